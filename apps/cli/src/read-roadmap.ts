import { type ParseResult, parseRoadmapText } from '@reform/roadmap/schema'
import { RefusedInput } from './refused-input.ts'

export { describeIssue } from '@reform/roadmap/schema'

/**
 * Reads the bytes of a file as a roadmap; `.json` is JSON, anything else YAML, of which JSON is a part.
 * @throws RefusedInput when the bytes are not UTF-8: a guess could silently turn names into other names.
 */
export function parseRoadmapBytes(bytes: Uint8Array, file: string): ParseResult {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new RefusedInput({
      ja: `${file}：文字コードが UTF-8 ではありません。エディターで UTF-8 として保存し直してください。`,
      en: `${file}: the text is not UTF-8. Save the file again as UTF-8.`,
    })
  }
  return parseRoadmapText(text, { file, format: file.endsWith('.json') ? 'json' : 'yaml' })
}
