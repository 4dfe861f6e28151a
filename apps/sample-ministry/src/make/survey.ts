import { type DamageKind, damagedShare } from '../damage.ts'
import { months } from '../days.ts'
import type { Cell } from '../form/xlsx.ts'
import type { Ministry } from '../ministry.ts'
import type { Random } from '../random.ts'
import type { Fate } from '../truth.ts'
import type { Workshop } from '../workshop.ts'
import { publicRelationsQuestions, type Question, staffQuestions } from './questions.ts'

const words = [
  'まったく違う',
  'どちらかといえば違う',
  'どちらともいえない',
  'どちらかといえばその通り',
  'まったくその通り',
]
const remarks = [
  '',
  '',
  '',
  '',
  '特になし',
  '研修を増やしてほしい',
  '会議が多い,資料も多い',
  '席が狭い\r\n音も気になる',
]
const positions = ['係員', '係長級', '課長補佐級', '室長級以上']

/** An answer from 1 to 5 around a mean. */
function answer(mean: number, random: Random): number {
  const drawn = mean + (random.next() + random.next() + random.next() - 1.5) * 1.9
  return Math.min(5, Math.max(1, Math.round(drawn)))
}

/** An export of a web form: one person a row. */
type Form = {
  readonly file: string
  readonly questions: readonly Question[]
  readonly share: number
  /** How an answer is written. */
  readonly cell: (code: number) => Cell
  readonly withPosition: boolean
}

type Answered = { readonly cells: readonly Cell[]; readonly codes: readonly (number | undefined)[] }

function answered(form: Form, mood: number, random: Random): Answered {
  const codes = form.questions.map(({ mean }) =>
    random.chance(0.02) ? undefined : answer(mean + mood, random),
  )
  return { codes, cells: codes.map((code) => (code === undefined ? '' : form.cell(code))) }
}

/** One cell of an answer sheet comes out as something that is no answer. */
function spoilCell(
  { cells, codes }: Answered,
  random: Random,
): { readonly answered: Answered; readonly place: number; readonly kind: DamageKind } {
  const place = random.whole(0, cells.length - 1)
  const kind = random.pick(['answer-unknown', 'answer-out-of-range'] as const)
  const wrong = kind === 'answer-unknown' ? '回答を差し控えます' : '6'
  return {
    kind,
    place,
    answered: { codes, cells: cells.map((cell, index) => (index === place ? wrong : cell)) },
  }
}

/** Adds a person's answers to the cells of the questions, those of one place aside. */
function count(workshop: Workshop, form: Form, codes: Answered['codes'], fate: Fate, wrong = -1): void {
  const seen = new Map<string, Set<Fate>>()
  for (const [index, question] of form.questions.entries()) {
    const code = codes[index]
    if (question.cell === undefined || code === undefined) continue
    const own: Fate = index === wrong ? 'damaged' : fate
    workshop.tally.add(question.cell, 'sum', code, own)
    workshop.tally.add(question.cell, 'count', 1, own)
    workshop.tally.add(question.cell, `${question.id}.sum`, code, own)
    workshop.tally.add(question.cell, `${question.id}.count`, 1, own)
    seen.set(question.cell, (seen.get(question.cell) ?? new Set()).add(own))
  }
  for (const [cell, fates] of seen)
    workshop.tally.add(cell, 'people', 1, fates.has('sound') ? 'sound' : 'damaged')
}

function makeForm(workshop: Workshop, { departments, people }: Ministry, form: Form): void {
  const random = workshop.random(form.file)
  const rows: (readonly Cell[])[] = []
  const weak = form.withPosition
  let line = 2
  for (const person of people) {
    const at = person.departments[months.length - 1] ?? -1
    const department = departments[at]
    if (department === undefined || !random.chance(form.share)) continue
    const number = rows.length + 1
    const start = `2026/09/${String(1 + (number % 18)).padStart(2, '0')} ${10 + (number % 8)}:${10 + (number % 50)}`
    let sheet = answered(form, (1 - department.load) * 0.3, random)
    const remark = form.withPosition ? random.pick(remarks) : ''
    const position = form.withPosition ? [random.pick(positions)] : []
    let place = -1
    const isHit = weak && random.chance(damagedShare)
    const isCell = isHit && random.chance(0.5)
    if (isCell) {
      const spoilt = spoilCell(sheet, random)
      if (sheet.codes[spoilt.place] === undefined) place = -1
      else place = spoilt.place
      sheet = spoilt.answered
      workshop.damages.push({ file: form.file, line, kind: spoilt.kind, effect: 'cell' })
    }
    let cells: readonly Cell[] = [number, start, start, department.name, ...position, ...sheet.cells]
    if (form.withPosition) cells = [...cells, remark]
    if (isHit && !isCell) {
      const isShort = random.chance(0.5)
      cells = isShort ? cells.slice(0, -4) : [...cells, '要確認']
      const kind = isShort ? 'cells-missing' : 'cell-too-many'
      workshop.damages.push({ file: form.file, line, kind, effect: 'row' })
    }
    rows.push(cells)
    count(workshop, form, sheet.codes, isHit && !isCell ? 'damaged' : 'sound', place)
    line += cells.reduce<number>((lines, cell) => lines + String(cell).split('\n').length - 1, 1)
  }
  const texts = form.questions.map(({ text }) => text.ja)
  const header = form.withPosition
    ? ['ID', '開始時刻', '完了時刻', '所属', '職位', ...texts, '自由記述']
    : ['ID', '開始時刻', '完了時刻', '所属', ...texts]
  const table = { file: form.file, form: form.file.endsWith('.xlsx') ? 'xlsx' : 'utf-8', header } as const
  workshop.table(
    table,
    rows.map((cells) => ({ cells })),
  )
}

/** Writes the answers to both surveys of the half-year. */
export function makeSurveys(workshop: Workshop, ministry: Ministry): void {
  makeForm(workshop, ministry, {
    file: 'survey/staff_2026H1.csv',
    questions: staffQuestions,
    share: 0.55,
    cell: (code) => words[code - 1] ?? '',
    withPosition: true,
  })
  makeForm(workshop, ministry, {
    file: 'survey/public-relations_2026H1.xlsx',
    questions: publicRelationsQuestions,
    share: 0.32,
    cell: (code) => code,
    withPosition: false,
  })
}
