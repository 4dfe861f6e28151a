import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './workspace.ts'

const environment = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
const options = ['--ui=stream', '--no-update-notifier']

/** Runs turbo at the root; resolves to its exit code, and with `quiet` to what it printed. */
export function turbo(
  tasks: readonly string[],
  flags: readonly string[],
  quiet = false,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const binary = join(root, 'node_modules/.bin/turbo')
    const child = spawn(binary, ['run', ...options, ...flags, ...tasks], {
      cwd: root,
      env: environment,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
    })
    let output = ''
    const collect = (chunk: unknown): void => {
      output += String(chunk)
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
