import type { Text } from '../../model/text.ts'
import type { Period, When } from '../../model/time.ts'
import type { CellPlace } from '../../query/items-of.ts'
import type { EditionContext } from '../context.ts'
import type { PlannedKind } from '../facts.ts'
import { itemAt, observationAt, observationLabel, partOf } from '../place.ts'
import type { RemarkPlace } from '../remark.ts'
import type { Finding, Rule } from '../rule.ts'
import { periodText, publishedText } from '../times.ts'

/** Something is still called planned or pending although its time was over when the paper was published. */
export const plannedPast: Rule<'planned-past'> = {
  id: 'planned-past',
  severity: 'warning',
  find: (context) => context.editions.flatMap(findInEdition),
}

/** Something that was to come at a time. */
interface Expected {
  readonly kind: PlannedKind
  /** Made only when it is asked for. */
  readonly what: () => Text
  readonly when: Period | When | undefined
  readonly at: () => RemarkPlace
}

function findInEdition(context: EditionContext): Finding<'planned-past'>[] {
  const { edition, publication, days } = context
  if (publication === undefined) return []
  const published = publishedText(publication)
  return expectedIn(context).flatMap(({ kind, what, when, at }) => {
    const end = days(when)?.to
    if (when === undefined || end === undefined || end === null || end >= publication.from) return []
    const facts = { what: what(), when: periodText(when), published, kind }
    return [{ edition: edition.id, places: [at()], facts }]
  })
}

function expectedIn({ figures, dates, cells, items }: EditionContext): readonly Expected[] {
  return [
    ...figures
      .filter(({ figure }) => figure.qualifiers?.includes('planned'))
      .map(
        ({ figure, what, at }) => ({ kind: 'planned', what: () => what, when: figure.period, at }) as const,
      ),
    ...dates
      .filter(({ date }) => date.qualifiers?.includes('planned'))
      .map(({ date, what, at }) => ({ kind: 'planned', what: () => what, when: date.when, at }) as const),
    ...items.flatMap((place) =>
      (place.item.activities ?? []).flatMap(
        ({ state, heading, summary, period, awaiting, source }, position) => {
          const what = (): Text => partOf(place.item.title, heading ?? summary)
          const at = (): RemarkPlace => ({
            ...itemAt(place, ['activities', position], source ?? place.item.source),
            label: what(),
          })
          return [
            ...(state === 'planned' ? [{ kind: 'planned', what, when: period, at } as const] : []),
            ...(awaiting === undefined
              ? []
              : [{ kind: 'nextCheck', what, when: awaiting.nextCheck, at } as const]),
          ]
        },
      ),
    ),
    ...cells.flatMap(expectedInCell),
  ]
}

function expectedInCell(place: CellPlace): readonly Expected[] {
  return (place.cell.observations ?? []).flatMap(
    ({ result, qualifiers, period, asOf }, position): Expected[] => {
      const isPlanned = result.state === 'planned' || qualifiers?.includes('planned') === true
      if (result.state === 'value' && !isPlanned) return []
      const what = (): Text => observationLabel(place, position)
      const at = (): RemarkPlace => observationAt(place, position)
      if (result.state === 'pending') return [{ kind: 'pending', what, when: result.until, at }]
      if (result.state === 'awaiting') return [{ kind: 'nextCheck', what, when: result.nextCheck, at }]
      return isPlanned ? [{ kind: 'planned', what, when: period ?? asOf, at }] : []
    },
  )
}
