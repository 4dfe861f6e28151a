import { exitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { run } from './program.ts'

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** A line on the terminal that the next line of progress replaces. */
function progressLine(text: string): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\r\u001b[2K${text}`)
}

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  progress: progressLine,
  readStandardInput,
}

// A reader that closes early (`reform … | head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitCode.done : exitCode.defect)
})

process.exitCode = await run(process.argv.slice(2), io)
