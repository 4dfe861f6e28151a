import type { Department, Ministry, Scope } from '../model/ministry.ts'

/** A name without what does not tell names apart: width, spaces, case. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\u3000]+/gu, '')
    .toLowerCase()
}

/** The departments by all their names, as `plainName` gives them. A name of two departments names neither. */
export function namesOf(departments: readonly Department[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const doubtful = new Set<string>()
  for (const { id, label, names: others = [] } of departments) {
    for (const name of new Set(
      [id, label.ja, ...(label.en === undefined ? [] : [label.en]), ...others].map(plainName),
    )) {
      if ((names.get(name) ?? id) !== id) doubtful.add(name)
      names.set(name, id)
    }
  }
  for (const name of doubtful) names.delete(name)
  return names
}

/**
 * The id of the department that is called so: by its id, its label or another name; width, spaces and case do not
 * matter. Nothing for an unknown name, and for one that two departments have.
 *
 * @example
 * ```ts
 * const departments = [{ id: 'soumu', label: { ja: '総務課' }, tier: 'hq', names: ['官房総務課'] }]
 * departmentNamed({ organisation: { departments } }, '官房　総務課') // => 'soumu'
 * departmentNamed({ organisation: { departments } }, '人事課') // => undefined
 * ```
 */
export function departmentNamed(
  ministry: { readonly organisation: { readonly departments: readonly Department[] } },
  name: string,
): string | undefined {
  return namesOf(ministry.organisation.departments).get(plainName(name))
}

/** The departments that a scope, or a list of deliverers, names; all when there is none. */
export function departmentsIn(ministry: Ministry, scope: Scope | undefined): readonly string[] {
  const { departments } = ministry.organisation
  if (scope === undefined) return departments.map(({ id }) => id)
  const isIn =
    'tiers' in scope
      ? (one: Department) => scope.tiers.includes(one.tier)
      : (one: Department) => scope.departments.includes(one.id)
  return departments.filter(isIn).map(({ id }) => id)
}
