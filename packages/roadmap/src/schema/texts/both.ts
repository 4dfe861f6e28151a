import type { Text } from '../../model/text.ts'

/** What is wrong and what to do, in both languages. */
export interface IssueText {
  readonly message: Required<Text>
  readonly action: Required<Text>
}

export function both(messageJa: string, messageEn: string, actionJa: string, actionEn: string): IssueText {
  return { message: { ja: messageJa, en: messageEn }, action: { ja: actionJa, en: actionEn } }
}

/** A value quoted for a message: long ones are cut, control characters are shown by their code. */
export function quoted(value: string): string {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value
  return shown.replace(/\p{Cc}|\p{Cf}|\p{Cs}|[\ufffe\uffff]/gu, (character) => {
    return character === '\n' ? '↵' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** “Did you mean …?” in both languages, or the list of what is allowed. */
export function suggestion(near: string | undefined, allowed: readonly string[]): [ja: string, en: string] {
  if (near !== undefined) {
    return [`「${near}」ではありませんか。`, `Did you mean “${near}”?`]
  }
  const list = allowed.length > 20 ? [...allowed.slice(0, 20), '…'] : allowed
  return [`次のどれかを書いてください：${list.join('、')}。`, `Write one of: ${list.join(', ')}.`]
}
