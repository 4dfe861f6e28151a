import type { EditionContext } from './context.ts'
import type { Printed } from './printed-names.ts'

/** A date of an era as it is printed. */
export interface WrittenDate extends Printed {
  /** 令和, R … */
  readonly era: string
}

const pattern =
  /(明治|大正|昭和|平成|令和|[MTSHRＭＴＳＨＲ](?=\s*[0-9０-９元]))\s*[0-9０-９元](?:[0-9０-９元（）()年度月日.．/\s上下期末～〜]|第|四半期)*/gu

/** What a text without any of these cannot have. */
const eraSign = /[明大昭平令]|[MTSHRＭＴＳＨＲ]\s*[0-9０-９元]/u

/** Every date of an era in the names, the recorded spellings and the running texts of an edition. */
export function writtenDates({ names, spellings, texts }: EditionContext): readonly WrittenDate[] {
  return [...names, ...spellings, ...texts].flatMap(({ text, at }) =>
    eraSign.test(text)
      ? [...text.matchAll(pattern)].map((match) => ({ text: match[0].trim(), era: match[1] ?? '', at }))
      : [],
  )
}
