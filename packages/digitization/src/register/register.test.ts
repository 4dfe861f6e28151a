import { formatIsoDate } from '@reform/calendar'
import { describe, expect, test } from 'vitest'
import { day } from '../../test/made.ts'
import { replay } from '../events/replay.ts'
import { checkRegister } from './check-register.ts'
import { type RegisterCells, readRegisterRow, registerCells } from './read-row.ts'
import { registerEvents } from './register-events.ts'
import { type RegisterRow, registerColumns, type SideRow } from './row.ts'

const cells: RegisterCells = {
  id: 'F1',
  period: '令和６年度',
  major: '総務',
  middle: '契約',
  title: '契約関係',
  createdBy: '会計課長',
  startsOn: '令和7年4月1日',
  retention: '５年',
  expiresOn: 'R12.3.31',
  medium: '紙／電子',
  location: '事務室',
  managedBy: '会計課長',
  disposition: '廃棄',
  remarks: '',
}
const row = (change: Partial<RegisterRow> = {}): RegisterRow => {
  const read = readRegisterRow(cells)
  if (!read.ok) throw new Error('the sample cannot be read')
  return { ...read.row, ...change }
}
const codes = (change: Partial<RegisterCells>): readonly string[] =>
  readRegisterRow({ ...cells, ...change }).issues.map(
    (one) => `${one.code} ${one.path.join('.')} ${one.effect}`,
  )

describe('one row out of its cells', () => {
  test('in the ways in which registers write', () => {
    const read = row()
    expect(read).toMatchObject({
      period: { kind: 'fiscal', year: 2024 },
      retention: { kind: 'years', years: 5 },
      medium: 'hybrid',
      disposition: 'dispose',
    })
    expect([read.startsOn, read.expiresOn].map((one) => one && formatIsoDate(one))).toEqual([
      '2025-04-01',
      '2030-03-31',
    ])
  })

  test.each<[string, string, object]>([
    ['period', '2024', { kind: 'fiscal', year: 2024 }],
    ['period', '２０２４年', { kind: 'calendar', year: 2024 }],
    ['period', '平成元年度', { kind: 'fiscal', year: 1989 }],
  ])('%s %s', (field, written, period) => {
    const read = readRegisterRow({ ...cells, [field]: written })
    expect(read.ok ? read.row.period : read.issues).toEqual(period)
  })

  test.each<[string, Partial<RegisterCells>, string]>([
    ['an era day that never was', { startsOn: '令和7年4月31日' }, 'wareki startsOn rejected'],
    ['an era that had not begun', { startsOn: '令和元年4月1日' }, 'wareki startsOn rejected'],
    ['29 February of a common year', { expiresOn: '2027-02-29' }, 'notADate expiresOn rejected'],
    ['no title', { title: ' ' }, 'empty title rejected'],
    ['no year', { period: '' }, 'empty period rejected'],
    ['a year that is none', { period: '去年' }, 'notADate period rejected'],
    ['an unknown medium', { medium: '石' }, 'unknownMedium medium valueUnknown'],
    ['a blank medium', { medium: '' }, 'unknownMedium medium valueUnknown'],
    ['an unknown period', { retention: '五年' }, 'unknownRetention retention valueUnknown'],
    ['an unknown action', { disposition: '保留' }, 'unknownDisposition disposition valueUnknown'],
  ])('%s', (_, change, code) => {
    expect(codes(change)).toEqual([code])
    expect(readRegisterRow({ ...cells, ...change }).ok).toBe(!code.endsWith('rejected'))
  })

  test('what was written is read again as the same row', () => {
    const written = registerCells(row())
    const again = Object.fromEntries(registerColumns.map(({ field }, index) => [field, written[index]]))
    const read = readRegisterRow({ id: 'F1', ...again })
    expect(read.ok ? read.row : undefined).toEqual(row())
  })
})

