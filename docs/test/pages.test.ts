import { expect, test } from 'vitest'
import { anchorsOf, readSentences } from '../generate/api.ts'
import { publicNames } from '../generate/exports.ts'
import { brokenLinks } from '../generate/links.ts'
import { withoutFrontMatter } from '../generate/llms.ts'
import { packagesOf } from '../generate/packages.ts'
import { plain, table } from '../generate/pages.ts'
import { sectionsOf } from '../generate/sections.ts'

test('the second heading of a name has a number', () => {
  const markdown =
    '## Types\n\n### Verdict\n\n```ts\n### no heading\n```\n\n## Functions\n\n### verdict()\n\n### one\\_two<T>()\n'
  expect([...anchorsOf(markdown)]).toEqual([
    ['Verdict', 'verdict'],
    ['verdict', 'verdict-1'],
    ['one_two', 'one_twot'],
  ])
})

test('text from data cannot become markup, and a bar stays in its cell', () => {
  expect(plain('a <b> *c* [d]')).toBe('a &lt;b> \\*c\\* \\[d\\]')
  expect(table(['x'], [['a|b\nc']])).toBe('| x |\n| --- |\n| a\\|b c |')
})

test('links to pages, files and headings that are not there are found', () => {
  const page =
    '<h2 id="there"></h2><a href="/a/#there">1</a><a href="#gone">2</a><a href="../b/">3</a><a href="https://example.org/">4</a><img src="/x.svg">'
  const problems = brokenLinks(new Map([['/a/', page]]), new Set())
  expect(problems).toEqual([
    '/a/: no heading #gone',
    '/a/: nothing stands at ../b/',
    '/a/: nothing stands at /x.svg',
  ])
})

test('a page is cut at its headings', () => {
  const html =
    '<h1>題</h1><div class="sl-markdown-content"><p>前</p><h2 id="x">見出し</h2><p>中</p><script>no</script></div>'
  expect(sectionsOf(html, '/p/')).toEqual([
    { address: '/p/', page: '題', heading: '', text: '前' },
    { address: '/p/#x', page: '題', heading: '見出し', text: '中' },
  ])
})

test('Markdown for machines has the title and no components', () => {
  const source = '---\ntitle: "a: b"\ndescription: c\n---\n\nimport X from \'../x.astro\'\n\ntext\n\n<X />\n'
  expect(withoutFrontMatter(source)).toEqual({ title: 'a: b', description: 'c', text: '# a: b\n\ntext\n' })
})

const packages = packagesOf()
const sentences = readSentences(packages)
const doors = publicNames(packages)

test('Japanese sentences are about doors that exist', () => {
  expect(Object.keys(sentences).filter((specifier) => !doors.has(specifier))).toEqual([])
})

// A package without any table is shown in English alone; from its first sentence on, its table is complete.
const begun = new Set(Object.keys(sentences).map((specifier) => specifier.split('/').slice(0, 2).join('/')))
test.each([...doors].filter(([specifier]) => begun.has(specifier.split('/').slice(0, 2).join('/'))))(
  '%s has one Japanese sentence for each export',
  (specifier, names) => {
    const own = sentences[specifier] ?? {}
    expect([...names].filter((name) => !/[ぁ-んァ-ヶ一-龠].*。$/.test(own[name] ?? ''))).toEqual([])
    expect(Object.keys(own).filter((name) => !names.has(name))).toEqual([])
  },
)
