import { expect, test } from 'vitest'
import type * as z from 'zod'
import type * as model from '../../index.ts'
import type { activity, awaiting, datedFact, figure, note } from './activity.ts'
import type { edition, item, pillar, printedTitle, section, term, theme, track } from './edition.ts'
import type { indicator, indicatorCell, observation, target } from './indicator.ts'
import type { comparison, measure, qualifiers, result, threshold } from './measure.ts'
import type { marker, planEntry, stage } from './plan.ts'
import type { acknowledgement, lineage, tier, unit, unitOfMeasureDefinition } from './roadmap.ts'
import { roadmapShape } from './roadmap.ts'
import type { doubt, furniture, misprint, sourceDocument, sourceReference } from './source.ts'
import type { text } from './text.ts'
import type { cadence, period } from './time.ts'

/** The type with every object and list written out and read-only, so that two spellings of one type are the same. */
type Plain<T> = T extends readonly (infer Entry)[]
  ? readonly Plain<Entry>[]
  : T extends object
    ? { readonly [Key in keyof T]: Plain<T[Key]> }
    : T

type Same<Left, Right> =
  (<T>() => T extends Plain<Left> ? 1 : 2) extends <T>() => T extends Plain<Right> ? 1 : 2 ? true : false

/** Holds each pair of zod shape and type of the model to be one type: no key more, none less, none more optional. */
const sameTypes: {
  text: Same<z.output<typeof text>, model.Text>
  period: Same<z.output<typeof period>, model.Period>
  cadence: Same<z.output<typeof cadence>, model.Cadence>
  sourceReference: Same<z.output<typeof sourceReference>, model.SourceReference>
  sourceDocument: Same<z.output<typeof sourceDocument>, model.SourceDocument>
  furniture: Same<z.output<typeof furniture>, model.Furniture>
  misprint: Same<z.output<typeof misprint>, model.Misprint>
  doubt: Same<z.output<typeof doubt>, model.Doubt>
  measure: Same<z.output<typeof measure>, model.Measure>
  threshold: Same<z.output<typeof threshold>, model.Threshold>
  result: Same<z.output<typeof result>, model.Result>
  figure: Same<z.output<typeof figure>, model.Figure>
  datedFact: Same<z.output<typeof datedFact>, model.DatedFact>
  activity: Same<z.output<typeof activity>, model.Activity>
  note: Same<z.output<typeof note>, model.Note>
  indicator: Same<z.output<typeof indicator>, model.Indicator>
  observation: Same<z.output<typeof observation>, model.Observation>
  indicatorCell: Same<z.output<typeof indicatorCell>, model.IndicatorCell>
  target: Same<z.output<typeof target>, model.Target>
  stage: Same<z.output<typeof stage>, model.Stage>
  planEntry: Same<z.output<typeof planEntry>, model.PlanEntry>
  edition: Same<z.output<typeof edition>, model.Edition>
  comparison: Same<z.output<typeof comparison>, model.Comparison>
  qualifiers: Same<z.output<typeof qualifiers>, readonly model.Qualifier[]>
  awaiting: Same<z.output<typeof awaiting>, model.Awaiting>
  marker: Same<z.output<typeof marker>, model.Marker>
  item: Same<z.output<typeof item>, model.Item>
  pillar: Same<z.output<typeof pillar>, model.Pillar>
  printedTitle: Same<z.output<typeof printedTitle>, model.PrintedTitle>
  section: Same<z.output<typeof section>, model.Section>
  term: Same<z.output<typeof term>, model.Term>
  theme: Same<z.output<typeof theme>, model.Theme>
  track: Same<z.output<typeof track>, model.Track>
  acknowledgement: Same<z.output<typeof acknowledgement>, model.Acknowledgement>
  lineage: Same<z.output<typeof lineage>, model.Lineage>
  tier: Same<z.output<typeof tier>, model.OrganisationTier>
  unit: Same<z.output<typeof unit>, model.ResponsibleUnit>
  unitOfMeasureDefinition: Same<z.output<typeof unitOfMeasureDefinition>, model.UnitOfMeasureDefinition>
  roadmap: Same<z.output<typeof roadmapShape>, model.Roadmap>
} = {
  text: true,
  period: true,
  cadence: true,
  sourceReference: true,
  sourceDocument: true,
  furniture: true,
  misprint: true,
  doubt: true,
  measure: true,
  threshold: true,
  result: true,
  figure: true,
  datedFact: true,
  activity: true,
  note: true,
  indicator: true,
  observation: true,
  indicatorCell: true,
  target: true,
  stage: true,
  planEntry: true,
  edition: true,
  comparison: true,
  qualifiers: true,
  awaiting: true,
  marker: true,
  item: true,
  pillar: true,
  printedTitle: true,
  section: true,
  term: true,
  theme: true,
  track: true,
  acknowledgement: true,
  lineage: true,
  tier: true,
  unit: true,
  unitOfMeasureDefinition: true,
  roadmap: true,
}

test('the shape and the model are one type, in every part', () => {
  expect(Object.values(sameTypes).every((isSame) => isSame)).toBe(true)
})

test('two types that differ in one optional key are not taken for one', () => {
  // @ts-expect-error `en` is missing on one side
  const same: Same<model.Text, { ja: string }> = true
  // @ts-expect-error `en` may not be undefined in the model
  const undefinable: Same<model.Text, { ja: string; en?: string | undefined }> = true
  expect([same, undefinable]).toHaveLength(2)
})

test('what the shape lets through can be assigned to the model', () => {
  const parse = (value: unknown): model.Roadmap => roadmapShape.parse(value)
  expect(() => parse({})).toThrow()
})
