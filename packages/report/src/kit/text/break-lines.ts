/** Closing brackets, small kana, stops and marks that may not begin a line (行頭禁則). */
const notAtStart = new Set(
  '、。，．・：；？！?!,.:;)]}）］｝」』】〉》〕’”ーゝゞ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％%…‥～〜'.split(
    '',
  ),
)
/** Opening brackets and marks that may not end a line (行末禁則). */
const notAtEnd = new Set('([{（［｛「『【〈《〔‘“※〇○'.split(''))
const wordCharacter = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}'’&/_+@#.,:%-]/u
const fullWidthDigitOrLetter = /[０-９Ａ-Ｚａ-ｚ]/

const isWord = (character: string): boolean =>
  wordCharacter.test(character) && !fullWidthDigitOrLetter.test(character)

/** Whether a line may end between two neighbouring characters, after the Japanese rules of line breaking. */
function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || notAtStart.has(after) || notAtEnd.has(before)) return false
  if (before === ' ') return true
  return !(isWord(before) && isWord(after))
}

/** Cuts a text into the smallest pieces between which a line may be broken. */
function lineBreakPieces(text: string): string[] {
  const pieces: string[] = []
  let piece = ''
  let before = ''
  for (const character of text) {
    if (before !== '' && mayBreak(before, character)) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
    before = character
  }
  if (piece !== '') pieces.push(piece)
  return pieces
}

/** Cuts a piece that is wider than a whole line by force, so that nothing ever sticks out. */
function forcePieces(piece: string, limit: number, measure: (text: string) => number): string[] {
  if (measure(piece) <= limit) return [piece]
  const parts: string[] = []
  let part = ''
  for (const character of piece) {
    if (part !== '' && measure(part + character) > limit) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  parts.push(part)
  return parts
}

/**
 * Breaks a text into lines no wider than `limit`, as `measure` measures.
 *
 * Japanese breaks between any two characters but for the forbidden places (禁則); Latin words and figures stay whole
 * unless one alone is wider than a line. A line break in the text stays; spaces at the ends of lines go. Only a
 * single character wider than `limit` can stick out.
 */
export function breakLines(text: string, limit: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split(/\r\n|[\n\r]/)) {
    let line = ''
    let width = 0
    for (const whole of lineBreakPieces(paragraph)) {
      for (const piece of forcePieces(whole, limit, measure)) {
        const pieceWidth = measure(piece.trimEnd())
        if (line !== '' && width + pieceWidth > limit) {
          lines.push(line.trimEnd())
          line = ''
          width = 0
        }
        if (line === '' && piece.trim() === '') continue
        line += piece
        width += measure(piece)
      }
    }
    lines.push(line.trimEnd())
  }
  return lines
}
