import type { Bilingual } from '@reform/rules'

/**
 * A value to plan with, not a measurement: replace it by a sample of your own. Bare paper and occupied shelf are
 * different units and are never added.
 */
export type PlanningValue = {
  readonly id: string
  readonly label: Bilingual
  readonly low: number
  readonly high: number
  readonly unit:
    | 'sheetsPerMetreOfPaper'
    | 'sheetsPerMetreOfShelf'
    | 'sheetsPerBox'
    | 'yenPerBoxMonth'
    | 'yenPerBox'
    | 'yenPerPage'
    | 'kilobytesPerPage'
  /** What the value rests on. */
  readonly basis: Bilingual
}

const dated = { ja: '一事業者の公表値。時点が古い。', en: 'one vendor’s published figure, dated' }
const trade = { ja: '複数の事業者の目安', en: 'rules of thumb of several vendors' }

/** Values to plan with, each as a range. */
export const planningValues: readonly PlanningValue[] = [
  value(
    'barePaper',
    '積み重ねたコピー用紙1メートル',
    'A metre of stacked copy paper',
    10_000,
    10_000,
    'sheetsPerMetreOfPaper',
    {
      ja: '1枚0.1ミリメートル',
      en: '0.1 mm a sheet',
    },
  ),
  value(
    'filedPaper',
    '書架1メートルの綴じられた文書',
    'A metre of shelf with filed documents',
    5_000,
    7_000,
    'sheetsPerMetreOfShelf',
    trade,
  ),
  value('box', '文書保存箱', 'A document box', 2_000, 2_500, 'sheetsPerBox', trade),
  value('storage', '外部倉庫の保管料', 'Off-site storage', 200, 200, 'yenPerBoxMonth', dated),
  value('destruction', '溶解処分', 'Destruction by pulping', 300, 300, 'yenPerBox', dated),
  value('scanning', 'A4の読み取り', 'Scanning A4', 10, 15, 'yenPerPage', dated),
  value(
    'colour300',
    '300dpiカラーの圧縮画像',
    'A compressed colour image at 300 dpi',
    577,
    577,
    'kilobytesPerPage',
    trade,
  ),
  value(
    'grey300',
    '300dpiグレースケールの圧縮画像',
    'A compressed grey image at 300 dpi',
    301,
    301,
    'kilobytesPerPage',
    trade,
  ),
  value(
    'bitonal300',
    '300dpi二値の圧縮画像',
    'A compressed bitonal image at 300 dpi',
    38,
    38,
    'kilobytesPerPage',
    trade,
  ),
]

function value(
  id: string,
  ja: string,
  en: string,
  low: number,
  high: number,
  unit: PlanningValue['unit'],
  basis: Bilingual,
): PlanningValue {
  return { id, label: { ja, en }, low, high, unit, basis }
}

/**
 * How many images a number of sheets makes, when so many of a hundred are printed on both sides.
 *
 * @throws RangeError when the share is not between 0 and 100.
 * @example
 * ```ts
 * imagesOfSheets(600000, 40) // => 840000
 * ```
 */
export function imagesOfSheets(sheets: number, doubleSidedPercent: number): number {
  if (!(doubleSidedPercent >= 0 && doubleSidedPercent <= 100)) {
    throw new RangeError(`imagesOfSheets: not a share in percent: ${doubleSidedPercent}`)
  }
  return Math.round((sheets * (100 + doubleSidedPercent)) / 100)
}

/**
 * Bytes that images take on so many copies; kilobytes of 1,000 bytes.
 *
 * @example
 * ```ts
 * imageBytes(840000, 577) // => 484680000000
 * ```
 */
export function imageBytes(images: number, kilobytesPerImage: number, copies = 1): number {
  return images * kilobytesPerImage * 1000 * copies
}
