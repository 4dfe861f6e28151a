import type { Profile } from './profile.ts'
import { profileFaults } from './profile-faults.ts'

/** @throws RangeError when the profile contradicts itself. */
export function assertProfile(profile: Profile): void {
  const [first] = profileFaults(profile)
  if (first === undefined) return
  throw new RangeError(`profile ${profile.id}: ${first.path.join('.')}: ${first.message.en}`)
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
