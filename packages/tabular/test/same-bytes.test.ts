import { execFileSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const here = dirname(fileURLToPath(import.meta.url))

/** Runs a script of this folder in a process of its own and reads what it prints. */
function run(script: string, env: Record<string, string> = {}): unknown {
  const args = ['--conditions=@reform/source', '--disable-warning=ExperimentalWarning', join(here, script)]
  return JSON.parse(
    execFileSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: 'utf8' }),
  )
}

// A change of these is a change of the bytes that users get: it belongs into the change note.
const golden = {
  xlsx: '408389be0ac436b94f4e0c7944ad988f5a76d52877f99cd0639cfc6d69e3df2e',
  csvUtf8: '178e38a6556ed52b28260fd611128e343b9e492529002600399c6a0c38726f15',
  csvCp932: '748ed2417f56acc9ffb08654b896fa8983027849581793af5c1ceef4a49d789c',
}

test.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Apia'])(
  'the same bytes under TZ=%s',
  (zone) => {
    expect(run('print-hashes.ts', { TZ: zone, LC_ALL: 'C' })).toEqual(golden)
  },
)

test('the same bytes under another locale', () => {
  expect(run('print-hashes.ts', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toEqual(golden)
})

test('the same bytes in every time zone', () => {
  expect(run('every-time-zone.ts')).toEqual({ zones: expect.any(Number), files: 1 })
})
