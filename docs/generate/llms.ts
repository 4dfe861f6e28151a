/** A page as Markdown for machines. */
export type ListedPage = {
  readonly address: string
  readonly title: string
  readonly description: string
  readonly text: string
}

const field = (front: string, name: string): string => {
  const value = new RegExp(`^${name}: *(.*)$`, 'm').exec(front)?.[1] ?? ''
  return value.startsWith('"') ? (JSON.parse(value) as string) : value.replace(/^'|'$/g, '')
}

/** The text of a page with its title as a heading, in the place of its front matter; components are left out. */
export function withoutFrontMatter(source: string): Omit<ListedPage, 'address'> {
  const [, front = '', body = source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? []
  const title = field(front, 'title')
  const lines = body
    .split('\n')
    .filter((line) => !/^import .* from '.*\.astro'$/.test(line) && !/^<[A-Z]\w* *\/>$/.test(line))
  return {
    title,
    description: field(front, 'description'),
    text: `# ${title}\n\n${lines.join('\n').trim()}\n`,
  }
}

/** The list of all pages as assistants look for it: https://llmstxt.org. */
export function llmsText(pages: readonly ListedPage[]): string {
  const lines = (english: boolean): readonly string[] =>
    pages
      .filter(({ address }) => address.startsWith('/en/') === english)
      .map(
        ({ address, title, description }) =>
          `- [${title}](${address})${description === '' ? '' : `: ${description}`}`,
      )
  return [
    '# @reform libraries',
    '',
    '> TypeScript libraries for running a Japanese ministry’s reform programme: roadmaps, overtime limits, figures and papers, dated, cited and explained.',
    '',
    '## English',
    '',
    ...lines(true),
    '',
    '## 日本語',
    '',
    ...lines(false),
    '',
  ].join('\n')
}
