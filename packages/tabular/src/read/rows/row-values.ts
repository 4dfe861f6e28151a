import type { PlainDate } from '@reform/calendar'
import type { CellText } from '../bytes/cell-text.ts'
import type { CellResult } from '../cells/cell-result.ts'
import { type DateCellOptions, readDateCell, readMonthCell } from '../cells/date.ts'
import { readDurationCell } from '../cells/duration.ts'
import { FastDates, fastNumber, fastTime, unsure } from '../cells/fast.ts'
import { readNumberCell } from '../cells/number.ts'
import { isPlaceholder, tidy, trimmed, withoutGuard } from '../cells/tidy.ts'
import { markOf, readRangesCell, readStampCell, readTimeCell } from '../cells/time.ts'
import { cellKind, type RowView } from '../csv/row-view.ts'
import type { ReadOptions } from '../options.ts'
import type { RowIssues } from './row-issues.ts'
import { type Slot, type SlotValue, slotKind } from './slots.ts'

const apostrophe = 39
const zero = 48
const saysItsDay = /[翌前]|[/-]/

/** Reads the cells of one row, each by its slot. */
export class RowValues {
  readonly values: SlotValue[]
  /** Slots whose time was written with its day (a full stamp, 翌) in this row. */
  readonly dated = new Set<Slot>()
  readonly #slots: readonly Slot[]
  readonly #text: CellText
  readonly #issues: RowIssues
  readonly #options: ReadOptions
  readonly #dates = new FastDates()
  readonly #dateSlot: number
  /** Whether an apostrophe before what looks like a formula is that of `writeCsv`. */
  readonly #guarded: boolean

  constructor(
    slots: readonly Slot[],
    text: CellText,
    issues: RowIssues,
    options: ReadOptions,
    guarded: boolean,
  ) {
    this.values = slots.map(() => null)
    this.#slots = slots
    this.#text = text
    this.#issues = issues
    this.#options = options
    this.#dateSlot = slots.findIndex(({ type }) => type === 'date')
    this.#guarded = guarded
  }

  /** Reads the row into `values`; what is wrong goes to the issues. */
  read(view: RowView): void {
    const slots = this.#slots
    const values = this.values
    const { bytes, starts, ends, count } = view
    if (this.dated.size > 0) this.dated.clear()
    for (let index = 0; index < slots.length; index++) {
      const slot = slots[index] as Slot
      const column = slot.column
      let value: SlotValue = null
      if (column >= 0 && column < count) {
        const start = starts[column] as number
        const end = ends[column] as number
        // Most cells are empty or times; they are settled here.
        if (slot.second >= 0) value = this.#inParts(slot, view)
        else if (start === end) value = slot.empty
        else if (slot.kind === slotKind.time) {
          const fast = fastTime(bytes, start, end)
          value = fast !== unsure ? fast : this.#slow(slot, view, column)
        } else value = this.#cell(slot, view, column, start, end)
      }
      if (value === null) {
        if (slot.asksWhenAbsent) value = this.#absent(slot)
      } else if (slot.repeatsAbove) slot.above = value
      values[index] = value
    }
  }

  /** Keeps a value that stands above the rows for all rows that follow. */
  keepAbove(slot: Slot, text: string): void {
    if (slot.type === 'text' || slot.type === 'code') slot.above = trimmed(text)
    else if (slot.type === 'word' || slot.type === 'flag') slot.above = slot.words.get(tidy(text)) ?? null
    else slot.above = this.#settle(slot, text, this.#parse(slot, text, false))
  }

  #absent(slot: Slot): SlotValue {
    if (slot.field.from === 'block' || slot.repeatsAbove) {
      if (slot.above !== null) return slot.above
    }
    if (slot.needsValue && !this.#issues.isAbout(slot)) this.#issues.error('value-missing', slot)
    return null
  }

