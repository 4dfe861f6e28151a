import type { Assessment, VerdictWord } from '@reform/overtime'
import { verdictWords } from '@reform/rules'
import type { Language } from '../../language.ts'
import { overtimeMessages } from '../../text/overtime.ts'

/** Counts people by their verdict and by the interviews that are called for. */
export function tallyOf(language: Language): {
  readonly add: (assessment: Assessment) => void
  readonly asText: () => Promise<string>
} {
  const people = new Map<VerdictWord, number>()
  const interviews = { required: 0, onRequest: 0 }
  const text = overtimeMessages[language]
  return {
    add: (assessment) => {
      people.set(assessment.word, (people.get(assessment.word) ?? 0) + 1)
      for (const kind of ['required', 'onRequest'] as const) {
        if (assessment.interviews.some(({ request }) => request === kind)) interviews[kind] += 1
      }
    },
    asText: async () => {
      const { textTable } = await import('@reform/report')
      const words = verdictWords.filter((word) => people.has(word))
      const rows = [
        ...words.map((word) => [text.word[word], String(people.get(word))]),
        [text.interviews.required, String(interviews.required)],
        [text.interviews.onRequest, String(interviews.onRequest)],
      ]
      return `${textTable(rows, { header: text.tallyHeader, columns: [{}, { align: 'end' }] })}\n`
    },
  }
}
