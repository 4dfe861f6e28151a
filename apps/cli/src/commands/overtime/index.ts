import { domain } from '../../domain.ts'
import { overtimeHelp } from '../../text/overtime.ts'

const people = { name: 'people', required: true, many: true } as const
const rules = { name: 'rules', value: 'file', many: true } as const
const choose = { name: 'choose', value: 'choice', many: true } as const
const from = { name: 'from', value: 'month' } as const
const until = { name: 'until', value: 'month' } as const
const lawOn = { name: 'law-on', value: 'date' } as const
const yesOrNo = ['yes', 'no']

/** Working time held against limits. */
export const overtime = domain({
  help: overtimeHelp,
  commands: [
    {
      name: 'assess',
      arguments: [people],
      options: [{ name: 'explain' }, from, until, lawOn, choose, rules],
      load: async () => (await import('./assess.ts')).assess,
    },
    {
      name: 'headroom',
      arguments: [people],
      options: [
        { name: 'on', value: 'date' },
        { name: 'keep', value: 'time' },
        { name: 'department-kind', value: 'kind', choices: ['autonomous', 'heteronomous'] },
        choose,
        rules,
      ],
      load: async () => (await import('./headroom.ts')).headroom,
    },
    {
      name: 'whatif',
      arguments: [people],
      options: [
        { name: 'overtime', value: 'monthTime', many: true },
        { name: 'department-kind', value: 'monthKind' },
        lawOn,
        { name: 'sector', value: 'sector' },
        { name: 'special-clause', value: 'yesOrNo', choices: yesOrNo },
        { name: 'annual-variable', value: 'yesOrNo', choices: yesOrNo },
        { name: 'employer-size', value: 'size', choices: ['large', 'sme'] },
        choose,
        rules,
      ],
      load: async () => (await import('./what-if.ts')).whatIf,
    },
    {
      name: 'health',
      arguments: [people],
      options: [from, until, lawOn, choose, rules],
      load: async () => (await import('./health.ts')).health,
    },
  ],
})
