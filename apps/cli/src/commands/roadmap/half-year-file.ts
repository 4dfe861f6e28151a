import { type HalfYearReport, halfYearVersion } from '@reform/roadmap/half-year'
import { RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { decodeUtf8, readWhole } from '../../io/read-input.ts'
import { roadmapWorkMessages } from '../../text/roadmap-work.ts'

const isText = (value: unknown): boolean => typeof value === 'string'
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string'
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const isTitle = (value: unknown): boolean => isRecord(value) && isText(value.ja)

function isEntry(entry: unknown): boolean {
  return (
    isRecord(entry) &&
    isText(entry.id) &&
    isTitle(entry.title) &&
    [entry.owner, entry.done, entry.next, entry.risk].every(isTextOrNull) &&
    Array.isArray(entry.due) &&
    entry.due.every(
      (due) => isRecord(due) && isText(due.about) && isTitle(due.what) && isTextOrNull(due.to),
    ) &&
    Array.isArray(entry.values) &&
    entry.values.every(
      (value) => isRecord(value) && isText(value.indicator) && isTitle(value.name) && isText(value.state),
    )
  )
}

/** Whether a value that was read has the shape of a report, as far as the commands look into it. */
function isReport(value: unknown): value is HalfYearReport {
  return (
    isRecord(value) &&
    value.schema === halfYearVersion &&
    [value.roadmap, value.edition, value.half, value.asOf].every(isText) &&
    Array.isArray(value.entries) &&
    value.entries.every(isEntry) &&
    Array.isArray(value.followUps) &&
    Array.isArray(value.revisions)
  )
}

/** The half-yearly report in a JSON file. @throws RefusedInput when it holds none. */
export async function readHalfYearFile(io: Io, file: string): Promise<HalfYearReport> {
  const text = decodeUtf8(await readWhole(io, file), file)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = undefined
  }
  if (isReport(value)) return value
  const { ja, en } = roadmapWorkMessages
  throw new RefusedInput({ ja: ja.notReport(file), en: en.notReport(file) }, { file })
}
