import { formatIsoDate, formatIsoYearMonth, parseDateText } from '@reform/calendar'

/** The `When` that a time written otherwise (令和7年度, 2025/3/18, 2025-H1) means, where it can be told. */
export function nearWhen(written: string): string | undefined {
  if (written.length > 64) return undefined
  const fiscal = /^\s*(?:FY|fy|Fy)?\s*([12]\d{3})(?:年度)?[\s_-]*([HhQq])?([1-4])?\s*$/.exec(
    written.normalize('NFKC'),
  )
  if (fiscal !== null) return nearFiscal(fiscal)
  const read = parseDateText(written, { bareYear: 'fiscalYear' })
  if (!read.ok) return undefined
  switch (read.value.kind) {
    case 'date':
      return formatIsoDate(read.value.date)
    case 'yearMonth':
      return formatIsoYearMonth(read.value.yearMonth)
    case 'year':
      return String(read.value.year)
    case 'fiscalYear':
      return `FY${read.value.fiscalYear}`
    case 'half':
      return `FY${read.value.half.fiscalYear}-H${read.value.half.half}`
    case 'quarter':
      return `FY${read.value.quarter.fiscalYear}-Q${read.value.quarter.quarter}`
    default:
      return undefined
  }
}

function nearFiscal([, year, letter, part]: RegExpExecArray): string | undefined {
  if (letter === undefined) return part === undefined ? `FY${year}` : undefined
  const isHalf = letter.toUpperCase() === 'H'
  if (part === undefined || (isHalf && Number(part) > 2)) return undefined
  return `FY${year}-${letter.toUpperCase()}${part}`
}
