import { formatIsoDate } from '@reform/calendar'
import type { DeliveryEvent, MatchedFile } from '@reform/indicators'
import type { When } from '@reform/roadmap'
import { defineProfile, readAllRecords } from '@reform/tabular/read'
import { RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { readWhole } from '../../io/read-input.ts'

const profile = defineProfile({
  id: 'reform.deliveries',
  label: { ja: '提出の記録', en: 'Log of deliveries' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    file: { type: 'text', aliases: ['ファイル', 'file'], required: 'value' },
    requested: { type: 'date', aliases: ['依頼日', 'requested'] },
    received: { type: 'date', aliases: ['受領日', 'received'] },
    checked: { type: 'date', aliases: ['確認日', 'checked'] },
    fixed: { type: 'date', aliases: ['確定日', 'fixed'] },
  },
})

/** When files were asked for, came and were gone through, by path. */
export type DeliveryLog = ReadonlyMap<
  string,
  Readonly<Partial<Record<'requested' | 'received' | 'checked' | 'fixed', string>>>
>

/**
 * The log of deliveries.
 * @throws RefusedInput when a row of it cannot be read: a day that is lost would make a late file one in time.
 * @throws FileFailure when it cannot be read.
 */
export async function readDeliveryLog(io: Io, file: string): Promise<DeliveryLog> {
  const read = await readAllRecords(await readWhole(io, file), profile, { file, strict: true })
  if (!read.ok) {
    const errors = read.issues.filter(({ severity }) => severity === 'error').slice(0, 20)
    const list = (language: 'ja' | 'en'): string => errors.map(({ message }) => message[language]).join('\n')
    throw new RefusedInput({ ja: list('ja'), en: list('en') }, { file, issues: errors })
  }
  const log = new Map<string, Partial<Record<'requested' | 'received' | 'checked' | 'fixed', string>>>()
  for (const { file: path, ...days } of read.records) {
    const known = Object.entries(days).flatMap(([kind, day]) =>
      day === null ? [] : [[kind, formatIsoDate(day)]],
    )
    log.set(path.normalize('NFC'), Object.fromEntries(known))
  }
  return log
}

/**
 * What happened to the files that came, as the collection understands it. A file whose name says no time is owed once,
 * for the period of the report.
 */
export function eventsOfLog(
  matched: readonly MatchedFile[],
  log: DeliveryLog,
  reported: When,
): readonly DeliveryEvent[] {
  return matched.flatMap(({ path, source, period = reported, departments = [undefined] }) => {
    const days = log.get(path.normalize('NFC'))
    if (days === undefined) return []
    return (['requested', 'received', 'checked', 'fixed'] as const).flatMap((kind) => {
      const on = days[kind]
      if (on === undefined) return []
      return departments.map((department) => ({
        on,
        kind,
        source,
        period,
        ...(department === undefined ? {} : { department }),
        ...(kind === 'received' ? { file: path } : {}),
      }))
    })
  })
}
