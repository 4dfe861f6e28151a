import type { CellText } from '../bytes/cell-text.ts'
import { HeaderSeeker } from '../header/header-seeker.ts'
import type { ReadLimits } from '../options.ts'
import type { Profile } from '../profile.ts'
import { textsOf } from '../rows/texts-of.ts'
import { RowScanner } from './row-scanner.ts'

const candidates = [',', '\t', ';']

/** How many fields of the profile the first rows name when they are cut at this delimiter. */
function recognised(
  head: Uint8Array,
  text: CellText,
  delimiter: string,
  profile: Profile,
  limits: ReadLimits,
) {
  const scanner = new RowScanner(delimiter.charCodeAt(0), {
    rowBytes: head.length + 1,
    columns: head.length + 1,
  })
  const seeker = new HeaderSeeker(profile)
  scanner.push(head)
  while (seeker.rows.length < limits.headerRows && scanner.next(true)) {
    const found = seeker.put({ line: scanner.line, cells: textsOf(scanner, text) })
    if (found !== undefined) return found.match.matched
  }
  return seeker.best?.match.matched ?? 0
}

/** How often each delimiter occurs on the first line that has one. */
function mostFrequent(head: Uint8Array): string {
  const counts = new Map(candidates.map((each) => [each.charCodeAt(0), 0]))
  for (const byte of head) {
    if ((byte === 10 || byte === 13) && [...counts.values()].some((count) => count > 0)) break
    const count = counts.get(byte)
    if (count !== undefined) counts.set(byte, count + 1)
  }
  return candidates.reduce((best, each) =>
    (counts.get(each.charCodeAt(0)) ?? 0) > (counts.get(best.charCodeAt(0)) ?? 0) ? each : best,
  )
}

/**
 * The delimiter of a text, by rule: the one that lets the most fields of the profile be recognised, a comma when
 * it makes no difference. Without headers to recognise, the one that occurs most on the first line that has any.
 */
export function chooseDelimiter(
  head: Uint8Array,
  text: CellText,
  profile: Profile | undefined,
  limits: ReadLimits,
): string {
  if (profile === undefined || profile.header.kind === 'none' || profile.orientation === 'columns') {
    return mostFrequent(head)
  }
  let [best, most] = [',', -1]
  for (const candidate of candidates) {
    const matched = recognised(head, text, candidate, profile, limits)
    if (matched > most) {
      best = candidate
      most = matched
    }
  }
  return most > 0 ? best : mostFrequent(head)
}
