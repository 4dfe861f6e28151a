import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach } from 'vitest'
import type { Io } from '../src/io/io.ts'
import { run } from '../src/program.ts'

/** What a run of the command leaves behind. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

let folder = ''

/** A folder of its own for every test of a file. */
export function useFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reform-cli-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
}

/** A path in the test's folder. */
export const at = (...names: readonly string[]): string => join(folder, ...names)

/** Writes a file in the test's folder. */
export const put = (name: string, text: string | Uint8Array): void => writeFileSync(at(name), text)

/** The second roadmap, which is not the built-in one. */
export const second = fileURLToPath(
  new URL('../../../tooling/fixtures/second-roadmap/roadmap.yaml', import.meta.url),
)

type Given = {
  readonly env?: Record<string, string>
  readonly input?: string | Uint8Array | readonly Uint8Array[]
}

function chunksOf(input: Given['input'] = ''): readonly Uint8Array[] {
  if (typeof input === 'string') return [new TextEncoder().encode(input)]
  return input instanceof Uint8Array ? [input] : input
}

/** Runs the command within this process, in the test's folder, on 20 November 2026. */
export async function reform(words: readonly string[], given: Given = {}): Promise<Ran> {
  let out = ''
  let err = ''
  const io: Io = {
    cwd: folder,
    env: { LANG: 'C', ...given.env },
    columns: undefined,
    today: () => '2026-11-20',
    out: async (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    progress: () => undefined,
    standardInput: async function* () {
      yield* chunksOf(given.input)
    },
  }
  const code = await run(words, io)
  return { code, out, err }
}

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** Runs a line of the shell in the test's folder, in which `reform` is the command, as a process of its own. */
export async function shell(line: string): Promise<Ran> {
  const reformCommand = `reform() { "${process.execPath}" --conditions=@reform/source "${main}" "$@"; }`
  const job = spawn('bash', ['-c', `${reformCommand}\n${line}`], {
    cwd: folder,
    env: { ...process.env, LANG: 'C', NODE_OPTIONS: '' },
  })
  const texts = { out: '', err: '' }
  job.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text
  })
  job.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.err += text
  })
  const code = await new Promise<number>((resolve) => job.on('close', (exit) => resolve(exit ?? -1)))
  return { code, ...texts }
}
