import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { brokenRoadmapText, secondRoadmapText } from '../../test/fixtures.ts'
import { mutated } from '../../test/mutations.ts'
import {
  parseRoadmap,
  roadmapJsonSchema,
  roadmapSchema,
  roadmapSchemaId,
  starterRoadmapYaml,
} from './index.ts'

const validate = new Ajv2020({ strict: true, allErrors: false }).compile(roadmapJsonSchema())
const second: unknown = load(secondRoadmapText)
const starter: unknown = load(starterRoadmapYaml('ja'))

test('the published file is up to date (else: pnpm schema)', () => {
  const published = readFileSync(new URL('../../roadmap.schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(published)).toEqual(roadmapJsonSchema())
})

test('it is called by a name that sends nobody to a host', () => {
  expect(roadmapSchemaId).toMatch(/^urn:/)
  expect(roadmapJsonSchema().$id).toBe(roadmapSchemaId)
  expect(JSON.stringify(roadmapJsonSchema())).not.toMatch(/unpkg|jsdelivr|npmjs/)
})

test('every key shape and every word stands in it with a description in both languages', () => {
  const definitions = Object.values(roadmapJsonSchema().$defs as Record<string, { title?: string }>)
  expect(definitions.length).toBeGreaterThan(30)
  for (const { title } of definitions) expect(title).toMatch(/[ぁ-んァ-ン一-龠].* \/ .*[a-z]/)
})

describe('an independent validator', () => {
  test.each([
    ['the second roadmap', second],
    ['the starter', starter],
  ])('accepts %s', (_, value) => {
    expect(validate(value)).toBe(true)
  })

  test('accepts a string for a text and a number for a year', () => {
    const value = load(brokenRoadmapText('sound.yaml')) as { title: unknown; documents: object[] }
    value.title = '町の工程表'
    value.documents = [{ id: 'paper', title: '文書', issued: 2025 }]
    expect(validate(value)).toBe(true)
    expect(parseRoadmap(value).ok).toBe(true)
  })

  test.each([
    'wrong-types.yaml',
    'unknown-keys.yaml',
    'missing-keys.yaml',
    'unknown-words.yaml',
    'impossible-periods.yaml',
    'other-version.yaml',
    'not-a-roadmap.yaml',
  ])('refuses %s', (name) => {
    expect(validate(load(brokenRoadmapText(name)))).toBe(false)
  })

  test('agrees with the shape on whatever a roadmap may be turned into', () => {
    fc.assert(
      fc.property(mutated(starter), (value) => {
        expect(validate(value)).toBe(roadmapSchema.safeParse(value).success)
      }),
      { numRuns: 200 },
    )
  })
})
