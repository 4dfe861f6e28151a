import { readExclusions } from './notation/read-exclusions.ts'
import type { WrittenTime } from './notation/written-time.ts'

/** What `options.exclusions` of the readers of written dates takes: {@link exclusions}, and nothing else. */
export type Exclusions = (reader: never, time: never) => WrittenTime

/**
 * Lets {@link parseWareki} and {@link parseDateText} read what is left out of a time, too: （７月除く）, 、7月を除く,
 * （除く：７月・１月４日）. Apart from them because it weighs a kilobyte that those who read single dates do without.
 *
 * @example
 * ```ts
 * const text = '令和７年度第２四半期（７月除く）'
 * const quarter = parseWareki(text, { exclusions })
 * quarter.ok ? quarter.value.kind : undefined // => 'excluding'
 * const refused = parseWareki(text)
 * refused.ok ? undefined : refused.issues[0].text // => '（７月除く）'
 * ```
 */
export const exclusions: Exclusions = readExclusions
