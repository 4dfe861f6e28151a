import type { TextSink } from './locate.ts'

/** Why a text is not JSON, and where it stops being it. */
export interface JsonFault {
  readonly offset: number
  readonly ja: string
  readonly en: string
}

type Expected = 'value' | 'valueOrEnd' | 'keyOrEnd' | 'key' | 'colon' | 'commaOrEnd' | 'end'

const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const bareWord = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** Tells the sink what stands where in a JSON text. Gives the first fault back, or nothing when there is none. */
export function walkJson(text: string, sink: TextSink): JsonFault | undefined {
  const open: ('map' | 'list')[] = []
  let expected: Expected = 'value'
  let offset = skipSpace(text, 0)
  while (offset < text.length) {
    const character = text[offset] ?? ''
    const isClosing = character === '}' || character === ']'
    if (isClosing) {
      if (!closes(character, open.at(-1), expected)) return unexpected(text, offset, expected)
      open.pop()
      sink.close()
      offset += 1
      expected = afterValue(open)
    } else if (expected === 'colon' || expected === 'commaOrEnd') {
      if (character !== (expected === 'colon' ? ':' : ',')) return unexpected(text, offset, expected)
      offset += 1
      expected = expected === 'colon' || open.at(-1) === 'list' ? 'value' : 'key'
    } else if (expected === 'key' || expected === 'keyOrEnd') {
      if (character !== '"') return unexpected(text, offset, expected)
      const end = stringEnd(text, offset)
      if (typeof end !== 'number') return end
      sink.key(String(JSON.parse(text.slice(offset, end))), offset)
      offset = end
      expected = 'colon'
    } else if (expected === 'end') {
      return unexpected(text, offset, expected)
    } else if (character === '{' || character === '[') {
      const kind = character === '{' ? 'map' : 'list'
      sink.open(kind, offset)
      open.push(kind)
      offset += 1
      expected = kind === 'map' ? 'keyOrEnd' : 'valueOrEnd'
    } else {
      const end: number | JsonFault =
        character === '"' ? stringEnd(text, offset) : skip(bareWord, text, offset)
      if (typeof end !== 'number') return end
      if (end === offset) return unexpected(text, offset, expected)
      sink.scalar(offset)
      offset = end
      expected = afterValue(open)
    }
    offset = skipSpace(text, offset)
  }
  return expected === 'end' ? undefined : endsEarly(text.length)
}

function closes(character: string, open: 'map' | 'list' | undefined, expected: Expected): boolean {
  const wanted = open === 'map' ? '}' : ']'
  return open !== undefined && character === wanted && expected.endsWith('OrEnd')
}

function afterValue(open: readonly unknown[]): Expected {
  return open.length === 0 ? 'end' : 'commaOrEnd'
}

function skipSpace(text: string, start: number): number {
  let offset = start
  for (; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset)
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) break
  }
  return offset
}

function skip(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset
  return pattern.test(text) ? pattern.lastIndex : offset
}

function stringEnd(text: string, start: number): number | JsonFault {
  let offset = start + 1
  for (;;) {
    offset = plainEnd(text, offset)
    if (offset >= text.length) return endsEarly(start, '閉じる引用符がありません', 'a quote is not closed')
    if (text[offset] === '"') return offset + 1
    const next = text[offset] === '\\' ? skip(escaped, text, offset) : offset
    if (next === offset) return badString(text, offset)
    offset = next
  }
}

/** Up to a quote, a backslash, a control character or the end of the text. */
function plainEnd(text: string, start: number): number {
  let offset = start
  for (; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset)
    if (unit === 0x22 || unit === 0x5c || unit < 0x20) break
  }
  return offset
}

function badString(text: string, offset: number): JsonFault {
  if (text[offset] === '\\') {
    return { offset, ja: '「\\」の後の書き方が違います', en: 'what follows “\\” is no escape' }
  }
  return {
    offset,
    ja: '文字列の途中で改行や制御文字があります',
    en: 'a line break or a control character in a string',
  }
}

function endsEarly(offset: number, ja = '途中で終わっています', en = 'it ends too early'): JsonFault {
  return { offset, ja, en }
}

function unexpected(text: string, offset: number, expected: Expected): JsonFault {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0)
  const isClosing = character === '}' || character === ']'
  if (
    isClosing &&
    (expected === 'key' || expected === 'value') &&
    /,\s*$/.test(text.slice(Math.max(0, offset - 200), offset))
  ) {
    return {
      offset,
      ja: `「${character}」の前に余分なカンマがあります`,
      en: `a comma too many before “${character}”`,
    }
  }
  if (expected === 'commaOrEnd') {
    return {
      offset,
      ja: `「${character}」の前にカンマか閉じ括弧がありません`,
      en: `no comma or bracket before “${character}”`,
    }
  }
  if (expected === 'end') {
    return { offset, ja: `終わりの後に「${character}」があります`, en: `“${character}” after the end` }
  }
  return { offset, ja: `「${character}」はここには書けません`, en: `“${character}” cannot stand here` }
}
