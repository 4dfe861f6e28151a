import type { Comparison } from '@reform/roadmap'
import type { MadeFigure } from '../calculate/made-figure.ts'
import type { Answered, Figure, FigureResult, Question } from '../model/figure.ts'
import type { Contradiction } from '../model/ministry.ts'
import { decimalsOf, numberOf, printFigure } from '../text/print-figure.ts'

/** What a run asks from. */
export interface Asking {
  /** Figures of the period before, by id. */
  readonly earlier: ReadonlyMap<string, FigureResult>
  readonly contradictions: readonly Contradiction[]
  readonly answers: readonly Answered[]
}

/** The figures with the questions about them. A figure with a question that is open waits; with a no it is refused. */
export function asked(made: readonly MadeFigure[], asking: Asking): readonly MadeFigure[] {
  const byId = new Map(made.map((one) => [one.id, one]))
  const answers = new Map(asking.answers.map((one) => [one.question, one]))
  return made.map((one) => {
    if (one.state !== 'value' || one.figure === undefined) return one
    const found = questionsAbout(one, one.figure, byId, asking)
    if (found.length === 0) return one
    const questions = found.map((question): Question => {
      const answered = answers.get(question.id)
      return answered === undefined ? question : { ...question, answered }
    })
    const isRefused = questions.some(({ answered }) => answered?.taken === false)
    const isOpen = questions.some(({ answered }) => answered === undefined)
    return { ...one, questions, state: isRefused ? 'refused' : isOpen ? 'questioned' : 'value' }
  })
}

function questionsAbout(
  one: MadeFigure,
  figure: Figure,
  byId: ReadonlyMap<string, MadeFigure>,
  { earlier, contradictions }: Asking,
): readonly Question[] {
  const before = earlier.get(one.id)
  const contradicted = contradictions.flatMap(({ left, comparison, right }) => {
    const other = byId.get(right)?.figure
    if (left !== one.id || other === undefined || holds(numberOf(figure), comparison, numberOf(other)))
      return []
    return [contradiction(one, figure, other, right, comparison)]
  })
  return [...bounds(one, figure), ...jump(one, figure, before), ...contradicted]
}

function holds(left: number, comparison: Comparison, right: number): boolean {
  switch (comparison) {
    case 'lt':
      return left < right
    case 'lte':
      return left <= right
    case 'gt':
      return left > right
    case 'gte':
      return left >= right
    case 'eq':
      return left === right
  }
}

/** The id holds the values: an answer to a question about other values is no answer to this one. */
function question(
  one: MadeFigure,
  kind: Question['kind'],
  left: string,
  right: string,
  message: Question['message'],
  rightOf?: string,
): Question {
  const id = `${one.id}:${kind}:${left}:${right}`
  return { id, figure: one.id, kind, left, right, message, ...(rightOf === undefined ? {} : { rightOf }) }
}

const printed = ({ binding }: MadeFigure, figure: Figure): string =>
  printFigure(figure, binding.decimals ?? decimalsOf(figure))

function bounds(one: MadeFigure, figure: Figure): readonly Question[] {
  const { atLeast, atMost } = one.binding.expects ?? {}
  const value = numberOf(figure)
  const isLow = atLeast !== undefined && value < atLeast
  const isHigh = atMost !== undefined && value > atMost
  if (!isLow && !isHigh) return []
  const bound = String(isLow ? atLeast : atMost)
  const left = printed(one, figure)
  return [
    question(one, 'outOfBounds', left, bound, {
      ja: `値 ${left} は、見込みの${isLow ? '下限' : '上限'} ${bound} を${isLow ? '下回り' : '上回り'}ます。正しいですか。`,
      en: `The value ${left} is ${isLow ? 'below' : 'above'} the expected ${bound}. Is it right?`,
    }),
  ]
}

/** Nothing is a jump from a value that was not published, and from zero anything is. */
function jump(one: MadeFigure, figure: Figure, before: FigureResult | undefined): readonly Question[] {
  const times = one.binding.expects?.jump
  if (times === undefined || before?.state !== 'value' || before.figure === undefined) return []
  const [now, then] = [numberOf(figure), numberOf(before.figure)]
  if (now <= then * times && now * times >= then) return []
  const [left, right] = [printed(one, figure), printed(one, before.figure)]
  return [
    question(
      one,
      'jump',
      left,
      right,
      {
        ja: `前の期間の ${right} から ${left} へ、${times}倍を超えて動いています。正しいですか。`,
        en: `It went from ${right} in the period before to ${left}, more than ${times} times. Is it right?`,
      },
      before.id,
    ),
  ]
}

const words: Readonly<Record<Comparison, readonly [ja: string, en: string]>> = {
  lt: ['未満', 'less than'],
  lte: ['以下', 'at most'],
  gt: ['超', 'more than'],
  gte: ['以上', 'at least'],
  eq: ['同じ', 'equal to'],
}

function contradiction(
  one: MadeFigure,
  figure: Figure,
  other: Figure,
  rightOf: string,
  comparison: Comparison,
): Question {
  const [left, right] = [printed(one, figure), printFigure(other)]
  const [ja, en] = words[comparison]
  return question(
    one,
    'contradiction',
    left,
    right,
    {
      ja: `値 ${left} は、「${rightOf}」の値 ${right} ${ja}のはずです。どちらが正しいですか。`,
      en: `The value ${left} should be ${en} ${right}, the value of “${rightOf}”. Which is right?`,
    },
    rightOf,
  )
}
