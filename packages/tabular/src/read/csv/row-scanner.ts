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

  #cell(start: number, end: number, kind: number): void {
    const at = this.count
    if (at === this.starts.length) this.#widen()
    this.starts[at] = start
    this.ends[at] = end
    this.kinds[at] = kind
    this.count = at + 1
  }

  #widen(): void {
    const length = this.starts.length * 2
    if (this.count >= this.#columns) throw new LimitExceeded('too-many-columns', this.line)
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
    let at = this.#position
    let start = at
    this.count = 0
    this.fault = rowFault.none
    this.#unescape = false
    let breaks = 0
    for (;;) {
      if (at < used && bytes[at] === quote && at === start) {
        const end = this.#closingQuote(at + 1, final)
        if (end === -1) return false
        breaks += this.#breaksInside
        if (this.fault === rowFault.quoteOpen) {
          this.#cell(start + 1, used, cellKind.quoted | this.#doubled)
          return this.#finish(used, breaks)
        }
        this.#cell(start + 1, end, cellKind.quoted | this.#doubled)
        at = end + 1
        if (at < used && !this.#endsCell(bytes[at] as number)) {
          this.fault = rowFault.quoteMalformed
          while (at < used && !this.#endsCell(bytes[at] as number)) at++
          // What follows is shown with the cell; doubled quotation marks stay as they are.
          this.ends[this.count - 1] = at
          this.kinds[this.count - 1] = cellKind.quoted
        }
      } else {
        while (at < used) {
          const byte = bytes[at] as number
          if (byte <= highest) {
            if (byte === delimiter || byte === lineFeed || byte === carriageReturn) break
            if (byte === 0) this.fault = rowFault.nul
          }
          at++
        }
        if (at === used && !final) return false
        this.#cell(start, at, cellKind.plain)
      }
      if (at === used) return final && this.#finish(at, breaks)
      const byte = bytes[at]
      if (byte === delimiter) {
        at++
        start = at
        // A delimiter as the last byte of the file has an empty cell behind it.
        if (at === used && !final) return false
        continue
      }
      if (byte === lineFeed) return this.#finish(at + 1, breaks + 1)
      if (at + 1 === used) return final && this.#finish(at + 1, breaks + 1)
      return this.#finish(bytes[at + 1] === lineFeed ? at + 2 : at + 1, breaks + 1)
    }
  }

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

  #finish(position: number, breaks: number): boolean {
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
