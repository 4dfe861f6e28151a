import type { RoadmapContext } from './context.ts'
import type { RuleId } from './facts.ts'
import type { Remark, RemarkRule } from './remark.ts'
import type { Finding, Rule } from './rule.ts'
import { countAnsweredWithShare } from './rules/count-answered-with-share.ts'
import { dateBeforeWindow } from './rules/date-before-window.ts'
import { declaredUnused } from './rules/declared-unused.ts'
import { englishMissing } from './rules/english-missing.ts'
import { headingElsewhere } from './rules/heading-elsewhere.ts'
import { indicatorRepeated } from './rules/indicator-repeated.ts'
import { indicatorUnused } from './rules/indicator-unused.ts'
import { indicatorWithoutResult } from './rules/indicator-without-result.ts'
import { itemEmpty } from './rules/item-empty.ts'
import { itemNumber } from './rules/item-number.ts'
import { itemWithoutIndicator } from './rules/item-without-indicator.ts'
import { lineageBackwards } from './rules/lineage-backwards.ts'
import { lineageBreakUnsaid } from './rules/lineage-break-unsaid.ts'
import { lineageContradiction } from './rules/lineage-contradiction.ts'
import { lineageCycle } from './rules/lineage-cycle.ts'
import { lineageNoFate } from './rules/lineage-no-fate.ts'
import { lineageNoOrigin } from './rules/lineage-no-origin.ts'
import { lineageUnknown } from './rules/lineage-unknown.ts'
import { lineageUnwritten } from './rules/lineage-unwritten.ts'
import { markersDiffer } from './rules/markers-differ.ts'
import { misprint } from './rules/misprint.ts'
import { noneAndSome } from './rules/none-and-some.ts'
import { observationStale } from './rules/observation-stale.ts'
import { outsideReporting } from './rules/outside-reporting.ts'
import { planOutsideWindow } from './rules/plan-outside-window.ts'
import { plannedPast } from './rules/planned-past.ts'
import { ratesAlike } from './rules/rates-alike.ts'
import { resultsContradict } from './rules/results-contradict.ts'
import { sameValueTwoIndicators } from './rules/same-value-two-indicators.ts'
import { shareAnsweredOtherwise } from './rules/share-answered-otherwise.ts'
import { spellingVaries } from './rules/spelling-varies.ts'
import { stageOrder } from './rules/stage-order.ts'
import { targetAfterWindow } from './rules/target-after-window.ts'
import { targetAgainstDirection } from './rules/target-against-direction.ts'
import { targetMeasureDiffers } from './rules/target-measure-differs.ts'
import { targetOrder } from './rules/target-order.ts'
import { targetPast } from './rules/target-past.ts'
import { titleDiffers } from './rules/title-differs.ts'
import { titleRepeated } from './rules/title-repeated.ts'
import { totalNotSum } from './rules/total-not-sum.ts'
import { trackWithoutTarget } from './rules/track-without-target.ts'
import { unitDiffers } from './rules/unit-differs.ts'
import { valueFromFuture } from './rules/value-from-future.ts'
import { valueOutsideScale } from './rules/value-outside-scale.ts'
import { warekiStyleMixed } from './rules/wareki-style-mixed.ts'
import { warekiWrong } from './rules/wareki-wrong.ts'
import { wrongValuePrinted } from './rules/wrong-value-printed.ts'
import { en } from './text/en.ts'
import { ja } from './text/ja.ts'

/** A rule with its sentences, ready to run. */
export interface RunnableRule extends RemarkRule {
  readonly id: RuleId
  readonly run: (context: RoadmapContext) => readonly Remark[]
}

/** What a rule is called and why it is there. */
export function describeRule(
  id: RuleId,
  severity: RemarkRule['severity'],
): RemarkRule & { readonly id: RuleId } {
  const [japanese, english] = [ja[id], en[id]]
  return {
    id,
    severity,
    title: { ja: japanese.title, en: english.title },
    why: { ja: japanese.why, en: english.why },
  }
}

/** A finding in words. */
export function remarkOf<Name extends RuleId>(
  { id, severity }: Pick<Rule<Name>, 'id' | 'severity'>,
  { edition, places, facts }: Finding<Name>,
): Remark {
  const [japanese, english] = [ja[id], en[id]]
  return {
    rule: id,
    severity,
    edition,
    places,
    message: { ja: japanese.message(facts), en: english.message(facts) },
    because: { ja: japanese.why, en: english.why },
    action: { ja: japanese.action(facts), en: english.action(facts) },
  }
}

function runnable<Name extends RuleId>(rule: Rule<Name>): RunnableRule {
  return {
    ...describeRule(rule.id, rule.severity),
    run: (context) => rule.find(context).map((finding) => remarkOf(rule, finding)),
  }
}

/** The rules in the order in which their remarks are sorted. */
export const rules: readonly RunnableRule[] = [
  runnable(wrongValuePrinted),
  runnable(shareAnsweredOtherwise),
  runnable(countAnsweredWithShare),
  runnable(unitDiffers),
  runnable(valueOutsideScale),
  runnable(resultsContradict),
  runnable(totalNotSum),
  runnable(indicatorRepeated),
  runnable(sameValueTwoIndicators),
  runnable(ratesAlike),
  runnable(indicatorWithoutResult),
  runnable(itemWithoutIndicator),
  runnable(noneAndSome),
  runnable(itemEmpty),
  runnable(itemNumber),
  runnable(titleDiffers),
  runnable(titleRepeated),
  runnable(headingElsewhere),
  runnable(plannedPast),
  runnable(valueFromFuture),
  runnable(outsideReporting),
  runnable(observationStale),
  runnable(markersDiffer),
  runnable(planOutsideWindow),
  runnable(stageOrder),
  runnable(targetPast),
  runnable(targetAfterWindow),
  runnable(targetOrder),
  runnable(targetMeasureDiffers),
  runnable(targetAgainstDirection),
  runnable(trackWithoutTarget),
  runnable(warekiWrong),
  runnable(warekiStyleMixed),
  runnable(dateBeforeWindow),
  runnable(misprint),
  runnable(spellingVaries),
  runnable(indicatorUnused),
  runnable(declaredUnused),
  runnable(englishMissing),
  runnable(lineageUnknown),
  runnable(lineageBackwards),
  runnable(lineageCycle),
  runnable(lineageContradiction),
  runnable(lineageUnwritten),
  runnable(lineageNoFate),
  runnable(lineageNoOrigin),
  runnable(lineageBreakUnsaid),
]
