import { both, quoted, suggestion } from './both.ts'

/** What a value is, for messages. */
const kinds = {
  string: ['文字列', 'a string'],
  number: ['数値', 'a number'],
  int: ['整数', 'a whole number'],
  boolean: ['真偽値（true か false）', 'true or false'],
  array: ['一覧（配列）', 'a list'],
  object: ['キーと値の組', 'an object with keys'],
  null: ['空の値（null）', 'nothing (null)'],
  undefined: ['未定義の値（undefined）', 'undefined'],
  text: ['文章（文字列、または ja と en）', 'a text (a string, or ja and en)'],
  when: ['時期（FY2025、2025-04 など）', 'a time (FY2025, 2025-04 …)'],
  period: ['時期または期間（from と to）', 'a time, or a period (from and to)'],
  other: ['扱えない種類の値', 'a value of another kind'],
} as const

/** A kind of value that messages have a name for. */
export type Kind = keyof typeof kinds

export interface Range {
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
}

function rangeWords({ minimum, maximum }: Range): [ja: string, en: string] {
  if (minimum === undefined) return [`${maximum}以下`, `of at most ${maximum}`]
  if (maximum === undefined) return [`${minimum}以上`, `of at least ${minimum}`]
  return [`${minimum}から${maximum}まで`, `from ${minimum} to ${maximum}`]
}

