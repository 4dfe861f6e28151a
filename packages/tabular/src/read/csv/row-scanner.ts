import { cellKind, type RowView, rowFault } from './row-view.ts'

const quote = 34
const lineFeed = 10
const carriageReturn = 13
const needsUnescape = 128

/** Thrown when a file exceeds a limit; caught by the reading, never seen by callers. */
export class LimitExceeded extends Error {
  readonly code: 'row-too-long' | 'too-many-columns'
  readonly line: number

  constructor(code: LimitExceeded['code'], line: number) {
    super(code)
    this.code = code
    this.line = line
  }
}

/**
 * Cuts bytes of UTF-8 or CP932 into rows and cells; in neither can a byte of a longer character be a delimiter, a
 * quotation mark or a line break. Bytes are copied once into a window that holds no more than one unfinished row
 * and one chunk. Line breaks are LF, CR LF or CR, also mixed. A quotation mark counts at the beginning of a cell.
 */
export class RowScanner implements RowView {
  bytes = new Uint8Array(1 << 18)
  starts = new Int32Array(64)
  ends = new Int32Array(64)
  kinds = new Uint8Array(64)
  count = 0
  line = 1
  fault: number = rowFault.none
  readonly #delimiter: number
  readonly #highest: number
  readonly #rowBytes: number
  readonly #columns: number
  #used = 0
  #position = 0
  #nextLine = 1
  /** How much must be there before an unfinished row is looked at again; keeps the work linear. */
  #worthwhile = 0
  #unescape = false

  constructor(delimiter: number, limits: { readonly rowBytes: number; readonly columns: number }) {
    this.#delimiter = delimiter
    this.#highest = Math.max(delimiter, quote)
    this.#rowBytes = limits.rowBytes
    this.#columns = limits.columns
  }

