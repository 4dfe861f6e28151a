import { type Era, eras } from '../provisions/eras.ts'

/** The pieces that dates are written with, each tried at the present place of a reader. */
export type Patterns = {
  readonly era: RegExp
  readonly eraYear: RegExp
  /** A second year in brackets: group 1 and 2 an era and its year, group 3 a Western year. */
  readonly yearInBrackets: RegExp
  readonly month: RegExp
  readonly day: RegExp
  /** A year of the era named before, when only 年 follows it. */
  readonly laterYear: RegExp
}

function make(): Patterns {
  const numeral = '\\d+|[〇零一二三四五六七八九十]+'
  const kanji = eras.flatMap((era) => [era.name, era.initial]).join('|')
  const letters = eras.map((era) => era.letter).join('|')
  const eraYear = `元|${numeral}`
  return {
    era: new RegExp(`${kanji}|(?:${letters})\\.?`, 'iy'),
    eraYear: new RegExp(eraYear, 'y'),
    yearInBrackets: new RegExp(
      `\\(\\s*(?:(${kanji}|${letters})\\s*(${eraYear})|(\\d{4}))\\s*(?:年度|年)?\\s*\\)`,
      'iy',
    ),
    month: new RegExp(`(${numeral})\\s*月`, 'y'),
    day: new RegExp(`(${numeral})\\s*日`, 'y'),
    laterYear: new RegExp(`(?:${numeral})(?=\\s*年)`, 'y'),
  }
}

export const patterns: Patterns = /* @__PURE__ */ make()

/** The era that a name, its first kanji or a letter stands for. */
export function eraWritten(sign: string): Era | undefined {
  const letter = sign.charAt(0).toUpperCase()
  return eras.find((era) => sign === era.name || sign === era.initial || letter === era.letter)
}