/** What is said about a value of the wrong shape. */
export const shapeTexts = {
  'not-a-roadmap': ({ found }: { found: Kind }) =>
    both(
      `工程表のファイルではありません（全体が${kinds[found][0]}です）。`,
      `This is not a roadmap (the whole of it is ${kinds[found][1]}).`,
      '1行目に「schema: reform-roadmap/1」を書き、その下に id、title、organisation、editions を続けてください。',
      'Start with “schema: reform-roadmap/1”, followed by id, title, organisation and editions.',
    ),
  'schema-version': ({ found, supported }: { found: string; supported: string }) =>
    both(
      `形式の版「${quoted(found)}」は読めません。このソフトウェアが読めるのは「${supported}」です。`,
      `Version “${quoted(found)}” of the format cannot be read. This software reads “${supported}”.`,
      `新しい版のファイルなら @reform/roadmap を更新し、そうでなければ schema を「${supported}」に書き換えてください。`,
      `Update @reform/roadmap when the file is newer; otherwise change schema to “${supported}”.`,
    ),
  'missing-key': ({ key, allowed }: { key: string; allowed?: readonly string[] | undefined }) =>
    both(
      `「${key}」がありません。`,
      `“${key}” is missing.`,
      allowed === undefined ? `「${key}」を書き加えてください。` : suggestion(undefined, allowed)[0],
      allowed === undefined ? `Add “${key}”.` : suggestion(undefined, allowed)[1],
    ),
  'unknown-key': ({
    key,
    near,
    known,
  }: {
    key: string
    near?: string | undefined
    known: readonly string[]
  }) =>
    both(
      `「${quoted(key)}」というキーはここにはありません。`,
      `There is no key “${quoted(key)}” here.`,
      near === undefined ? `ここに書けるのは ${known.join('、')} です。` : suggestion(near, known)[0],
      near === undefined ? `The keys of this place are ${known.join(', ')}.` : suggestion(near, known)[1],
    ),
  'forbidden-key': ({ key }: { key: string }) =>
    both(
      `「${key}」というキーは、プログラムを壊すおそれがあるため受け付けません。`,
      `The key “${key}” is refused: it could break programs.`,
      'このキーを消してください。',
      'Remove this key.',
    ),
  'wrong-type': ({
    expected,
    found,
    hint,
  }: {
    expected: Kind
    found: Kind
    hint?: readonly [ja: string, en: string] | undefined
  }) =>
    both(
      `${kinds[expected][0]}を書く所に、${kinds[found][0]}があります。`,
      `Expected ${kinds[expected][1]}, found ${kinds[found][1]}.`,
      hint?.[0] ?? `${kinds[expected][0]}に書き換えてください。`,
      hint?.[1] ?? `Write ${kinds[expected][1]}.`,
    ),
  'empty-value': ({ key }: { key: string }) =>
    both(
      `「${key}」の値が空です。`,
      `“${key}” has no value.`,
      '値を書くか、この行を消してください。',
      'Write a value or remove the line.',
    ),
  'unknown-word': ({
    found,
    near,
    allowed,
  }: {
    found: string
    near?: string | undefined
    allowed: readonly string[]
  }) =>
    both(
      `「${quoted(found)}」という語はここでは使えません。`,
      `“${quoted(found)}” is not a word of this place.`,
      ...suggestion(near, allowed),
    ),
  'empty-text': () =>
    both(
      '文字がありません。',
      'The text is empty.',
      '内容を書くか、この行を消してください。',
      'Write it or remove the line.',
    ),
  'text-too-long': ({ units, limit }: { units: number; limit: number }) =>
    both(
      `長すぎます（${units}文字。上限は${limit}文字）。`,
      `Too long (${units} characters; the limit is ${limit}).`,
      '短くするか、分けてください。',
      'Shorten or split it.',
    ),
  'unusable-character': ({ code }: { code: string }) =>
    both(
      `表示できない文字（${code}）が含まれています。`,
      `It holds a character that cannot be shown (${code}).`,
      'この文字を消してください。',
      'Remove this character.',
    ),
  'malformed-id': ({ found }: { found: string }) =>
    both(
      `「${quoted(found)}」は識別子として使えません。`,
      `“${quoted(found)}” cannot be an id.`,
      '半角英数字で始め、半角英数字と「.」「_」「-」だけで128文字までに書いてください。',
      'Use ASCII letters, digits, “.”, “_” and “-”, starting with a letter or a digit, up to 128.',
    ),
  'malformed-when': ({ found, near }: { found: string; near?: string | undefined }) =>
    both(
      `「${quoted(found)}」は時期の書き方ではありません。`,
      `“${quoted(found)}” is not how a time is written.`,
      near === undefined
        ? '2024-03-18（日）、2023-08（月）、2023（暦年）、FY2023（年度）、FY2023-H1（上期）、FY2023-Q2（第２四半期）のように書いてください。'
        : `「${near}」と書いてください。`,
      near === undefined
        ? 'Write 2024-03-18, 2023-08, 2023, FY2023, FY2023-H1 or FY2023-Q2.'
        : `Write “${near}”.`,
    ),
  'impossible-date': ({ found }: { found: string }) =>
    both(
      `「${quoted(found)}」という時期はありません。`,
      `There is no “${quoted(found)}”.`,
      '暦にある日付、H1 か H2 の半期、Q1 から Q4 の四半期を書いてください。',
      'Write a day of the calendar, a half H1 or H2, or a quarter Q1 to Q4.',
    ),
  'malformed-time-of-day': ({ found }: { found: string }) =>
    both(
      `「${quoted(found)}」は時刻の書き方ではありません。`,
      `“${quoted(found)}” is not a time of day.`,
      '00:00 から 24:00 までを「09:30」のように書いてください。',
      'Write HH:MM from 00:00 to 24:00.',
    ),
  'malformed-address': ({ found }: { found: string }) =>
    both(
      `「${quoted(found)}」は使えるアドレスではありません。`,
      `“${quoted(found)}” is not an address that can be used.`,
      'https:// または http:// で始めてください。',
      'Start with https:// or http://.',
    ),
  'number-not-finite': () =>
    both(
      '数ではない値（NaN、無限大）があります。',
      'There is a value that is no number (NaN or infinity).',
      '値がないときは、その理由を表す state を書いてください。',
      'When there is no value, write the state that says why.',
    ),
  'number-not-whole': ({ found, isCount }: { found: number; isCount: boolean }) =>
    both(
      `整数を書く所に ${found} があります。`,
      `Expected a whole number, found ${found}.`,
      isCount
        ? '整数を書いてください。小数のある量なら type を amount または mean にしてください。'
        : '整数を書いてください。',
      isCount
        ? 'Write a whole number; for a quantity with decimals use the type amount or mean.'
        : 'Write a whole number.',
    ),
  'number-out-of-range': (facts: { found: number } & Range) =>
    both(
      `${facts.found} は範囲の外です。`,
      `${facts.found} is out of range.`,
      `${rangeWords(facts)[0]}の数を書いてください。`,
      `Write a number ${rangeWords(facts)[1]}.`,
    ),
  'empty-list': ({ key }: { key: string }) =>
    both(
      `「${key}」の一覧が空です。`,
      `The list “${key}” is empty.`,
      '少なくとも一つ書いてください。',
      'Write at least one.',
    ),
  'too-deep': ({ limit }: { limit: number }) =>
    both(
      `入れ子が深すぎます（上限は${limit}段）。`,
      `The nesting is too deep (the limit is ${limit}).`,
      '工程表のファイルかどうかを確かめてください。',
      'Check that this is a roadmap.',
    ),
  'too-many-keys': ({ limit }: { limit: number }) =>
    both(
      `一つのまとまりに${limit}個を超えるキーがあります。`,
      `One mapping has more than ${limit} keys.`,
      '工程表のファイルかどうか、一覧（「- 」で始まる行）にすべきものを、キーとして並べていないかを確かめてください。',
      'Check that this is a roadmap, and that nothing stands as keys that should be a list (lines that start with “- ”).',
    ),
  'too-many-values': ({ limit }: { limit: number }) =>
    both(
      `値が多すぎます（上限は${limit}個）。`,
      `There are too many values (the limit is ${limit}).`,
      '工程表のファイルかどうか、YAMLの別名（*）を使いすぎていないかを確かめてください。',
      'Check that this is a roadmap, and that aliases (*) do not multiply it.',
    ),
  'unreadable-value': () =>
    both(
      '値を取り出せませんでした。',
      'A value could not be read.',
      '通常のオブジェクト、配列、文字列、数値だけで渡してください。',
      'Pass plain objects, lists, strings and numbers only.',
    ),
  'more-issues': ({ hidden, atLeast }: { hidden: number; atLeast: boolean }) =>
    both(
      atLeast ? `ほかに少なくとも${hidden}件あります。` : `ほかに${hidden}件あります。`,
      atLeast ? `There are at least ${hidden} more.` : `There are ${hidden} more.`,
      '示したものから直し、もう一度読み込んでください。',
      'Correct those shown and read the file again.',
    ),
}
