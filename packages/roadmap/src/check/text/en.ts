import type { Text } from '../../model/text.ts'
import { lineageKindLabels } from '../../text/labels.ts'
import type { BreakField, ContradictionFacts, NumberFacts, PlannedKind, TotalBy, TurnUnit } from '../facts.ts'
import type { Sentences } from '../rule.ts'

const say = (text: Text): string => text.en ?? text.ja
const name = (text: Text): string => `“${say(text)}”`
const names = (texts: readonly Text[]): string => joined(texts.map(name))
const quoted = (texts: readonly string[]): string => joined(texts.map((text) => `“${text}”`))
const kindWord = (kind: keyof typeof lineageKindLabels): string => `“${say(lineageKindLabels[kind])}”`

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

const whereOf: Readonly<Record<NumberFacts['where'], string>> = {
  overview: 'in the overview',
  page: 'on the page',
  roadmap: 'in the roadmap',
}
const turnOf: Readonly<Record<TurnUnit, string>> = {
  month: 'month',
  quarter: 'quarter',
  half: 'half-year',
  year: 'fiscal year',
}
const totalOf: Readonly<Record<TotalBy, string>> = {
  parts: 'its parts',
  tracks: 'its tracks',
  periods: 'its shorter periods',
}
const plannedOf: Readonly<Record<PlannedKind, string>> = {
  planned: 'called planned',
  pending: 'called pending',
  nextCheck: 'waiting for its next check',
}
const fieldOf: Readonly<Record<BreakField, string>> = {
  unit: 'unit',
  kind: 'kind',
  numerator: 'numerator',
  denominator: 'denominator',
  scale: 'scale',
}

function rangeText(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined) return `at most ${maximum}`
  return maximum === undefined ? `at least ${minimum}` : `${minimum} to ${maximum}`
}

function numberMessage({ title, number, where, order, overview }: NumberFacts): string {
  const parts = [
    overview === undefined ? '' : `number ${overview} in the overview but ${number} on the page`,
    order?.how === 'skips'
      ? `the numbers ${whereOf[where]} skip from ${order.expected - 1} to ${number}`
      : '',
    order?.how === 'repeats' ? `number ${number} stands twice ${whereOf[where]}` : '',
    order?.how === 'goesBack'
      ? `the numbers ${whereOf[where]} go back to ${number} instead of ${order.expected}`
      : '',
  ]
  return `${name(title)}: ${parts.filter((part) => part !== '').join('; ')}.`
}

function contradictionMessage(facts: ContradictionFacts): string {
  switch (facts.how) {
    case 'count':
      return `Lineage “${facts.lineage}” is ${kindWord(facts.kind)}, but leads from ${facts.from} to ${facts.to}.`
    case 'endsButContinues':
      return `${name(facts.label)} is said to be ${kindWord(facts.kind)}, but another lineage ties it to another edition.`
    case 'wholeTwice':
      return `${name(facts.label)} is said to go on as a whole, but several lineages (${facts.kinds.map(kindWord).join(', ')}) tell where it went.`
    case 'saidTwice':
      return `The step from ${name(facts.label)} to ${name(facts.other)} is told by ${plural(facts.kinds.length, 'lineage')} (${facts.kinds.map(kindWord).join(', ')}).`
  }
}

