import { isIsoYearMonth, parseIsoYearMonth, type YearMonth } from '@reform/calendar'
import type { DepartmentKind } from '@reform/overtime'
import type { TargetLine } from '@reform/overtime/forecast'
import type { MeetingDepartment } from '@reform/overtime/meeting'
import { load } from 'js-yaml'
import * as z from 'zod'
import { RefusedInput } from '../../../failure.ts'
import type { Io } from '../../../io/io.ts'
import { decodeUtf8, readWhole } from '../../../io/read-input.ts'
import type { Bilingual } from '../../../language.ts'
import { atWorkMessages } from '../../../text/at-work.ts'

/** What an office says of itself once: its departments, the lines it has set itself, how its files are to be read. */
export interface Office {
  readonly organisation: Bilingual
  readonly regime: string
  readonly yearStartMonth: number
  readonly departments: readonly MeetingDepartment[]
  readonly lines: readonly TargetLine[]
  readonly minimum: number
  readonly absentDays: 'unknown' | 'noOvertime'
  readonly silentDays: number
  readonly tolerance: number
  /** The id of the department that a file calls by a name; `undefined` for a stranger. */
  readonly departmentCalled: (name: string) => string | undefined
  readonly kindOf: (department: string, month: YearMonth) => DepartmentKind
}

const name = z.union([
  z.string().min(1),
  z.strictObject({ ja: z.string().min(1), en: z.string().min(1).optional() }),
])
const id = z.string().min(1).max(100)
const kind = z.enum(['autonomous', 'heteronomous'])
const time = z.string().regex(/^\d{1,4}:[0-5]\d$/)
const defaults = { minimum: 10, silentDays: 5, tolerance: 15, yearStartMonth: 4 } as const

const officeSchema = z.strictObject({
  organisation: name,
  regime: z.string().min(1).default('npa'),
  yearStartMonth: z.int().min(1).max(12).default(defaults.yearStartMonth),
  departments: z
    .array(
      z.strictObject({
        id,
        name: name.optional(),
        writtenAs: z.array(z.string().min(1)).default([]),
        parent: id.optional(),
        kind: z
          .union([kind, z.array(z.strictObject({ from: z.string().refine(isIsoYearMonth), kind })).min(1)])
          .default('autonomous'),
      }),
    )
    .min(1),
  lines: z.array(z.strictObject({ id, name, window: z.enum(['month', 'year']), time })).default([]),
  minimum: z.int().min(1).default(defaults.minimum),
  absentDays: z.enum(['unknown', 'noOvertime']).default('unknown'),
  silentDays: z.int().min(1).default(defaults.silentDays),
  tolerance: z.int().min(0).default(defaults.tolerance),
})

type OfficeFile = z.infer<typeof officeSchema>

/** An office's file, YAML or JSON. @throws RefusedInput when it is unsound; FileFailure when it cannot be read. */
export async function readOffice(io: Io, file: string): Promise<Office> {
  const text = decodeUtf8(await readWhole(io, file), file)
  const parsed = officeSchema.safeParse(valueIn(text, file))
  if (!parsed.success) {
    const { issues } = parsed.error
    const [first] = issues
    const where = first?.path.join('.') ?? ''
    throw refused((text_) => text_.officeWrong(file, where, first?.message ?? ''), file, issues)
  }
  const { data } = parsed
  const ids = data.departments.map((one) => one.id)
  const twice = ids.find((one, index) => ids.indexOf(one) !== index)
  if (twice !== undefined || ids.includes('everyone'))
    throw refused((text_) => text_.officeWrong(file, 'departments', `id: ${twice ?? 'everyone'}`), file)
  const stranger = data.departments.find(({ parent }) => parent !== undefined && !ids.includes(parent))
  if (stranger !== undefined)
    throw refused((text_) => text_.officeWrong(file, 'departments', `parent: ${stranger.parent}`), file)
  return officeOf(data)
}

function valueIn(text: string, file: string): unknown {
  try {
    return load(text)
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    throw refused((messages) => messages.officeWrong(file, '', why), file)
  }
}

function officeOf(data: OfficeFile): Office {
  const called = new Map<string, string>()
  const known = new Map(data.departments.map((one) => [one.id, one]))
  for (const { id: own, name: label, writtenAs } of data.departments) {
    const names = [own, ...writtenAs, ...(label === undefined ? [] : [bilingual(label).ja])]
    for (const each of names) if (!called.has(plain(each))) called.set(plain(each), own)
  }
  return {
    ...data,
    organisation: bilingual(data.organisation),
    departments: data.departments.map(({ id: own, name: label = own, parent }) => ({
      id: own,
      label: bilingual(label),
      ...(parent !== undefined && { parent }),
    })),
    lines: data.lines.map(({ id: own, name: label, window, time: most }) => ({
      id: own,
      label: bilingual(label),
      window,
      minutes: minutesOf(most),
    })),
    departmentCalled: (text) => called.get(plain(text)),
    kindOf: (department, month) => kindIn(known.get(department)?.kind ?? 'autonomous', month),
  }
}

/** Width and spaces say nothing about which department is meant. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

function bilingual(text: z.infer<typeof name>): Bilingual {
  return typeof text === 'string' ? { ja: text, en: text } : { ja: text.ja, en: text.en ?? text.ja }
}

function minutesOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return hours * 60 + minutes
}

function kindIn(given: OfficeFile['departments'][number]['kind'], month: YearMonth): DepartmentKind {
  if (typeof given === 'string') return given
  const begun = given
    .filter(({ from }) => parseIsoYearMonth(from) <= month)
    .sort((a, b) => (a.from < b.from ? 1 : -1))
  return begun[0]?.kind ?? 'autonomous'
}

function refused(
  say: (text: (typeof atWorkMessages)['ja']) => string,
  file: string,
  issues: readonly unknown[] = [],
): RefusedInput {
  return new RefusedInput({ ja: say(atWorkMessages.ja), en: say(atWorkMessages.en) }, { file, issues })
}
