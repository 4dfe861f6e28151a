import { type Draft, draft } from '../draft.ts'
import { limits } from '../guard.ts'

interface Words {
  readonly ja: string
  readonly hint?: { readonly ja: string; readonly en: string }
}

const quoteHint = {
  ja: '引用符の対応を確かめてください。',
  en: 'Check that every quote is closed.',
}
const indentHint = {
  ja: '字下げをそろえてください。「: 」を含む文字列や「@」「%」「`」で始まる文字列は引用符で囲みます。',
  en: 'Align the indentation. A text with “: ” in it, or one that starts with “@”, “%” or “`”, needs quotes.',
}
const colonHint = {
  ja: 'キーの後に半角の「:」と空白を書いてください。全角の「：」は使えません。',
  en: 'Write an ASCII “:” and a space after the key; a full-width “：” does not count.',
}

/** What the reader says, in the words of an official, with what to do where it can be told. */
const reasons: readonly (readonly [RegExp, Words])[] = [
  [
    /tab characters/,
    {
      ja: '字下げにタブがあります',
      hint: { ja: '字下げは空白で書いてください。', en: 'Indent with spaces.' },
    },
  ],
  [/quoted scalar/, { ja: '引用符が閉じていません', hint: quoteHint }],
  [/escape sequence|hexadecimal/, { ja: '「\\」の後の書き方が違います', hint: quoteHint }],
  [
    /flow collection|missed comma|node content/,
    {
      ja: '[ ] や { } の中の書き方が違います',
      hint: { ja: '括弧の対応とカンマを確かめてください。', en: 'Check brackets and commas.' },
    },
  ],
  [/indentation/, { ja: '字下げが合いません', hint: indentHint }],
  [
    /document separator|implicit key|':' after a mapping key|whitespace character/,
    { ja: '「キー: 値」の形になっていません', hint: colonHint },
  ],
  [
    /non-printable|null byte|JSON character/,
    {
      ja: '表示できない文字があります',
      hint: {
        ja: 'この文字を消し、文字コードを UTF-8 として保存し直してください。',
        en: 'Remove the character and save the file as UTF-8.',
      },
    },
  ],
  [/complex keys/, { ja: 'キーに一覧や組は使えません' }],
  [/directive|YAML version/, { ja: '「%」で始まる行は使えません' }],
]

/** The issue for a reason that the YAML reader gave; `rest` is the text from the place on. */
export function yamlFault(reason: string, rest: string): Draft {
  if (reason.includes('duplicated mapping key')) return draft('duplicate-key', [], { key: firstWord(rest) })
  if (/exceeded max(?:Aliases|TotalMergeKeys)|merge/.test(reason)) return draft('too-many-aliases', [])
  if (reason.includes('maxDepth')) return draft('too-deep', [], { limit: limits.depth })
  if (reason.includes('unidentified alias'))
    return draft('unknown-alias', [], { name: /"(.*)"/.exec(reason)?.[1] ?? '' })
  if (/\btag\b/.test(reason)) return draft('unknown-tag', [], { tag: /^\S*/.exec(rest)?.[0] || reason })
  const words = reasons.find(([pattern]) => pattern.test(reason))?.[1] ?? { ja: '書き方が正しくありません' }
  return draft('yaml-syntax', [], { en: reason, ...words })
}

function firstWord(rest: string): string {
  const match = /^(?:"([^"\n]*)"|'([^'\n]*)'|([^:\n]*))/.exec(rest)
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim()
}
