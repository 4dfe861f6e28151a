import { escapeText, Markup } from './markup.ts'

const opening = new Set('（「『【〈《〔［('.split(''))
const after = new Set('、。，．・）」』】〉》〕］)：；／/'.split(''))
/** Hiragana that end a phrase even when they stand alone between two other characters. */
const particles = new Set('のをにはがともでやへな'.split(''))
const noBreak = new Set('、。，．・）」』】〉》〕］)ー々：；！？％'.split(''))

const isHiragana = (character: string): boolean => character >= '\u3041' && character <= '\u309f'

/** Whether the reader may take breath between two characters; `run` counts the hiragana that end with `before`. */
function endsPhrase(before: string, next: string, run: number): boolean {
  if (run === 0) return !noBreak.has(next) && !opening.has(before) && (after.has(before) || opening.has(next))
  if (isHiragana(next) || next === ' ' || noBreak.has(next)) return false
  return run > 1 || particles.has(before) || opening.has(next)
}

/**
 * Cuts a Japanese title into phrases (文節) by a simple rule on scripts: a phrase ends after punctuation, before an
 * opening bracket, and where hiragana gives way to another script. A lone okurigana inside a word does not end one.
 */
export function phrasesOf(title: string): string[] {
  const phrases: string[] = []
  let start = 0
  let at = 0
  let before = ''
  let run = 0
  for (const character of title) {
    if (before !== '' && endsPhrase(before, character, run)) {
      phrases.push(title.slice(start, at))
      start = at
    }
    run = isHiragana(character) ? run + 1 : 0
    before = character
    at += character.length
  }
  if (start < title.length) phrases.push(title.slice(start))
  return phrases
}

/** A title with the places where its lines may break; goes with the style `.phrases`. */
export function phrased(title: string): Markup {
  return new Markup(phrasesOf(title).map(escapeText).join('<wbr>'))
}
