import { firstDayOfMonth, type PlainDate } from '@reform/calendar'
import { parseWhen, type When } from '@reform/roadmap'
import { type IndicatorIssue, issueOf } from '../issue.ts'
import type { Ministry, Source } from '../model/ministry.ts'
import type { ReadFile } from '../model/read-file.ts'

/** What became of a file. `notOfThisTime`: it is sound, and no figure of the period asked for it. */
export type FileUseWord =
  | 'used'
  | 'notOfThisTime'
  | 'notBound'
  | 'refused'
  | 'unknownSource'
  | 'wrongMaterial'
  | 'wrongPeriod'
  | 'superseded'
  | 'repeated'
  | 'twoFiles'

/** A file that may be used, with the days that it is of. */
export interface SoundFile {
  readonly file: ReadFile
  readonly source: Source
  readonly span?: { readonly from: PlainDate; readonly to: PlainDate }
}

/** Files that may be used, and what is wrong with the others. */
export interface Selection {
  readonly sound: readonly SoundFile[]
  readonly words: ReadonlyMap<ReadFile, FileUseWord>
  readonly issues: readonly IndicatorIssue[]
}

/** Sorts out what cannot be used: refused, of a wrong time, superseded, twice. Files in the order of their paths. */
export function selectFiles(
  ministry: Ministry,
  files: readonly ReadFile[],
  yearStartMonth: number,
): Selection {
  const words = new Map<ReadFile, FileUseWord>()
  const issues: IndicatorIssue[] = []
  const sources = new Map(ministry.sources.map((source) => [source.id, source]))
  const sound: SoundFile[] = []
  for (const file of [...files].sort(byPath)) {
    const source = sources.get(file.source)
    const fault = faultOf(file, source, yearStartMonth)
    if (fault !== undefined) {
      words.set(file, fault.word)
      issues.push(fault.issue)
    } else if (source !== undefined) {
      const span = spanOf(file.period, yearStartMonth)
      sound.push({ file, source, ...(span === undefined ? {} : { span }) })
    }
  }
  return { sound: withoutDoubles(sound, words, issues), words, issues }
}

function byPath(a: ReadFile, b: ReadFile): number {
  const [left, right] = [`${a.path}\u0000${a.sheet ?? ''}`, `${b.path}\u0000${b.sheet ?? ''}`]
  return left < right ? -1 : left > right ? 1 : 0
}

function spanOf(period: When | undefined, yearStartMonth: number): SoundFile['span'] {
  return period === undefined ? undefined : parseWhen(period, { fiscalYearStartMonth: yearStartMonth })
}

interface Fault {
  readonly word: FileUseWord
  readonly issue: IndicatorIssue
}

function faultOf(file: ReadFile, source: Source | undefined, yearStartMonth: number): Fault | undefined {
  const place = { file: file.path, source: file.source }
  if (source === undefined) {
    return { word: 'unknownSource', issue: issueOf('unknownSource', { ...place, names: [file.source] }) }
  }
  if (file.refused === true) return { word: 'refused', issue: issueOf('fileRefused', place) }
  const { kind } = file.material
  if (kind !== source.kind) {
    return {
      word: 'wrongMaterial',
      issue: issueOf('wrongMaterial', { ...place, names: [source.kind, kind] }),
    }
  }
  const span = spanOf(file.period, yearStartMonth)
  if (span === undefined || file.period === undefined) return undefined
  const days = daysOf(file)
  const outside = days.filter((day) => day < span.from || day > span.to).length
  if (outside * 2 <= days.length) return undefined
  const issue = issueOf('wrongPeriod', { ...place, names: [file.period], count: outside })
  return { word: 'wrongPeriod', issue }
}

/** The days that the rows of a file are of, where they say so. */
function daysOf({ material }: ReadFile): readonly PlainDate[] {
  switch (material.kind) {
    case 'attendance':
      return material.months.map(({ month }) => firstDayOfMonth(month))
    case 'approvals':
      return material.cases.map(({ approvedOn }) => approvedOn)
    case 'records':
      return material.records.flatMap(({ on }) => on ?? [])
    default:
      return []
  }
}

/** Of several files of one department and time the latest revision; without one they have to be the same. */
function withoutDoubles(
  sound: readonly SoundFile[],
  words: Map<ReadFile, FileUseWord>,
  issues: IndicatorIssue[],
): readonly SoundFile[] {
  const groups = new Map<string, SoundFile[]>()
  for (const one of sound) {
    const { source, departments = [], period, sheet } = one.file
    const key = JSON.stringify([source, [...departments].sort(), period ?? null, sheet ?? null])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const kept = new Set([...groups.values()].flatMap((group) => keptOf(group, words, issues)))
  return sound.filter((one) => kept.has(one))
}

function keptOf(
  group: readonly SoundFile[],
  words: Map<ReadFile, FileUseWord>,
  issues: IndicatorIssue[],
): readonly SoundFile[] {
  const latest = Math.max(...group.map(({ file }) => file.revision ?? 0))
  const current = group.filter(({ file }) => (file.revision ?? 0) === latest)
  const names = current.map(({ file }) => file.path)
  for (const { file } of group) {
    if ((file.revision ?? 0) === latest) continue
    words.set(file, 'superseded')
    issues.push(issueOf('superseded', { file: file.path, source: file.source, names }))
  }
  const [first, ...others] = current
  if (first === undefined || others.length === 0 || first.source.several === true) return current
  const isSame = others.every(({ file }) => file.sha256 !== undefined && file.sha256 === first.file.sha256)
  for (const { file } of isSame ? others : current) {
    words.set(file, isSame ? 'repeated' : 'twoFiles')
    const told = isSame ? [first.file.path] : names
    issues.push(
      issueOf(isSame ? 'repeatedFile' : 'twoFiles', { file: file.path, source: file.source, names: told }),
    )
  }
  return isSame ? [first] : []
}
