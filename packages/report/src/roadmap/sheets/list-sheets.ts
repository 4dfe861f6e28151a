import {
  cadenceLabels,
  coverage,
  formatLineageKind,
  type Id,
  indicatorKindLabels,
  type Lineage,
  type Remark,
  remarkRules,
  targetTypeLabels,
} from '@reform/roadmap'
import type { Sheet } from '@reform/tabular'
import { plain } from '../../kit/html/language.ts'
import { across, type PeopleRow, peopleSheet } from '../../kit/sheet/people-sheet.ts'
import type { EditionView } from '../edition-view.ts'
import { usersOfIndicators } from '../indicators.ts'
import { placeMark } from '../numbering.ts'
import { type Paper, sourceText, timeText, unitOfMeasure } from '../paper.ts'
import { severities } from '../remarks.ts'
import { baselineText, targetText } from '../targets.ts'
import { itemText, listed, nameIn, resultWord } from '../words.ts'

const editionRow = (paper: Paper, view: EditionView, columns: number): PeopleRow =>
  across(plain(view.edition.title, paper.lang), columns, 'edition')

const titleOf = (paper: Paper, heading: string): string =>
  `${heading}${paper.texts.colon}${plain(paper.roadmap.title, paper.lang)}`

/** Every target with its type, level and date. */
export function targetsSheet(paper: Paper): Sheet | undefined {
  const { targets, sheets } = paper.texts
  const { lang } = paper
  const rows = paper.views.flatMap((view) => {
    const mine = view.items.flatMap(({ item }) =>
      (item.targets ?? []).map((target): PeopleRow => {
        const indicator = target.indicator === undefined ? undefined : view.indicators.get(target.indicator)
        const excludes = (target.excludes ?? []).map((text) => plain(text, lang)).join(paper.texts.list)
        const baseline = baselineText(paper, target)
        return {
          cells: [
            `${plain(target.what, lang)}${excludes === '' ? '' : `\n${targets.excludes}${paper.texts.colon}${excludes}`}`,
            itemText(paper, item),
            indicator ? plain(indicator.name, lang) : (target.indicator ?? targets.itself),
            plain(targetTypeLabels[target.type], lang),
            `${targetText(paper, view, target)}${baseline === '' ? '' : `\n${targets.baseline}${paper.texts.colon}${baseline}`}`,
            nameIn(view.tracks, target.track, lang),
            sourceText(paper, target.source),
          ],
        }
      }),
    )
    return mine.length > 0 ? [editionRow(paper, view, 7), ...mine] : []
  })
  if (rows.length === 0) return undefined
  return peopleSheet({
    name: sheets.targets,
    title: titleOf(paper, targets.heading),
    widths: [40, 30, 30, 20, 36, 12, 16],
    headers: [
      {
        cells: [
          targets.target,
          targets.item,
          targets.indicator,
          targets.kind,
          targets.level,
          targets.track,
          sheets.sources,
        ],
      },
    ],
    rows,
  })
}

/** Every indicator with what is known about how it is measured. */
export function indicatorsSheet(paper: Paper): Sheet | undefined {
  const { indicators: texts, sheets } = paper.texts
  const { lang } = paper
  const rows = paper.views.flatMap((view) => {
    const users = usersOfIndicators(view)
    const mine = view.edition.indicators.map((indicator): PeopleRow => {
      const unit = unitOfMeasure(paper, indicator.unit)
      const definition =
        indicator.definition === 'notDefined' ? texts.notDefined : plain(indicator.definition, lang)
      return {
        cells: [
          plain(indicator.name, lang),
          plain(indicatorKindLabels[indicator.kind], lang),
          unit ? plain(unit, lang) : '',
          texts.directions[indicator.direction],
          texts.aggregations[indicator.aggregation],
          indicator.cadence ? plain(cadenceLabels[indicator.cadence], lang) : texts.notStated,
          indicator.dataSource ? plain(indicator.dataSource, lang) : texts.notStated,
          [
            definition,
            indicator.numerator &&
              `${texts.numerator}${paper.texts.colon}${plain(indicator.numerator, lang)}`,
            indicator.denominator &&
              `${texts.denominator}${paper.texts.colon}${plain(indicator.denominator, lang)}`,
          ]
            .filter((text) => text !== undefined)
            .join('\n'),
          (users.get(indicator.id) ?? []).map(({ item }) => itemText(paper, item)).join('\n'),
        ],
      }
    })
    return mine.length > 0 ? [editionRow(paper, view, 9), ...mine] : []
  })
  if (rows.length === 0) return undefined
  return peopleSheet({
    name: sheets.indicators,
    title: titleOf(paper, texts.heading),
    widths: [40, 14, 10, 12, 16, 14, 20, 36, 36],
    headers: [
      {
        cells: [
          texts.indicator,
          texts.kind,
          texts.unit,
          texts.direction,
          texts.aggregation,
          texts.cadence,
          texts.dataSource,
          texts.definition,
          texts.usedBy,
        ],
      },
    ],
    rows,
  })
}

function sideText(paper: Paper, of: Lineage['of'], ends: Lineage['from'], empty: string): string {
  const view = paper.viewOf.get(ends.edition)
  const name = (id: Id): string => {
    const place = view?.itemById.get(id)
    if (of === 'item' && place)
      return `${placeMark(place, paper.lang)} ${plain(place.item.title, paper.lang)}`.trim()
    const indicator = view?.indicators.get(id)
    return indicator ? plain(indicator.name, paper.lang) : id
  }
  return ends.ids.length === 0 ? empty : ends.ids.map(name).join('\n')
}

