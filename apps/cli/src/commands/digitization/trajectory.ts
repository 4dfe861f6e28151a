import {
  describeCourse,
  describeRate,
  formatIsoDate,
  printFigure,
  rateJson,
  replay,
} from '@reform/digitization'
import { digitizationFigures } from '@reform/digitization/papers'
import { printDecimal } from '@reform/quantities'
import type { CommandWork } from '../../domain.ts'
import { digitizationMessages } from '../../text/digitization.ts'
import { contractOf } from './contract-options.ts'
import { courseOf } from './course-options.ts'
import { finish } from './finish.ts'
import { readInput } from './input.ts'
import { optionMissing } from './values.ts'

/** The rate against its promised course, day by day, with what is left and the pace that it takes. */
export const trajectory: CommandWork = async (io, language, files, options) => {
  const contract = await contractOf(io, options)
  const course = courseOf(options)
  if (course === undefined) throw optionMissing('--target')
  const input = await readInput(io, files, options, 'events')
  const now = replay(input.events, contract.asOf)
  const { everyone } = digitizationFigures({
    contract,
    course,
    departments: [],
    tiers: [],
    documentsAt: (asOf) => (asOf === contract.asOf ? now.documents : replay(input.events, asOf).documents),
  })
  const { rate, points, status, target, pace } = everyone
  const message = digitizationMessages[language]
  const rows = points.map(({ on, expected, rate: measured }) => [
    formatIsoDate(on),
    expected === undefined ? '' : printDecimal(expected, 1),
    measured === undefined ? '' : printFigure(measured.headline),
  ])
  const sentences = [
    describeRate(rate, language),
    ...(status === undefined ? [] : [describeCourse(status, language)]),
    ...(pace === undefined ? [] : [message.pace(pace.remaining, pace.workingDays, pace.perWorkingDay)]),
  ]
  const { textTable } = await import('@reform/report')
  const end = { align: 'end' } as const
  const table = textTable(rows, { header: message.trajectoryHeader, columns: [{}, end, end] })
  return finish(
    io,
    language,
    options.json === true,
    { ...input, issues: [...input.issues, ...now.issues] },
    {
      json: {
        rate: rateJson(rate),
        points: points.map(({ on, expected, rate: measured }) => ({
          on: formatIsoDate(on),
          expected: expected ?? null,
          rate: measured === undefined ? null : rateJson(measured),
        })),
        status: status ?? null,
        target: target ?? null,
        pace: pace ?? null,
      },
      text: `${sentences.join('\n')}\n\n${table}\n`,
      attention: status?.word === 'behind',
    },
  )
}
