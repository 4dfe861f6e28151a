import { domain } from '../../domain.ts'
import { surveyHelp } from '../../text/survey.ts'

const questionnaire = { name: 'questionnaire', required: true } as const
const answers = { name: 'answers', required: true } as const
const reading = [
  { name: 'respondent', value: 'heading' },
  { name: 'column', value: 'headingId', many: true },
  { name: 'layout', value: 'layout', choices: ['wide', 'long'] },
  { name: 'encoding', value: 'encoding', choices: ['utf-8', 'utf-16le', 'utf-16be', 'cp932'] },
  { name: 'sheet', value: 'sheet' },
] as const
const minimum = { name: 'minimum', value: 'people', fallback: '10' } as const
const by = { name: 'by', value: 'groupings', many: true } as const
const release = { name: 'release', value: 'name' } as const
const ledger = { name: 'ledger', value: 'file' } as const

/** Answers of a survey, from files to figures that may be shown. */
export const survey = domain({
  help: surveyHelp,
  commands: [
    {
      name: 'score',
      arguments: [questionnaire, answers],
      options: [by, minimum, release, ledger, { name: 'record' }, ...reading],
      load: async () => (await import('./score.ts')).score,
    },
    {
      name: 'response',
      arguments: [questionnaire, answers],
      options: [{ name: 'outcome', value: 'outcome', many: true }, ...reading],
      load: async () => (await import('./response.ts')).response,
    },
    {
      name: 'reliability',
      arguments: [questionnaire, answers],
      options: [minimum, ...reading],
      load: async () => (await import('./reliability.ts')).reliability,
    },
    {
      name: 'compare',
      arguments: [questionnaire, { name: 'before', required: true }, { name: 'after', required: true }],
      options: [by, minimum, ledger, ...reading],
      load: async () => (await import('./compare.ts')).compare,
    },
    {
      name: 'drivers',
      arguments: [questionnaire, answers],
      options: [
        { name: 'outcome-item', value: 'item' },
        { name: 'predictors', value: 'items' },
        { name: 'method', value: 'method', choices: ['lmg', 'johnson'], fallback: 'johnson' },
        minimum,
        ...reading,
      ],
      load: async () => (await import('./drivers.ts')).drivers,
    },
    {
      name: 'audit',
      arguments: [questionnaire, answers],
      options: [by, minimum, release, ledger, ...reading],
      load: async () => (await import('./audit.ts')).audit,
    },
  ],
})
