import type { Profile } from './profile.ts'

function mustBeField(profile: Profile, name: string, from: string): void {
  if (!Object.hasOwn(profile.fields, name)) {
    throw new RangeError(`profile ${profile.id}: ${from} names the field "${name}", which it does not have`)
  }
}

function namesInChecks(profile: Profile): readonly string[] {
  return (profile.checks ?? []).flatMap((check) => {
    if (check.kind === 'sum') return [check.total, ...check.parts]
    if (check.kind === 'clock') return [check.start, check.end, check.worked, ...(check.breaks ?? []).flat()]
    return [check.field, check.where]
  })
}

function checkField(profile: Profile, name: string): void {
  const field = profile.fields[name]
  if (field === undefined) return
  const hasParts = (field.type === 'date' || field.type === 'time') && field.parts !== undefined
  const byPosition = profile.header.kind === 'none' && profile.header.columns.includes(name)
  if (field.aliases.length === 0 && !hasParts && !byPosition) {
    throw new RangeError(`profile ${profile.id}: the field "${name}" has no alias`)
  }
  if (field.type !== 'time') return
  for (const earlier of [field.after, field.endOf]) {
    if (earlier === undefined) continue
    mustBeField(profile, earlier, `"${name}"`)
    const names = Object.keys(profile.fields)
    if (names.indexOf(earlier) >= names.indexOf(name) || profile.fields[earlier]?.type !== 'time') {
      throw new RangeError(
        `profile ${profile.id}: "${earlier}" has to be a time that stands before "${name}"`,
      )
    }
  }
  if (field.nextDayFlag === undefined) return
  mustBeField(profile, field.nextDayFlag, `"${name}"`)
  if (profile.fields[field.nextDayFlag]?.type !== 'flag') {
    throw new RangeError(`profile ${profile.id}: "${field.nextDayFlag}" is not of type flag`)
  }
}

/** @throws RangeError when the profile contradicts itself. */
export function assertProfile(profile: Profile): void {
  const names = Object.keys(profile.fields)
  if (names.length === 0) throw new RangeError(`profile ${profile.id}: there are no fields`)
  for (const name of names) checkField(profile, name)
  for (const name of profile.unique ?? []) mustBeField(profile, name, 'unique')
  for (const name of namesInChecks(profile)) mustBeField(profile, name, 'checks')
  if (profile.header.kind === 'none') {
    for (const name of profile.header.columns) if (name !== null) mustBeField(profile, name, 'header')
    if (profile.orientation === 'columns') {
      throw new RangeError(`profile ${profile.id}: a table whose records stand in columns needs headers`)
    }
  }
}

/**
 * The profile as it was given, with the types of its records known to the compiler.
 *
 * @throws RangeError when it contradicts itself: a name that is no field, a field without an alias.
 * @example
 * ```ts
 * const own = defineProfile({
 *   id: 'own', label: { ja: '出張', en: 'Trips' }, durationNotation: null, header: { kind: 'row' },
 *   fields: { place: { type: 'text', aliases: ['行先', '出張先'] } },
 * })
 * own.fields.place.aliases // => ['行先', '出張先']
 * ```
 */
export function defineProfile<const P extends Profile>(profile: P): P {
  assertProfile(profile)
  return profile
}
