/** The fields that are there: an `undefined` that a caller without types passes must not hide a default. */
export function withoutUndefined<Facts extends object>(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts
}
