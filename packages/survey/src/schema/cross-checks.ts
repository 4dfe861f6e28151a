import { normaliseWords } from '../answers/read-value.ts'
import type { Grouping, Item, Questionnaire, RatedItem, Scale } from '../model/questionnaire.ts'
import { isRated, negativeCut, positiveCut, stepsOf } from '../model/rated.ts'
import { issueOf, type QuestionnaireIssue } from './issues.ts'

type Path = QuestionnaireIssue['path']

/** What holds between the fields of a questionnaire. */
export function crossIssues(questionnaire: Questionnaire): readonly QuestionnaireIssue[] {
  const { items, scales = [], groupings = [], waves = [], confidentiality } = questionnaire
  return [
    ...twice(items, ['items']),
    ...twice(scales, ['scales']),
    ...twice(groupings, ['groupings']),
    ...twice(waves, ['waves']),
    ...items.flatMap((item, place) => itemIssues(item, ['items', place])),
    ...scales.flatMap((scale, place) => scaleIssues(scale, items, ['scales', place])),
    ...groupings.flatMap((grouping, place) => groupingIssues(grouping, groupings, ['groupings', place])),
    ...(confidentiality?.promised === 'anonymous' && confidentiality.care !== undefined
      ? [issueOf('careOfAnonymous', ['confidentiality', 'care'])]
      : []),
  ]
}

function twice(list: readonly { readonly id: string }[], path: Path): readonly QuestionnaireIssue[] {
  const seen = new Set<string>()
  return list.flatMap(({ id }, place) => {
    if (seen.has(id)) return [issueOf('idTwice', [...path, place, 'id'], id)]
    seen.add(id)
    return []
  })
}

function itemIssues(item: Item, path: Path): readonly QuestionnaireIssue[] {
  if (isRated(item)) return ratedIssues(item, path)
  if (item.kind === 'number') {
    const { min = 0, max = Number.POSITIVE_INFINITY } = item
    return min > max ? [issueOf('rangeEmpty', path)] : []
  }
  if (item.kind === 'text') return []
  return [
    ...codesTwice(item.options, [...path, 'options']),
    ...wordsTwice(item, item.options, path),
    ...(item.kind === 'multiple' && item.options.length > 32
      ? [issueOf('tooManyOptions', [...path, 'options'])]
      : []),
    ...(item.kind === 'single' && item.options.length > 250 ? [issueOf('rangeTooWide', path)] : []),
  ]
}

function ratedIssues(item: RatedItem, path: Path): readonly QuestionnaireIssue[] {
  const { range, labels = [], codes = {} } = item
  if (range.min >= range.max) return [issueOf('rangeEmpty', [...path, 'range'])]
  const issues: QuestionnaireIssue[] = [
    ...codesTwice(labels, [...path, 'labels']),
    ...wordsTwice(item, labels, path),
  ]
  const inside = (code: number): boolean => code >= range.min && code <= range.max
  if (stepsOf(range) > 250) issues.push(issueOf('rangeTooWide', [...path, 'range']))
  for (const [place, { code }] of labels.entries()) {
    if (!inside(code))
      issues.push(issueOf('labelOutOfRange', [...path, 'labels', place, 'code'], String(code)))
  }
  for (const [kind, declared = []] of Object.entries(codes)) {
    for (const code of declared.filter(inside)) {
      issues.push(issueOf('declaredInRange', [...path, 'codes', kind], String(code)))
    }
  }
  if (item.kind === 'netPromoter' && (range.min !== 0 || range.max !== 10)) {
    issues.push(issueOf('notZeroToTen', [...path, 'range']))
  }
  const [low, high] = [negativeCut(item), positiveCut(item)]
  if (!(inside(low) && inside(high) && low < high)) issues.push(issueOf('cutOutOfRange', path))
  return issues
}

function codesTwice(labels: readonly { readonly code: number }[], path: Path): readonly QuestionnaireIssue[] {
  const seen = new Set<number>()
  return labels.flatMap(({ code }, place) => {
    if (seen.has(code)) return [issueOf('codeTwice', [...path, place, 'code'], String(code))]
    seen.add(code)
    return []
  })
}

/** Words that mean two things make reading a guess. */
function wordsTwice(
  item: Item,
  labels: readonly {
    readonly code: number
    readonly label: { readonly ja: string; readonly en: string }
    readonly also?: readonly string[]
  }[],
  path: Path,
): readonly QuestionnaireIssue[] {
  const meanings = new Map<string, Set<string>>()
  const note = (words: string, meaning: string): void => {
    const key = normaliseWords(words)
    meanings.set(key, (meanings.get(key) ?? new Set()).add(meaning))
  }
  for (const { code, label, also = [] } of labels) {
    for (const words of [label.ja, label.en, ...also]) note(words, String(code))
  }
  for (const [kind, words = []] of Object.entries(item.words ?? {})) for (const one of words) note(one, kind)
  return [...meanings].flatMap(([words, meant]) =>
    meant.size > 1 ? [issueOf('wordsTwice', path, words)] : [],
  )
}

function scaleIssues(scale: Scale, items: readonly Item[], path: Path): readonly QuestionnaireIssue[] {
  const issues: QuestionnaireIssue[] = []
  const seen = new Set<string>()
  for (const [place, id] of scale.items.entries()) {
    const here = [...path, 'items', place]
    const item = items.find((one) => one.id === id)
    if (item === undefined) issues.push(issueOf('scaleItemUnknown', here, id))
    else if (!isRated(item)) issues.push(issueOf('scaleItemNotRated', here, id))
    if (seen.has(id)) issues.push(issueOf('scaleItemTwice', here, id))
    seen.add(id)
  }
  if (typeof scale.missing === 'object' && scale.missing.atLeast > scale.items.length) {
    issues.push(issueOf('moreRequiredThanItems', [...path, 'missing', 'atLeast']))
  }
  return issues
}

function groupingIssues(
  { groups, parentGrouping }: Grouping,
  groupings: readonly Grouping[],
  path: Path,
): readonly QuestionnaireIssue[] {
  const issues = [...twice(groups, [...path, 'groups'])]
  const above = groupings.find(({ id }) => id === parentGrouping)
  if (parentGrouping !== undefined && above === undefined) {
    issues.push(issueOf('groupingUnknown', [...path, 'parentGrouping'], parentGrouping))
  }
  for (const [place, { parent }] of groups.entries()) {
    const known = above?.groups.some(({ id }) => id === parent) ?? false
    if (parent !== undefined && !known) {
      issues.push(issueOf('parentUnknown', [...path, 'groups', place, 'parent'], parent))
    }
  }
  return issues
}
