/*
 * JIS has one wave dash, one minus sign and so on; Unicode has two of each. CP932 as Windows reads it knows only
 * the right-hand ones, other systems type the left-hand ones.
 */
const twins = new Map([
  ['〜', '～'],
  ['−', '－'],
  ['‖', '∥'],
  ['¢', '￠'],
  ['£', '￡'],
  ['¬', '￢'],
])
const anyTwin = /[〜−‖¢£¬]/g

/** What CP932 lacks but has under another number in Unicode: the same sign, safe to write instead. */
export function normaliseForCp932(text: string): {
  text: string
  replaced: readonly (readonly [string, string])[]
} {
  const found = text.match(anyTwin)
  if (found === null) return { text, replaced: [] }
  const replaced = [...new Set(found)].map((from) => [from, twins.get(from) ?? from] as const)
  return { text: text.replace(anyTwin, (from) => twins.get(from) ?? from), replaced }
}

const lookalikes: Readonly<Record<string, string>> = {
  '—': '―',
  '–': '－',
  '‐': '-',
  '‑': '-',
  '¥': '￥',
  '‾': '￣',
  '·': '・',
  '•': '・',
  '⁓': '～',
  '\u00a0': ' ',
}

/** The character that an editor may want instead of one that CP932 lacks. Never written unasked. */
export function suggestionForCp932(character: string): string | undefined {
  return twins.get(character) ?? lookalikes[character]
}
