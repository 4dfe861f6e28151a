import * as z from 'zod'
import type { AnswerLabel, Item, Questionnaire } from '../model/questionnaire.ts'
import { crossIssues } from './cross-checks.ts'
import { fromSchemaIssue, issueOf, type QuestionnaireIssue } from './issues.ts'

/** A questionnaire out of a SurveyJS definition, with the questions that could not be taken over. */
export type SurveyJsResult =
  | {
      readonly ok: true
      readonly questionnaire: Questionnaire
      readonly issues: readonly QuestionnaireIssue[]
    }
  | { readonly ok: false; readonly issues: readonly QuestionnaireIssue[] }

const words = z.union([z.string(), z.record(z.string(), z.unknown())])
const choice = z.union([
  z.string(),
  z.number(),
  z.looseObject({ value: z.union([z.string(), z.number()]), text: words.optional() }),
])
const element = z.looseObject({
  type: z.string(),
  name: z.string().min(1),
  title: words.optional(),
  choices: z.array(choice).optional(),
  rateMin: z.int().optional(),
  rateMax: z.int().optional(),
  rateValues: z.array(choice).optional(),
  columns: z.array(choice).optional(),
  rows: z.array(choice).optional(),
  inputType: z.string().optional(),
  elements: z.array(z.unknown()).optional(),
})
const survey = z.looseObject({
  title: words.optional(),
  pages: z.array(z.looseObject({ elements: z.array(z.unknown()).optional() })).optional(),
  elements: z.array(z.unknown()).optional(),
})

type Element = z.infer<typeof element>
type Choice = z.infer<typeof choice>
type Words = z.infer<typeof words>

/** Both languages of a text; one stands in for the other where the definition has only one. */
function bilingual(text: Words | undefined, fallback: string): { readonly ja: string; readonly en: string } {
  if (text === undefined || text === '') return { ja: fallback, en: fallback }
  if (typeof text === 'string') return { ja: text, en: text }
  const pick = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => text[key]).find((one): one is string => typeof one === 'string' && one !== '')
  return { ja: pick('ja', 'default', 'en') ?? fallback, en: pick('en', 'default', 'ja') ?? fallback }
}

/** Labels of choices: a whole number as its own code, else the place in the list from 1 on. */
function labelsOf(choices: readonly Choice[]): readonly AnswerLabel[] {
  const values = choices.map((one) => (typeof one === 'object' ? one.value : one))
  const numeric = values.every((value) => /^-?\d+$/.test(String(value)))
  return choices.map((one, place) => {
    const value = values[place] ?? ''
    const label = bilingual(typeof one === 'object' ? one.text : undefined, String(value))
    const code = numeric ? Number(value) : place + 1
    const also = numeric || label.ja === String(value) || label.en === String(value) ? [] : [String(value)]
    return { code, label, ...(also.length === 0 ? {} : { also }) }
  })
}

/** A rated item over labels whose codes are whole numbers in a row. */
function ratedOver(id: string, text: Item['text'], labels: readonly AnswerLabel[]): Item {
  const codes = labels.map(({ code }) => code)
  const range = { min: Math.min(...codes), max: Math.max(...codes) }
  return { id, text, kind: labels.length > 7 ? 'rating' : 'likert', range, labels }
}

function itemsOf(
  one: Element,
  path: QuestionnaireIssue['path'],
  issues: QuestionnaireIssue[],
): readonly Item[] {
  const { name: id, type } = one
  const text = bilingual(one.title, id)
  const { rateMin = 1, rateMax = 5, rateValues = [], choices = [] } = one
  switch (type) {
    case 'rating':
      if (rateValues.length > 0) return [ratedOver(id, text, labelsOf(rateValues))]
      return [
        {
          id,
          text,
          kind: rateMax - rateMin > 6 ? 'rating' : 'likert',
          range: { min: rateMin, max: rateMax },
        },
      ]
    case 'radiogroup':
    case 'dropdown':
      return [{ id, text, kind: 'single', options: labelsOf(choices) }]
    case 'checkbox':
    case 'tagbox':
      return [{ id, text, kind: 'multiple', options: labelsOf(choices) }]
    case 'boolean': {
      const options = [
        { code: 1, label: { ja: 'はい', en: 'Yes' }, also: ['true'] },
        { code: 0, label: { ja: 'いいえ', en: 'No' }, also: ['false'] },
      ]
      return [{ id, text, kind: 'single', options }]
    }
    case 'matrix':
      return (one.rows ?? []).map((row) => {
        const value = typeof row === 'object' ? row.value : row
        const rowText = bilingual(typeof row === 'object' ? row.text : undefined, String(value))
        return ratedOver(`${id}.${value}`, rowText, labelsOf(one.columns ?? []))
      })
    case 'text':
      return one.inputType === 'number'
        ? [{ id, text, kind: 'number', unit: { ja: '（単位なし）', en: '(no unit)' } }]
        : [{ id, text, kind: 'text' }]
    case 'comment':
      return [{ id, text, kind: 'text' }]
    default:
      issues.push(issueOf('elementNotRead', [...path, 'type'], type))
      return []
  }
}

/** All questions in order, panels opened; display-only elements are passed over. */
function elementsOf(
  list: readonly unknown[],
  path: QuestionnaireIssue['path'],
  issues: QuestionnaireIssue[],
): readonly Item[] {
  return list.flatMap((raw, place) => {
    const here = [...path, place]
    const parsed = element.safeParse(raw, { reportInput: true })
    if (!parsed.success) {
      const kind = (raw as { readonly type?: unknown } | null)?.type
      if (kind === 'html' || kind === 'image' || kind === 'expression') return []
      issues.push(
        ...parsed.error.issues.flatMap((issue) =>
          fromSchemaIssue({ ...issue, path: [...here, ...issue.path] }),
        ),
      )
      return []
    }
    const { type, elements } = parsed.data
    if (type === 'panel') return elementsOf(elements ?? [], [...here, 'elements'], issues)
    if (type === 'html' || type === 'image' || type === 'expression') return []
    return itemsOf(parsed.data, here, issues)
  })
}

/**
 * A questionnaire out of a SurveyJS definition: ratings, single and multiple choices, yes or no, matrices (one
 * item per row), numbers and free texts. What cannot be taken over is named. Scales, reverse items and groups
 * are not in such a definition; add them.
 *
 * @example
 * ```ts
 * const read = readSurveyJs({ title: 'Staff', pages: [{ elements: [{ type: 'rating', name: 'q1', rateMax: 5 }, { type: 'file', name: 'f' }] }] }, 'staff')
 * read.ok ? [read.questionnaire.items.length, read.issues.map((one) => one.code)] : [] // => [1, ['elementNotRead']]
 * ```
 */
export function readSurveyJs(input: unknown, id: string): SurveyJsResult {
  const parsed = survey.safeParse(input, { reportInput: true })
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.flatMap(fromSchemaIssue) }
  const issues: QuestionnaireIssue[] = []
  const { pages = [], elements = [], title } = parsed.data
  const items = [
    ...pages.flatMap((page, place) => elementsOf(page.elements ?? [], ['pages', place, 'elements'], issues)),
    ...elementsOf(elements, ['elements'], issues),
  ]
  if (items.length === 0) return { ok: false, issues: [...issues, issueOf('missing', ['pages'])] }
  const questionnaire: Questionnaire = { id, title: bilingual(title, id), items }
  const broken = crossIssues(questionnaire)
  return broken.length > 0
    ? { ok: false, issues: [...issues, ...broken] }
    : { ok: true, questionnaire, issues }
}
