/**
 * What the record that counts (正本) is kept on. `hybrid` is partly electronic and partly paper (電子及び紙),
 * `other` is film, tape and objects, `unknown` is what nobody wrote down: never taken for paper.
 */
export type Medium = 'electronic' | 'paper' | 'hybrid' | 'other' | 'unknown'

/** The media, in the order in which tables show them. */
export const media: readonly Medium[] = ['electronic', 'hybrid', 'paper', 'other', 'unknown']

const other = new Set([
  'その他',
  'マイクロフィルム',
  'フィルム',
  '写真',
  'テープ',
  '磁気テープ',
  '物品',
  '図面',
])
const electronic = new Set(['電子', '電子媒体', '電磁的記録', 'デジタル', '電子ファイル'])
const paper = new Set(['紙', '紙媒体', '用紙'])
const joiners = /[・／/、,＋+&＆]|及び|および|と|並びに/

/**
 * The medium that a register writes in words: 紙, 電子, 電子・紙, 電子及び紙, その他 …; `undefined` when the words say
 * nothing known. A blank is `undefined` too.
 *
 * @example
 * ```ts
 * readMedium('紙／電子') // => 'hybrid'
 * readMedium('電子媒体') // => 'electronic'
 * readMedium('？') // => undefined
 * ```
 */
export function readMedium(text: string): Medium | undefined {
  const written = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[((]併用[))]$/, '')
  if (written === '併用') return 'hybrid'
  const parts = written.split(joiners).filter((part) => part !== '')
  const read = new Set(parts.map(oneMedium))
  if (read.size === 0 || read.has(undefined)) return undefined
  if (read.has('electronic')) return read.size === 1 ? 'electronic' : 'hybrid'
  return read.has('paper') ? 'paper' : 'other'
}

function oneMedium(word: string): Medium | undefined {
  if (electronic.has(word)) return 'electronic'
  if (paper.has(word)) return 'paper'
  return other.has(word) ? 'other' : undefined
}
