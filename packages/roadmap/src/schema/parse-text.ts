import { type Draft, draftAtOffset } from './draft.ts'
import { finishIssues } from './finish-issues.ts'
import { guard } from './guard.ts'
import { type ParseResult, type Reading, readRoadmap, resultOf } from './parse.ts'
import { walkJson } from './source/json-walk.ts'
import type { TextSink } from './source/locate.ts'
import { countPairs, duplicateKeys, readJson } from './source/read-json.ts'
import { readYaml, walkYaml } from './source/read-yaml.ts'

/** How a roadmap's text is to be read. */
export interface ParseTextOptions {
  /** Unless given: by the ending of `file`, else JSON when the text starts with a bracket, else YAML. */
  readonly format?: 'json' | 'yaml'
  /** Name of the file, for the issues only. */
  readonly file?: string
}

/** The longest texts that are read, in UTF-16 units. Reading YAML takes many times the memory of its text. */
const longestInput = { json: 64_000_000, yaml: 16_000_000 } as const

/**
 * The roadmap that a text in YAML or JSON holds, or what is wrong with it, with line and column.
 *
 * YAML is read as YAML 1.2 (`yes` is a word, `010` is ten, dates stay texts); anchors, aliases and merge keys are
 * allowed within bounds; one document per text. JSON refuses keys written twice. A byte order mark and any kind of
 * line end are accepted. Never throws for a text.
 *
 * @example
 * ```ts
 * const { ok, issues } = parseRoadmapText('schema: reform-roadmap/1\nid: "x\n', { file: 'roadmap.yaml' })
 * ok // => false
 * issues.map(({ code, line }) => [code, line]) // => [['yaml-syntax', 3]]
 * ```
 */
export function parseRoadmapText(text: string, options: ParseTextOptions = {}): ParseResult {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text
  const format = formatOf(plain, options)
  const file = options.file === undefined ? {} : { file: options.file }
  const { reading, walk } = readText(plain, format)
  return resultOf(reading.roadmap, finishIssues(reading.drafts, { ...file, text: plain, walk }))
}

function formatOf(text: string, { format, file }: ParseTextOptions): 'json' | 'yaml' {
  if (format !== undefined) return format
  if (file !== undefined && /\.json$/i.test(file)) return 'json'
  if (file !== undefined && /\.ya?ml$/i.test(file)) return 'yaml'
  return /^\s*[{[]/.test(text) ? 'json' : 'yaml'
}

interface TextReading {
  readonly reading: Reading
  readonly walk: (sink: TextSink) => void
}

function readText(text: string, format: 'json' | 'yaml'): TextReading {
  const limit = longestInput[format]
  if (text.length > limit) return refused(draftAtOffset('text-too-large', 0, { units: text.length, limit }))
  if (!/\S/.test(text)) return refused(draftAtOffset('empty-input', 0))
  const { reading, walk } = format === 'json' ? readJsonRoadmap(text) : readYamlRoadmap(text)
  const damage = text.indexOf('\ufffd')
  if (damage === -1) return { reading, walk }
  return {
    reading: { ...reading, drafts: [...reading.drafts, draftAtOffset('damaged-characters', damage)] },
    walk,
  }
}

function refused(...drafts: readonly Draft[]): TextReading {
  return { reading: { drafts }, walk: () => {} }
}

function readJsonRoadmap(text: string): TextReading {
  const read = readJson(text)
  if ('fault' in read) return refused(draftAtOffset('json-syntax', read.fault.offset, read.fault))
  const guarded = guard(read.value)
  const isWhole = guarded.drafts.length > 0 || countPairs(text) === guarded.keys
  const duplicates = isWhole ? [] : duplicateKeys(text)
  if (duplicates.length > 0) return refused(...duplicates)
  return { reading: readRoadmap(read.value, guarded), walk: (sink) => void walkJson(text, sink) }
}

function readYamlRoadmap(text: string): TextReading {
  const read = readYaml(text)
  if ('fault' in read) return refused(read.fault)
  return {
    reading: readRoadmap(read.value, guard(read.value)),
    walk: (sink) => walkYaml(text, read.events, sink),
  }
}
