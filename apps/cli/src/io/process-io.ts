import { once } from 'node:events'
import { exitCode } from '../exit-code.ts'
import { chooseLanguage } from '../language.ts'
import { fileFailureText } from '../text/frame.ts'
import type { Io } from './io.ts'

const hoursAheadInJapan = 9

/** Today in Japan, wherever the computer stands: the days of these rules are Japanese days. */
function todayInJapan(): string {
  return new Date(Date.now() + hoursAheadInJapan * 3_600_000).toISOString().slice(0, 10)
}

/** A line on the terminal that the next line of progress replaces. */
function progressLine(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`)
}

async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

/**
 * Ends the process when standard output can no longer be written: quietly when its reader has closed
 * (`reform … | head`), else saying why, because a result that nobody can read is no result.
 */
function watchStandardOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCode.done)
    const language = chooseLanguage(process.argv.slice(2), process.env)
    const name = { ja: '標準出力', en: 'standard output' }[language]
    process.stderr.write(`${fileFailureText('write', name, error.code ?? 'EUNKNOWN', language)}\n`)
    process.exit(exitCode.output)
  })
  // What cannot be said cannot be said to be unsayable either; the exit code still tells.
  process.stderr.on('error', () => undefined)
}

/** The process that we are, as commands see it. */
export function processIo(): Io {
  watchStandardOutput()
  return {
    cwd: process.cwd(),
    env: process.env,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    today: todayInJapan,
    out: print,
    err: (text) => process.stderr.write(text),
    progress: progressLine,
    standardInput: () => process.stdin,
  }
}
