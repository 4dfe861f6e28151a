import { domain } from '../../domain.ts'
import { roadmapHelp } from '../../text/roadmap.ts'

const severities = ['error', 'warning', 'notice']
const states = [
  'value',
  'planned',
  'notMeasured',
  'pending',
  'describedOnly',
  'awaiting',
  'wrongValuePrinted',
  'noIndicator',
]
const methods = ['elapsedShare', 'openSdg', 'requiredPace', 'onTrackBands']
const source = { name: 'source' } as const
const edition = { name: 'edition', value: 'id' } as const
const on = { name: 'on', value: 'date' } as const

/** Reading, checking, comparing and reporting a roadmap. */
export const roadmap = domain({
  help: roadmapHelp,
  commands: [
    {
      name: 'show',
      arguments: [source],
      options: [
        edition,
        { name: 'pillar', value: 'pillar' },
        { name: 'theme', value: 'id' },
        { name: 'item', value: 'id' },
        { name: 'indicator', value: 'id' },
        { name: 'state', value: 'state', choices: states },
        { name: 'unit', value: 'id' },
        { name: 'track', value: 'id' },
      ],
      load: async () => (await import('./show.ts')).show,
    },
    {
      name: 'validate',
      arguments: [{ name: 'files', many: true }],
      options: [],
      load: async () => (await import('./validate.ts')).validate,
    },
    {
      name: 'check',
      arguments: [source],
      options: [edition, on, { name: 'severity', value: 'severity', choices: severities }],
      load: async () => (await import('./check.ts')).check,
    },
    {
      name: 'diff',
      arguments: [{ name: 'before' }, { name: 'after' }],
      options: [
        { name: 'from', value: 'id' },
        { name: 'to', value: 'id' },
      ],
      load: async () => (await import('./diff.ts')).diff,
    },
    {
      name: 'lineage',
      arguments: [source],
      options: [],
      load: async () => (await import('./lineage.ts')).lineage,
    },
    {
      name: 'report',
      arguments: [source],
      options: [
        on,
        { name: 'out', value: 'folder', fallback: 'out' },
        { name: 'format', value: 'formats', fallback: 'html,xlsx,json' },
        { name: 'papers', value: 'languages', fallback: 'ja,en' },
      ],
      load: async () => (await import('./report.ts')).report,
    },
    {
      name: 'init',
      arguments: [{ name: 'target' }],
      options: [{ name: 'force' }],
      load: async () => (await import('./init.ts')).init,
    },
    {
      name: 'status',
      arguments: [source],
      options: [edition, on, { name: 'method', value: 'method', choices: methods }],
      load: async () => (await import('./status.ts')).status,
    },
    {
      name: 'halfyear',
      arguments: [source],
      options: [
        edition,
        on,
        { name: 'half', value: 'half' },
        { name: 'previous', value: 'file' },
        { name: 'freeze', value: 'name' },
        { name: 'out', value: 'file', fallback: 'half-year.json' },
      ],
      load: async () => (await import('./halfyear.ts')).halfyear,
    },
    {
      name: 'fate',
      arguments: [source],
      options: [],
      load: async () => (await import('./fate.ts')).fate,
    },
    {
      name: 'whatif',
      arguments: [source],
      options: [edition, { name: 'slip', value: 'id' }, { name: 'months', value: 'count', fallback: '12' }],
      load: async () => (await import('./whatif.ts')).whatif,
    },
    {
      name: 'export',
      arguments: [source],
      options: [
        edition,
        { name: 'to', value: 'formats', fallback: 'stratml,csv,iati,dcat' },
        { name: 'out', value: 'folder', fallback: 'out/open-data' },
        { name: 'licence', value: 'address' },
        { name: 'base-url', value: 'address' },
      ],
      load: async () => (await import('./export.ts')).exportCommand,
    },
    {
      name: 'sheet',
      arguments: [{ name: 'half-year', required: true }],
      options: [
        { name: 'read', value: 'file' },
        { name: 'unit', value: 'id' },
        { name: 'out', value: 'file' },
        { name: 'force' },
      ],
      load: async () => (await import('./sheet.ts')).sheet,
    },
  ],
})
