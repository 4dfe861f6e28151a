import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'

/**
 * Type-checks the package in the current folder twice: its sources without Node's types (libraries run in
 * browsers), then its tests with them. Writes `.results/types.json`.
 */
const projects = ['tsconfig.json', 'tsconfig.test.json'].filter((file) => existsSync(file))
const failures: string[] = []
for (const project of projects) {
  try {
    execFileSync('tsc', ['--noEmit', '-p', project], {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    })
  } catch (error) {
    const output = String((error as { stdout?: unknown }).stdout ?? error)
    process.stdout.write(output)
    failures.push(`${project}: ${output.split('\n')[0]}`)
  }
}
mkdirSync('.results', { recursive: true })
writeFileSync(
  '.results/types.json',
  `${JSON.stringify({ check: 'types', passed: projects.length - failures.length, failed: failures.length, failures })}\n`,
)
process.exitCode = failures.length > 0 ? 1 : 0
