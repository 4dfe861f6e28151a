import { turbo } from './turbo.ts'

/** `node run.ts <task …> [flags]`: turbo as the other commands use it, without its telemetry. */
const { code } = await turbo(process.argv.slice(2), [])
process.exitCode = code
