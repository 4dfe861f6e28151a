import { domain } from '../../domain.ts'
import { reportHelp } from '../../text/report.ts'

/** The whole way from a ministry's raw files to the report on its roadmap. */
export const report = domain({
  help: reportHelp,
  commands: [
    {
      name: 'make',
      isUsual: true,
      arguments: [{ name: 'ministry', required: true }],
      options: [
        { name: 'period', value: 'period' },
        { name: 'as-of', value: 'date' },
        { name: 'out', value: 'folder', fallback: 'out/report' },
        { name: 'deliveries', value: 'file' },
        { name: 'trace', value: 'figure' },
      ],
      load: async () => (await import('./make.ts')).make,
    },
    {
      name: 'diff',
      arguments: [
        { name: 'before', required: true },
        { name: 'after', required: true },
      ],
      options: [],
      load: async () => (await import('./diff.ts')).diff,
    },
  ],
})
