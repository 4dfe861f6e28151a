import { html, type Markup } from '../html/markup.ts'

/** Hatchings that stay apart in black and white: the nth kind of thing gets the nth of them. */
const hatchings: readonly { readonly size: number; readonly path: string }[] = [
  { size: 6, path: 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5' },
  { size: 5, path: 'M0 2.5H5' },
  { size: 6, path: 'M-1 -1L7 7M-1 5L1 7M5 -1L7 1' },
  { size: 5, path: 'M2.5 0V5' },
  { size: 6, path: 'M0 3H6M3 0V6' },
  { size: 8, path: 'M0 0L8 8M0 8L8 0' },
]

/** Id of the hatching for the nth kind of thing, counted from 0; beyond the last they begin again. */
export const hatchingId = (index: number): string => `hatching-${index % hatchings.length}`

/** The hatchings, to stand once in a page or a drawing. */
export function hatchingDefinitions(): Markup {
  return html`<defs>${hatchings.map(
    ({ size, path }, index) =>
      html`<pattern id="${hatchingId(index)}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><path class="hatching" d="${path}"/></pattern>`,
  )}</defs>`
}
