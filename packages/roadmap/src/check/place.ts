import type { Item, PrintedTitle } from '../model/edition.ts'
import type { IndicatorCell } from '../model/indicator.ts'
import type { PlanEntry } from '../model/plan.ts'
import type { SourceReference } from '../model/source.ts'
import type { Id, Text } from '../model/text.ts'
import type { CellPlace, ItemPlace, Path } from '../query/items-of.ts'
import { inLanguage } from '../text/format-measure.ts'
import type { EditionContext, IndicatorEntry } from './context.ts'
import type { RemarkPlace } from './remark.ts'

/** A place for a remark. */
export function placeAt(
  id: Id,
  label: Text,
  path: Path,
  source: readonly SourceReference[] | undefined,
): RemarkPlace {
  return source === undefined || source.length === 0
    ? { id, label, path }
    : { id, label, path, source: eachOnce(source) }
}

/** A line that was cited for the figure and again for its date is one place to look at. */
function eachOnce(source: readonly SourceReference[]): readonly SourceReference[] {
  if (source.length === 1) return source
  const lines = new Map<string, SourceReference>()
  for (const each of source) {
    const key = `${each.document} ${each.line} ${each.lastLine ?? each.line}`
    if (!lines.has(key)) lines.set(key, each)
  }
  return [...lines.values()]
}

/** The place of an item; `under` leads to a part of it that has no id of its own. */
export function itemAt({ item, path }: ItemPlace, under: Path = [], source = item.source): RemarkPlace {
  return placeAt(item.id, item.title, [...path, ...under], source)
}

/** What a part of something is called: 研修：受講者数. */
export function partOf(whole: Text, part: Text): Text {
  return bothTexts(
    whole,
    part,
    (title, name) => `${title}：${name}`,
    (title, name) => `${title}: ${name}`,
  )
}

/** A name with what it is about: 採用者数（係長級）. */
export function aboutPart(name: Text, breakdown: Text | undefined): Text {
  if (breakdown === undefined) return name
  return bothTexts(
    name,
    breakdown,
    (what, of) => `${what}（${of}）`,
    (what, of) => `${what} (${of})`,
  )
}

function bothTexts(
  first: Text,
  second: Text,
  ja: (first: string, second: string) => string,
  en: (first: string, second: string) => string,
): Text {
  return {
    ja: ja(first.ja, second.ja),
    ...(first.en === undefined && second.en === undefined
      ? {}
      : { en: en(inLanguage(first, 'en'), inLanguage(second, 'en')) }),
  }
}

const printedWhere: Readonly<Record<PrintedTitle['where'], Text>> = {
  overview: { ja: '全体像', en: 'in the overview' },
  page: { ja: '各頁', en: 'on its page' },
}

/** A title with the part of the paper that prints it. */
export function printedLabel(title: Text, where: PrintedTitle['where']): Text {
  return aboutPart({ ...title, en: inLanguage(title, 'en') }, printedWhere[where])
}

/** What an entry of the plan is called, and where it stands; `under` leads to a part of it. */
export function entryAt(
  { item, path }: ItemPlace,
  entry: PlanEntry,
  position: number,
  under: Path = [],
): RemarkPlace {
  return placeAt(
    entry.id ?? item.id,
    entryLabel(item, entry),
    [...path, 'plan', position, ...under],
    entry.source ?? item.source,
  )
}

/** An entry of the plan with its item: 体制の整備：進捗報告. */
export function entryLabel(item: Item, entry: PlanEntry): Text {
  return partOf(item.title, entry.title)
}

/** What a cell is called: the item, then the indicator as the item prints it. */
function cellLabel({ cell, indicator, place }: CellPlace): Text {
  return partOf(place.item.title, cellName(cell, indicator?.name))
}

function cellName(cell: IndicatorCell, name: Text | undefined): Text {
  return cell.printedName === undefined ? (name ?? { ja: cell.indicator }) : { ja: cell.printedName }
}

/** The name of the indicator of a cell. */
export function indicatorName({ cell, indicator }: CellPlace): Text {
  return indicator?.name ?? cellName(cell, undefined)
}

/** The place of a cell: of the cell's own id, else of its item's. */
export function cellAt(place: CellPlace): RemarkPlace {
  const { cell, path } = place
  return placeAt(cell.id ?? place.place.item.id, cellLabel(place), path, cell.source)
}

/** What an observation of a cell is called: as the cell, with the part of the whole that it is about. */
export function observationLabel(place: CellPlace, position: number): Text {
  return aboutPart(cellLabel(place), place.cell.observations?.[position]?.breakdown)
}

/** The place of an observation of a cell. */
export function observationAt(place: CellPlace, position: number): RemarkPlace {
  const observation = place.cell.observations?.[position]
  const outer = cellAt(place)
  return placeAt(
    observation?.id ?? outer.id,
    observationLabel(place, position),
    [...place.path, 'observations', position],
    observation?.source ?? place.cell.source,
  )
}

/** Where an indicator is defined. */
export function indicatorAt({ indicator, path }: IndicatorEntry): RemarkPlace {
  return placeAt(indicator.id, indicator.name, path, indicator.source)
}

/** Where the indicator of a cell is defined, when the edition defines it. */
export function definitionsOf(context: EditionContext, place: CellPlace): readonly RemarkPlace[] {
  const entry = context.indicators.get(place.cell.indicator)
  return entry === undefined ? [] : [indicatorAt(entry)]
}
