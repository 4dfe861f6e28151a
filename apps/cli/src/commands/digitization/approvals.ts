import { approvalRate, formatIsoDate, parseIsoDate } from '@reform/digitization'
import { readApprovals } from '@reform/digitization/import'
import { printRatio } from '@reform/quantities'
import type { CommandWork } from '../../domain.ts'
import { RefusedInput } from '../../failure.ts'
import { dayOption } from '../../options.ts'
import { digitizationMessages } from '../../text/digitization.ts'
import { finish } from './finish.ts'
import { type InputIssue, refuseWhole, sourceOf } from './input.ts'
import { optionMissing } from './values.ts'

/** The rate of electronic approvals in a period, with what it rests on. */
export const approvals: CommandWork = async (io, language, [file = ''], options) => {
  const [from, to] = [dayOption(options.from, '--from'), dayOption(options.until, '--until')]
  if (from === undefined) throw optionMissing('--from')
  if (to === undefined) throw optionMissing('--until')
  if (options.combined === undefined) throw optionMissing('--combined')
  if (to < from) {
    const { ja, en } = digitizationMessages
    throw new RefusedInput({ ja: ja.periodReversed, en: en.periodReversed })
  }
  const combined = options.combined as 'electronic' | 'paper' | 'apart'
  const read = await readApprovals(await sourceOf(io, file), { file })
  refuseWhole(file, read.issues)
  const found = approvalRate(read.values, { from: parseIsoDate(from), to: parseIsoDate(to), combined })
  const { headline, bounds, cases, duplicates } = found
  const issues: readonly InputIssue[] = [
    ...read.issues,
    ...duplicates.map(
      (id): InputIssue => ({
        code: 'duplicateId',
        effect: 'rejected',
        path: ['cases', id],
        id,
        message: { ja: digitizationMessages.ja.caseTwice, en: digitizationMessages.en.caseTwice },
      }),
    ),
  ]
  const shown = { headline: printRatio(headline), high: printRatio(bounds.high) }
  const rejected = read.counts.rejected + duplicates.length
  const counts = { ...read.counts, accepted: read.counts.read - rejected, rejected }
  return finish(
    io,
    language,
    options.json === true,
    { counts, issues },
    {
      json: {
        contract: {
          from: formatIsoDate(found.contract.from),
          to: formatIsoDate(found.contract.to),
          combined,
        },
        headline: { ...headline, shown: shown.headline },
        bounds: {
          low: { ...bounds.low, shown: shown.headline },
          high: { ...bounds.high, shown: shown.high },
        },
        cases,
        duplicates,
      },
      text: `${digitizationMessages[language].approvals({ from, to, combined, headline: shown.headline, high: shown.high, cases })}\n`,
      attention: false,
    },
  )
}
