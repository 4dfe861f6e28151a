import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'

/** A Node to try the packages with. */
export interface Runtime {
  readonly label: string
  readonly binary: string
}

/** The oldest Node that the libraries promise, and the one that the workspace itself runs on. */
const versions = ['20.19.0', '24']

/**
 * The environment for npm as a stranger would start it: what the surrounding pnpm and npx set for their own
 * scripts is taken out, where packages come from stays.
 */
export function cleanEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own =
    /^(?:npm_package_|npm_lifecycle_|npm_command|npm_execpath|npm_node_execpath|PNPM_|pnpm_config_|INIT_CWD|NODE_PATH|NODE_OPTIONS)/
  const npx = /^npm_config_(?:package|call|local_prefix|global_prefix|prefix|user_agent|yes|_.*)$/i
  return Object.fromEntries(Object.entries(environment).filter(([key]) => !own.test(key) && !npx.test(key)))
}

/** Fetches each Node from npm, once per machine, and says where it stands. */
export function runtimes(): readonly Runtime[] {
  return versions.map((version) => {
    if (process.versions.node.split('.')[0] === version)
      return { label: `Node ${version}`, binary: process.execPath }
    const binary = execFileSync('npx', ['-y', '-p', `node@${version}`, 'node', '-p', 'process.execPath'], {
      cwd: tmpdir(),
      env: cleanEnvironment(process.env),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    })
    return { label: `Node ${version}`, binary: binary.trim() }
  })
}
