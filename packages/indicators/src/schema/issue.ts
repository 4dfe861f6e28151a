import type { Bilingual, Language } from '@reform/quantities'

/** What can be wrong with a configuration. */
export type MinistryIssueCode =
  | 'yaml-syntax'
  | 'not-a-ministry'
  | 'schema-version'
  | 'wrong-shape'
  | 'unknown-key'
  | 'repeated-id'
  | 'unknown-tier'
  | 'unknown-department'
  | 'unknown-source'
  | 'unknown-figure'
  | 'unknown-cell'
  | 'ambiguous-name'
  | 'wrong-kind'
  | 'missing-questionnaire'
  | 'missing-owner'
  | 'wrong-pattern'
  | 'unbound-cell'

/** One thing that is wrong with a configuration, and where. */
export interface MinistryIssue {
  readonly code: MinistryIssueCode
  /** `error` keeps the configuration out; a `warning` lets it in. */
  readonly severity: 'error' | 'warning'
  readonly path: readonly (string | number)[]
  readonly file?: string
  /** Of a fault of YAML, counted from 1. */
  readonly line?: number
  readonly message: Bilingual
}

/** An issue at a place. */
export function ministryIssue(
  code: MinistryIssueCode,
  path: readonly (string | number)[],
  ja: string,
  en: string,
  severity: MinistryIssue['severity'] = 'error',
): MinistryIssue {
  return { code, severity, path, message: { ja, en } }
}

/**
 * The issue in one line: file, line, path, what is wrong.
 *
 * @example
 * ```ts
 * const read = parseMinistryText('schema: reform-ministry/9', { file: 'ministry.yaml' })
 * read.issues.map((issue) => describeMinistryIssue(issue, 'en'))
 * // => ['ministry.yaml schema: The version of the configuration has to be reform-ministry/1.']
 * ```
 */
export function describeMinistryIssue(issue: MinistryIssue, lang: Language): string {
  const { file, line, path, message } = issue
  const place = [file, line].filter((part) => part !== undefined).join(':')
  const where = [place, path.join('.')].filter((part) => part !== '').join(' ')
  if (where === '') return message[lang]
  return `${where}${lang === 'ja' ? '：' : ': '}${message[lang]}`
}