describe('the register as a whole', () => {
  const found = (rows: readonly RegisterRow[], side: readonly SideRow[] = []): readonly string[] =>
    checkRegister(rows, side).issues.map((one) => `${one.code} ${one.path.join('.')}`)

  test('a good one has nothing to say', () => {
    expect(found([row()], [{ id: 'F1', pages: 3, madeOn: day('2024-10-01') }])).toEqual([])
  })

  test.each<[string, readonly RegisterRow[], readonly SideRow[], string]>([
    ['an id twice', [row(), row()], [], 'duplicateId rows.1.id'],
    ['a side row twice', [row()], [{ id: 'F1' }, { id: 'F1' }], 'duplicateId side.1.id'],
    ['a side row of nobody', [row()], [{ id: 'F9' }], 'unknownDocument side.0.id'],
    [
      'permanent use with an expiry',
      [row({ retention: { kind: 'permanentUse' } })],
      [],
      'permanentWithExpiry rows.0.expiresOn',
    ],
    ['an expiry a day off', [row({ expiresOn: day('2030-04-01') })], [], 'expiryMismatch rows.0.expiresOn'],
    ['no expiry', [row({ expiresOn: null })], [], 'expiryMissing rows.0.expiresOn'],
    [
      'an expiry before the start',
      [row({ retention: { kind: 'undetermined' }, expiresOn: day('2025-03-31') })],
      [],
      'expiryBeforeStart rows.0.expiresOn',
    ],
    [
      'historical and to be disposed of',
      [row()],
      [{ id: 'F1', historical: true }],
      'historicalDisposed rows.0.disposition',
    ],
    [
      'a start too late',
      [row()],
      [{ id: 'F1', madeOn: day('2024-03-31') }],
      'startOutOfRange rows.0.startsOn',
    ],
    ['negative pages', [row()], [{ id: 'F1', pages: -1 }], 'negativePages side.0.pages'],
    ['half a page', [row()], [{ id: 'F1', pages: 1.5 }], 'notANumber side.0.pages'],
    [
      'too many electronic pages',
      [row()],
      [{ id: 'F1', pages: 1, electronicPages: 2 }],
      'morePagesThanAll side.0.electronicPages',
    ],
    [
      'a scan before creation',
      [row()],
      [{ id: 'F1', madeOn: day('2024-10-01'), scannedOn: day('2024-09-30') }],
      'beforeCreation side.0.scannedOn',
    ],
  ])('%s', (_, rows, side, code) => {
    expect(found(rows, side)).toEqual([code])
    const { accepted, rejected } = checkRegister(rows, side)
    expect(accepted.length + rejected.length).toBe(rows.length)
  })
})

describe('from the register to events', () => {
  const asOf = day('2026-03-31')
  const scanned: SideRow = {
    id: 'F1',
    madeOn: day('2024-10-01'),
    origin: 'scanned',
    scannedOn: day('2025-01-10'),
    quality: 'accepted',
    pages: 10,
    box: 'B1',
  }
  const state = (side: readonly SideRow[], change: Partial<RegisterRow> = {}): object | undefined => {
    const checked = checkRegister([row(change)], side)
    return replay(registerEvents(checked, { acquisition: 'created' }).events, asOf).documents[0]
  }

  test('a checked scan is digitization', () => {
    expect(state([scanned], { medium: 'electronic' })).toMatchObject({
      medium: 'electronic',
      origin: 'scanned',
      pages: 10,
      box: 'B1',
      department: '会計課長',
    })
    expect(state([{ ...scanned, electronicPages: 4 }])).toMatchObject({
      medium: 'hybrid',
      electronicPages: 4,
    })
  })

  test.each(['failed', 'notChecked'] as const)('a scan that is %s is none', (quality) => {
    expect(state([{ ...scanned, quality }], { medium: 'electronic' })).toMatchObject({ medium: 'paper' })
  })

  test('without a day the first of the year stands for it', () => {
    expect(state([])).toMatchObject({ madeOn: day('2024-04-01'), medium: 'hybrid', acquisition: 'created' })
    expect(state([{ id: 'F1', acquisition: 'obtained' }])).toMatchObject({ acquisition: 'obtained' })
    expect(state([], { retention: { kind: 'underOneYear' } })).toMatchObject({ underOneYear: true })
  })

  test('a day outside of the year of its row is named', () => {
    const checked = checkRegister([row()], [{ id: 'F1', madeOn: day('2025-04-01') }])
    expect(registerEvents(checked, { acquisition: 'created' }).issues.map((one) => one.code)).toEqual([
      'periodMismatch',
    ])
  })
})
