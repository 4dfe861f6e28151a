import {
  formatSources,
  inLanguage,
  type Language,
  type Remark,
  type SourceDocument,
  type Text,
} from '@reform/roadmap'
import { roadmapMessages } from '../../text/roadmap.ts'

/** Severities, gravest first. */
export const severities = ['error', 'warning', 'notice'] as const

/** The remarks, gravest first, each with its places, reason and what to do. */
export function remarksAsText(
  remarks: readonly Remark[],
  documents: readonly SourceDocument[] | undefined,
  language: Language,
): string {
  const text = roadmapMessages[language]
  if (remarks.length === 0) return `${text.noRemarks}\n`
  const blocks = severities.flatMap((severity) =>
    remarks
      .filter((remark) => remark.severity === severity)
      .map((remark) => remarkAsText(remark, documents, language)),
  )
  const open = remarks.filter((remark) => !remark.acknowledged)
  const count = (severity: Remark['severity']): number =>
    open.filter((remark) => remark.severity === severity).length
  const totals = text.remarkTotals(
    count('error'),
    count('warning'),
    count('notice'),
    remarks.length - open.length,
  )
  return `${blocks.join('\n')}\n${totals}\n`
}

function remarkAsText(
  remark: Remark,
  documents: readonly SourceDocument[] | undefined,
  language: Language,
): string {
  const text = roadmapMessages[language]
  const say = (both: Text): string => inLanguage(both, language)
  const places = remark.places.map((place) => {
    const lines =
      place.source && formatSources(place.source, { lang: language, ...(documents && { documents }) })
    return `    ${say(place.label)} (${place.id})${lines ? `  ${lines}` : ''}`
  })
  const state = remark.acknowledged
    ? `${text.acknowledged}: ${say(remark.acknowledged.reason)}`
    : text.severity[remark.severity]
  return [
    `[${state}] ${say(remark.message)}  <${remark.rule}>`,
    ...places,
    `    ${text.why}: ${say(remark.because)}`,
    `    ${text.action}: ${say(remark.action)}`,
    '',
  ].join('\n')
}
