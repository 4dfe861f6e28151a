// Plain JavaScript: it runs the prepared examples under every Node that the libraries support.
// node run-modules.mjs <list.json> <result.json>; the list holds the paths of the modules.
import { readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import { format } from 'node:util'
import { canonical } from './canonical.mjs'

const patience = 20_000

/**
 * @param {string} path
 * @returns {Promise<{ values: { id: number, value: string }[], error?: { message: string, stack: string } }>}
 */
async function run(path) {
  /** @type {{ id: number, value: string }[]} */
  const values = []
  let printed = ''
  const is = (/** @type {number} */ id, /** @type {unknown} */ value) => {
    values.push({ id, value: canonical(value) })
  }
  const log = (/** @type {unknown[]} */ ...words) => {
    printed = format(...words)
  }
  try {
    const module = await import(pathToFileURL(path).href)
    // A CommonJS module arrives as the default export; its own default is inside.
    const example = typeof module.default === 'function' ? module.default : module.default.default
    await Promise.race([example(is, () => printed, { log }), tooLong()])
    return { values }
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return { values, error: { message, stack: error instanceof Error ? String(error.stack) : '' } }
  }
}

/** @returns {Promise<never>} */
function tooLong() {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`did not end within ${patience / 1000} s`)), patience).unref()
  })
}

const [, , list = '', result = ''] = argv
const results = []
for (const path of JSON.parse(readFileSync(list, 'utf8'))) results.push(await run(path))
writeFileSync(result, JSON.stringify(results))
