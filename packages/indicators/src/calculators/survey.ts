import { type Answers, distributionOf, missingBytes, positiveCut, selectPeople } from '@reform/survey'
import type { Source } from '../model/ministry.ts'
import type { ReadFile } from '../model/read-file.ts'
import { filesOf, type Given, type Made, type OptionsOf, ratioMade } from './calculator.ts'

/** Bytes below the lowest word for a missing answer are answers. */
const lowestMissing = missingBytes.refused

interface Form {
  readonly file: ReadFile
  readonly answers: Answers
  readonly lines: ArrayLike<number>
  /** Places of the people whose answers belong to the scope. */
  readonly places: readonly number[]
}

/** The forms of people in the scope; of one person who sent two files a form, the first one counts. */
function formsOf(given: Given): readonly Form[] {
  const seen = new Set<string>()
  return filesOf(given, 'answers').map(({ file, material: { answers, lines } }) => {
    const belongs = belongsOf(given, file, answers, given.sourceOf(file))
    const places: number[] = []
    for (let place = 0; place < answers.size; place += 1) {
      const belonging = belongs(place)
      const line = lines[place] ?? 0
      if (belonging === 'unknown') given.rows.leaveLine('unknownDepartment', file, line)
      if (belonging !== 'in') continue
      const key = answers.panelKeys?.[place]
      if (key !== undefined && seen.has(key)) given.rows.leaveLine('duplicate', file, line)
      else places.push(place)
      if (key !== undefined) seen.add(key)
    }
    return { file, answers, lines, places }
  })
}

function belongsOf(
  { lens }: Given,
  file: ReadFile,
  answers: Answers,
  { grouping }: Source,
): (place: number) => 'in' | 'out' | 'unknown' {
  if (!lens.isLimited) return () => 'in'
  const column = grouping === undefined ? undefined : answers.groupings[grouping]
  if (column === undefined) {
    const whole = lens.belongs(file, undefined)
    return () => whole
  }
  const labels = answers.questionnaire.groupings?.find(({ id }) => id === grouping)?.groups ?? []
  const belongings = column.groups.map((id) => {
    const direct = lens.belongs(file, id)
    const label = labels.find((group) => group.id === id)?.label.ja
    return direct === 'unknown' && label !== undefined ? lens.belongs(file, label) : direct
  })
  return (place) => belongings[column.index[place] ?? -1] ?? lens.belongs(file, undefined)
}

interface Pooled {
  readonly sum: number
  readonly positive: number
  readonly answers: number
  readonly members: readonly string[]
  readonly scale: { readonly minimum: number; readonly maximum: number }
}

/** Whether every form has these questions, all on one scale. */
function hasQuestions(forms: readonly Form[], questions: readonly string[]): boolean {
  const scales = new Set<string>()
  for (const { answers } of forms) {
    for (const id of questions) {
      const item = answers.questionnaire.items.find((one) => one.id === id)
      if (item === undefined || !('range' in item)) return false
      scales.add(`${item.range?.min}–${item.range?.max}`)
    }
  }
  return scales.size === 1
}

/** All answers to the questions together, each counting once. */
function pooled(
  given: Given,
  forms: readonly Form[],
  questions: readonly string[],
  positive: readonly number[] | undefined,
): Pooled {
  const members: string[] = []
  const totals = { sum: 0, positive: 0, answers: 0 }
  let scale = { minimum: 0, maximum: 0 }
  for (const form of forms) {
    members.push(...answeredIn(given, form, questions))
    const own = selectPeople(form.answers, placesTest(form))
    for (const id of questions) {
      const { item, counts } = distributionOf(own, id)
      const { min, max } = item.range
      const isPositive = positive === undefined ? from(positiveCut(item)) : oneOf(positive)
      scale = { minimum: min, maximum: max }
      for (const [step, count] of counts.entries()) {
        totals.sum += (min + step) * count
        totals.answers += count
        if (isPositive(min + step)) totals.positive += count
      }
    }
  }
  return { ...totals, members, scale }
}

const from = (cut: number) => (code: number) => code >= cut
const oneOf = (codes: readonly number[]) => (code: number) => codes.includes(code)

function placesTest({ places, answers }: Form): (place: number) => boolean {
  if (places.length === answers.size) return () => true
  const kept = new Set(places)
  return (place) => kept.has(place)
}

/** The people with an answer to at least one question; their rows are noted. */
function answeredIn(
  given: Given,
  { file, answers, lines, places }: Form,
  questions: readonly string[],
): readonly string[] {
  const columns = questions.flatMap((id) => answers.columns[id]?.bytes ?? [])
  return places.flatMap((place) => {
    const line = lines[place] ?? 0
    if (!columns.some((bytes) => (bytes[place] ?? lowestMissing) < lowestMissing)) return []
    given.rows.countLine('value', file, line)
    return [answers.panelKeys?.[place] ?? `${file.path}#${line}`]
  })
}

/** The mean of all answers to the questions, pooled: each answer weighs the same. */
export function surveyMean(given: Given, { questions }: OptionsOf<'survey.mean'>): Made {
  const forms = formsOf(given)
  if (!hasQuestions(forms, questions)) return { state: 'refused' }
  const { sum, answers, members, scale } = pooled(given, forms, questions, undefined)
  if (answers === 0) return { state: 'empty' }
  return {
    state: 'value',
    figure: { kind: 'mean', sum, count: answers, unit: 'points', scale },
    n: members.length,
    people: {
      n: members.length,
      members,
      figure: {
        kind: 'mean',
        value: sum / answers,
        decimals: 2,
        range: [scale.minimum, scale.maximum],
        ...(questions.length > 1 ? { weighted: true } : {}),
      },
    },
  }
}

/** How many of all answers to the questions are positive. */
export function surveyShare(given: Given, { questions, positive }: OptionsOf<'survey.share'>): Made {
  const forms = formsOf(given)
  if (!hasQuestions(forms, questions)) return { state: 'refused' }
  const made = pooled(given, forms, questions, positive)
  const { members, answers } = made
  if (answers === 0) return { state: 'empty' }
  const figure =
    questions.length === 1
      ? ({ kind: 'share', value: made.positive, decimals: 1 } as const)
      : ({ kind: 'other', value: made.positive / answers } as const)
  return {
    ...ratioMade(made.positive, answers, { people: { n: members.length, members, figure } }),
    n: members.length,
  } as Made
}