/** What became of each item and indicator of one edition in the next. */
export function lineageSheet(paper: Paper): Sheet | undefined {
  const lineages = paper.roadmap.lineages ?? []
  if (lineages.length === 0) return undefined
  const { lineage: texts, sheets } = paper.texts
  const rows = (['item', 'indicator'] as const).flatMap((of) => {
    const mine = lineages.filter((lineage) => lineage.of === of)
    return mine.map(
      (lineage): PeopleRow => ({
        cells: [
          of === 'item' ? paper.texts.plan.item : paper.texts.indicators.indicator,
          sideText(paper, of, lineage.from, texts.noOrigin),
          { value: formatLineageKind(lineage, paper.lang), look: 'strong' },
          sideText(paper, of, lineage.to, texts.noFate),
          plain(lineage.reason, paper.lang),
          texts.bases[lineage.basis],
          lineage.breakInSeries
            ? plain(lineage.breakInSeries, paper.lang)
            : of === 'indicator'
              ? texts.comparable
              : '',
        ],
      }),
    )
  })
  return peopleSheet({
    name: sheets.lineage,
    title: titleOf(paper, texts.heading),
    widths: [8, 40, 12, 40, 40, 14, 32],
    headers: [
      {
        cells: [
          sheets.kind,
          texts.from,
          texts.kind,
          texts.to,
          texts.reason,
          texts.basis,
          texts.breakInSeries,
        ],
      },
    ],
    rows,
  })
}

function remarkRow(paper: Paper, remark: Remark): PeopleRow {
  const { lang } = paper
  const rule = remarkRules.find(({ id }) => id === remark.rule)
  const view = paper.viewOf.get(remark.edition)
  const { acknowledged } = remark
  return {
    cells: [
      paper.texts.remarks.severities[remark.severity],
      rule ? plain(rule.title, lang) : remark.rule,
      view ? plain(view.edition.title, lang) : '',
      plain(remark.message, lang),
      remark.places
        .map((place) => listed(paper, [plain(place.label, lang), sourceText(paper, place.source)]))
        .join('\n'),
      plain(remark.because, lang),
      plain(remark.action, lang),
      acknowledged
        ? listed(paper, [
            plain(acknowledged.reason, lang),
            acknowledged.by,
            acknowledged.on === undefined ? undefined : timeText(paper, acknowledged.on),
          ])
        : '',
    ],
  }
}

/** What the pre-publication check says: open remarks by severity, then those that are known and stay. */
export function remarksSheet(paper: Paper): Sheet {
  const { remarks: texts, sheets, data } = paper.texts
  const open = severities.flatMap((severity) =>
    paper.remarks.filter((remark) => remark.severity === severity && remark.acknowledged === undefined),
  )
  const known = paper.remarks.filter(({ acknowledged }) => acknowledged !== undefined)
  const rows = [...open, ...known].map((remark) => remarkRow(paper, remark))
  return peopleSheet({
    name: sheets.remarks,
    title: titleOf(paper, texts.heading),
    widths: [10, 28, 24, 44, 40, 36, 36, 28],
    headers: [
      {
        cells: [
          sheets.severity,
          sheets.rule,
          data.edition,
          texts.message,
          texts.places,
          texts.because,
          texts.action,
          texts.acknowledgement,
        ],
      },
    ],
    rows: rows.length > 0 ? rows : [across(texts.none, 8, 'cell')],
  })
}

/** What the editions have not: a row for each gap. */
export function coverageSheet(paper: Paper): Sheet {
  const { coverage: texts, sheets, plan, indicators, results } = paper.texts
  const { lang } = paper
  const rows = paper.views.flatMap((view): PeopleRow[] => {
    const found = coverage(view.edition)
    const name = (id: Id | undefined): string => {
      const indicator = id === undefined ? undefined : view.indicators.get(id)
      return indicator ? plain(indicator.name, lang) : (id ?? '')
    }
    const gaps = [
      ...found.itemsWithoutIndicator.map(({ item, said }) => [
        texts.itemsWithoutIndicator,
        itemText(paper, item),
        '',
        said ? results.noIndicator : results.nothingPrinted,
      ]),
      ...found.indicatorsWithoutDefinition.map((id) => [texts.indicatorsWithoutDefinition, '', name(id), '']),
      ...(view.showsResults ? found.cellsWithoutValue : []).map(({ cell, place, state }) => [
        texts.cellsWithoutValue,
        itemText(paper, place.item),
        name(cell.indicator),
        state === 'none' ? results.noValue : resultWord(paper, state),
      ]),
      ...(view.showsResults ? found.cellsPartlyWithValue : []).map(({ cell, place, missing }) => [
        texts.cellsPartlyWithValue,
        itemText(paper, place.item),
        name(cell.indicator),
        listed(
          paper,
          missing.map((state) => resultWord(paper, state)),
        ),
      ]),
      ...(view.showsPlan ? found.itemsWithoutTarget : []).map(({ item }) => [
        texts.itemsWithoutTarget,
        itemText(paper, item),
        '',
        '',
      ]),
    ]
    return [editionRow(paper, view, 4), ...gaps.map((cells): PeopleRow => ({ cells }))]
  })
  return peopleSheet({
    name: sheets.coverage,
    title: titleOf(paper, texts.heading),
    widths: [30, 44, 44, 24],
    headers: [{ cells: [texts.measure, plan.item, indicators.indicator, sheets.state] }],
    rows,
  })
}
