import { expect, test } from 'vitest'
import {
  attributes,
  escapeText,
  html,
  identified,
  joined,
  Markup,
  styleElement,
  webAddress,
} from './markup.ts'

test('text is escaped, markup is not', () => {
  expect(html`<p>${'<b>'}${html`<i>x</i>`}</p>`.markup).toBe('<p>&lt;b&gt;<i>x</i></p>')
})

test('quotes are escaped in attributes', () => {
  expect(html`<p title="${`"'<&`}">x</p>`.markup).toBe('<p title="&quot;&#39;&lt;&amp;">x</p>')
})

test('nothing is nothing, lists are joined, zero is a figure', () => {
  expect(html`${null}${undefined}${false}${['a', ['b', 0]]}`.markup).toBe('ab0')
})

test.each(['\u0000', '\u000b', '\u007f', '\uffff', '\ud800', 'a\udc00'])(
  '%j cannot stand in a page',
  (text) => {
    expect(escapeText(text)).toBe(text.replace(/[^a]/g, '\ufffd'))
  },
)

test('characters outside the basic plane stay', () => {
  expect(escapeText('𠮷😀')).toBe('𠮷😀')
})

test.each([
  ['text inside a tag', () => html`<p ${'onclick'}>x</p>`],
  ['markup inside an attribute', () => html`<p title="${html`<b>x</b>`}">x</p>`],
  ['a list inside an attribute', () => html`<p title="${['x']}">x</p>`],
  ['attributes between tags', () => html`<p>${attributes({ id: 'x' })}</p>`],
  ['a template that ends inside a tag', () => html`<p title="x`],
  ['an attribute that runs a script', () => attributes({ onclick: 'x' })],
  ['a name that is no attribute', () => attributes({ 'a b': 'x' })],
  ['a style that ends its element', () => styleElement('</style>')],
])('%s is refused', (_what, make) => {
  expect(make).toThrow(TypeError)
})

test('attributes leave out what is absent', () => {
  const made = attributes({ id: '"x"', hidden: true, title: undefined, lang: false, colspan: 2 })
  expect(html`<p${made}></p>`.markup).toBe('<p id="&quot;x&quot;" hidden colspan="2"></p>')
  expect(identified(undefined)).toBeNull()
})

test('joined pieces leave out the empty ones', () => {
  expect(joined(['a', null, '', html`<b>b</b>`, 0], '、')?.markup).toBe('a、<b>b</b>、0')
  expect(joined([null, ''], '、')).toBeNull()
})

test.each([
  ['https://example.jp/a', 'https://example.jp/a'],
  ['javascript:alert(1)', undefined],
  [' https://example.jp', undefined],
  ['https://example.jp/"onclick="x', undefined],
  [undefined, undefined],
])('%j may be linked to: %j', (address, link) => {
  expect(webAddress(address)).toBe(link)
})

test('what is interpolated must be content', () => {
  // @ts-expect-error an object is no content
  expect(() => html`<p>${{ toString: () => '<b>' }}</p>`).toThrow()
  expect(new Markup('<b>x</b>').toString()).toBe('<b>x</b>')
})
