import type { Bilingual } from '@reform/rules'
import { checkAmount } from '../whole.ts'

/** An image as it came out of the scanner. PDF files need not carry these: keep them beside. */
export type ScanImage = {
  readonly dpi: number
  readonly bitDepth: 1 | 8 | 24
  readonly format: 'tiff' | 'jpeg2000' | 'png' | 'pdfa' | 'jpeg' | 'pdf' | 'other'
  readonly edited?: boolean
  readonly upsampled?: boolean
  /** For JPEG 2000: raw size over compressed size. */
  readonly compression?: number
}

/** What images must at least be, for one kind of documents; data, because each organ has its own. */
export type ImageRequirement = {
  readonly id: string
  readonly label: Bilingual
  readonly leastDpi: number
  readonly leastBitDepth: 1 | 8 | 24
  /** Any when absent. */
  readonly formats?: readonly ScanImage['format'][]
  readonly mayBeEdited: boolean
  readonly mayBeUpsampled: boolean
  readonly mostCompression?: number
}

const archival = ['tiff', 'jpeg2000', 'png', 'pdfa'] as const

/** Requirements that are published, as starting points. */
export const imageRequirements: readonly ImageRequirement[] = [
  {
    id: 'taxImportant',
    label: { ja: '国税関係の重要書類', en: 'Important tax papers' },
    leastDpi: 200,
    leastBitDepth: 24,
    mayBeEdited: false,
    mayBeUpsampled: false,
  },
  {
    id: 'taxGeneral',
    label: { ja: '国税関係の一般書類', en: 'General tax papers' },
    leastDpi: 200,
    leastBitDepth: 8,
    mayBeEdited: false,
    mayBeUpsampled: false,
  },
  {
    id: 'permanentText',
    label: { ja: '永久保存の文書（米国連邦規則）', en: 'Permanent records, modern text (36 CFR 1236)' },
    leastDpi: 300,
    leastBitDepth: 8,
    formats: archival,
    mayBeEdited: false,
    mayBeUpsampled: false,
    mostCompression: 20,
  },
  {
    id: 'permanentPhotographs',
    label: { ja: '永久保存の写真・細部（米国連邦規則）', en: 'Permanent records, photographs (36 CFR 1236)' },
    leastDpi: 400,
    leastBitDepth: 24,
    formats: archival,
    mayBeEdited: false,
    mayBeUpsampled: false,
    mostCompression: 20,
  },
]

/** What an image lacks. */
export type ImageLack = 'dpi' | 'bitDepth' | 'format' | 'edited' | 'upsampled' | 'compression'

/**
 * What an image lacks against a requirement; empty when it meets it.
 *
 * @example
 * ```ts
 * const [tax] = imageRequirements
 * tax === undefined ? [] : imageLacks({ dpi: 199, bitDepth: 24, format: 'pdf' }, tax) // => ['dpi']
 * ```
 */
export function imageLacks(image: ScanImage, required: ImageRequirement): readonly ImageLack[] {
  const { formats, mostCompression } = required
  const lacks: ImageLack[] = []
  if (!(image.dpi >= required.leastDpi)) lacks.push('dpi')
  if (image.bitDepth < required.leastBitDepth) lacks.push('bitDepth')
  if (formats !== undefined && !formats.includes(image.format)) lacks.push('format')
  if (image.edited === true && !required.mayBeEdited) lacks.push('edited')
  if (image.upsampled === true && !required.mayBeUpsampled) lacks.push('upsampled')
  if (mostCompression !== undefined && (image.compression ?? 1) > mostCompression) lacks.push('compression')
  return lacks
}

/** Pixels of a scanned sheet. */
export type PixelSize = { readonly width: number; readonly height: number; readonly pixels: number }

/**
 * The pixels of a sheet at a resolution, each side rounded.
 *
 * @throws RangeError when a size is negative.
 * @example
 * ```ts
 * pixelSize({ widthMillimetres: 210, heightMillimetres: 297 }, 300) // => { width: 2480, height: 3508, pixels: 8699840 }
 * ```
 */
export function pixelSize(
  sheet: { readonly widthMillimetres: number; readonly heightMillimetres: number },
  dpi: number,
): PixelSize {
  const side = (millimetres: number): number =>
    Math.round((checkAmount('pixelSize', millimetres) / 25.4) * checkAmount('pixelSize dpi', dpi))
  const [width, height] = [side(sheet.widthMillimetres), side(sheet.heightMillimetres)]
  return { width, height, pixels: width * height }
}

/**
 * Bytes of an uncompressed image.
 *
 * @example
 * ```ts
 * rawBytes({ width: 2480, height: 3508, pixels: 8699840 }, 24) // => 26099520
 * ```
 */
export function rawBytes({ pixels }: PixelSize, bitDepth: ScanImage['bitDepth']): number {
  return Math.ceil((pixels * bitDepth) / 8)
}

/**
 * The resolution at which letters of this height are legible to this degree in a bitonal image: 3.0 barely, 3.6
 * marginally, 5.0 well, 8.0 excellently (quality index).
 *
 * @throws RangeError when the height is not above 0.
 * @example
 * ```ts
 * legibleDpi(1, 8).toFixed(1) // => '615.4'
 * ```
 */
export function legibleDpi(letterMillimetres: number, qualityIndex: number): number {
  if (!(letterMillimetres > 0)) throw new RangeError('legibleDpi: the height of letters is above 0')
  return (3 * checkAmount('legibleDpi', qualityIndex)) / (0.039 * letterMillimetres)
}
