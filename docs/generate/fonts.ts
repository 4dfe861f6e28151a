import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { publish } from './pages.ts'

/**
 * Copies the Japanese font beside the pages, in slices of which a browser asks only for those that a page needs.
 * Its style sheet is a file of its own, so that it does not weigh on the first one.
 */
export function publishFonts(): void {
  const style = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-jp/index.css')
  publish('fonts/noto-sans-jp.css', readFileSync(style, 'utf8').replaceAll('./files/', './'))
  const files = join(dirname(style), 'files')
  for (const name of readdirSync(files).filter((one) => one.endsWith('.woff2'))) {
    publish(`fonts/${name}`, readFileSync(join(files, name)))
  }
}
