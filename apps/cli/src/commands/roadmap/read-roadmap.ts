import { describeIssue, type ParseResult, parseRoadmapText } from '@reform/roadmap/schema'
import { RefusedInput } from '../../failure.ts'
import { decodeUtf8 } from '../../io/read-input.ts'
import { roadmapMessages } from '../../text/roadmap.ts'

export { describeIssue }

/**
 * Reads the bytes of a file as a roadmap; `.json` is JSON, anything else YAML, of which JSON is a part.
 * @throws RefusedInput when the bytes are not UTF-8.
 */
export function parseRoadmapBytes(bytes: Uint8Array, file: string): ParseResult {
  const text = decodeUtf8(bytes, file)
  return parseRoadmapText(text, { file, format: file.endsWith('.json') ? 'json' : 'yaml' })
}

/** Whether nothing is written in a file, so that what helps is a starter and not a list of errors. */
export function isEmpty(bytes: Uint8Array): boolean {
  return bytes.length < 1000 && new TextDecoder().decode(bytes).trim() === ''
}

/** The refusal of a file that holds no roadmap, with every issue and its line. */
export function refusedRoadmap(file: string, bytes: Uint8Array, issues: ParseResult['issues']): RefusedInput {
  const say = (language: 'ja' | 'en'): string =>
    isEmpty(bytes)
      ? roadmapMessages[language].emptyFile(file)
      : issues.map((issue) => describeIssue(issue, language)).join('\n')
  return new RefusedInput({ ja: say('ja'), en: say('en') }, { file, issues })
}
