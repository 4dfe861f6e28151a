import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { readPacked } from '../../verify/src/packing/pack.ts'
import { installInto } from '../../verify/src/packing/project.ts'
import { type Manifest, readJson } from '../../verify/src/workspace.ts'

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

/** An app in a folder of its own, with the packed packages installed as a stranger would. */
export interface PackedApp {
  readonly folder: string
  readonly remove: () => void
}

/**
 * Copies `apps/<name>` into an empty project and installs what it depends on: our packages from their tarballs, the
 * others in the range that ours ask for.
 */
export function installApp(name: string): PackedApp {
  const app = fileURLToPath(new URL(`../../../apps/${name}`, import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), `reform-${name}-`))
  const packed = readPacked()
  const needed = Object.keys(readJson<Manifest>(join(app, 'package.json')).dependencies ?? {})
  const wanted = packed.filter(({ manifest }) => needed.includes(manifest.name))
  const peers = wanted.flatMap(({ manifest }) => Object.entries(manifest.peerDependencies ?? {}))
  const others = peers.filter(([peer]) => needed.includes(peer) && !peer.startsWith('@reform/'))
  installInto(folder, wanted, packed, Object.fromEntries(others))
  const project = join(folder, 'package.json')
  writeFileSync(project, JSON.stringify({ ...readJson<object>(project), type: 'module' }))
  cpSync(join(app, 'src'), join(folder, 'src'), { recursive: true })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A server of an app's page on this machine. */
export interface PageServer {
  readonly url: string
  readonly close: () => void
}

/** Builds the page of an app from tarballs, and serves it. */
export async function servePage(name: string): Promise<PageServer> {
  const { folder, remove } = installApp(name)
  await build({
    absWorkingDir: folder,
    entryPoints: ['src/page.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outfile: 'src/page.js',
    logLevel: 'error',
  })
  const server = createServer((request, response) => {
    const file = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1)
    try {
      const body = readFileSync(join(folder, 'src', file))
      response
        .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
        .end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
      remove()
    },
  }
}
