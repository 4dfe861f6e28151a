import type { Text } from '../model/text.ts'

/** A file to be written. */
export interface ExportFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Something that the format cannot hold, or holds only as words, and how often it occurs. */
export interface ExportLoss {
  /** What of the model: `numerators`, `states`, `activities` … */
  readonly what: string
  readonly count: number
  /** `left out`, or `as words`: still there for a reader, not for a program. */
  readonly how: 'left out' | 'as words'
  readonly message: Required<Text>
}

/** The files of one format, and everything that they do not hold. */
export interface RoadmapExport {
  readonly files: readonly ExportFile[]
  readonly lost: readonly ExportLoss[]
}

/** A text file in UTF-8. */
export function textFile(name: string, mediaType: string, text: string): ExportFile {
  return { name, mediaType, bytes: new TextEncoder().encode(text) }
}

/** The losses that occur at all. */
export function losses(
  all: readonly (readonly [what: string, count: number, how: ExportLoss['how'], ja: string, en: string])[],
): readonly ExportLoss[] {
  return all.flatMap(([what, count, how, ja, en]) => {
    if (count === 0) return []
    const words =
      how === 'left out'
        ? { ja: 'この形式では表せないため含みません', en: 'left out, the format has no place for it' }
        : { ja: '文字として含みます', en: 'kept as words only' }
    const message = { ja: `${ja}（${count}件）：${words.ja}。`, en: `${en} (${count}): ${words.en}.` }
    return [{ what, count, how, message }]
  })
}
