import { isIsoDate } from '@reform/calendar'

/** Who asks to see names, why, and when. */
export type NamesRequest = {
  readonly by: string
  readonly purpose: string
  /** The day, `YYYY-MM-DD`, or a moment that begins with it, as the application knows it. */
  readonly at: string
}

/** That names were given out: for the application to append to its log of accesses. */
export type AccessRecord = NamesRequest & {
  /** What was shown. */
  readonly shown: string
  readonly departments: readonly string[]
  /** Whose names were given out. */
  readonly people: readonly string[]
}

/**
 * The record of names given out.
 *
 * @throws RangeError when it is not said who asks, why or when: names are not given out then.
 */
export function accessRecord(
  request: NamesRequest,
  shown: string,
  departments: readonly string[],
  people: readonly string[],
): AccessRecord {
  const { by, purpose, at } = request
  if (by.trim() === '' || purpose.trim() === '' || !isIsoDate(at.slice(0, 10)))
    throw new RangeError('names are given out only to someone, for a purpose, at a time')
  const sorted = (items: readonly string[]): readonly string[] => [...new Set(items)].sort()
  return { by, purpose, at, shown, departments: sorted(departments), people: sorted(people) }
}
