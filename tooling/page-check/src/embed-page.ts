import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { readPacked } from '../../verify/src/packing/pack.ts'
import { installInto } from '../../verify/src/packing/project.ts'
import type { PageOutcome } from './check-page.ts'

const app = fileURLToPath(new URL('../../../apps/roadmap-embed/src', import.meta.url))
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

/** A server of the embedding page, built in an empty project from the packed packages. */
export interface EmbedServer {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Builds `apps/roadmap-embed` as a stranger would, from tarballs, and serves it on this machine. */
export async function serveEmbedPage(): Promise<EmbedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'reform-embed-'))
  const packed = readPacked()
  const wanted = packed.filter(({ manifest }) =>
    ['@reform/roadmap', '@reform/report'].includes(manifest.name),
  )
  const peers = Object.assign({}, ...wanted.map(({ manifest }) => manifest.peerDependencies ?? {}))
  installInto(folder, wanted, packed, peers)
  cpSync(app, join(folder, 'src'), { recursive: true })
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
    const name = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1)
    try {
      const body = readFileSync(join(folder, 'src', name))
      response
        .writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' })
        .end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Uses the page as a visitor does: opens a good file, changes the language, opens a broken file. */
export async function useEmbedPage(browser: Browser, url: string, roadmap: string): Promise<PageOutcome> {
  const page = await browser.newPage()
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(`script error: ${error.message}`))
  const expectText = async (what: string, selector: string, pattern: RegExp): Promise<void> => {
    try {
      await page.locator(selector).filter({ hasText: pattern }).first().waitFor({ timeout: 20_000 })
    } catch {
      failures.push(`${what}: ${selector} does not show ${String(pattern)}`)
    }
  }
  try {
    await page.goto(url)
    await page.setInputFiles('#file', roadmap)
    await expectText('a good file', '#status', /roadmap\.yaml を表示しています/)
    const title = await page.frameLocator('#report').locator('h1').textContent({ timeout: 20_000 })
    if (!title) failures.push('the report has no title')
    await page.selectOption('#language', 'en')
    await expectText('another language', '#status', /Showing roadmap\.yaml/)
    await page.setInputFiles('#file', {
      name: 'broken.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from('schema: reform-roadmap/1\nid: [\n'),
    })
    await expectText('a broken file', '#status', /refused/)
    await expectText('a broken file', '#issues li', /broken\.yaml/)
    if (await page.locator('#report').isVisible())
      failures.push('the old report still stands beside the refusal')
  } catch (error) {
    failures.push(`the page could not be used: ${String(error)}`)
  } finally {
    await page.close()
  }
  return { page: 'embedding page', check: 'used from packed tarballs', failures }
}
