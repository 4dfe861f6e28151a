import type { Id } from '@reform/roadmap'
import type { CellBindingData, FigureBindingData } from './definition.ts'
import { planDefinitions } from './plan-definitions.ts'

const headquarters = { tiers: ['headquarters'] }
const regional = { tiers: ['regional'] }

function cell(id: Id, owner: Id, indicator: Id, ...figures: readonly FigureBindingData[]): CellBindingData {
  const choice = planDefinitions.find((one) => one.indicator === indicator)?.choice
  return { cell: id, owner, figures, ...(choice === undefined ? {} : { choice }) }
}

function survey(id: Id, ...questions: readonly string[]): CellBindingData {
  const source = ['staff-survey']
  return cell(id, 'personnel', 'staff-survey', {
    id: 'mean',
    calculator: 'survey.mean',
    sources: source,
    with: { questions },
    decimals: 2,
    expects: { jump: 1.5 },
  })
}

function beyond(id: Id, minutes: number, per: 'month' | 'year', ja: string, en: string): FigureBindingData {
  return {
    id,
    calculator: 'overtime.beyond',
    sources: ['attendance'],
    with: { minutes, per },
    scope: headquarters,
    label: { ja, en },
  }
}

function activity(
  id: Id,
  sources: readonly Id[],
  options: Readonly<Record<string, unknown>>,
  rest: Partial<FigureBindingData> = {},
): FigureBindingData {
  return { id, calculator: 'activities.figure', sources, with: options, ...rest }
}

const desk = { handledIn: 'period', averageOver: 'expected' }

/** The staff survey's questions of each item: placeholders that every questionnaire replaces by its own. */
const surveys: readonly CellBindingData[] = [
  survey('fewer-long-hours.survey', 'q01', 'q02'),
  survey('staffing.survey', 'q03', 'q04'),
  survey('life-stages.survey', 'q05', 'q06'),
  survey('office-reform-plan.survey', 'q07', 'q08'),
  survey('next-lan.survey', 'q09', 'q10'),
  survey('clear-personnel-strategy.survey', 'q11'),
  survey('varied-work-experience.survey', 'q12', 'q13'),
  survey('ministry-wide-personnel-strategy.survey', 'q14', 'q15'),
  survey('management-skills.survey', 'q16', 'q17', 'q18'),
  survey('career-support-by-supervisor.survey', 'q19', 'q20'),
  survey('goals-from-the-top.survey', 'q21', 'q22'),
  survey('diet-work.survey', 'q23', 'q24'),
  survey('knowledge-sharing.survey', 'q25', 'q26'),
  survey('telework-settings.survey', 'q27', 'q28'),
]

/**
 * What each of the thirty cells of the plan is bound to: a calculator of `@reform/indicators` with its options, and the
 * roles of the sources that a ministry's configuration names. Each cell of the staff survey has questions of its own.
 *
 * @example
 * ```ts
 * planBindings.length // => 30
 * planBindings.find(({ cell }) => cell === 'events.cell')?.figures.map(({ calculator }) => calculator)
 * // => ['activities.figure']
 * ```
 */
