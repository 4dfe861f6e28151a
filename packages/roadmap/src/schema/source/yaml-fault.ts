import { type Draft, draft } from '../draft.ts'
import { limits } from '../guard.ts'

interface Words {
  readonly ja: string
  readonly en: string
  readonly hint?: { readonly ja: string; readonly en: string }
}

const quotes = { ja: '引用符の対応を確かめてください。', en: 'Check that every quote is closed.' }
const indentation = {
  ja: '字下げをそろえてください。「: 」を含む文字列や「@」「%」「`」で始まる文字列は引用符で囲みます。',
  en: 'Align the indentation. A text with “: ” in it, or one that starts with “@”, “%” or “`”, needs quotes.',
}
const colon = {
  ja: 'キーの後に半角の「:」と空白を書いてください。全角の「：」は使えません。',
  en: 'Write an ASCII “:” and a space after the key; a full-width “：” does not count.',
}
const brackets = { ja: '括弧の対応とカンマを確かめてください。', en: 'Check brackets and commas.' }
const encoding = {
  ja: 'この文字を消し、文字コードを UTF-8 として保存し直してください。',
  en: 'Remove the character and save the file as UTF-8.',
}

/** What the reader says, in words that an official can use, with what to do where it can be told. */
const reasons: readonly (readonly [RegExp, Words])[] = [
  [
    /tab characters/,
    {
      ja: '字下げにタブがあります',
      en: 'a tab is used as indentation',
      hint: { ja: '字下げは空白で書いてください。', en: 'Indent with spaces.' },
    },
  ],
  [/quoted scalar/, { ja: '引用符が閉じていません', en: 'a quote is not closed', hint: quotes }],
  [
    /escape sequence|hexadecimal/,
    { ja: '「\\」の後の書き方が違います', en: 'what follows “\\” is no escape', hint: quotes },
  ],
  [
    /flow collection|missed comma|node content/,
    { ja: '[ ] や { } の中の書き方が違います', en: 'something is wrong inside [ ] or { }', hint: brackets },
  ],
  [
    /deficient indentation/,
    {
      ja: '字下げが足りないか、前の行の引用符や括弧が閉じていません',
      en: 'too little indentation, or a quote or bracket before is not closed',
      hint: quotes,
    },
  ],
  [/indentation/, { ja: '字下げが合いません', en: 'the indentation does not fit', hint: indentation }],
  [
    /document separator|implicit key|':' after a mapping key|whitespace character/,
    { ja: '「キー: 値」の形になっていません', en: 'this is not of the form “key: value”', hint: colon },
  ],
  [
    /non-printable|null byte|JSON character/,
    { ja: '表示できない文字があります', en: 'there is a character that cannot be shown', hint: encoding },
  ],
  [/complex keys/, { ja: 'キーに一覧や組は使えません', en: 'a list or an object cannot be a key' }],
  [/directive|YAML version/, { ja: '「%」で始まる行は使えません', en: 'a line with “%” cannot be used' }],
]

/** The issue for a reason that the YAML reader gave; `rest` is the text from the place on. */
export function yamlFault(reason: string, rest: string): Draft {
  if (reason.includes('duplicated mapping key')) return draft('duplicate-key', [], { key: firstWord(rest) })
  if (/exceeded max(?:Aliases|TotalMergeKeys)|merge/.test(reason)) return draft('too-many-aliases', [])
  if (reason.includes('maxDepth')) return draft('too-deep', [], { limit: limits.depth })
  if (reason.includes('unidentified alias'))
    return draft('unknown-alias', [], { name: /"(.*)"/.exec(reason)?.[1] ?? '' })
  if (/\btag\b/.test(reason)) return draft('unknown-tag', [], { tag: /^\S*/.exec(rest)?.[0] || reason })
  const words = reasons.find(([pattern]) => pattern.test(reason))?.[1] ?? {
    ja: '書き方が正しくありません',
    en: reason,
  }
  return draft('yaml-syntax', [], words)
}

function firstWord(rest: string): string {
  const match = /^(?:"([^"\n]*)"|'([^'\n]*)'|([^:\n]*))/.exec(rest)
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim()
}
