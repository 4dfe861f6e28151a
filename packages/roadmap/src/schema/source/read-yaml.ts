import {
  type AliasEvent,
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  mergeTag,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml'
import { type Draft, draftAtOffset } from '../draft.ts'
import type { TextSink } from './locate.ts'
import { yamlFault } from './yaml-fault.ts'

/** Aliases and merged keys that one file may use; far more than an author writes, far less than an attack needs. */
const most = { depth: 60, aliases: 10_000, mergedKeys: 10_000 }

/** YAML 1.2 and merge keys: no timestamps, no yes/no, no leading-zero octals, no tags that build objects. */
const schema = CORE_SCHEMA.withTags(mergeTag)

/** The value of a YAML text with the events that say what stands where, or why it is none. */
export type YamlReading =
  | { readonly value: unknown; readonly events: readonly Event[] }
  | { readonly fault: Draft }

/** Reads one YAML document. Bounded in nesting, aliases and merged keys; never throws for a text. */
export function readYaml(text: string): YamlReading {
  try {
    const events = parseEvents(text, { maxDepth: most.depth })
    const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT).length
    if (documents === 0) return { fault: draftAtOffset('empty-input', 0) }
    if (documents > 1) {
      return { fault: draftAtOffset('several-documents', secondDocument(text), { count: documents }) }
    }
    const [value] = constructFromEvents(events, {
      source: text,
      schema,
      maxAliases: most.aliases,
      maxTotalMergeKeys: most.mergedKeys,
    })
    return { value, events }
  } catch (error) {
    const reason = error instanceof YAMLException ? error.reason : 'it cannot be read'
    const offset = error instanceof YAMLException ? Math.min(error.mark?.position ?? 0, text.length) : 0
    return { fault: { ...yamlFault(reason, text.slice(offset, offset + 200)), offset } }
  }
}

function secondDocument(text: string): number {
  const separators = [...text.matchAll(/^---/gm)].map((match) => match.index)
  const second = separators.find((offset) => /^\s*[^\s#%]/m.test(text.slice(0, offset)))
  return second ?? separators.at(-1) ?? 0
}

/** Tells the sink what stands where in the text that the events were read from. */
export function walkYaml(text: string, events: readonly Event[], sink: TextSink): void {
  const open: { readonly isMap: boolean; atKey: boolean }[] = []
  let offset = 0
  const stepPast = () => {
    const frame = open.at(-1)
    if (frame?.isMap) frame.atKey = !frame.atKey
  }
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      if (open.pop() !== undefined) {
        sink.close()
        stepPast()
      }
    } else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const isMap = event.type === EVENT_ID.MAPPING
      offset = event.start
      sink.open(isMap ? 'map' : 'list', offset)
      open.push({ isMap, atKey: isMap })
    } else if (event.type !== EVENT_ID.DOCUMENT) {
      // A value that is not written has no place of its own: it is where its key is.
      offset = startOf(event) ?? offset
      const isKey = open.at(-1)?.atKey === true
      if (!isKey) sink.scalar(offset)
      else sink.key(event.type === EVENT_ID.ALIAS ? '' : getScalarValue(text, event), offset)
      stepPast()
    }
  }
}

function startOf(event: ScalarEvent | AliasEvent): number | undefined {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
  const start = isQuoted ? event.valueStart - 1 : event.valueStart
  return [start, event.tagStart, event.anchorStart - 1].find((offset) => offset >= 0)
}
