import type { DepartmentKind, OvertimeRules, PersonMonths, TimeSpan } from '@reform/overtime'
import type { AttendanceOptions } from '@reform/overtime/import'
import { readPerson } from '@reform/overtime/schema'
import type { ReadOptions } from '@reform/tabular/read'
import type { Options } from '../../../domain.ts'
import { RefusedInput } from '../../../failure.ts'
import type { Io } from '../../../io/io.ts'
import { decodeUtf8, readWhole } from '../../../io/read-input.ts'
import { invalidOption } from '../../../options.ts'
import { overtimeMessages } from '../../../text/overtime.ts'
import type { RuleBook } from '../rules.ts'

/** What holds for all people of tables: the rules, and facts such as the sector. */
export interface TableFacts {
  readonly rules: OvertimeRules
  readonly person: NonNullable<AttendanceOptions['person']>
}

/** @throws RefusedInput when no rules are named, they are not known, or the file of facts is unsound. */
export async function tableFacts(io: Io, options: Options, book: RuleBook): Promise<TableFacts> {
  const given = options.facts === undefined ? {} : await factsInFile(io, String(options.facts))
  const regime = options.regime === undefined ? given.regime : String(options.regime)
  if (regime === undefined) {
    throw new RefusedInput({ ja: overtimeMessages.ja.regimeMissing, en: overtimeMessages.en.regimeMissing })
  }
  const rules = await book.rulesOf(regime)
  if (rules === undefined) {
    const say = (language: 'ja' | 'en'): string =>
      overtimeMessages[language].unknownRegime(regime, book.regimes)
    throw new RefusedInput({ ja: say('ja'), en: say('en') }, { known: book.regimes })
  }
  const { regime: _, ...person } = given
  return { rules, person }
}

type Facts = Partial<Omit<PersonMonths, 'id' | 'months'>>

async function factsInFile(io: Io, file: string): Promise<Facts> {
  const text = decodeUtf8(await readWhole(io, file), file)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = undefined
  }
  // What is not said yet stands in for it, so that the facts are held to the form of a person.
  const read = readPerson({ regime: '-', ...objectOf(value), id: file, months: [] })
  if (read.ok) {
    const { id: _, months: __, regime, ...person } = read.person
    return regime === '-' ? person : { regime, ...person }
  }
  const { issues } = read
  const say = (language: 'ja' | 'en'): string =>
    value === undefined
      ? overtimeMessages[language].rulesNotJson(file)
      : issues
          .map(({ path, message }) =>
            overtimeMessages[language].rulesWrong(file, path.join('.'), message[language]),
          )
          .join('\n')
  throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file, issues })
}

/** A value that is no object becomes a field that no person has. */
function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { facts: value }
}

/** How the cells of tables are read. */
export function readOptionsIn(options: Options): Omit<ReadOptions, 'file'> {
  const { notation, encoding, sheet } = options as Readonly<Record<string, string | undefined>>
  return {
    ...(notation !== undefined && {
      durationNotation: notation as Extract<ReadOptions['durationNotation'], string>,
    }),
    ...(encoding !== undefined && { encoding: encoding as NonNullable<ReadOptions['encoding']> }),
    ...(sheet !== undefined && { sheet: /^[1-9]\d{0,3}$/.test(sheet) ? Number(sheet) : sheet }),
  }
}

/** What rows mean. @throws RefusedInput when an option cannot be understood. */
export function attendanceOptionsIn(options: Options): AttendanceOptions {
  const breaks = (options.break as readonly string[] | undefined)?.flatMap(breakIn)
  const departmentKind = kindsIn((options.department as readonly string[] | undefined) ?? [])
  const fields = (name: 'overtimeFields' | 'holidayFields') =>
    options[name] === undefined ? undefined : String(options[name]).split(',')
  const [overtimeFields, holidayFields] = [fields('overtimeFields'), fields('holidayFields')]
  return {
    ...(breaks !== undefined && { breaks }),
    ...(departmentKind !== undefined && { departmentKind }),
    ...(options.count !== undefined && { count: options.count as 'stamps' | 'sums' }),
    ...(options.blanks !== undefined && { blanks: options.blanks as 'unknown' | 'zero' }),
    ...(overtimeFields !== undefined && { overtimeFields }),
    ...(holidayFields !== undefined && { holidayFields }),
  }
}

const breakForm = /^(\d{1,2}):([0-5]\d)-(\d{1,2}):([0-5]\d)$/

function breakIn(given: string): readonly TimeSpan[] {
  if (given === 'none') return []
  const [, fromHour, fromMinute, toHour, toMinute] = breakForm.exec(given) ?? []
  const from = Number(fromHour) * 60 + Number(fromMinute)
  const to = Number(toHour) * 60 + Number(toMinute)
  if (!(from < to)) throw invalidOption('--break', given, '12:00-13:00, none')
  return [{ from, to }]
}

const isKind = (word: string): word is DepartmentKind => word === 'autonomous' || word === 'heteronomous'

/** `heteronomous` for all departments, `総務課=autonomous` for one. */
function kindsIn(given: readonly string[]): AttendanceOptions['departmentKind'] {
  if (given.length === 0) return undefined
  const kinds = new Map<string | undefined, DepartmentKind>()
  for (const word of given) {
    const at = word.lastIndexOf('=')
    const kind = word.slice(at + 1)
    const name = at < 0 ? undefined : word.slice(0, at).trim()
    if (!isKind(kind) || name === '') {
      throw invalidOption('--department', word, '総務課=autonomous, heteronomous')
    }
    kinds.set(name, kind)
  }
  return (department) => kinds.get(department) ?? kinds.get(undefined)
}
