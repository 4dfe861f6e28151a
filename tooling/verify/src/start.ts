import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { turbo } from './turbo.ts'
import { root } from './workspace.ts'

/** The main job: the arguments of the `reform` command that `pnpm start` runs. */
const mainJob = ['roadmap', 'report', 'mhlw', '--out', 'out']

if (process.stderr.isTTY) process.stderr.write('Building the command …\n')
const { code, output } = await turbo(
  ['build'],
  ['--filter=@reform/cli...', '--output-logs=errors-only'],
  true,
)
if (code === 0) {
  const job = spawn(process.execPath, [join(root, 'apps/cli/dist/main.js'), ...mainJob], {
    cwd: root,
    stdio: 'inherit',
  })
  job.on('close', (exit) => {
    process.exitCode = exit ?? 1
  })
} else {
  process.stderr.write(output)
  process.exitCode = code
}
