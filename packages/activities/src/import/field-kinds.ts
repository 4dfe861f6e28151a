import type {
  CodeField,
  DateField,
  DurationField,
  FlagField,
  MonthField,
  NumberField,
  TextField,
} from '@reform/tabular/read'

/** Names and ids: spaces around them go, leading zeros stay. */
export function code(aliases: readonly string[]): CodeField {
  return { type: 'code', aliases }
}

/** A name or id that every row has. */
export function codeNeeded<const A extends readonly string[]>(aliases: A) {
  return { type: 'code', aliases, required: 'value' } as const
}

/** Words as they are written. */
export function words(aliases: readonly string[]): TextField {
  return { type: 'text', aliases }
}

/** A day. */
export function date(aliases: readonly string[]): DateField {
  return { type: 'date', aliases }
}

/** A day that every row has. */
export function dateNeeded<const A extends readonly string[]>(aliases: A) {
  return { type: 'date', aliases, required: 'value' } as const
}

/** A month. */
export function month(aliases: readonly string[]): MonthField {
  return { type: 'month', aliases }
}

/** A number. */
export function number(aliases: readonly string[]): NumberField {
  return { type: 'number', aliases }
}

/** A number that every row has. */
export function numberNeeded<const A extends readonly string[]>(aliases: A) {
  return { type: 'number', aliases, required: 'value' } as const
}

/** A duration in the notation of the profile, or of the caller. */
export function duration(aliases: readonly string[]): DurationField {
  return { type: 'duration', aliases }
}

const yes = ['はい', '有', 'あり', '○', '◯', '〇', '済', '該当', 'true', '1', 'yes', 'TRUE']
const no = ['いいえ', '無', 'なし', '×', '未', '非該当', 'false', '0', 'no', 'FALSE']

/** Yes or no, with more words for each. */
export function flag(
  aliases: readonly string[],
  more: { readonly yes?: readonly string[]; readonly no?: readonly string[] } = {},
): FlagField {
  return { type: 'flag', aliases, yes: [...yes, ...(more.yes ?? [])], no: [...no, ...(more.no ?? [])] }
}

/** The columns that any file may have. */
export const common = {
  recordedOn: date(['登録日', '記録日', '入力日', '更新日', '訂正日', 'recordedOn']),
  revision: number(['版', '改訂番号', 'revision']),
  withdrawn: flag(['取消', '取り消し', '取消し', 'withdrawn'], { yes: ['取消', '取り消し', '取消し'] }),
}

/** Headers of the department. */
export const departmentNames = [
  '部局',
  '所属',
  '所属部局',
  '部署',
  '部局名',
  '課室',
  '局',
  'department',
] as const

/** Headers of the key of a person. */
export const personNames = ['職員番号', '職員コード', '職員ID', '社員番号', '個人番号', 'person'] as const
