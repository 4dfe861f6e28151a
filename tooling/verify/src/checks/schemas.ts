import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mhlwRoadmap } from '@reform/mhlw'
import type { Roadmap } from '@reform/roadmap'
import { stratmlOf } from '@reform/roadmap/open-data'
import { parseRoadmapText } from '@reform/roadmap/schema'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { Ledger, type Outcome } from '../outcome.ts'
import { root } from '../workspace.ts'

/**
 * The published schemas of StratML carry no licence, so they are not in the project. Where they lie at hand beside it,
 * every edition that we have is held against them; elsewhere the order of elements is held by unit tests alone.
 */
const schemas = join(root, '../shared/standards/stratml')
const part2 = 'PerformancePlanOrReport20160216.xsd'

/** What the schema says against a document; nothing when it is valid. */
export function faultOf(schema: string, document: string): string | undefined {
  const xsd = XmlDocument.fromString(schema)
  const validator = XsdValidator.fromDoc(xsd)
  try {
    const xml = XmlDocument.fromString(document)
    try {
      validator.validate(xml)
      return undefined
    } finally {
      xml.dispose()
    }
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error)
  } finally {
    validator.dispose()
    xsd.dispose()
  }
}

function secondRoadmap(): Roadmap {
  const file = join(root, 'tooling/fixtures/second-roadmap/roadmap.yaml')
  const read = parseRoadmapText(readFileSync(file, 'utf8'), { format: 'yaml' })
  if (!read.ok) throw new Error('the second roadmap is refused')
  return read.roadmap
}

export function check(): Outcome {
  const ledger = new Ledger()
  const file = join(schemas, part2)
  const isAtHand = existsSync(file)
  if (!isAtHand) console.log(`schemas: skipped, ${part2} does not lie beside the project`)
  const schema = isAtHand ? readFileSync(file, 'utf8') : undefined
  for (const roadmap of [mhlwRoadmap, secondRoadmap()]) {
    for (const edition of roadmap.editions) {
      const text = new TextDecoder().decode(stratmlOf(roadmap, { edition: edition.id }).files[0]?.bytes)
      const fault = schema === undefined ? undefined : faultOf(schema, text)
      // Without the schema it still counts that the file is made, so that the step is never silent.
      ledger.expect(
        text !== '' && fault === undefined,
        `StratML of ${roadmap.id} ${edition.id}: ${fault ?? 'empty'}`,
      )
    }
  }
  return ledger
}
