import { createHash } from 'node:crypto'
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import { sampleTable, sampleWorkbook } from './sample.ts'

/*
 * Prints the SHA-256 of the sample files as JSON. A first argument names another build of the package to write
 * with (`dist/index.js`, `dist/index.cjs`).
 */
const entry = argv[2] === undefined ? '../src/index.ts' : pathToFileURL(argv[2]).href
const { writeCsv, writeWorkbook }: typeof import('../src/index.ts') = await import(entry)

function sha256(result: ReturnType<typeof writeWorkbook>): string {
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message.en).join('\n'))
  return createHash('sha256').update(result.bytes).digest('hex')
}

const hashes = {
  xlsx: sha256(writeWorkbook(sampleWorkbook)),
  csvUtf8: sha256(writeCsv(sampleTable)),
  csvCp932: sha256(writeCsv(sampleTable, { encoding: 'cp932' })),
}
process.stdout.write(`${JSON.stringify(hashes)}\n`)
