import type { IndicatorCell } from '../model/indicator.ts'
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
  return source === undefined || source.length === 0 ? { id, label, path } : { id, label, path, source }
}

/** The place of an item; `under` leads to a part of it that has no id of its own. */
export function itemAt({ item, path }: ItemPlace, under: Path = [], source = item.source): RemarkPlace {
  return placeAt(item.id, item.title, [...path, ...under], source)
}

/** What a cell is called: the item, then the indicator as the item prints it. */
function cellLabel({ cell, indicator, place }: CellPlace): Text {
  const name = cellName(cell, indicator?.name)
  const { title } = place.item
  return {
    ja: `${title.ja}：${name.ja}`,
    ...(title.en === undefined && name.en === undefined
      ? {}
      : { en: `${inLanguage(title, 'en')}: ${inLanguage(name, 'en')}` }),
  }
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

/** The place of an observation of a cell. */
export function observationAt(place: CellPlace, position: number): RemarkPlace {
  const observation = place.cell.observations?.[position]
  const outer = cellAt(place)
  return placeAt(
    observation?.id ?? outer.id,
    outer.label,
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
