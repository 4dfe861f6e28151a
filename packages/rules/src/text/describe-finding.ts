import type { Language } from '@reform/quantities'
import type { Finding } from '../finding.ts'
import type { Provision } from '../provision.ts'
import { type Ruleset, versionOn } from '../ruleset.ts'
import { verdictWords } from '../word.ts'
import { english } from './en.ts'
import { japanese } from './ja.ts'
import { standardUnits, type Units, type UnitWords } from './units.ts'
import type { BoundPieces, Pieces, Wording } from './wording.ts'

const wordings: Readonly<Record<Language, Wording>> = { ja: japanese, en: english }

/**
 * The finding in sentences: what was observed and when, what the provision asks for and where it stands,
 * and, where the outcome is open, what would settle it.
 *
 * @throws RangeError when the finding is about another provision, or `units` lacks the provision's unit.
 * @example
 * ```ts
 * const month = provision({
 *   id: 'reading-room.month',
 *   regime: 'library-rules',
 *   label: { ja: '閲覧室の利用時間', en: 'Reading room hours' },
 *   value: 1200,
 *   unit: 'minutes',
 *   comparison: 'lt',
 *   counts: { id: 'use', label: { ja: '閲覧室の利用', en: 'use of the reading room' } },
 *   window: { unit: 'month' },
 *   inForce: [{ from: '2020-04-01' }],
 *   citation: {
 *     act: { ja: '図書館規則', en: 'Library Rules' },
 *     article: { ja: '第9条第2項', en: 'art. 9(2)' },
 *     asOf: '2026-04-01',
 *   },
 *   certainty: 'confirmed',
 * })
 * const window = { from: '2026-06', to: '2026-06' }
 * const finding = findingOf(month, { observed: 1200, window, lawOn: '2026-06-30' })
 * describeFinding(finding, month, 'en')
 * // => 'Use of the reading room in June 2026 came to 20 h 00 min. The law asks for less than 20 hours (Library Rules, art. 9(2)).'
 * describeFinding(finding, month, 'ja')
 * // => '2026年6月の閲覧室の利用は20時間00分でした。規定では20時間未満とすることとされています（図書館規則第9条第2項）。'
 * ```
 */
export function describeFinding(
  finding: Finding,
  provision: Provision,
  language: Language,
  units: Units = standardUnits,
): string {
  if (finding.provision !== provision.id) {
    throw new RangeError(`the finding is about ${finding.provision}, not about ${provision.id}`)
  }
  const unit = units[provision.unit]
  if (unit === undefined) throw new RangeError(`${provision.id}: no words for the unit ${provision.unit}`)
  const wording = wordings[language]
  const words = unit[language]
  const pieces: Pieces = {
    subject: wording.subject(provision.counts.label[language], finding.window.from, finding.window.to),
    observed: finding.observed === undefined ? undefined : words.exact(finding.observed, finding.times ?? 1),
    bound: wording.bound(boundPieces(finding, provision, words, unit.share === true)),
    citation: wording.citation(provision.citation),
    label: provision.label[language],
    effort: provision.effect === 'effort',
  }
  const note = provision.certainty === 'confirmed' ? undefined : provision.certainty.unconfirmed[language]
  const sentences = [
    sentence(finding, wording, pieces, words),
    ...(note === undefined ? [] : [wording.unconfirmed(note)]),
  ]
  return sentences.join(language === 'ja' ? '' : ' ')
}

function boundPieces(finding: Finding, provision: Provision, words: UnitWords, share: boolean): BoundPieces {
  const stated = words.stated ?? ((amount: number) => words.exact(amount, 1))
  return {
    comparison: finding.comparison,
    each: stated(provision.value),
    total: stated(finding.allowed),
    times: share ? 1 : (finding.times ?? 1),
    meanOver: provision.window?.mean === true ? provision.window.unit : undefined,
  }
}

function sentence(finding: Finding, wording: Wording, pieces: Pieces, words: UnitWords): string {
  const { language } = wording
  switch (finding.word) {
    case 'exempt': {
      const excused =
        finding.excused === undefined ? undefined : words.exact(finding.excused, finding.times ?? 1)
      return wording.exempt(pieces, finding.exemption[language], excused)
    }
    case 'conditional':
      return wording.conditional(pieces, finding.condition[language])
    case 'undetermined':
      return finding.because === 'missing'
        ? wording.missing(pieces, finding.needs)
        : wording.judgement(pieces, finding.question?.[language])
    default:
      return wording[finding.word](pieces)
  }
}

/**
 * Every finding in sentences, what outranks first; for those who want to see all that was looked at, also
 * what is within. Each finding is explained by the version of the law that it was made under.
 *
 * @throws RangeError when the ruleset holds no such version, or under the conditions of
 * {@link describeFinding}.
 * @example
 * ```ts
 * const library = ruleset({ id: 'library', version: '1.0.0', asOf: '2026-04-01', provisions: [] })
 * explain([], library, 'en') // => []
 * ```
 */
export function explain(
  findings: readonly Finding[],
  rules: Ruleset,
  language: Language,
  units: Units = standardUnits,
): readonly string[] {
  const ranked = findings.toSorted((a, b) => verdictWords.indexOf(a.word) - verdictWords.indexOf(b.word))
  return ranked.map((finding) => {
    const provision = versionOn(rules, finding.provision, finding.lawOn, finding.scope)
    if (provision === undefined) {
      throw new RangeError(`ruleset ${rules.id}: no ${finding.provision} in force on ${finding.lawOn}`)
    }
    return describeFinding(finding, provision, language, units)
  })
}
