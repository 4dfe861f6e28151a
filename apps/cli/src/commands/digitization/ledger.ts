import {
  describeLedger,
  describeRate,
  exclusionLedger,
  exclusionReasons,
  formatIsoDate,
  type LedgerEntry,
  printFigure,
  rateJson,
  replay,
} from '@reform/digitization'
import type { CommandWork } from '../../domain.ts'
import type { Language } from '../../language.ts'
import { digitizationMessages } from '../../text/digitization.ts'
import { contractOf } from './contract-options.ts'
import { finish } from './finish.ts'
import { readInput } from './input.ts'

/** Who took what out of the denominator, and what that did to the rate. */
export const ledger: CommandWork = async (io, language, files, options) => {
  const contract = await contractOf(io, options)
  const input = await readInput(io, files, options, 'events')
  const { documents, issues } = replay(input.events, contract.asOf)
  const found = exclusionLedger(documents, contract)
  const { rate, entries, waterfall, reachedByExclusion, reachedByLateExclusion } = found
  const sentences = [describeRate(rate, language), ...describeLedger(found, language)]
  const table = options.json ? '' : await ledgerText(found, language)
  const json = {
    rate: rateJson(rate),
    entries: entries.map(entryJson),
    waterfall: waterfall.map(({ entry, after }) => ({
      entry: entries.indexOf(entry),
      after: { ...after, shown: printFigure(after) },
    })),
    reachedByExclusion,
    reachedByLateExclusion,
  }
  const attention = reachedByExclusion || entries.some((one) => one.isLate || one.reviewIsOverdue)
  const known = { ...input, issues: [...input.issues, ...issues] }
  return finish(io, language, options.json === true, known, {
    json,
    text: `${sentences.join('\n')}\n${table}`,
    attention,
  })
}

function entryJson(entry: LedgerEntry): object {
  const { approvedOn, reviewOn, ...rest } = entry.exclusion
  const days = { approvedOn: formatIsoDate(approvedOn), reviewOn: formatIsoDate(reviewOn) }
  return {
    ...entry,
    exclusion: { ...rest, ...days },
    departments: entry.departments.map(([department, documents]) => ({ department, documents })),
  }
}

async function ledgerText(
  { entries, waterfall }: ReturnType<typeof exclusionLedger>,
  language: Language,
): Promise<string> {
  if (entries.length === 0) return ''
  const { textTable } = await import('@reform/report')
  const message = digitizationMessages[language]
  const rows = entries.map((entry) => {
    const { reason, provision, approver, approvedOn, reviewOn } = entry.exclusion
    const label = exclusionReasons.find((one) => one.reason === reason)?.label[language] ?? reason
    const after = waterfall.find((step) => step.entry === entry)?.after
    const marks = [
      ...(entry.isLate ? [message.late] : []),
      ...(entry.reviewIsOverdue ? [message.overdue] : []),
      ...(entry.isDeferred ? [message.deferred] : []),
    ]
    return [
      formatIsoDate(approvedOn),
      label,
      provision ?? '',
      approver,
      formatIsoDate(reviewOn),
      String(entry.documents),
      after === undefined ? '' : printFigure(after),
      marks.join(' '),
    ]
  })
  const end = { align: 'end' } as const
  const columns = [{}, {}, {}, {}, {}, end, end, {}]
  return `\n${textTable(rows, { header: message.ledgerHeader, columns })}\n`
}