  #cell(slot: Slot, view: RowView, column: number, start: number, end: number): SlotValue {
    const { bytes } = view
    let fast = unsure
    switch (slot.kind) {
      case slotKind.duration:
        fast = slot.fast(bytes, start, end)
        if (slot.countsDigits && isPlainNumber(bytes, start, end)) slot.evidence.count(bytes, start, end)
        break
      case slotKind.text:
        return this.#words(slot, view, column, start, end)
      case slotKind.date:
        fast = this.#dates.of(bytes, start, end)
        break
      case slotKind.code:
        return this.#code(slot, view, column, start, end)
      case slotKind.word:
        return this.#word(slot, view, column)
      case slotKind.number:
        fast = fastNumber(bytes, start, end)
        break
      default:
        if (slot.type === 'mark') {
          const text = this.#text.of(bytes, start, end)
          return text === undefined ? this.#undecodable(slot, view, column) : markOf(text)
        }
    }
    return fast !== unsure ? fast : this.#slow(slot, view, column)
  }

  #undecodable(slot: Slot, view: RowView, column: number): null {
    this.#issues.error('bytes-not-in-encoding', slot, this.#shown(view, column), this.#issues.encodingName)
    return null
  }

  #shown(view: RowView, column: number): string {
    return this.#text.shown(view.bytes, view.starts[column] as number, view.ends[column] as number)
  }

  #words(slot: Slot, view: RowView, column: number, start: number, end: number): string | null {
    const text = this.#text.of(view.bytes, start, end)
    if (text === undefined) return this.#undecodable(slot, view, column)
    return this.#guarded && view.bytes[start] === apostrophe ? withoutGuard(text) : text
  }

  #code(slot: Slot, view: RowView, column: number, start: number, end: number): string | null {
    const text = this.#words(slot, view, column, start, end)
    if (text === null) return null
    const first = text.charCodeAt(0)
    const last = text.charCodeAt(text.length - 1)
    let code = text
    if (first <= 32 || last <= 32 || first >= 0x80 || last >= 0x80) {
      code = trimmed(text)
      if (code !== text && code !== '') this.#issues.warn('cell-tidied', slot, text, code)
      if (code === '') return null
    }
    const { field } = slot
    if (field.type !== 'code' || field.padTo === undefined) return code
    if (code.length >= field.padTo || !/^\d+$/.test(code)) return code
    const padded = code.padStart(field.padTo, '0')
    this.#issues.warn('code-padded', slot, code, padded)
    return padded
  }

  #word(slot: Slot, view: RowView, column: number): SlotValue {
    const text = this.#words(slot, view, column, view.starts[column] as number, view.ends[column] as number)
    if (text === null) return null
    const known = slot.words.get(text)
    if (known !== undefined) return known
    const tidied = tidy(text)
    const read = slot.words.get(tidied)
    if (read !== undefined) {
      this.#issues.warn('cell-tidied', slot, text, tidied)
      return read
    }
    if (tidied === '') return null
    if (isPlaceholder(tidied)) {
      this.#issues.warn('placeholder', slot, text)
      return null
    }
    return this.#unknownWord(slot, text)
  }

  #unknownWord(slot: Slot, text: string): SlotValue {
    const { field } = slot
    const known = [...slot.words.keys()].filter((word) => word !== '')
    const listed = known.length > 12 ? `${known.slice(0, 12).join(', ')}, …` : known.join(', ')
    if (field.type !== 'word') {
      this.#issues.error('flag-unknown', slot, text, listed)
      return null
    }
    if (field.otherwise === undefined) {
      this.#issues.error('word-unknown', slot, text, listed)
      return null
    }
    this.#issues.warn('word-unknown', slot, text, field.otherwise)
    return field.otherwise
  }

  /** The text of a cell, without the apostrophe that guards it; undefined when it is none. */
  #textOf(view: RowView, column: number): string | undefined {
    const start = view.starts[column] as number
    const text = this.#text.of(view.bytes, start, view.ends[column] as number)
    if (text === undefined) return undefined
    return this.#guarded && view.bytes[start] === apostrophe ? withoutGuard(text) : text
  }

  #slow(slot: Slot, view: RowView, column: number): SlotValue {
    const text = this.#textOf(view, column)
    if (text === undefined) return this.#undecodable(slot, view, column)
    return this.#settle(
      slot,
      text,
      this.#parse(slot, text, (view.kinds[column] as number) === cellKind.clock),
    )
  }

  #parse(slot: Slot, text: string, isClock: boolean): CellResult<NonNullable<SlotValue>> {
    const { field } = slot
    switch (field.type) {
      case 'date':
        return readDateCell(text, this.#dateOptions(field.shortDates))
      case 'month':
        return readMonthCell(text, this.#dateOptions(undefined))
      case 'time':
        if (saysItsDay.test(text)) this.dated.add(slot)
        return readTimeCell(text, this.#timeOptions(slot))
      case 'stamp':
        return readStampCell(text)
      case 'duration': {
        const read = readDurationCell(text, isClock ? 'colon60' : slot.notation)
        if (!read.ok && read.code === 'duration-not-in-notation') slot.evidence.refuse(text)
        const isDash = read.ok && read.value === null && /^-+$/.test(tidy(text))
        return isDash && field.dash === 'zero' ? { ok: true, value: 0, warnings: [] } : read
      }
      case 'ranges':
        return readRangesCell(text)
      default:
        return readNumberCell(text, field.type === 'number' && field.whole === true ? { whole: true } : {})
    }
  }

  #settle(slot: Slot, text: string, read: CellResult<NonNullable<SlotValue>>): SlotValue {
    if (!read.ok) {
      this.#issues.error(read.code, slot, text, read.expected)
      return null
    }
    for (const { code, expected } of read.warnings) this.#issues.warn(code, slot, text, expected)
    return read.value
  }

  #dateOptions(shortDates: DateCellOptions['shortDates']): DateCellOptions {
    const { period } = this.#options
    return {
      ...(shortDates === undefined ? {} : { shortDates }),
      ...(period === undefined ? {} : { period }),
    }
  }

  #timeOptions(slot: Slot) {
    const { field } = slot
    const date = this.#dateSlot >= 0 && this.#dateSlot < slot.index ? this.values[this.#dateSlot] : null
    return {
      marksAreRead: slot.marksAreRead,
      ...(field.type === 'time' && field.notation !== undefined ? { notation: field.notation } : {}),
      ...(typeof date === 'number' ? { date: date as PlainDate } : {}),
    }
  }

  /** A field whose value stands in two columns: year and month with day, hour with minute. */
  #inParts(slot: Slot, view: RowView): SlotValue {
    const [one, two] = [slot.column, slot.second].map((column) =>
      column < view.count ? this.#textOf(view, column) : '',
    )
    if (one === undefined || two === undefined) return this.#undecodable(slot, view, slot.column)
    if (tidy(one) === '' && tidy(two) === '') return null
    if (slot.type === 'time') return this.#settle(slot, `${one}:${two}`, readTimeCell(clockOf(one, two)))
    const month = readMonthCell(one)
    const day = tidy(two).replace(/日$/, '')
    if (!month.ok || month.value === null || !/^\d{1,2}$/.test(day)) {
      this.#issues.error('date-unreadable', slot, `${one} ${two}`)
      return null
    }
    const year = Math.floor(month.value / 12)
    const text = `${String(year).padStart(4, '0')}/${(month.value % 12) + 1}/${Number(day)}`
    return this.#settle(slot, `${one} ${two}`, readDateCell(text))
  }
}

function clockOf(hour: string, minute: string): string {
  return `${tidy(hour)}:${(tidy(minute) || '0').padStart(2, '0')}`
}

/** Whether a cell holds nothing but digits and points. */
export function isPlainNumber(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if (byte !== 46 && (byte < zero || byte > 57)) return false
  }
  return true
}
