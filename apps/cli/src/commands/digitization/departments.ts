import { type DepartmentRow, readDepartments } from '@reform/digitization/import'
import type { Department, Tier } from '@reform/digitization/papers'
import type { Options } from '../../domain.ts'
import type { Io } from '../../io/io.ts'
import { type InputIssue, refuseWhole, sourceOf } from './input.ts'

/** Departments as papers call them, with their tiers. */
export interface Departments {
  readonly departments: readonly Department[]
  readonly tiers: readonly Tier[]
  readonly issues: readonly InputIssue[]
}

/** The list of `--departments`; none is an empty list. @throws RefusedInput when the file cannot be used. */
export async function departmentsOf(io: Io, options: Options): Promise<Departments> {
  if (typeof options.departments !== 'string') return { departments: [], tiers: [], issues: [] }
  const file = options.departments
  const read = await readDepartments(await sourceOf(io, file), { file })
  refuseWhole(file, read.issues)
  const tiers = new Map<string, Tier>()
  for (const { tier } of read.values) if (tier !== undefined) tiers.set(tier.ja, { id: tier.ja, label: tier })
  return { departments: read.values.map(departmentIn), tiers: [...tiers.values()], issues: read.issues }
}

function departmentIn({ id, label, tier }: DepartmentRow): Department {
  return { id, label, ...(tier !== undefined && { tier: tier.ja }) }
}
