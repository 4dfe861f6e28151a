import type { FigureUse } from '../model/ministry.ts'
import { activityFigure } from './activities.ts'
import type { Given, Made } from './calculator.ts'
import { approvals, digitizationRate } from './digitization.ts'
import { overtimeBeyond, overtimeBreaches, overtimeHours, overtimeHoursPerPerson } from './overtime.ts'
import { recordsCount, recordsLast, recordsMean, recordsRatio, recordsSum } from './records.ts'
import { surveyMean, surveyShare } from './survey.ts'

/** What a calculator makes of what it is given. */
export function run(use: FigureUse, given: Given): Made {
  switch (use.calculator) {
    case 'overtime.beyond':
      return overtimeBeyond(given, use.with)
    case 'overtime.hours':
      return overtimeHours(given)
    case 'overtime.hoursPerPerson':
      return overtimeHoursPerPerson(given)
    case 'overtime.breaches':
      return overtimeBreaches(given, use.with)
    case 'survey.mean':
      return surveyMean(given, use.with)
    case 'survey.share':
      return surveyShare(given, use.with)
    case 'digitization.rate':
      return digitizationRate(given, use.with)
    case 'digitization.approvals':
      return approvals(given, use.with)
    case 'activities.figure':
      return activityFigure(given, use.with)
    case 'records.count':
      return recordsCount(given, use.with)
    case 'records.sum':
      return recordsSum(given, use.with)
    case 'records.mean':
      return recordsMean(given, use.with)
    case 'records.ratio':
      return recordsRatio(given, use.with)
    case 'records.last':
      return recordsLast(given, use.with)
  }
}