/** The sentences of the check in English. */
export const en: Sentences = {
  'wrong-value-printed': {
    title: 'A value of something else is printed',
    why: 'A reader takes the value for the result of this indicator.',
    message: ({ indicator, printed, belongsTo }) =>
      `A value of something else (${say(printed)}) is printed under indicator ${name(indicator)}.${
        belongsTo === undefined ? '' : ` The value belongs to ${name(belongsTo)}.`
      }`,
    action: ({ indicator }) => `Print the result of ${name(indicator)}; if it is not known, say so and why.`,
  },
  'share-answered-otherwise': {
    title: 'An indicator that asks for a share is answered with another figure',
    why: 'The share stays unknown, and can be compared neither with a target nor over time.',
    message: ({ indicator, answer }) =>
      `Indicator ${name(indicator)} asks for a share, but the result given, ${say(answer)}, is not one.`,
    action: () =>
      'Give the share with its numerator and denominator, or rename the indicator after what is printed.',
  },
  'count-answered-with-share': {
    title: 'An indicator that asks how many is answered with a share',
    why: 'A percentage without its base does not tell the number that was asked for.',
    message: ({ indicator, answer }) =>
      `Indicator ${name(indicator)} asks how many, but the result is only ${say(answer)}.`,
    action: () => 'Print the number; a percentage beside it needs its numerator and denominator.',
  },
  'unit-differs': {
    title: 'A result comes in another unit than its indicator',
    why: 'Values in different units can be neither compared nor added.',
    message: ({ indicator, asked, answer }) =>
      `Indicator ${name(indicator)} is counted in ${say(asked)}, but the result is ${say(answer)}.`,
    action: () => 'Check whether the value belongs to another indicator; put the value or the unit right.',
  },
  'value-outside-scale': {
    title: 'A value is out of its possible range',
    why: 'A mean beyond its scale or a share above 100% is a slip in working out or copying.',
    message: ({ what, value, minimum, maximum }) =>
      `The value ${say(value)} of ${name(what)} is out of the possible range (${rangeText(minimum, maximum)}).`,
    action: () => 'Check the value, its parts and the scale, and put right whichever is wrong.',
  },
  'results-contradict': {
    title: 'An indicator has two results that contradict each other',
    why: 'For one time and one part of the organisation there is one result; nobody can tell which of the two is right.',
    message: ({ indicator, values }) =>
      `Indicator ${name(indicator)} has different results for the same time and the same part of the organisation: ${joined(values.map(say))}.`,
    action: () =>
      'Correct the one that is wrong. If they differ in time, scope or way of counting, say so beside them.',
  },
  'total-not-sum': {
    title: 'A total is not the sum of its parts',
    why: 'A reader who adds up and gets another figure will trust nothing else in the paper.',
    message: ({ what, total, sum, by }) =>
      `${name(what)} is given as ${say(total)}, but ${totalOf[by]} add up to ${say(sum)}.`,
    action: () =>
      'Put the total or the parts right; if rounding or overlap explains the difference, say so in a note.',
  },
  'indicator-repeated': {
    title: 'One result of an indicator is printed under several items',
    why: 'One result is counted as the outcome of two items, and the item that it does not belong to has none.',
    message: ({ indicator, value, items }) =>
      `The same result (${say(value)}) of indicator ${name(indicator)} is printed under ${names(items)}.`,
    action: () =>
      'Leave it under the item that it belongs to. If it is meant for all of them, let the plan say so, or acknowledge this remark with the reason.',
  },
  'same-value-two-indicators': {
    title: 'Different indicators have the very same result',
    why: 'Values that hardly meet by chance usually mean that one was copied into the wrong row.',
    message: ({ indicators, value }) => `${names(indicators)} all have the result ${say(value)}.`,
    action: () => 'Find out which indicator the value belongs to, and put the other right.',
  },
  'rates-alike': {
    title: 'Rates with similar names have different denominators, or none that is stated',
    why: 'Rates of different wholes cannot be compared, and similar names invite it.',
    message: ({ names: rates, why }) =>
      why === 'undefined'
        ? `${names(rates)} are rates with similar names, and not all of them state their denominator.`
        : `${names(rates)} are rates with similar names but different denominators.`,
    action: () => 'State the denominator of each; where they differ, let the names show it.',
  },
  'indicator-without-result': {
    title: 'An indicator has neither a result nor a reason',
    why: 'A reader cannot tell whether it was not measured or was forgotten.',
    message: ({ indicator, item }) =>
      `Indicator ${name(indicator)} of item ${name(item)} has neither a result nor a word on why there is none.`,
    action: () => 'Give the result, or its state (not measured, pending) and the reason.',
  },
  'item-without-indicator': {
    title: 'An item has no indicator, and does not say so',
    why: 'Nobody can tell by what its progress is judged.',
    message: ({ item }) => `Item ${name(item)} has no indicator, and nothing says that it has none.`,
    action: () => 'Give it an indicator, or state that it has none.',
  },
  'none-and-some': {
    title: 'An item said to have no indicator has one',
    why: 'The paper contradicts itself.',
    message: ({ item, count }) =>
      `Item ${name(item)} is said to have no indicator, but prints ${plural(count, 'indicator')}.`,
    action: () => 'Take away the statement or the indicators.',
  },
  'indicator-unused': {
    title: 'An indicator is defined but not used',
    why: 'It cannot be told from one whose result was forgotten.',
    message: ({ indicator }) =>
      `Indicator ${name(indicator)} is defined, but no item prints it and no target names it.`,
    action: () => 'Add it to the item that it belongs to, or take the definition away.',
  },
  'declared-unused': {
    title: 'A theme, track or stage has nothing in it',
    why: 'An empty one suggests that a mark was forgotten.',
    message: ({ what, label }) => `Nothing belongs to the ${what} ${name(label)}.`,
    action: () => 'Mark the items that belong to it, or take it away.',
  },
  'item-number': {
    title: 'A number skips, repeats, or differs from the overview',
    why: 'Whoever refers to the item by its number refers to another one, or to none.',
    message: numberMessage,
    action: () => 'Renumber, with the same numbers in the overview and on the page.',
  },
  'title-differs': {
    title: 'The title on the page is not that of the overview',
    why: 'A reader cannot tell whether it is the same item, or whether what was left out is no longer part of it.',
    message: ({ known, isOverview, page, how }) => {
      const where = isOverview ? 'in the overview' : 'in the roadmap'
      return {
        shorter: `The title on the page, “${page}”, is shorter than ${where}, “${known}”.`,
        longer: `The title on the page, “${page}”, is longer than ${where}, “${known}”.`,
        other: `The title on the page, “${page}”, is “${known}” ${where}.`,
      }[how]
    },
    action: () => 'Use one title in both places; if it has to be shortened, say that it is.',
  },
  'title-repeated': {
    title: 'Items have the same title',
    why: 'The title does not tell which item is meant.',
    message: ({ title, count }) => `${plural(count, 'item has', 'items have')} the title ${name(title)}.`,
    action: () => 'Give them titles that tell them apart, or make them one item.',
  },
  'heading-elsewhere': {
    title: 'A heading of another item stands over an account',
    why: 'Heading and account contradict each other, and nobody can tell whose work it was.',
    message: ({ heading, item, home }) =>
      `An account of item ${name(item)} stands under the heading ${name(heading)}, which seems to belong to item ${name(home)}.`,
    action: () => 'Give the account a heading that fits it.',
  },
  misprint: {
    title: 'There is a misprint',
    why: 'It is hard to read, and casts doubt on the care taken over the rest.',
    message: ({ asWritten, meant }) =>
      `The paper prints “${asWritten}”${meant === undefined ? '' : `, probably for “${meant}”`}.`,
    action: () => 'Correct it; if the paper is already out, publish an erratum.',
  },
  'spelling-varies': {
    title: 'One name is written in several ways',
    why: 'Searches and counts may take it for several things.',
    message: ({ forms, papers }) =>
      papers === undefined
        ? `One name is written in several ways: ${quoted(forms)}.`
        : `One name is written differently from paper to paper: ${papers
            .map((each) => `${quoted(each.forms)} in ${name(each.paper)}`)
            .join('; ')}.`,
    action: ({ papers }) =>
      papers === undefined
        ? 'Choose one spelling.'
        : 'If the same thing is meant, write it alike in all papers; if its name has changed, say so.',
  },
  'wareki-style-mixed': {
    title: 'Digits or eras of Japanese dates are written in two styles',
    why: 'Searches and programs miss some of the dates, and the paper looks careless.',
    message: ({ mixed, styles: [first, second] }) =>
      mixed === 'digits'
        ? `Full-width and half-width digits are mixed in Japanese dates (“${first}”, “${second}”).`
        : `Eras are written both by name and by letter (“${first}”, “${second}”).`,
    action: ({ mixed }) =>
      mixed === 'digits'
        ? 'Use one width (single digits wide with longer numbers narrow count as one style).'
        : 'Write eras either by name or by letter.',
  },
  'wareki-wrong': {
    title: 'A Japanese date is wrong',
    why: 'A day that does not exist, or a year that contradicts the Western one beside it, leads to missed deadlines.',
    message: ({ written, reason }) => `“${written}”: ${say(reason)}`,
    action: () => 'Put the date right.',
  },
  'date-before-window': {
    title: 'A date from before the years of the paper is left in it',
    why: 'A date left over from an earlier paper makes it unclear when this one was written.',
    message: ({ what, when, window }) =>
      `${name(what)}, ${say(when)}, lies before the years that the paper is about (${say(window)}).`,
    action: () => 'Check whether it was left over from an earlier paper, and take it away.',
  },
  'planned-past': {
    title: 'Something is still called planned although its time was over at publication',
    why: 'A reader cannot tell whether it was done or given up.',
    message: ({ what, when, published, kind }) =>
      `${name(what)} is still ${plannedOf[kind]} (${say(when)}), although that time was over when the paper was published (${say(published)}).`,
    action: () => 'Say what came of it; if that is not known yet, say when it will be.',
  },
  'value-from-future': {
    title: 'A result is of a time that was not over at publication',
    why: 'A value of a period that is not over is no result.',
    message: ({ indicator, when, published }) =>
      `The result of indicator ${name(indicator)} is of ${say(when)}, which was not over when the paper was published (${say(published)}).`,
    action: () => 'Put the time right, or mark the value as partial, provisional or planned.',
  },
  'outside-reporting': {
    title: 'All results are from outside of the reporting period',
    why: 'There is no result of the time that the paper reports on.',
    message: ({ indicator, when, window }) =>
      `The result of indicator ${name(indicator)} is of ${say(when)}; there is none of the reporting period (${say(window)}).`,
    action: () =>
      'Give the value of the reporting period or the reason why there is none; keep the other one for comparison.',
  },
  'observation-stale': {
    title: 'A result is old',
    why: 'By its own cadence there should be newer values; this one may not show how things stand.',
    message: ({ indicator, when, published }) =>
      `The newest result of indicator ${name(indicator)} is of ${say(when)} (as of ${say(published)}).`,
    action: () => 'Bring it up to date, or say why it was not measured.',
  },
  'markers-differ': {
    title: 'A recurring entry has not as many marks as turns',
    why: 'A turn without a mark reads as one that is left out, or as a slip.',
    message: ({ entry, markers, expected, unit, period, missing, more }) =>
      `${name(entry)} has ${plural(markers, 'mark')} for the ${plural(expected, turnOf[unit])} of ${say(period)}.${
        missing.length === 0
          ? ''
          : ` There is none for ${joined([...missing.map(say), ...(more === 0 ? [] : [`${more} more`])])}.`
      }`,
    action: ({ markers, expected }) =>
      markers < expected
        ? 'Add the missing marks, or say which turns are left out.'
        : 'Take away the marks that are too many, or put the period and the cadence right.',
  },
  'plan-outside-window': {
    title: 'An entry of the plan is outside of the years of the paper',
    why: 'Nobody will look at its progress in this edition.',
    message: ({ entry, when, window }) =>
      `${name(entry)} (${say(when)}) is outside of the years that the paper is about (${say(window)}).`,
    action: () => 'Check the time; if it is right, move the entry to another edition.',
  },
  'stage-order': {
    title: 'Stages follow in the wrong order',
    why: 'A step that has to come first stands after the one that needs it.',
    message: ({ item, first, second }) =>
      `In item ${name(item)}, stage ${name(second)} comes after ${name(first)}, which should follow it.`,
    action: () => 'Put the stage or the time right; if it is other work, give it a line of its own.',
  },
  'target-past': {
    title: 'A target is due in the past',
    why: 'What was due before the plan is no target.',
    message: ({ target, by, against }) =>
      `Target ${name(target)} is due by ${say(by)}, before ${say(against)}.`,
    action: () => 'Put the time right, or report in the results whether it was reached.',
  },
  'target-after-window': {
    title: 'A target is due after the years of the paper',
    why: 'Nobody can see in the life of this edition whether it is reached.',
    message: ({ target, by, window }) =>
      `Target ${name(target)} is due by ${say(by)}, after the years that the paper is about (${say(window)}).`,
    action: () => 'Set a step on the way within these years, or say that the target lies beyond them.',
  },
  'target-order': {
    title: 'A target is to be reached before it is set',
    why: 'Nobody can reach what is not yet set.',
    message: ({ target, setIn, reachIn }) =>
      `Target ${name(target)} is to be set in ${say(setIn)} and reached in ${say(reachIn)}.`,
    action: () => 'Put the two times right.',
  },
  'target-against-direction': {
    title: 'A target points the wrong way',
    why: 'Reaching it would make things worse.',
    message: ({ target, promise, direction, against }) =>
      against === 'indicator'
        ? `Target ${name(target)} (${say(promise)}) points the other way than its indicator, of which ${direction === 'up' ? 'more' : 'less'} is better.`
        : `Target ${name(target)} (${say(promise)}) is ${direction === 'up' ? 'below' : 'above'} its own baseline.`,
    action: () => 'Check the value, its comparison, the direction of the indicator and the baseline.',
  },
  'target-measure-differs': {
    title: 'A target is given in something else than its indicator measures',
    why: 'The result cannot be compared with the target.',
    message: ({ target, promise, indicator }) =>
      `Target ${name(target)} (${say(promise)}) does not fit what indicator ${name(indicator)} measures.`,
    action: () => 'Give the target in the unit of the indicator, or name the indicator that it is for.',
  },
  'track-without-target': {
    title: 'A track has a plan but no target',
    why: 'Other tracks have targets; for this one nobody can tell when it is done.',
    message: ({ item, track }) =>
      `Item ${name(item)} plans work for track ${name(track)}, but has no target for it.`,
    action: () => 'Set a target, or let a target hold for all tracks.',
  },
  'item-empty': {
    title: 'An item has no content',
    why: 'A title alone says neither what is to be done nor what was done.',
    message: ({ item, kind }) =>
      kind === 'results'
        ? `Item ${name(item)} has neither an account nor a result.`
        : `Item ${name(item)} has neither a plan nor a target.`,
    action: ({ kind }) =>
      kind === 'results'
        ? 'Say what was done, or that nothing was, and why.'
        : 'Write the plan or the target.',
  },
  'english-missing': {
    title: 'Some titles have no English',
    why: 'The English paper will show some titles in Japanese.',
    message: ({ missing, all }) =>
      `${missing} of ${all} titles and names of indicators ${missing === 1 ? 'has' : 'have'} no English.`,
    action: () => 'Add the English.',
  },
  'lineage-unknown': {
    title: 'A lineage names what does not exist',
    why: 'Neither fate nor origin can be followed.',
    message: ({ lineage, edition, ids }) =>
      `Lineage “${lineage}” names ${quoted(ids)}, which edition “${edition}” does not have.`,
    action: () => 'Put the ids right.',
  },
  'lineage-cycle': {
    title: 'Lineages lead in a circle',
    why: 'A thing becomes its own successor, and following its origin never ends.',
    message: ({ labels }) => `The lineages of ${names(labels)} lead in a circle.`,
    action: () => 'Take away or turn round one of the lineages.',
  },
  'lineage-backwards': {
    title: 'A lineage leads backwards',
    why: 'Lineages lead from an earlier edition to a later one.',
    message: ({ lineage, from, to }) =>
      `Lineage “${lineage}” leads from ${name(from)} to ${name(to)}, which is not later.`,
    action: () => 'Swap the two sides, or put the editions in order.',
  },
  'lineage-contradiction': {
    title: 'Lineages contradict each other or their kind',
    why: 'Nobody can tell whether the thing ended or went on, and where to.',
    message: contradictionMessage,
    action: () => 'Put the kind or the sides right, so that one account is left.',
  },
  'lineage-unwritten': {
    title: 'No lineage is written between two editions',
    why: 'Nobody can say what became of the promises of the earlier edition.',
    message: ({ of, from, to, before, after }) =>
      `No lineage tells what became of the ${plural(before, of)} of ${name(from)} in ${name(to)}, which has ${after}.`,
    action: () => 'Write lineages (continued, merged, split, dropped, new …), each with its reason.',
  },
  'lineage-no-fate': {
    title: 'Nothing says what became of something in the earlier edition',
    why: 'A promise seems to have vanished without a word.',
    message: ({ of, label, edition }) =>
      `Nothing says what became of ${of} ${name(label)} in ${name(edition)}.`,
    action: () => 'Say what follows it, or that it was dropped, and why.',
  },
  'lineage-no-origin': {
    title: 'Nothing says where something in the later edition came from',
    why: 'Nobody can tell whether it is new or goes on.',
    message: ({ of, label, edition }) =>
      `Nothing says what of ${name(edition)} the ${of} ${name(label)} continues, or that it is new.`,
    action: () => 'Say what it follows, or that it is new, and why.',
  },
  'lineage-break-unsaid': {
    title: 'The definition of an indicator changed, and no break in the series is named',
    why: 'One line drawn through values of two definitions shows a change that never was.',
    message: ({ before, after, changed }) =>
      `From ${name(before)} to ${name(after)} the ${joined(changed.map((field) => fieldOf[field]))} changed, but no break in the series is named.`,
    action: () => 'Name the break and its reason in the lineage, or call it redefined.',
  },
  'reading-warning': {
    title: 'Reading the file gave a warning',
    why: 'The file can be read, but something in it looks like a slip.',
    message: ({ said, line }) => (line === undefined ? say(said) : `${say(said)} (line ${line} of the file)`),
    action: ({ todo }) => say(todo),
  },
  'acknowledgement-unmatched': {
    title: 'An acknowledgement matches no remark',
    why: 'If it stays after the matter was put right, it will hide the same slip next time.',
    message: ({ rule, known, ids }) =>
      known
        ? `The acknowledgement of rule “${rule}” for ${quoted(ids)} matches no remark.`
        : `The acknowledgement names rule “${rule}”, which does not exist.`,
    action: () => 'Take it away, or put its rule and places right.',
  },
}
