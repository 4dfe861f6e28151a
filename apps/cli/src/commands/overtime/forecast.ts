import { describeForecast } from '@reform/overtime/forecast'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import { jsonLine } from '../../io/json-lines.ts'
import { atWorkMessages } from '../../text/at-work.ts'
import { forecastsOf } from './at-work/people.ts'
import { openAtWork } from './at-work/sound.ts'

/** For each person the range of the month and of the year, the chance of passing each limit, and how that is known. */
export const forecast: CommandWork = async (io, language, files, options) => {
  const text = atWorkMessages[language]
  const atWork = await openAtWork(io, language, files, options)
  const found = forecastsOf(atWork, (done, all) => io.progress(text.forecasting(done, all)))
  io.progress('')
  const labels = new Map([
    ...atWork.rules.ruleset.provisions.map(({ id, label }) => [id, label[language]] as const),
    ...atWork.office.lines.map(({ id, label }) => [id, label[language]] as const),
  ])
  const without = atWork.taken.people.map(({ person }) => person.id).filter((id) => !found.has(id))
  if (found.size === 0) {
    throw new RefusedInput({
      ja: atWorkMessages.ja.noForecast(without.length),
      en: atWorkMessages.en.noForecast(without.length),
    })
  }
  let attention = false
  for (const [id, { forecast: one, crossings }] of found) {
    attention ||= crossings.some(
      ({ chance, already }) => already || chance.numerator * 2 >= chance.denominator,
    )
    if (options.json) {
      const { paths: _, ...rest } = one
      await io.out(jsonLine({ ...rest, crossings }))
      continue
    }
    const lines = crossings.map(({ id: line, chance, month, already }) =>
      text.crossing(
        labels.get(line) ?? line,
        chance.denominator === 0 ? 0 : Math.round((chance.numerator * 100) / chance.denominator),
        month,
        already,
      ),
    )
    await io.out(
      `${[id, ...[...describeForecast(one, language), ...lines].map((line) => `  ${text.bullet}${line}`)].join('\n')}\n`,
    )
  }
  if (without.length > 0)
    io.err(`${text.withoutForecast(without.length, without.slice(0, 10).join(text.comma))}\n`)
  if (atWork.isPartial || without.length > 0) return exitCode.partial
  return attention ? exitCode.attention : exitCode.done
}
