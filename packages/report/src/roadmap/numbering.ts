import type { Item, ItemPlace, Language, Pillar, Section } from '@reform/roadmap'

/** A number in a ring, as far as there are such signs; in brackets beyond. */
function ringed(number: number): string {
  if (number >= 1 && number <= 20) return String.fromCodePoint(0x2460 + number - 1)
  return `(${number})`
}

const fullWidth = (number: number): string =>
  String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))

/** The mark before the title of a pillar: `１．`, `1.`; nothing when it has no number. */
export function pillarMark({ number }: Pick<Pillar, 'number'>, lang: Language): string {
  if (number === undefined) return ''
  return lang === 'ja' ? `${fullWidth(number)}．` : `${number}. `
}

/** The mark before the title of a section: `（１）`, `(1) `. */
export function sectionMark({ number }: Pick<Section, 'number'>, lang: Language): string {
  if (number === undefined) return ''
  return lang === 'ja' ? `（${fullWidth(number)}）` : `(${number}) `
}

/** The mark before the title of an item: `①`, `① `. */
export function itemMark({ number }: Pick<Item, 'number'>, lang: Language): string {
  if (number === undefined) return ''
  return lang === 'ja' ? ringed(number) : `${ringed(number)} `
}

/** The marks that lead to an item: `１（２）③`, `1(2)③`. */
export function placeMark({ pillar, section, item }: ItemPlace, lang: Language): string {
  if (item.number === undefined) return ''
  const first =
    pillar.number === undefined ? '' : lang === 'ja' ? fullWidth(pillar.number) : String(pillar.number)
  return `${first}${section ? sectionMark(section, lang).trim() : ''}${itemMark(item, lang).trim()}`
}
