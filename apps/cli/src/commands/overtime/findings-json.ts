import { type AssessmentJson, assessmentJson, type Finding } from '@reform/overtime'

const none = { id: '', word: 'within', interviews: [], ruleset: { id: '', version: '', asOf: '' } } as const

/** Findings in the form that the verdict on a person has in JSON. */
export function findingsJson(findings: readonly Finding[]): AssessmentJson['findings'] {
  return assessmentJson({ ...none, findings }).findings
}
