import type { When } from '@reform/roadmap'
import { type IndicatorIssue, issueOf } from '../issue.ts'
import { departmentNamed, namesOf } from '../ministry/names.ts'
import type { Ministry, Source } from '../model/ministry.ts'
import { periodOfName, periodPattern } from './period-text.ts'

/** A file and the source that it belongs to, as its path says. */
export interface MatchedFile {
  readonly path: string
  readonly source: string
  readonly departments?: readonly string[]
  readonly period?: When
  readonly revision?: number
}

/** What paths say. */
export interface FileMatch {
  /** In the order of the sources, then of the paths. */
  readonly matched: readonly MatchedFile[]
  /** Paths that no source expects. */
  readonly unmatched: readonly string[]
  readonly issues: readonly IndicatorIssue[]
}

/**
 * Which file belongs to which source, department and period, by the patterns of the sources. A path that fits two
 * sources goes to the first of them, with an issue. One with a department or a period that cannot be made out is not
 * matched, with an issue.
 *
 * @example
 * ```ts
 * const source = {
 *   id: 'telework', kind: 'records' as const, label: { ja: 'テレワーク' }, every: 'half' as const,
 *   from: { tiers: ['hq'] }, files: ['raw/{department}/telework_{period}.csv'],
 * }
 * const organisation = { tiers: [], departments: [{ id: 'soumu', label: { ja: '総務課' }, tier: 'hq' }] }
 * const { matched, unmatched } = matchFiles(['raw/総務課/telework_2026H1.csv', 'raw/memo.txt'], { organisation, sources: [source] })
 * matched // => [{ path: 'raw/総務課/telework_2026H1.csv', source: 'telework', departments: ['soumu'], period: 'FY2026-H1' }]
 * unmatched // => ['raw/memo.txt']
 * ```
 */
export function matchFiles(
  paths: readonly string[],
  ministry: Pick<Ministry, 'organisation' | 'sources'>,
): FileMatch {
  const matchers = ministry.sources.map((source) => matcherOf(source, ministry))
  const issues: IndicatorIssue[] = []
  const matched: MatchedFile[] = []
  const unmatched: string[] = []
  for (const path of [...new Set(paths)].sort()) {
    const found = matchers.flatMap((matcher) => matcher(path) ?? [])
    const [first] = found
    if (first === undefined || first.issues.length > 0) unmatched.push(path)
    else matched.push(first.file)
    issues.push(...(first?.issues ?? []))
    if (found.length > 1) {
      issues.push(issueOf('fileOfTwoSources', { file: path, names: found.map(({ file }) => file.source) }))
    }
  }
  const order = new Map(ministry.sources.map(({ id }, index) => [id, index]))
  matched.sort((a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0))
  return { matched, unmatched, issues }
}

interface Found {
  readonly file: MatchedFile
  readonly issues: readonly IndicatorIssue[]
}

type Matcher = (path: string) => Found | undefined

function matcherOf(source: Source, ministry: Pick<Ministry, 'organisation'>): Matcher {
  const names = [...namesOf(ministry.organisation.departments).keys()]
  const written = ministry.organisation.departments.flatMap(({ id, label, names: others = [] }) => [
    id,
    label.ja,
    ...others,
  ])
  const known = [...new Set([...names, ...written])].sort((a, b) => b.length - a.length).map(escaped)
  const exact = source.files.map((pattern) => regexOf(pattern, known.join('|'), periodPattern))
  const loose = source.files.map((pattern) => regexOf(pattern, '[^/]+?', '[^/]+?'))
  return (path) => {
    const plain = path.normalize('NFC')
    for (const regex of [...exact, ...loose]) {
      const match = regex.exec(plain)
      if (match !== null) return foundOf(path, source, match.groups ?? {}, ministry)
    }
    return undefined
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function regexOf(pattern: string, department: string, period: string): RegExp {
  const named = new Set<string>()
  const parts = pattern.normalize('NFC').split(/(\{department\}|\{period\}|\{revision\}|\*)/)
  const inside: Readonly<Record<string, string>> = {
    '{department}': department === '' ? '[^/]+?' : department,
    '{period}': period,
    '{revision}': '\\d+',
  }
  const body = parts.map((part) => {
    if (part === '*') return '[^/]*?'
    const expression = inside[part]
    if (expression === undefined) return escaped(part)
    const name = part.slice(1, -1)
    if (named.has(name)) return `\\k<${name}>`
    named.add(name)
    return `(?<${name}>${expression})`
  })
  return new RegExp(`^${body.join('')}$`, 'iu')
}

function foundOf(
  path: string,
  source: Source,
  groups: Readonly<Record<string, string | undefined>>,
  ministry: Pick<Ministry, 'organisation'>,
): Found {
  const issues: IndicatorIssue[] = []
  const department =
    groups.department === undefined ? undefined : departmentNamed(ministry, groups.department)
  const period = groups.period === undefined ? undefined : periodOfName(groups.period)
  if (groups.department !== undefined && department === undefined) {
    issues.push(issueOf('unknownDepartmentOfFile', { file: path, names: [groups.department] }))
  }
  if (groups.period !== undefined && period === undefined) {
    issues.push(issueOf('unknownPeriodOfFile', { file: path, names: [groups.period] }))
  }
  return {
    issues,
    file: {
      path,
      source: source.id,
      ...(department === undefined ? {} : { departments: [department] }),
      ...(period === undefined ? {} : { period }),
      ...(groups.revision === undefined ? {} : { revision: Number(groups.revision) }),
    },
  }
}
