import { type DomainHelp, domain } from '../../domain.ts'
import { atWorkHelp } from '../../text/at-work-help.ts'
import { overtimeHelp } from '../../text/overtime-help.ts'
import { atWorkCommands } from './at-work/commands.ts'

const people = { name: 'people', required: true, many: true } as const
const rules = { name: 'rules', value: 'file', many: true } as const
const choose = { name: 'choose', value: 'choice', many: true } as const
const from = { name: 'from', value: 'month' } as const
const until = { name: 'until', value: 'month' } as const
const lawOn = { name: 'law-on', value: 'date' } as const
const yesOrNo = ['yes', 'no']
/** How tables are read; files of JSON need none of them. */
const tables = [
  { name: 'profile', value: 'profile', many: true },
  { name: 'regime', value: 'regime' },
  { name: 'facts', value: 'file' },
  { name: 'department', value: 'departmentKind', many: true },
  {
    name: 'notation',
    value: 'notation',
    choices: ['colon60', 'dot60', 'decimal', 'minutes', 'colon10'],
  },
  { name: 'encoding', value: 'encoding', choices: ['utf-8', 'utf-16le', 'utf-16be', 'cp932'] },
  { name: 'sheet', value: 'sheet' },
  { name: 'month', value: 'month' },
  { name: 'break', value: 'break', many: true },
  { name: 'count', value: 'count', choices: ['stamps', 'sums'] },
  { name: 'blanks', value: 'blanks', choices: ['unknown', 'zero'] },
  { name: 'overtime-fields', value: 'fields' },
  { name: 'holiday-fields', value: 'fields' },
  { name: 'issues', value: 'file' },
  { name: 'strict' },
] as const

/** The help of one domain whose texts stand in two files. */
function both<A extends DomainHelp, B extends DomainHelp>(a: A, b: B) {
  return {
    after: `${b.after}${a.after}`,
    command: { ...a.command, ...b.command },
    argument: { ...a.argument, ...b.argument },
    option: { ...a.option, ...b.option },
    value: { ...a.value, ...b.value },
  } as A & B
}

/** Working time held against limits. */
export const overtime = domain({
  help: { ja: both(overtimeHelp.ja, atWorkHelp.ja), en: both(overtimeHelp.en, atWorkHelp.en) },
  commands: [
    {
      name: 'assess',
      arguments: [people],
      options: [{ name: 'explain' }, from, until, lawOn, choose, rules, ...tables],
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
        ...tables,
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
        ...tables,
      ],
      load: async () => (await import('./what-if.ts')).whatIf,
    },
    {
      name: 'health',
      arguments: [people],
      options: [
        from,
        until,
        lawOn,
        { name: 'consecutive-days', value: 'days' },
        { name: 'presence-gap', value: 'time' },
        choose,
        rules,
        ...tables,
      ],
      load: async () => (await import('./health.ts')).health,
    },
    {
      name: 'months',
      arguments: [people],
      options: [choose, rules, ...tables],
      load: async () => (await import('./months.ts')).months,
    },
    ...atWorkCommands,
  ],
})
