import * as z from 'zod'
import { key, list, named, object, optional, someOf } from './blocks.ts'
import { id, shortText, text, webAddress } from './text.ts'
import { when } from './time.ts'

const lineNumber = z.int().min(1)

export const sourceReference = named(
  object({
    document: key(id, 'documents にある文書の識別子。', 'Id of a document of `documents`.'),
    line: key(lineNumber, '文書の本文での行（1から）。', 'Line of the document’s text, counted from 1.'),
    lastLine: optional(
      key(lineNumber, '数行にわたるときの最後の行。', 'The last line, when it runs over several.'),
    ),
    asWritten: optional(
      key(shortText, '印字のままの数字・名称。', 'The figure or the name as it is printed.'),
    ),
  }),
  'SourceReference',
  '出典（文書と行）',
  'Where it was read: document and line',
)

/** The key that every part stated by a paper may have. */
export const sourced = {
  source: optional(key(list(sourceReference), '出典。', 'Where it was read.')),
}

export const sourceDocument = named(
  object({
    id,
    title: key(text, '文書の題名。', 'Title of the document.'),
    short: optional(
      key(text, '行を引くときの略称（題名が長いとき）。', 'What it is called where a line of it is cited.'),
    ),
    issued: optional(key(when, '発行の時期。', 'When it was issued.')),
    terms: optional(key(text, '利用条件として分かっていること。', 'What is known about its terms of use.')),
    url: optional(
      key(webAddress, '公開されている場所（http または https）。', 'Where it is published (http or https).'),
    ),
  }),
  'SourceDocument',
  '出典の文書',
  'A document that an edition was read from',
)

export const furniture = named(
  object({
    document: id,
    line: lineNumber,
    token: key(shortText, '印字のままの数字。', 'The digits as printed.'),
    kind: z.enum(['heading', 'properName', 'listMark', 'repeatedHeading', 'idiom']),
    note: optional(text),
  }),
  'Furniture',
  '内容ではない数字（見出し・固有名詞など）',
  'A number of the document that states nothing',
)

export const misprint = named(
  object({
    id,
    asWritten: key(
      shortText,
      '印字のままの誤った数文字（文章は引かない）。',
      'The few wrong characters as printed; never a sentence.',
    ),
    meant: optional(key(shortText, '正しいと見られる表記。', 'What was probably meant.')),
    erratum: optional(
      key(list(sourceReference), '正誤表などで訂正された箇所。', 'Where an erratum has put it right.'),
    ),
    ...sourced,
  }),
  'Misprint',
  '文書の誤字・脱字',
  'A slip in the published paper',
)

export const doubt = named(
  object({
    id,
    about: key(someOf(id), 'この判断で決まったものの識別子。', 'Ids of what the choice decided.'),
    question: text,
    chosen: text,
    alternatives: list(text),
    because: text,
    ...sourced,
  }),
  'Doubt',
  '読み取りの迷いと判断',
  'A reading that could have been another',
)
