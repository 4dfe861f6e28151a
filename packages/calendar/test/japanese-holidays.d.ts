/** The part of the package that the tests use; it brings no types of its own. */
declare module 'japanese-holidays' {
  const holidays: {
    getHolidaysOf(
      year: number,
      withDerivedDays?: boolean,
    ): readonly { month: number; date: number; name: string }[]
  }
  export default holidays
}
