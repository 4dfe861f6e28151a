import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { secondRoadmapText } from '../../test/fixtures.ts'
import { townRoadmap } from '../../test/town-roadmap.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { itemsOf } from '../query/items-of.ts'
import { parseRoadmapText } from '../schema/index.ts'
import { csvOf } from './csv.ts'
import { dcatOf } from './dcat.ts'
import type { RoadmapExport } from './export.ts'
import { iatiOf } from './iati.ts'
import { stratmlOf } from './stratml.ts'
import { decimalText, xmlDocument } from './xml.ts'

const read = parseRoadmapText(secondRoadmapText, { format: 'yaml' })
if (!read.ok) throw new Error('the second roadmap is refused')
const second = read.roadmap
const town = townRoadmap() as Roadmap
const cases = [second, town].flatMap((roadmap) =>
  roadmap.editions.map((edition) => [roadmap, edition.id] as const),
)
const textOf = ({ files }: RoadmapExport, index = 0): string => new TextDecoder().decode(files[index]?.bytes)

interface Node {
  readonly name: string
  readonly attributes: string
  readonly children: Node[]
  text: string
}

/** A reader of the XML that we write, nothing more. */
function parse(xml: string): Node {
  const root: Node = { name: '', attributes: '', children: [], text: '' }
  const open: Node[] = [root]
  for (const [, closing, name = '', attributes = '', empty, text = ''] of xml
    .replace(/^<\?xml.*?\?>/u, '')
    .matchAll(/<(\/?)([\w:-]+)((?: [\w:-]+="[^"]*")*)(\/?)>([^<]*)/gu)) {
    if (closing === '/') {
      const done = open.pop()
      expect(done?.name).toBe(name)
      continue
    }
    const node: Node = { name, attributes, children: [], text }
    open.at(-1)?.children.push(node)
    if (empty !== '/') open.push(node)
  }
  expect(open).toHaveLength(1)
  const [made] = root.children
  if (made === undefined) throw new Error('no element')
  return made
}

/** Children in their order; `!` one, `?` at most one, `*` any, `+` at least one. */
const stratmlModels: Readonly<Record<string, string>> = {
  PerformancePlanOrReport:
    'Name! Description? OtherInformation? StrategicPlanCore! AdministrativeInformation? Submitter?',
  StrategicPlanCore: 'Organization* Vision? Mission? Value* Goal+',
  Organization: 'Name? Acronym? Identifier? Description? Stakeholder*',
  Goal: 'Name! Description! Identifier? SequenceIndicator? Stakeholder* OtherInformation? Objective*',
  Objective:
    'Name? Description? Identifier? SequenceIndicator? Stakeholder* OtherInformation? PerformanceIndicator*',
  PerformanceIndicator:
    'SequenceIndicator? MeasurementDimension! UnitOfMeasurement! Identifier? Relationship* MeasurementInstance* OtherInformation?',
  Relationship: 'Identifier? ReferentIdentifier* Name? Description?',
  MeasurementInstance: 'TargetResult* ActualResult*',
  TargetResult: 'StartDate? EndDate? NumberOfUnits? Descriptor? Description?',
  ActualResult: 'StartDate? EndDate? NumberOfUnits? Descriptor? Description?',
  Descriptor: 'DescriptorName? DescriptorValue?',
  Stakeholder: 'Name! Description? Role*',
  Role: 'Name! Description? RoleType*',
  AdministrativeInformation: 'Identifier? StartDate? EndDate? PublicationDate? Source?',
}
const iatiModels: Readonly<Record<string, string>> = {
  results: 'result*',
  result: 'title! description? document-link* reference* indicator+',
  indicator: 'title! description? document-link* reference* baseline* period*',
  period: 'period-start! period-end! target* actual*',
  title: 'narrative+',
  description: 'narrative+',
  target: 'location* dimension*',
  actual: 'location* dimension*',
}

function holdsModel(node: Node, models: Readonly<Record<string, string>>): void {
  const model = models[node.name]
  if (model === undefined) expect(node.children).toEqual([])
  else {
    const pattern = model.replace(
      /([\w-]+)([!?*+])(?: |$)/g,
      (_, name: string, mark: string) => `(?:${name} )${mark === '!' ? '' : mark}`,
    )
    const names = node.children.map(({ name }) => `${name} `).join('')
    expect(names, node.name).toMatch(new RegExp(`^${pattern}$`, 'u'))
  }
  for (const child of node.children) holdsModel(child, models)
}

function all(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(all)]
}

describe.each(cases)('StratML of %o %s', (roadmap, edition) => {
  const made = stratmlOf(roadmap, { edition })
  const root = parse(textOf(made))
  const nodes = all(root)
  test('keeps the order of elements', () => holdsModel(root, stratmlModels))
  test('has unique and legal ids', () => {
    const ids = nodes.filter(({ name }) => name === 'Identifier').map(({ text }) => text)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^_[A-Za-z0-9._-]+$/u)
  })
  test('has numbers and dates that the types allow', () => {
    for (const { name, text } of nodes) {
      if (name === 'NumberOfUnits') expect(text).toMatch(/^-?\d+(?:\.\d+)?$/u)
      if (/Date$/u.test(name)) expect(text).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
    }
  })
  test('holds every item, cell, target and observation', () => {
    const found = roadmap.editions.find(({ id }) => id === edition)
    const items = found ? itemsOf(found).map(({ item }) => item) : []
    const count = (name: string): number => nodes.filter((node) => node.name === name).length
    expect(count('Objective')).toBe(items.length)
    const cells = items.flatMap(({ indicators = [] }) => indicators)
    const qualitative = items.filter(({ plan = [], targets = [], indicators = [] }) => {
      const own = targets.some((target) => !indicators.some((cell) => cell.indicator === target.indicator))
      return plan.length > 0 || own
    })
    expect(count('PerformanceIndicator')).toBe(cells.length + qualitative.length)
    expect(made.lost.every(({ count: n, message }) => n > 0 && message.ja !== '' && message.en !== '')).toBe(
      true,
    )
  })
})

