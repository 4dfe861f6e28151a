/**
 * HTML and SVG that cannot be injected into. Markup comes only from literal templates in our sources; everything
 * interpolated is escaped for the place where it stands, and a place that has no safe escape is refused.
 */
export class Markup {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
  toString(): string {
    return this.markup
  }
}

/** What may stand between tags. `null`, `undefined` and `false` are nothing. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[]

/** Attributes made by `attributes`; the only thing that may be interpolated inside a tag. */
export class Attributes {
  readonly written: string
  constructor(written: string) {
    this.written = written
  }
}

type Position = 'text' | 'attribute' | 'tag'

const special =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const specials = new RegExp(special, 'g')
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand between tags and in quoted attributes of HTML and XML; what neither can hold becomes U+FFFD. */
export function escapeText(text: string): string {
  return special.test(text) ? text.replace(specials, (character) => entities[character] ?? '\ufffd') : text
}

function scan(part: string, position: Position): Position {
  let now = position
  for (const character of part) {
    if (now === 'text') {
      if (character === '<') now = 'tag'
    } else if (now === 'attribute') {
      if (character === '"') now = 'tag'
    } else if (character === '"') now = 'attribute'
    else if (character === '>') now = 'text'
  }
  return now
}

const positionsOf = new WeakMap<TemplateStringsArray, readonly Position[]>()

function positions(strings: TemplateStringsArray): readonly Position[] {
  const known = positionsOf.get(strings)
  if (known) return known
  let now: Position = 'text'
  const found: Position[] = []
  for (const part of strings) {
    now = scan(part, now)
    found.push(now)
  }
  if (now !== 'text') throw new TypeError(`html: the template ends inside a tag: ${strings.join('…')}`)
  positionsOf.set(strings, found)
  return found
}

function between(content: Content): string {
  if (content instanceof Markup) return content.markup
  if (typeof content === 'string') return escapeText(content)
  if (typeof content === 'number') return String(content)
  if (content === null || content === undefined || content === false) return ''
  let joined = ''
  for (const part of content) joined += between(part)
  return joined
}

function inAttribute(value: Content | Attributes): string {
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number') return String(value)
  throw new TypeError('html: an attribute takes text or a number')
}

function inTag(value: Content | Attributes): string {
  if (value instanceof Attributes) return value.written
  if (value === null || value === undefined || value === false) return ''
  throw new TypeError('html: inside a tag stand only attributes made by attributes()')
}

/**
 * Markup from a template literal; values are escaped.
 * @throws TypeError when a value stands where it cannot be made safe
 */
export function html(strings: TemplateStringsArray, ...values: readonly (Content | Attributes)[]): Markup {
  const where = positions(strings)
  let markup = strings[0] ?? ''
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]
    const position = where[index]
    if (position === 'text') {
      if (value instanceof Attributes) throw new TypeError('html: attributes stand inside a tag')
      markup += between(value)
    } else markup += position === 'attribute' ? inAttribute(value) : inTag(value)
    markup += strings[index + 1] ?? ''
  }
  return new Markup(markup)
}

const attributeName = /^[a-zA-Z][a-zA-Z-]*$/
const scriptAttribute = /^on/i

/** Attributes for the inside of a tag, with the space before them. `undefined` and `false` leave one out. */
export function attributes(
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): Attributes {
  let written = ''
  for (const name in values) {
    const value = values[name]
    if (value === undefined || value === false) continue
    if (!attributeName.test(name) || scriptAttribute.test(name))
      throw new TypeError(`html: attribute ${name}`)
    written += value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`
  }
  return new Attributes(written)
}

/** The id attribute with this name; nothing without one. */
export function identified(name: string | undefined): Attributes | null {
  return name === undefined ? null : new Attributes(` id="${escapeText(name)}"`)
}

/** Whether content is nothing at all. */
export function isNothing(content: Content): content is null | undefined | false | '' {
  return content === null || content === undefined || content === false || content === ''
}

/** Pieces of content one after the other with something between them; empty pieces are left out. */
export function joined(pieces: readonly Content[], separator: string): Markup | null {
  let markup = ''
  let some = false
  for (const piece of pieces) {
    if (isNothing(piece)) continue
    markup += some ? escapeText(separator) + between(piece) : between(piece)
    some = true
  }
  return some ? new Markup(markup) : null
}

/** A style element. @throws TypeError when the rules would end the element early */
export function styleElement(rules: string): Markup {
  if (/<\//.test(rules)) throw new TypeError('html: style rules hold an end tag')
  return new Markup(`<style>\n${rules}</style>`)
}

/** The address when a link to it can do nothing but open a page; else nothing. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^\s"'<>]+$/i.test(address) ? address : undefined
}
