import type { EditionContext } from '../context.ts'
import type { Printed } from '../printed-names.ts'
import type { Finding, Rule } from '../rule.ts'
import { type WrittenDate, writtenDates } from '../written-dates.ts'

/**
 * Dates of an era are written in two styles: with the name and with the letter of the era, or with digits of both
 * widths. One digit wide and two digits narrow (令和５年10月) is one style, that of official papers.
 */
export const warekiStyleMixed: Rule<'wareki-style-mixed'> = {
  id: 'wareki-style-mixed',
  severity: 'notice',
  find: (context) =>
    context.editions.flatMap((edition) => {
      const dates = writtenDates(edition)
      return [...mixedDigits(edition, dates), ...mixedEras(edition, dates)]
    }),
}

function mixedDigits(
  edition: EditionContext,
  dates: readonly WrittenDate[],
): Finding<'wareki-style-mixed'>[] {
  for (const length of [1, 2]) {
    const wide = dates.find(({ text }) => hasDigits(text, length, '０-９'))
    const narrow = dates.find(({ text }) => hasDigits(text, length, '0-9'))
    if (wide !== undefined && narrow !== undefined) return [finding(edition, 'digits', wide, narrow)]
  }
  return []
}

/** Whether the text has a number of that many digits of that width; Western years have four. */
function hasDigits(text: string, length: number, digits: string): boolean {
  return new RegExp(`(?<![0-9０-９])[${digits}]{${length}}(?![0-9０-９])`, 'u').test(text)
}

function mixedEras(edition: EditionContext, dates: readonly WrittenDate[]): Finding<'wareki-style-mixed'>[] {
  const name = dates.find(({ era }) => era.length === 2)
  const letter = dates.find(({ era }) => era.length === 1)
  return name === undefined || letter === undefined ? [] : [finding(edition, 'era', name, letter)]
}

function finding(
  { edition }: EditionContext,
  mixed: 'digits' | 'era',
  first: Printed,
  second: Printed,
): Finding<'wareki-style-mixed'> {
  return {
    edition: edition.id,
    places: first === second ? [first.at()] : [first.at(), second.at()],
    facts: { mixed, styles: [first.text, second.text] },
  }
}