describe.each(cases)('tidy CSV of %o %s', (roadmap, edition) => {
  const made = csvOf(roadmap, { edition })
  const metadata = JSON.parse(textOf(made, 3)) as {
    tables: {
      url: string
      tableSchema: { columns: { name: string; datatype: string; required?: boolean }[]; primaryKey: string[] }
    }[]
  }
  test.each([0, 1, 2])('table %i agrees with its metadata', (index) => {
    const lines = textOf(made, index).split('\n')
    const schema = metadata.tables[index]
    expect(schema?.url).toBe(made.files[index]?.name)
    expect(lines[0]).toBe(schema?.tableSchema.columns.map(({ name }) => name).join(','))
    for (const { name } of schema?.tableSchema.columns ?? []) expect(name).toMatch(/^[a-z][a-z_]*$/u)
    for (const key of schema?.tableSchema.primaryKey ?? [])
      expect(schema?.tableSchema.columns.map(({ name }) => name)).toContain(key)
  })
  test('has a row for every fact', () => {
    const found = roadmap.editions.find(({ id }) => id === edition)
    const items = found ? itemsOf(found).map(({ item }) => item) : []
    const rows = [0, 1, 2].map((index) => Number(/\n(\d+),[^\n]*\n$/u.exec(textOf(made, index))?.[1] ?? 0))
    expect(rows).toEqual([
      items.flatMap(({ indicators = [] }) => indicators.flatMap(({ observations = [] }) => observations))
        .length,
      items.flatMap(({ targets = [] }) => targets).length,
      items.flatMap(({ plan = [] }) => plan).length,
    ])
  })
})

describe.each(cases)('IATI and DCAT of %o %s', (roadmap, edition) => {
  test('results keep the order of elements and only numbers', () => {
    const made = iatiOf(roadmap, { edition })
    const root = parse(textOf(made))
    holdsModel(root, iatiModels)
    for (const { attributes } of all(root)) {
      const value = / value="([^"]*)"/u.exec(attributes)?.[1]
      if (value !== undefined && !attributes.includes('name="track"'))
        expect(value).toMatch(/^-?\d+(?:\.\d+)?$/u)
    }
    expect(made.lost.length).toBeGreaterThan(0)
  })
  test('the entry names the files and its series', () => {
    const { files } = csvOf(roadmap, { edition })
    const base = { edition, baseUrl: 'https://data.example/', licence: 'https://licence.example/' }
    const entry = JSON.parse(textOf(dcatOf(roadmap, { ...base, files })))
    expect(entry).toMatchObject({ '@type': 'dcat:Dataset', identifier: `${roadmap.id}/${edition}` })
    expect(entry.distribution.map(({ byteSize }: { byteSize: number }) => byteSize)).toEqual(
      files.map(({ bytes }) => bytes.length),
    )
    expect(dcatOf(roadmap, { ...base, files }).lost).toEqual([])
    expect(dcatOf(roadmap, { edition }).lost.map(({ what }) => what)).toEqual(['licence', 'addresses'])
  })
})

test('an edition that is not there, or has no goal, is refused', () => {
  expect(() => stratmlOf(second, { edition: 'nothing' })).toThrow(RangeError)
  const empty = { ...town, editions: town.editions.map((edition) => ({ ...edition, pillars: [] })) }
  expect(() => stratmlOf(empty)).toThrow(/pillar/u)
})

test('for any text: the XML can be read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const node = parse(xmlDocument({ name: 'a', attributes: { b: text }, children: [{ name: 'c', text }] }))
      expect(node.children).toHaveLength(1)
      expect(node.children[0]?.text).not.toContain('\0')
    }),
  )
})

test.each([
  [1e21, '1000000000000000000000'],
  [1e-7, '0.0000001'],
  [72.5, '72.5'],
  [0, '0'],
  [-3, '-3'],
])('%d is written %s', (number, text) => expect(decimalText(number)).toBe(text))
