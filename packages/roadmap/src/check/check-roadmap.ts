import type { Roadmap } from '../model/roadmap.ts'
import type { When } from '../model/time.ts'
import type { Remark, RemarkRule } from './remark.ts'

/** What the check is told beside the roadmap. */
export interface CheckOptions {
  /** The day of publication, used for an edition that does not say when it was issued. */
  readonly on?: When
}

/** The rules of the check, in the order in which remarks are sorted. */
export const remarkRules: readonly RemarkRule[] = []

/** What an editor should look at before publication, in a fixed order. */
export function checkRoadmap(_roadmap: Roadmap, _options: CheckOptions = {}): readonly Remark[] {
  return []
}