export const planBindings: readonly CellBindingData[] = [
  cell(
    'working-time-results.cell',
    'personnel',
    'working-time-results',
    beyond('month45', 45 * 60, 'month', '月45時間超', 'above 45 hours a month'),
    beyond('year720', 720 * 60, 'year', '年720時間超', 'above 720 hours a year'),
  ),
  ...surveys,
  cell(
    'meeting-support-by-bureau.cell',
    'coordination-office',
    'meeting-support-by-bureau',
    activity(
      'requested',
      ['support-desk'],
      { counting: 'support', figure: 'requestsPerDepartment', question: desk },
      { scope: headquarters, label: { ja: '依頼', en: 'requested' }, decimals: 1 },
    ),
    activity(
      'handled',
      ['support-desk'],
      { counting: 'support', figure: 'handledPerDepartment', question: desk },
      { scope: headquarters, label: { ja: '対応', en: 'handled' }, decimals: 1 },
    ),
  ),
  cell(
    'office-reform-done.cell',
    'general-affairs',
    'office-reform-done',
    activity(
      'done',
      ['office-reform'],
      { counting: 'officeReform', figure: 'completed' },
      { scope: headquarters },
    ),
  ),
  cell('digitization-rate.cell', 'general-affairs', 'digitization-rate', {
    id: 'rate',
    calculator: 'digitization.rate',
    sources: ['register'],
    with: { population: 'flow', origin: 'created', hybrid: 'strict', unit: 'file' },
    scope: headquarters,
  }),
  cell('printed-sheets.cell', 'general-affairs', 'printed-sheets', {
    id: 'sheets',
    calculator: 'records.sum',
    sources: ['print-counts'],
    with: { field: 'sheets', unit: 'sheets' },
    expects: { jump: 2 },
  }),
  cell(
    'certified-digital-talent.cell',
    'personnel',
    'certified-digital-talent',
    activity('people', ['certifications'], { counting: 'certifications', figure: 'people' }),
  ),
  cell(
    'one-on-one-meetings.cell',
    'personnel',
    'one-on-one-meetings',
    activity(
      'meetings',
      ['one-on-ones'],
      { counting: 'oneOnOnes', figure: 'meetings', unit: 'times' },
      { scope: headquarters },
    ),
  ),
  cell(
    'telework.cell',
    'personnel',
    'telework',
    activity(
      'personDays',
      ['telework'],
      { counting: 'telework', figure: 'personDays', question: { partDays: 'asWhole', closedDays: 'count' } },
      { scope: headquarters, expects: { jump: 3 } },
    ),
  ),
  cell(
    'events.cell',
    'personnel',
    'events',
    activity(
      'held',
      ['events'],
      { counting: 'events', figure: 'events', unit: 'times' },
      { scope: headquarters },
    ),
  ),
  cell('public-relations-score.cell', 'public-relations-office', 'public-relations-score', {
    id: 'mean',
    calculator: 'survey.mean',
    sources: ['public-relations-survey'],
    with: { questions: ['p01', 'p02', 'p03'] },
    decimals: 2,
  }),
  cell(
    'progress-reports.cell',
    'coordination-office',
    'progress-reports',
    activity('made', ['progress-reports'], {
      counting: 'meetings',
      figure: 'held',
      question: { series: 'progress-report' },
      unit: 'times',
    }),
  ),
  cell(
    'organisational-goals.cell',
    'coordination-office',
    'organisational-goals',
    activity(
      'departments',
      ['goals'],
      { counting: 'goals', figure: 'departments', unit: 'departments' },
      { scope: headquarters },
    ),
  ),
  cell(
    'coordination-office-set-up.cell',
    'coordination-office',
    'coordination-office-set-up',
    activity('posts', ['coordination-posts'], { counting: 'posts', figure: 'filledShare', unit: 'posts' }),
  ),
  cell('overtime-hours.cell', 'personnel', 'overtime-hours', {
    id: 'hours',
    calculator: 'overtime.hours',
    sources: ['attendance'],
    scope: regional,
    decimals: 1,
  }),
  cell(
    'training-satisfaction.cell',
    'personnel',
    'training-satisfaction',
    activity(
      'mean',
      ['sessions', 'session-ratings'],
      {
        counting: 'sessions',
        figure: 'satisfaction',
        question: { category: 'training' },
        scale: { minimum: 1, maximum: 5 },
      },
      { scope: regional, decimals: 2 },
    ),
  ),
  cell('new-document-digitization-rate.cell', 'general-affairs', 'new-document-digitization-rate', {
    id: 'rate',
    calculator: 'digitization.rate',
    sources: ['register'],
    with: { population: 'flow', origin: 'createdOrObtained', hybrid: 'strict', unit: 'file' },
    scope: regional,
  }),
]
