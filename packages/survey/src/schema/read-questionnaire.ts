import * as z from 'zod'
import type { Questionnaire } from '../model/questionnaire.ts'
import { crossIssues } from './cross-checks.ts'
import { fromSchemaIssue, issueOf, type QuestionnaireIssue } from './issues.ts'
import { questionnaireSchema } from './questionnaire-schema.ts'

/** A questionnaire, or everything that is wrong with the input. */
export type QuestionnaireResult =
  | { readonly ok: true; readonly questionnaire: Questionnaire }
  | { readonly ok: false; readonly issues: readonly QuestionnaireIssue[] }

/**
 * A questionnaire out of unknown input, in the form of the published JSON Schema, or all that is wrong with it.
 *
 * @example
 * ```ts
 * const title = { ja: '調査', en: 'Survey' }
 * const item = { id: 'a', text: { ja: '問', en: 'Q' }, kind: 'likert', range: { min: 1, max: 5 } }
 * const scale = { id: 's', label: title, items: ['a', 'b'], missing: 'half', variant: 'meanOfPersons' }
 * const read = readQuestionnaire({ id: 'q', title, items: [item], scales: [scale] })
 * read.ok ? [] : read.issues.map((one) => [one.code, one.path.join('.')]) // => [['scaleItemUnknown', 'scales.0.items.1']]
 * ```
 */
export function readQuestionnaire(input: unknown): QuestionnaireResult {
  const parsed = questionnaireSchema.safeParse(input, { reportInput: true })
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.flatMap(fromSchemaIssue) }
  const { $schema: _, ...rest } = parsed.data
  const questionnaire = withoutUndefined(rest) as Questionnaire
  const issues = crossIssues(questionnaire)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, questionnaire }
}

/**
 * A questionnaire out of JSON text.
 *
 * @example
 * ```ts
 * const read = readQuestionnaireText('{"id":')
 * read.ok ? [] : read.issues.map((one) => one.code) // => ['notJson']
 * ```
 */
export function readQuestionnaireText(text: string): QuestionnaireResult {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    return { ok: false, issues: [issueOf('notJson', [])] }
  }
  return readQuestionnaire(input)
}

/** Optional parts that are `undefined` are left out, as in JSON. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutUndefined(part)]))
}

/**
 * The JSON Schema (draft 2020-12) of a questionnaire, the same as the published file.
 *
 * @example
 * ```ts
 * questionnaireJsonSchema().title // => 'Questionnaire'
 * ```
 */
export function questionnaireJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(questionnaireSchema, { io: 'input', target: 'draft-2020-12' }) as Record<
    string,
    unknown
  >
}
