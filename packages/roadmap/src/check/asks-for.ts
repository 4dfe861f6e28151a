import type { Indicator } from '../model/indicator.ts'
import type { Measure } from '../model/measure.ts'

/** Ends of a Japanese name that ask for a share; 効率, 能率 and 倍率 do not. */
const shareEnd = /(?:割合|比率|構成比|(?<![効能倍])率)$/u
const shareEnglish =
  /^(?:the )?(?:share|proportion|percentage|rate|ratio)\b|\b(?:share|percentage|rate|ratio)$/iu
/** Ends that ask how many; 指数, 点数, 倍数 and the like do not. */
const countEnd = /(?:件|人|回|者|員|名|社|枚|台|冊|部|校|室|頁|(?:箇|か|ヶ|カ)所)数$/u
const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** Rates that may well pass one hundred, or fall below nothing. */
const openEnded = /達成|進捗|充足|消化|執行|自給|稼働|カバー|倍|前年|対前|比較|利益|収益|換算/u
const change = /増減|増加|減少|伸び|成長|変化|上昇|低下|改善|前年|対前|騰落/u

/** The name without what stands in brackets at its end, in half width. */
function head(name: string): string {
  let text = name.normalize('NFKC').trim()
  for (;;) {
    const shorter = text.replace(/(?:\([^()]*\)|\[[^[\]]*\]|等)$/u, '').trim()
    if (shorter === text) return text
    text = shorter
  }
}

/** Whether an indicator asks what part of a whole something is. */
export function asksForShare({ name, kind }: Pick<Indicator, 'name' | 'kind'>): boolean {
  if (kind === 'ratio') return true
  const official = head(name.ja)
  return isJapanese.test(official) ? shareEnd.test(official) : shareEnglish.test(official)
}

/** Whether an indicator asks how many there are. */
export function asksForCount({ name, kind }: Pick<Indicator, 'name' | 'kind'>): boolean {
  return kind !== 'ratio' && countEnd.test(head(name.ja))
}

/** Whether a rate of this name may be more than the whole. */
export function mayPassWhole(name: string): boolean {
  const text = name.normalize('NFKC')
  return openEnded.test(text) || change.test(text)
}

/** Whether a rate of this name may be below nothing. */
export function mayBeNegative(name: string): boolean {
  return change.test(name.normalize('NFKC'))
}

const shareUnits = new Set(['percent', 'percentagePoints', 'fold'])

/** Whether a value says what part of a whole, or how many times of it, something is. */
export function isShare(measure: Measure): boolean {
  if (measure.type === 'ratio' || measure.type === 'share') return true
  return 'unit' in measure && measure.unit !== undefined && shareUnits.has(measure.unit)
}