  /** Takes the next bytes, at most 64 KiB at a time. */
  push(chunk: Uint8Array): void {
    const pending = this.#used - this.#position
    if (this.#position > 0 && pending + chunk.length + this.#position > this.bytes.length) {
      this.bytes.copyWithin(0, this.#position, this.#used)
      this.#position = 0
      this.#used = pending
    }
    if (this.#used + chunk.length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.#used + chunk.length))
      larger.set(this.bytes.subarray(0, this.#used))
      this.bytes = larger
    }
    this.bytes.set(chunk, this.#used)
    this.#used += chunk.length
  }

  /** Moves to the next row; `false` when the bytes at hand do not hold a whole one. `final`: no more will come. */
  next(final: boolean): boolean {
    const pending = this.#used - this.#position
    if (pending === 0 || (!final && pending < this.#worthwhile)) return false
    this.line = this.#nextLine
    if (!this.#scan(final)) {
      if (pending > this.#rowBytes) throw new LimitExceeded('row-too-long', this.line)
      this.#worthwhile = pending * 2 > this.#rowBytes ? pending + 1 : pending * 2
      return false
    }
    this.#worthwhile = 0
    if (this.#unescape) this.#removeDoubledQuotes()
    return true
  }

  /** The bytes that belong to no row yet. */
  rest(): Uint8Array {
    return this.bytes.slice(this.#position, this.#used)
  }

  /** The line on which the next row begins. */
  get nextLine(): number {
    return this.#nextLine
  }

  /** Forgets all bytes; the next ones begin a row on this line. */
  restart(line: number): void {
    this.#used = 0
    this.#position = 0
    this.#worthwhile = 0
    this.#nextLine = line
  }

  #widen(count: number): void {
    const length = this.starts.length * 2
    if (count >= this.#columns) throw new LimitExceeded('too-many-columns', this.line)
    const { starts, ends, kinds } = this
    this.starts = new Int32Array(length)
    this.starts.set(starts)
    this.ends = new Int32Array(length)
    this.ends.set(ends)
    this.kinds = new Uint8Array(length)
    this.kinds.set(kinds)
  }

  /** Finds the cells of the row at the present position; `false` when it does not end here. */
  #scan(final: boolean): boolean {
    const bytes = this.bytes
    const used = this.#used
    const delimiter = this.#delimiter
    const highest = this.#highest
    let { starts, ends } = this
    let at = this.#position
    let start = at
    let count = 0
    let breaks = 0
    this.fault = rowFault.none
    this.#unescape = false
    if (this.#hasKinds) this.kinds.fill(cellKind.plain)
    this.#hasKinds = false
    for (; at < used; at++) {
      const byte = bytes[at] as number
      // Nearly every byte is above the signs that matter: one comparison settles it.
      if (byte > highest) continue
      if (byte === delimiter || byte === lineFeed || byte === carriageReturn) {
        if (count === starts.length) {
          this.#widen(count)
          starts = this.starts
          ends = this.ends
        }
        starts[count] = start
        ends[count++] = at
        if (byte !== delimiter) return this.#endRow(count, at, breaks, final)
        start = at + 1
      } else if (byte === quote && at === start) {
        const next = this.#quotedCell(count, start, final)
        if (next === -1) return false
        breaks += this.#breaksInside
        count++
        starts = this.starts
        ends = this.ends
        if (next === used) return this.#finish(count, used, breaks)
        if (bytes[next] !== delimiter) return this.#endRow(count, next, breaks, final)
        at = next
        start = next + 1
      } else if (byte === 0) this.fault = rowFault.nul
    }
    if (!final) return false
    if (count === starts.length) this.#widen(count)
    this.starts[count] = start
    this.ends[count] = used
    return this.#finish(count + 1, used, breaks)
  }

  /** Ends the row at a line break; `false` when what follows a carriage return has not come yet. */
  #endRow(count: number, at: number, breaks: number, final: boolean): boolean {
    const isReturn = this.bytes[at] === carriageReturn
    if (isReturn && at + 1 === this.#used && !final) return false
    const isPair = isReturn && at + 1 < this.#used && this.bytes[at + 1] === lineFeed
    return this.#finish(count, isPair ? at + 2 : at + 1, breaks + 1)
  }

  /** Keeps the cell between quotation marks; the place of the sign behind it, or −1 when it has not come yet. */
  #quotedCell(cell: number, start: number, final: boolean): number {
    const { bytes } = this
    const used = this.#used
    const end = this.#closingQuote(start + 1, final)
    if (end === -1) return -1
    let next = Math.min(end + 1, used)
    while (next < used && !this.#endsCell(bytes[next] as number)) next++
    if (next === used && !final) return -1
    // Text behind the closing mark is shown with the cell, doubled marks as they are.
    const isMalformed = next > end + 1
    if (isMalformed) this.fault = rowFault.quoteMalformed
    this.#mark(cell, isMalformed ? cellKind.quoted : cellKind.quoted | this.#doubled)
    this.starts[cell] = start + 1
    this.ends[cell] = isMalformed ? next : end
    return next
  }

  #mark(cell: number, kind: number): void {
    if (cell === this.kinds.length) this.#widen(cell)
    this.kinds[cell] = kind
    this.#hasKinds = true
  }

  #hasKinds = false
  #breaksInside = 0
  #doubled = 0

  #endsCell(byte: number): boolean {
    return byte === this.#delimiter || byte === lineFeed || byte === carriageReturn
  }

  /** The place of the quotation mark that closes the cell; −1 when it has not come yet. */
  #closingQuote(from: number, final: boolean): number {
    const bytes = this.bytes
    const used = this.#used
    let breaks = 0
    this.#doubled = 0
    for (let at = from; at < used; at++) {
      const byte = bytes[at] as number
      if (byte > quote) continue
      if (byte === quote) {
        if (at + 1 === used && !final) return -1
        if (bytes[at + 1] !== quote || at + 1 === used) {
          this.#breaksInside = breaks
          return at
        }
        this.#doubled = needsUnescape
        this.#unescape = true
        at++
      } else if (byte === lineFeed) {
        if (bytes[at - 1] !== carriageReturn || at === from) breaks++
      } else if (byte === carriageReturn) breaks++
      else if (byte === 0) this.fault = rowFault.nul
    }
    if (!final) return -1
    this.#breaksInside = breaks
    this.fault = rowFault.quoteOpen
    return used
  }

  #finish(count: number, position: number, breaks: number): boolean {
    this.count = count
    if (position - this.#position > this.#rowBytes) throw new LimitExceeded('row-too-long', this.line)
    this.#position = position
    this.#nextLine = this.line + breaks
    if (this.count > this.#columns) throw new LimitExceeded('too-many-columns', this.line)
    return true
  }

  #removeDoubledQuotes(): void {
    const { bytes, starts, ends, kinds } = this
    for (let cell = 0; cell < this.count; cell++) {
      const kind = kinds[cell] as number
      if ((kind & needsUnescape) === 0) continue
      kinds[cell] = kind & ~needsUnescape
      const end = ends[cell] as number
      let to = starts[cell] as number
      for (let from = to; from < end; from++) {
        const byte = bytes[from] as number
        bytes[to++] = byte
        if (byte === quote && bytes[from + 1] === quote && from + 1 < end) from++
      }
      ends[cell] = to
    }
  }
}
