import { attribute, elementsOf } from './markup.ts'

/**
 * Links inside of the site that lead nowhere, one line each: to a page or file that is not there, or to a heading
 * that its page does not have. `pages` are HTML by address, `files` all other addresses.
 */
export function brokenLinks(
  pages: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
): readonly string[] {
  const known = new Map(
    [...pages].map(([address, html]) => {
      const elements = elementsOf(html)
      const ids = new Set(elements.flatMap((one) => attribute(one, 'id') ?? []))
      const links = elements.flatMap((one) => attribute(one, 'href') ?? attribute(one, 'src') ?? [])
      return [address, { ids, links }] as const
    }),
  )
  const problems: string[] = []
  for (const [address, { links }] of known) {
    for (const link of new Set(links)) {
      const url = new URL(link, `https://site.invalid${address}`)
      if (url.hostname !== 'site.invalid' || !url.protocol.startsWith('http')) continue
      const path = decodeURIComponent(url.pathname)
      const target = known.get(path)
      if (target === undefined && !files.has(path)) problems.push(`${address}: nothing stands at ${link}`)
      const id = decodeURIComponent(url.hash.slice(1))
      if (target !== undefined && id !== '' && !target.ids.has(id) && id !== '_top') {
        problems.push(`${address}: no heading ${link}`)
      }
    }
  }
  return problems
}
