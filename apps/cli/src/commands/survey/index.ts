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
/** Reading, and the weights that are put on what was read. */
const weighing = [
  { name: 'margins', value: 'file' },
  { name: 'trim', value: 'times' },
  { name: 'unknown-group', value: 'rule', choices: ['refuse', 'exclude'], fallback: 'refuse' },
] as const
const minimum = { name: 'minimum', value: 'people', fallback: '10' } as const
const by = { name: 'by', value: 'groupings', many: true } as const
const release = { name: 'release', value: 'name' } as const
const ledger = { name: 'ledger', value: 'file' } as const
const frame = { name: 'frame' } as const
const wave = { name: 'wave', value: 'wave' } as const
const linked = { name: 'linked' } as const
const papers = { name: 'papers', value: 'languages', fallback: 'ja,en' } as const
const out = { name: 'out', value: 'folder', fallback: 'reform-survey' } as const

/** Answers of a survey, from files to figures that may be shown. */
export const survey = domain({
  help: surveyHelp,
  commands: [
    {
      name: 'score',
      arguments: [questionnaire, answers],
      options: [by, minimum, release, ledger, { name: 'record' }, frame, wave, ...weighing, ...reading],
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
      options: [
        by,
        minimum,
        ledger,
        linked,
        { name: 'earlier-questionnaire', value: 'file' },
        ...weighing,
        ...reading,
      ],
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
    {
      name: 'report',
      arguments: [questionnaire, answers],
      options: [
        out,
        { name: 'format', value: 'formats', fallback: 'html,xlsx' },
        papers,
        by,
        minimum,
        wave,
        { name: 'earlier', value: 'waveFile', many: true },
        { name: 'earlier-questionnaire', value: 'waveFile', many: true },
        linked,
        frame,
        { name: 'organisation', value: 'name' },
        { name: 'on', value: 'day' },
        release,
        ledger,
        { name: 'record' },
        ...weighing,
        ...reading,
      ],
      load: async () => (await import('./report.ts')).report,
    },
    {
      name: 'distribution',
      arguments: [questionnaire, answers],
      options: [
        { name: 'items', value: 'items' },
        by,
        minimum,
        release,
        ledger,
        { name: 'record' },
        ...reading,
      ],
      load: async () => (await import('./distribution.ts')).distribution,
    },
    {
      name: 'trend',
      arguments: [questionnaire, answers],
      options: [
        by,
        minimum,
        wave,
        { name: 'earlier', value: 'waveFile', many: true },
        { name: 'earlier-questionnaire', value: 'waveFile', many: true },
        linked,
        release,
        ledger,
        ...weighing,
        ...reading,
      ],
      load: async () => (await import('./trend.ts')).trend,
    },
    {
      name: 'weight',
      arguments: [questionnaire, answers],
      options: [...weighing, ...reading],
      load: async () => (await import('./weight.ts')).weight,
    },
    {
      name: 'feedback',
      arguments: [questionnaire, answers],
      options: [
        { name: 'ratee', value: 'grouping' },
        { name: 'relation', value: 'grouping' },
        { name: 'minimum', value: 'people', fallback: '3' },
        {
          name: 'others',
          value: 'rule',
          choices: ['pooledRaters', 'meanOfGroups'],
          fallback: 'pooledRaters',
        },
        { name: 'merge-into', value: 'rule', choices: ['others'] },
        { name: 'band', value: 'score', fallback: '0.5' },
        release,
        ledger,
        { name: 'record' },
        ...reading,
      ],
      load: async () => (await import('./feedback.ts')).feedback,
    },
    {
      name: 'care',
      arguments: [questionnaire, answers],
      options: [
        { name: 'announced-follow-up' },
        { name: 'requested-by', value: 'name' },
        { name: 'role', value: 'role' },
        { name: 'purpose', value: 'purpose' },
        { name: 'agreed', value: 'file' },
        { name: 'at-most', value: 'score' },
        { name: 'items', value: 'items' },
        { name: 'access-log', value: 'file' },
        wave,
        ...reading,
      ],
      load: async () => (await import('./care.ts')).care,
    },
    {
      name: 'questionnaire',
      arguments: [{ name: 'definition', required: true }],
      options: [
        { name: 'id', value: 'id', fallback: 'survey' },
        { name: 'out', value: 'file' },
      ],
      load: async () => (await import('./questionnaire.ts')).questionnaire,
    },
  ],
})
