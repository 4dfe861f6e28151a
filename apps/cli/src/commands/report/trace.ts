import { describeFigure, type FigureResult, type RowRanges } from '@reform/indicators'
import type { Language } from '../../language.ts'
import { reportMessages } from '../../text/report.ts'

/** Ranges that are printed of one file; the JSON holds all. */
const mostRanges = 12

function printed(rows: RowRanges, language: Language): string {
  const shown = rows.slice(0, mostRanges).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
  const rest = rows.length - shown.length
  return `${shown.join(', ')}${rest > 0 ? reportMessages[language].moreRanges(rest) : ''}`
}

/** Where figures come from: value, rule, and file by file the rows that made each part, then those left out. */
export function traceAsText(results: readonly FigureResult[], language: Language): string {
  const text = reportMessages[language]
  return results
    .map((result) => {
      const lines = [`${result.id}  ${describeFigure(result, language)}`, `  ${ruleOf(result)}`]
      for (const { role, file, rows, count } of result.provenance) {
        lines.push(`  ${text.roles[role]}  ${file}  ${text.rowsCounted(count)}  ${printed(rows, language)}`)
      }
      for (const { reason, file, rows, count } of result.leftOut) {
        lines.push(
          `  ${text.leftOut(reason)}  ${file}  ${text.rowsCounted(count)}  ${printed(rows, language)}`,
        )
      }
      for (const missing of result.coverage.missing) {
        lines.push(
          `  ${text.missing}  ${[missing.source, missing.department, missing.period].filter(Boolean).join(' ')}`,
        )
      }
      return `${lines.join('\n')}\n`
    })
    .join('\n')
}

function ruleOf({ use, scope }: FigureResult): string {
  const options = 'with' in use && use.with !== undefined ? ` ${JSON.stringify(use.with)}` : ''
  return `${use.calculator}${options}${scope === undefined ? '' : ` ${JSON.stringify(scope)}`}`
}
