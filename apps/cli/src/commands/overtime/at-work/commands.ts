import type { CommandDefinition } from '../../../domain.ts'

const daily = [{ name: 'daily', required: true, many: true }] as const
const office = { name: 'office', value: 'list' } as const
const staff = { name: 'staff', value: 'list' } as const
const on = { name: 'on', value: 'date' } as const
const month = { name: 'month', value: 'month' } as const
const register = { name: 'register', value: 'list' } as const
const leaveTaken = { name: 'leave', value: 'list' } as const
const rules = { name: 'rules', value: 'file', many: true } as const
/** How daily files are read; the same as for the commands that judge people. */
const reading = [
  { name: 'profile', value: 'profile', many: true },
  { name: 'notation', value: 'notation', choices: ['colon60', 'dot60', 'decimal', 'minutes', 'colon10'] },
  { name: 'encoding', value: 'encoding', choices: ['utf-8', 'utf-16le', 'utf-16be', 'cp932'] },
  { name: 'sheet', value: 'sheet' },
  { name: 'break', value: 'break', many: true },
  { name: 'overtime-fields', value: 'fields' },
] as const
const names = [
  { name: 'names', value: 'departments' },
  { name: 'by', value: 'words' },
  { name: 'purpose', value: 'words' },
  { name: 'access-log', value: 'list' },
] as const
const common = [office, staff, on, rules, ...reading] as const

/** The commands about work at the office. */
export const atWorkCommands = [
  {
    name: 'meeting',
    arguments: daily,
    options: [
      month,
      { name: 'out', value: 'folder', fallback: 'meeting' },
      { name: 'papers', value: 'words', fallback: 'ja,en' },
      { name: 'format', value: 'words', fallback: 'html,xlsx' },
      { name: 'forecast' },
      register,
      { name: 'actions', value: 'list' },
      { name: 'hearings', value: 'list' },
      { name: 'last-meeting', value: 'date' },
      leaveTaken,
      { name: 'ledger', value: 'list' },
      ...names,
      ...common,
    ],
    load: async () => (await import('../meeting.ts')).meeting,
  },
  {
    name: 'review',
    arguments: daily,
    options: [register, ...names, ...common],
    load: async () => (await import('../review.ts')).review,
  },
  {
    name: 'forecast',
    arguments: daily,
    options: common,
    load: async () => (await import('../forecast.ts')).forecast,
  },
  {
    name: 'rebalance',
    arguments: daily,
    options: [{ name: 'work', value: 'list' }, { name: 'portion', value: 'time' }, ...common],
    load: async () => (await import('../rebalance.ts')).rebalance,
  },
  {
    name: 'pay',
    arguments: daily,
    options: [month, { name: 'employer-size', value: 'size', choices: ['large', 'sme'] }, ...common],
    load: async () => (await import('../pay.ts')).pay,
  },
  {
    name: 'leave',
    arguments: [{ name: 'leaveTaken', required: true }],
    options: [office, staff, on, { name: 'lapsing-by', value: 'date' }],
    load: async () => (await import('../leave.ts')).leave,
  },
  {
    name: 'reconcile',
    arguments: daily,
    options: [{ name: 'presence', value: 'list', many: true }, { name: 'reasons', value: 'list' }, ...common],
    load: async () => (await import('../reconcile.ts')).reconcile,
  },
] as const satisfies readonly CommandDefinition<string, string, string, string>[]
