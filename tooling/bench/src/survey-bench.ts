import {
  type Answers,
  answersOf,
  cronbachAlpha,
  missingBytes,
  personScores,
  rake,
  tallyByGroup,
} from '@reform/survey'
import { type Measurement, medianTime, mustEqual } from './measure.ts'

const items = Array.from({ length: 30 }, (_, place) => `q${place + 1}`)
const units = Array.from({ length: 200 }, (_, place) => `u${place + 1}`)
const sexes = ['1', '2']
const ages = ['1', '2', '3', '4', '5']
const grades = ['1', '2', '3', '4']

/** The same numbers on every run: a linear congruential generator. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Answers with a common factor, and a share of them missing. */
function madeAnswers(people: number, missing: number): Answers {
  const random = generator(20261121)
  const leaning = Float64Array.from({ length: people }, () => random() + random() - 1)
  const columns = items.map((id) => {
    const bytes = Uint8Array.from(leaning, (one) => {
      const code = Math.min(4, Math.max(0, Math.floor(2.6 + 2 * one + 2.5 * (random() - 0.5))))
      return random() < missing ? missingBytes.skipped : code
    })
    return [id, { kind: 'codes' as const, bytes }] as const
  })
  const groupings = Object.entries({ unit: units, sex: sexes, age: ages, grade: grades }).map(
    ([id, groups]) => {
      const index = Int32Array.from({ length: people }, () => Math.floor(random() * groups.length))
      return [id, { groups, index }] as const
    },
  )
  const face = { text: { ja: '問', en: 'Q' }, kind: 'likert' as const, range: { min: 1, max: 5 } }
  const questionnaire = {
    id: 'bench',
    title: { ja: '測定', en: 'Bench' },
    items: items.map((id) => ({ id, ...face })),
  }
  return answersOf(questionnaire, people, {
    columns: Object.fromEntries(columns),
    groupings: Object.fromEntries(groupings),
  })
}

const margins = (people: number) => [
  { grouping: 'sex', targets: { 1: 0.6 * people, 2: 0.4 * people } },
  {
    grouping: 'age',
    targets: Object.fromEntries(ages.map((age, place) => [age, ((place + 1) / 15) * people])),
  },
  { grouping: 'grade', targets: { 1: 0.4 * people, 2: 0.3 * people, 3: 0.2 * people, 4: 0.1 * people } },
]

function scoreAll(answers: Answers) {
  return {
    alpha: cronbachAlpha(answers, items),
    scores: personScores(answers, items, { missing: 'half' }),
    groups: items.map((id) => tallyByGroup(answers, id, 'unit')),
    raked: rake(answers, margins(answers.size)),
  }
}

const rounded = (value: number | undefined): string => (value ?? Number.NaN).toPrecision(10)

/** The same figures written out slowly, person by person. */
function checkAnswers(answers: Answers): void {
  const { alpha, scores, groups, raked } = scoreAll(answers)
  if (alpha.state !== 'value' || raked.state !== 'value')
    throw new Error('the bench has no answers to compare')
  const bytes = items.map((id) => answers.columns[id]?.bytes ?? new Uint8Array())
  const covariances = bytes.map((a) => bytes.map((b) => slowCovariance(a, b)))
  const trace = covariances.reduce((sum, row, place) => sum + (row[place] ?? 0), 0)
  const total = covariances.flat().reduce((sum, one) => sum + one, 0)
  mustEqual('alpha', rounded(alpha.alpha), rounded((30 / 29) * (1 - trace / total)))
  for (const person of [0, 1, 17, answers.size - 1]) {
    const given = bytes.map((column) => (column[person] ?? 255) + 1).filter((code) => code <= 5)
    const mean = given.reduce((sum, one) => sum + one, 0) / given.length
    mustEqual(`score of person ${person}`, rounded(scores.values[person]), rounded(mean))
  }
  const unit = answers.groupings.unit?.index ?? new Int32Array()
  const inThird = Array.from(bytes[4] ?? []).filter((byte, person) => unit[person] === 3 && byte < 5)
  const counted = groups[4]?.[3]?.counts ?? []
  const sum = counted.reduce((all, count, step) => all + count * step, 0)
  mustEqual(
    'one group',
    [sum, counted.reduce((all, one) => all + one, 0)],
    [inThird.reduce((all, one) => all + one, 0), inThird.length],
  )
  for (const { grouping, targets } of margins(answers.size)) {
    const { groups: names = [], index = new Int32Array() } = answers.groupings[grouping] ?? {}
    const totals = names.map((_, place) =>
      raked.weights.reduce((all, weight, person) => all + (index[person] === place ? weight : 0), 0),
    )
    const wanted = Object.values(targets)
    mustEqual(
      `raked ${grouping}`,
      totals.map((one) => one.toPrecision(7)),
      wanted.map((one) => one.toPrecision(7)),
    )
  }
}

function slowCovariance(a: Uint8Array, b: Uint8Array): number {
  let [n, first, second] = [0, 0, 0]
  for (const [person, x] of a.entries()) {
    const y = b[person] ?? 255
    if (x > 4 || y > 4) continue
    n += 1
    first += x
    second += y
  }
  let product = 0
  for (const [person, x] of a.entries()) {
    const y = b[person] ?? 255
    if (x <= 4 && y <= 4) product += (x - first / n) * (y - second / n)
  }
  return product / (n - 1)
}

/** A million answers to thirty items: alpha with if-dropped, person scores, means in 200 groups, raking. */
export function benchSurvey(): readonly Measurement[] {
  checkAnswers(madeAnswers(30_000, 0.04))
  return [
    [0.04, 2000],
    [0, 1000],
  ].map(([missing = 0, promised = 0]) => {
    const answers = madeAnswers(1_000_000, missing)
    const task = `1,000,000 × 30, ${100 * missing} % missing`
    return { task, milliseconds: medianTime(() => scoreAll(answers)), promised }
  })
}
