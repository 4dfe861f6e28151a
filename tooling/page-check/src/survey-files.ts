import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const bureaus = ['総務局', '企画調整局', '国際交流推進局', '情報システム整備推進室', '広報室', '統計局']
const questions = [
  '自分の仕事にやりがいを感じている',
  '上司は業務の優先順位を明確に示している',
  '職場では、互いに意見を言いやすい雰囲気がある',
  '業務に必要な研修の機会がある',
  '仕事と家庭生活を両立できている',
  '給与・手当は職責に見合っている',
  'この職場で働き続けたい',
  '仕事が終わると疲れ切っている',
]
const labels = [
  'まったく違う',
  'どちらかといえば違う',
  'どちらともいえない',
  'どちらかといえばその通り',
  'まったくその通り',
]
const english = ['strongly disagree', 'disagree', 'neither', 'agree', 'strongly agree']
const face = (ja: string, en: string) => ({ ja, en })

function form(version?: string): object {
  const likert = questions.map((text, index) => ({
    id: `q${index + 1}`,
    text: face(text, `Item ${index + 1}`),
    kind: 'likert',
    range: { min: 1, max: 5 },
    labels: labels.map((label, step) => ({ code: step + 1, label: face(label, english[step] ?? '') })),
    ...(index === 7 ? { direction: 'reverse' } : {}),
    ...(index === 2 && version !== undefined ? { version } : {}),
  }))
  const promoter = {
    id: 'enps',
    text: face('知人にこの職場を勧めたい', 'Recommend'),
    kind: 'netPromoter',
    range: { min: 0, max: 10 },
  }
  const scale = (id: string, ja: string, en: string, items: readonly string[]) => ({
    id,
    label: face(ja, en),
    items,
    missing: 'half',
    variant: 'meanOfPersons',
  })
  return {
    id: 'staff-2026',
    title: face('職員意識調査', 'Staff survey'),
    items: [...likert, promoter],
    scales: [
      scale('work', '働きがい', 'Meaningful work', ['q1', 'q3', 'q7']),
      scale('support', '職場の支援', 'Support', ['q2', 'q4', 'q5']),
    ],
    groupings: [
      {
        id: 'bureau',
        label: face('局', 'Bureau'),
        groups: bureaus.map((name, index) => ({
          id: `b${index}`,
          label: face(name, `Bureau ${index + 1}`),
          people: index === 4 ? 6 : 60 + index * 15,
        })),
      },
    ],
    waves: ['2024', '2025', '2026'].map((id) => ({ id, label: face(`${id}年度`, id) })),
  }
}

function answers(wave: number): string {
  const rows = bureaus.flatMap((_, bureau) =>
    Array.from({ length: bureau === 4 ? 4 : 44 + bureau * 11 }, (_unused, person) => {
      const mood = (person * 7 + bureau * 3) % 5
      const codes = questions.map((__, item) => {
        if ((person + item * 5) % 37 === 0) return ''
        const code = 1 + ((mood + ((person * (item + 3)) % 4) + (item % 3 === wave % 3 ? 1 : 0)) % 5)
        return String(Math.min(5, code + (item === 0 && wave > 1 && person % 2 === 0 ? 1 : 0)))
      })
      return [`k${bureau}-${person}`, ...codes, String((person * 3 + bureau + wave) % 11), `b${bureau}`].join(
        ',',
      )
    }),
  )
  const header = ['respondent', ...questions.map((_, index) => `q${index + 1}`), 'enps', 'bureau']
  return `${header.join(',')}\n${rows.join('\n')}\n`
}

/** Writes a survey of three years, one bureau too small to be shown and one item reworded, and gives back arguments. */
export function writeSurveyFiles(folder: string): readonly string[] {
  const at = (name: string): string => join(folder, name)
  writeFileSync(at('questionnaire.json'), JSON.stringify(form('2')))
  writeFileSync(at('questionnaire-before.json'), JSON.stringify(form()))
  for (const wave of [0, 1, 2]) writeFileSync(at(`${2024 + wave}.csv`), answers(wave))
  return [
    at('questionnaire.json'),
    at('2026.csv'),
    ...['--by', 'bureau', '--wave', '2026', '--frame', '--organisation', '見本省', '--on', '2026-11-20'],
    ...['2024', '2025'].flatMap((year) => [
      '--earlier',
      `${year}=${at(`${year}.csv`)}`,
      '--earlier-questionnaire',
      `${year}=${at('questionnaire-before.json')}`,
    ]),
  ]
}
