import type { Target } from '../model/indicator.ts'
import type { Period, When } from '../model/time.ts'
import type { ItemPlace } from '../query/items-of.ts'
import type { EditionContext } from './context.ts'
import { partOf, placeAt } from './place.ts'
import type { RemarkPlace } from './remark.ts'

/** A target of an item, and where it stands. */
export interface TargetPlace {
  readonly target: Target
  readonly place: ItemPlace
  readonly at: () => RemarkPlace
}

/** The targets of an edition, item by item. */
export function targetsOf({ items }: EditionContext): readonly TargetPlace[] {
  return items.flatMap((place) =>
    (place.item.targets ?? []).map((target, position) => ({
      target,
      place,
      at: () =>
        placeAt(
          target.id ?? place.item.id,
          partOf(place.item.title, target.what),
          [...place.path, 'targets', position],
          target.source ?? place.item.source,
        ),
    })),
  )
}

/** The time at whose end a target is due; nothing when it has no such time. */
export function dueTime(target: Target): Period | When | undefined {
  switch (target.type) {
    case 'valueBy':
    case 'stageBy':
      return target.by
    case 'setThenReach':
      return target.reachIn
    case 'plannedCount':
    case 'recurring':
      return target.window
    default:
      return undefined
  }
}
