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
  ],
})
