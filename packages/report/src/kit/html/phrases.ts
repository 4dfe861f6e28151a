import { type Content, html } from './markup.ts'

const hiragana = /\p{Script=Hiragana}/u
const opening = new Set('（「『【〈《〔［('.split(''))
const after = new Set('、。，．・）」』】〉》〕］)：；／/'.split(''))
/** Hiragana that end a phrase even when they stand alone between two other characters. */
const particles = new Set('のをにはがともでやへな'.split(''))
const noBreak = new Set('、。，．・）」』】〉》〕］)ー々：；！？％'.split(''))

/** Whether the reader may take breath between two characters; `run` counts the hiragana that end with `before`. */
function endsPhrase(before: string, next: string, run: number): boolean {
  if (noBreak.has(next) || opening.has(before)) return false
  if (after.has(before) || opening.has(next)) return true
  if (!hiragana.test(before) || hiragana.test(next) || next === ' ') return false
  return run > 1 || particles.has(before)
}

/**
 * Cuts a Japanese title into phrases (文節) by a simple rule on scripts: a phrase ends after punctuation, before an
 * opening bracket, and where hiragana gives way to another script. A lone okurigana inside a word does not end one.
 */
export function phrasesOf(title: string): string[] {
  const phrases: string[] = []
  let phrase = ''
  let before = ''
  let run = 0
  for (const character of title) {
    if (before !== '' && endsPhrase(before, character, run)) {
      phrases.push(phrase)
      phrase = ''
    }
    phrase += character
    run = hiragana.test(character) ? run + 1 : 0
    before = character
  }
  if (phrase !== '') phrases.push(phrase)
  return phrases
}

/** A title with the places where its lines may break; goes with the style `.phrases`. */
export function phrased(title: string): Content {
  return phrasesOf(title).flatMap((phrase, index) => (index === 0 ? [phrase] : [html`<wbr>`, phrase]))
}
