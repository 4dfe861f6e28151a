/** The first place from `start` on that may not be ASCII: four bytes are looked at together. */
export function pastAscii(view: DataView, start: number): number {
  const last = view.byteLength - 4
  let at = start
  while (at <= last && (view.getInt32(at, true) & 0x80808080) === 0) at += 4
  return at
}
