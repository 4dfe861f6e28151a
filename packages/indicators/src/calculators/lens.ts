import { departmentsIn, namesOf, plainName } from '../ministry/names.ts'
import type { Ministry, Scope } from '../model/ministry.ts'
import type { ReadFile } from '../model/read-file.ts'

/** Whether what a record is about belongs to a scope. */
export type Belonging = 'in' | 'out' | 'unknown'

/** Finds departments by what is written in files, and says whether they belong to a scope. */
export class Lens {
  /** The departments of the scope. */
  readonly departments: readonly string[]
  readonly isLimited: boolean
  readonly #within: ReadonlySet<string>
  readonly #names: ReadonlyMap<string, string>
  readonly #seen = new Map<string, string | undefined>()

  constructor(ministry: Ministry, scope: Scope | undefined) {
    this.departments = departmentsIn(ministry, scope)
    this.isLimited = scope !== undefined
    this.#within = new Set(this.departments)
    this.#names = namesOf(ministry.organisation.departments)
  }

  /** The department that a record names; where it names none that is known, that of its file. */
  departmentOf(file: ReadFile, written: string | undefined): string | undefined {
    const named = written === undefined ? undefined : this.#named(written)
    if (named !== undefined) return named
    return file.departments?.length === 1 ? file.departments[0] : undefined
  }

  #named(written: string): string | undefined {
    const known = this.#seen.get(written)
    if (known !== undefined || this.#seen.has(written)) return known
    const found = this.#names.get(plainName(written))
    this.#seen.set(written, found)
    return found
  }

  /** Without a limited scope every record belongs to it, also that of an unknown department. */
  belongs(file: ReadFile, written: string | undefined): Belonging {
    if (!this.isLimited) return 'in'
    const department = this.departmentOf(file, written)
    if (department === undefined) return 'unknown'
    return this.#within.has(department) ? 'in' : 'out'
  }
}
