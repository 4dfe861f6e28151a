import { describeReviewState, overdueReviews, reviewReports } from '@reform/overtime/review'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { atWorkMessages } from '../../text/at-work.ts'
import { namesRequest, recordAccess } from './at-work/names.ts'
import { openRegister } from './at-work/reviews.ts'
import { openAtWork, splitWords } from './at-work/sound.ts'

/** The cases that have to be reviewed and how far they have come; the reports of each year. */
export const review: CommandWork = async (io, language, files, options) => {
  const text = atWorkMessages[language]
  const asked = options.names === undefined ? undefined : namesRequest(io, options)
  const atWork = await openAtWork(io, language, files, options)
  const { register, setAside } = await openRegister(io, language, options, atWork)
  const wanted =
    asked === undefined
      ? []
      : splitWords(String(options.names)).map((name) => atWork.office.departmentCalled(name))
  const labels = new Map(atWork.office.departments.map(({ id, label }) => [id, label[language]]))
  const states =
    asked === undefined
      ? register.states
      : register.states.filter((one) => wanted.includes(one.case.department))
  const reports = reviewReports({ ...register, states }, asked)
  if (asked !== undefined) {
    for (const { access } of reports) if (access !== undefined) await recordAccess(io, asked.log, access)
  }
  const overdue = overdueReviews({ ...register, states })
  if (options.json) {
    const known = states.map(({ case: { id, person, ...rest }, ...state }) => ({
      ...state,
      case: asked === undefined ? rest : { id, person, ...rest },
    }))
    await io.out(
      `${JSON.stringify({ on: register.on, states: known, reports, overdue: overdue.length }, undefined, 2)}\n`,
    )
  } else {
    const lines = states.map((state) => {
      const { department, id } = state.case
      const named = { ...state, case: { ...state.case, department: labels.get(department) ?? department } }
      return `  ${describeReviewState(named, language)}${asked === undefined ? '' : ` [${id}]`}\n`
    })
    const sums = reports.map(
      ({ year, cases, closed, overdue: late, due }) =>
        `  ${text.reviewYear(year.from, cases, closed, late, due)}\n`,
    )
    await io.out(
      lines.length === 0
        ? `${text.noCases}\n`
        : `${text.cases}\n${lines.join('')}\n${text.reviewYears}\n${sums.join('')}`,
    )
  }
  if (atWork.isPartial || setAside > 0) return exitCode.partial
  return overdue.length > 0 ? exitCode.attention : exitCode.done
}
