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

  /** The department that a record names; that of its file when it names none. Nothing for an unknown name. */
  departmentOf(file: ReadFile, written: string | undefined): string | undefined {
    return written === undefined ? ownerOf(file) : this.#named(written)
  }

  #named(written: string): string | undefined {
    const known = this.#seen.get(written)
    if (known !== undefined || this.#seen.has(written)) return known
    const found = this.#names.get(plainName(written))
    this.#seen.set(written, found)
    return found
  }

  /** A record without any department belongs to a scope only when that is everybody. */
  belongs(file: ReadFile, written: string | undefined): Belonging {
    const department = this.departmentOf(file, written)
    if (department !== undefined) return this.#within.has(department) ? 'in' : 'out'
    return written === undefined && !this.isLimited ? 'in' : 'unknown'
  }
}

/** The department whose delivery a file is. */
export function ownerOf({ departments }: ReadFile): string | undefined {
  return departments?.length === 1 ? departments[0] : undefined
}
