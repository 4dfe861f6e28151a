import { domain } from '../../domain.ts'
import { digitizationHelp } from '../../text/digitization.ts'

const files = { name: 'files', required: true, many: true } as const
const register = { name: 'register', required: true, many: true } as const
const side = { name: 'side', value: 'file' } as const
const acquisition = { name: 'acquisition', choices: ['created', 'obtained'], value: 'acquisition' } as const
const on = { name: 'on', value: 'date' } as const
const contract = [
  side,
  acquisition,
  { name: 'contract', value: 'file' },
  { name: 'year', value: 'year' },
  { name: 'as-of', value: 'date' },
  { name: 'hybrid', value: 'hybrid', choices: ['strict', 'inclusive', 'proportional'] },
  { name: 'origin', value: 'origin', choices: ['created', 'createdOrObtained'] },
  { name: 'unit', value: 'unit', choices: ['file', 'document', 'page', 'millimetre'], fallback: 'file' },
  { name: 'calendar-year' },
  { name: 'ignore-exclusions' },
  { name: 'include-under-one-year' },
] as const

const course = [
  { name: 'baseline', value: 'point' },
  { name: 'target', value: 'point' },
  {
    name: 'shape',
    value: 'shape',
    choices: ['linear', 'smooth', 'logistic', 'backLoaded', 'frontLoaded'],
    fallback: 'linear',
  },
  { name: 'stage', value: 'point', many: true },
] as const

/** Documents from paper to electronic. */
export const digitization = domain({
  help: digitizationHelp,
  commands: [
    {
      name: 'rate',
      arguments: [files],
      options: [...contract, { name: 'by-department' }, { name: 'departments', value: 'file' }],
      load: async () => (await import('./rate.ts')).rate,
    },
    {
      name: 'bridge',
      arguments: [files],
      options: [...contract, { name: 'to', value: 'part', many: true }],
      load: async () => (await import('./bridge.ts')).bridge,
    },
    {
      name: 'ledger',
      arguments: [files],
      options: [...contract],
      load: async () => (await import('./ledger.ts')).ledger,
    },
    {
      name: 'retention',
      arguments: [register],
      options: [side, on],
      load: async () => (await import('./retention.ts')).retention,
    },
    {
      name: 'dispose',
      arguments: [register],
      options: [
        side,
        { name: 'facts', value: 'file' },
        on,
        { name: 'dry-run' },
        { name: 'evidence', value: 'file' },
      ],
      load: async () => (await import('./dispose.ts')).dispose,
    },
    {
      name: 'sample',
      arguments: [],
      options: [
        { name: 'lot', value: 'number' },
        { name: 'seed', value: 'number' },
        { name: 'limit', value: 'limit', choices: ['1.0', '2.5'], fallback: '1.0' },
        { name: 'severity', value: 'severity', choices: ['normal', 'tightened'], fallback: 'normal' },
        { name: 'size', value: 'number' },
      ],
      load: async () => (await import('./sample.ts')).sample,
    },
    {
      name: 'plan',
      arguments: [{ name: 'plan', required: true }],
      options: [
        { name: 'seed', value: 'number' },
        { name: 'runs', value: 'number', fallback: '500' },
      ],
      load: async () => (await import('./plan.ts')).plan,
    },
    {
      name: 'trajectory',
      arguments: [files],
      options: [...contract, ...course],
      load: async () => (await import('./trajectory.ts')).trajectory,
    },
    {
      name: 'approvals',
      arguments: [{ name: 'cases', required: true }],
      options: [
        { name: 'from', value: 'date' },
        { name: 'until', value: 'date' },
        { name: 'combined', value: 'hybrid', choices: ['electronic', 'paper', 'apart'] },
      ],
      load: async () => (await import('./approvals.ts')).approvals,
    },
    {
      name: 'print',
      arguments: [{ name: 'printed', required: true }],
      options: [
        { name: 'departments', value: 'file' },
        { name: 'period', value: 'name' },
        { name: 'minimum', value: 'number', fallback: '10' },
        { name: 'releases', value: 'file' },
      ],
      load: async () => (await import('./print.ts')).print,
    },
    {
      name: 'storage',
      arguments: [{ name: 'boxes', required: true }],
      options: [
        { name: 'contracts', value: 'file' },
        { name: 'year', value: 'year' },
        { name: 'years', value: 'number', fallback: '3' },
        { name: 'yen', value: 'number' },
      ],
      load: async () => (await import('./storage.ts')).storage,
    },
    {
      name: 'manifest',
      arguments: [{ name: 'folder', required: true }],
      options: [on, { name: 'against', value: 'file' }],
      load: async () => (await import('./manifest.ts')).manifest,
    },
    {
      name: 'report',
      arguments: [files],
      options: [
        ...contract,
        ...course,
        { name: 'departments', value: 'file' },
        { name: 'organisation', value: 'name' },
        { name: 'organisation-en', value: 'name' },
        { name: 'print', value: 'file' },
        { name: 'period', value: 'name' },
        { name: 'minimum', value: 'number', fallback: '10' },
        { name: 'releases', value: 'file' },
        { name: 'out', value: 'folder', fallback: '.' },
        { name: 'format', value: 'formats', fallback: 'html,xlsx' },
        { name: 'papers', value: 'languages', fallback: 'ja,en' },
      ],
      load: async () => (await import('./report.ts')).report,
    },
  ],
})
