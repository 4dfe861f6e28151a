import type { LeftOut, RowFault } from '../left-out.ts'
import type { FieldSpec, Relation } from '../records/fields.ts'
import type { RecordKind } from '../records/kinds.ts'

/** A record as a plain object: what JSON or a file gave. */
export type Loose = Readonly<Record<string, unknown>>

/** The specification of a kind without its names. */
export type LooseSpec = {
  readonly key: readonly string[]
  readonly fields: Readonly<Record<string, FieldSpec>>
  readonly relations?: readonly Relation[]
}

/** What a row is checked against beside its own fields. */
export type RowRules = {
  readonly departments?: ReadonlySet<string>
  readonly scale?: { readonly minimum: number; readonly maximum: number }
}

type Fault = { readonly reason: RowFault; readonly field: string }

/** The first thing that is wrong with a row, if anything is. */
export function rowFault(
  kind: RecordKind,
  spec: LooseSpec,
  record: Loose,
  rules: RowRules,
): Omit<LeftOut, 'row' | 'kind'> | undefined {
  const fault =
    fieldFault(spec, record, rules.scale) ??
    relationFault(spec, record) ??
    kindFault(kind, record) ??
    departmentFault(record, rules)
  if (fault === undefined) return undefined
  const { field } = fault
  const isPerson = spec.fields[field] === undefined || field === 'person'
  return isPerson ? fault : { ...fault, ...shownValue(record[field]) }
}

function fieldFault({ fields }: LooseSpec, record: Loose, scale: RowRules['scale']): Fault | undefined {
  for (const field in fields) {
    const spec = fields[field]
    if (spec === undefined) continue
    const value = record[field]
    if (value === undefined) {
      if (spec.required) return { reason: 'missingField', field }
      continue
    }
    const reason = valueFault(spec, value, scale)
    if (reason !== undefined) return { reason, field }
  }
  return undefined
}

function valueFault(spec: FieldSpec, value: unknown, scale: RowRules['scale']): RowFault | undefined {
  switch (spec.type) {
    case 'text':
      if (typeof value !== 'string') return 'wrongShape'
      return value === '' ? 'missingField' : undefined
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'wrongShape'
    case 'choice':
      return typeof value === 'string' && spec.choices?.includes(value) === true ? undefined : 'wrongShape'
    case 'day':
    case 'month':
      return Number.isSafeInteger(value) ? undefined : 'wrongShape'
    case 'days':
    case 'months':
      return Array.isArray(value) && value.every((one) => Number.isSafeInteger(one))
        ? undefined
        : 'wrongShape'
    default:
      return numberFault(spec, value, scale)
  }
}

function numberFault(spec: FieldSpec, value: unknown, scale: RowRules['scale']): RowFault | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'wrongShape'
  if (spec.type === 'score') {
    const isInside = scale === undefined || (value >= scale.minimum && value <= scale.maximum)
    return isInside ? undefined : 'outOfScale'
  }
  if (value < 0) return 'negative'
  if (spec.type === 'count' && !Number.isSafeInteger(value)) return 'notWhole'
  return value < (spec.least ?? 0) || value > (spec.most ?? Number.POSITIVE_INFINITY)
    ? 'outOfScale'
    : undefined
}

function relationFault({ relations = [] }: LooseSpec, record: Loose): Fault | undefined {
  for (const { holds, first, second } of relations) {
    const [one, other] = [record[first], record[second]]
    if (typeof one !== 'number' || typeof other !== 'number' || one <= other) continue
    return holds === 'notAfter'
      ? { reason: 'reversed', field: second }
      : { reason: 'moreThanAll', field: first }
  }
  return undefined
}

/** What only one kind has to hold. */
function kindFault(kind: RecordKind, record: Loose): Fault | undefined {
  if (kind !== 'supportRequest') return undefined
  const { outcome, handledOn, rating } = record
  const isHandled = outcome === 'handled' || (outcome === undefined && handledOn !== undefined)
  if (outcome !== undefined && outcome !== 'handled' && handledOn !== undefined)
    return { reason: 'contradictsItself', field: 'outcome' }
  return rating !== undefined && !isHandled ? { reason: 'contradictsItself', field: 'rating' } : undefined
}

function departmentFault({ department }: Loose, { departments }: RowRules): Fault | undefined {
  if (departments === undefined || typeof department !== 'string' || departments.has(department))
    return undefined
  return { reason: 'unknownDepartment', field: 'department' }
}

function shownValue(value: unknown): { readonly value?: string } {
  return typeof value === 'string' || typeof value === 'number' ? { value: String(value).slice(0, 60) } : {}
}
