import type { Draft } from '../draft.ts'

/** What a text tells while it is read from start to end. Offsets are UTF-16 units from its start. */
export interface TextSink {
  open(kind: 'map' | 'list', offset: number): void
  key(name: string, offset: number): void
  scalar(offset: number): void
  close(): void
}

/** A place in a text, both counted from 1. */
export interface LineAndColumn {
  readonly line: number
  readonly column: number
}

interface Place {
  readonly children: Map<string | number, Place>
  keyOffset?: number
  offset?: number
}

interface Frame {
  readonly place: Place | undefined
  readonly kind: 'map' | 'list'
  next: string | number
}

/** Where each issue stands in the text that `walk` reads, in one walk for all of them. */
export function locate(
  drafts: readonly Draft[],
  text: string,
  walk: (sink: TextSink) => void,
): readonly LineAndColumn[] {
  if (drafts.length === 0) return []
  const root: Place = { children: new Map() }
  const sought = drafts.filter(({ offset }) => offset === undefined)
  for (const { path } of sought) placeOf(root, path)
  if (sought.length > 0) walk(placeSink(root))
  const offsets = drafts.map((found) => found.offset ?? offsetOf(root, found))
  return placesOf(offsets, text)
}

function placeOf(root: Place, path: readonly (string | number)[]): Place {
  return path.reduce<Place>((place, part) => {
    const known = place.children.get(part)
    if (known !== undefined) return known
    const added: Place = { children: new Map() }
    place.children.set(part, added)
    return added
  }, root)
}

/** Writes the offsets of wanted places down; the first of two equal keys is kept. */
function placeSink(root: Place): TextSink {
  const frames: Frame[] = []
  const enter = (offset: number): Place | undefined => {
    const frame = frames.at(-1)
    const place = frame === undefined ? root : frame.place?.children.get(frame.next)
    if (frame?.kind === 'list') frame.next = Number(frame.next) + 1
    if (place !== undefined) place.offset ??= offset
    return place
  }
  return {
    open(kind, offset) {
      frames.push({ place: enter(offset), kind, next: kind === 'list' ? 0 : '' })
    },
    key(name, offset) {
      const frame = frames.at(-1)
      if (frame === undefined) return
      frame.next = name
      const place = frame.place?.children.get(name)
      if (place !== undefined) place.keyOffset ??= offset
    },
    scalar(offset) {
      enter(offset)
    },
    close() {
      frames.pop()
    },
  }
}

/** The offset of the issue's own place, or of the nearest place around it that the text has. */
function offsetOf(root: Place, { path, at }: Draft): number {
  let place = root
  let offset = root.offset ?? 0
  for (const [depth, part] of path.entries()) {
    const next = place.children.get(part)
    if (next?.offset === undefined && next?.keyOffset === undefined) return offset
    place = next
    const isLast = depth === path.length - 1
    const wantsKey = isLast && at === 'key'
    offset = (wantsKey ? (next.keyOffset ?? next.offset) : (next.offset ?? next.keyOffset)) ?? offset
  }
  return offset
}

/** Line and column of each offset, in one walk up to the last of them; lines end with LF, CRLF or CR. */
function placesOf(offsets: readonly number[], text: string): readonly LineAndColumn[] {
  const places = new Map<number, LineAndColumn>()
  let line = 1
  let start = 0
  let position = 0
  for (const offset of [...offsets].sort((left, right) => left - right)) {
    for (; position < offset; position += 1) {
      const unit = text.charCodeAt(position)
      if (unit !== 0x0a && (unit !== 0x0d || text.charCodeAt(position + 1) === 0x0a)) continue
      line += 1
      start = position + 1
    }
    places.set(offset, { line, column: offset - start + 1 })
  }
  return offsets.map((offset) => places.get(offset) ?? { line: 1, column: 1 })
}
