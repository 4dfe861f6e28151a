/** A question of a survey, the cell of the roadmap that it belongs to, and what is answered on average. */
export type Question = {
  readonly id: string
  readonly text: { readonly ja: string; readonly en: string }
  readonly cell?: string
  readonly mean: number
}

type Line = readonly [
  cell: string,
  mean: number,
  ...questions: readonly (readonly [ja: string, en: string])[],
]

const lines: readonly Line[] = [
  [
    'fewer-long-hours.survey',
    3.1,
    ['職場では長時間労働を減らす取組が進んでいる', 'Work is under way here to reduce long hours'],
    ['業務の見直しにより残業が減った', 'Reviewing work has reduced overtime'],
  ],
  [
    'staffing.survey',
    2.6,
    ['業務量に見合う人員が配置されている', 'Staffing fits the amount of work'],
    ['忙しい時期に応援を受けられる', 'Help comes in busy times'],
  ],
  [
    'life-stages.survey',
    3.7,
    ['育児や介護の事情に配慮がある', 'Care for family is taken into account'],
    ['周囲に負担が偏らない工夫がある', 'The burden on colleagues is kept even'],
  ],
  [
    'office-reform-plan.survey',
    2.9,
    ['執務室は働きやすい', 'The office is good to work in'],
    ['集中できる場所がある', 'There is a place to concentrate'],
  ],
  [
    'next-lan.survey',
    3.0,
    ['省内ネットワークは快適に使える', 'The network works well'],
    ['遠隔会議の環境に満足している', 'Remote meetings work well'],
  ],
  [
    'clear-personnel-strategy.survey',
    2.8,
    ['組織が求める人材像を理解している', 'It is clear what people the ministry looks for'],
  ],
  [
    'varied-work-experience.survey',
    3.2,
    ['希望する仕事に応募する機会がある', 'One can apply for the work one wants'],
    ['外部との交流の機会がある', 'There are chances to work elsewhere'],
  ],
  [
    'ministry-wide-personnel-strategy.survey',
    2.7,
    ['人事の方針は省全体で一貫している', 'Personnel policy is the same everywhere'],
    ['人事評価に納得している', 'Appraisals are convincing'],
  ],
  [
    'management-skills.survey',
    3.5,
    ['上司は仕事の優先順位を示す', 'My manager sets priorities'],
    ['上司は部下の意見を聞く', 'My manager listens'],
    ['上司は仕事を適切に割り振る', 'My manager shares work out well'],
  ],
  [
    'career-support-by-supervisor.survey',
    3.4,
    ['上司とキャリアについて話す機会がある', 'I can talk with my manager about my career'],
    ['面談は役に立っている', 'The talks are useful'],
  ],
  [
    'goals-from-the-top.survey',
    3.0,
    ['幹部は組織の目標を伝えている', 'Senior officials tell of our goals'],
    ['部局の方針に共感できる', 'I share the course of my bureau'],
  ],
  [
    'diet-work.survey',
    2.4,
    ['議会対応の仕事は効率化されている', 'Work for the assembly has become more efficient'],
    ['待機の時間が減った', 'There is less waiting'],
  ],
  [
    'knowledge-sharing.survey',
    3.3,
    ['必要な手順書がすぐに見つかる', 'Manuals are found at once'],
    ['ノウハウが部署を越えて共有される', 'Know-how is shared across departments'],
  ],
  [
    'telework-settings.survey',
    3.6,
    ['必要なときにテレワークができる', 'I can telework when I need to'],
    ['テレワーク中も円滑に連絡がとれる', 'Contact is easy while teleworking'],
  ],
]

/** The questions of the survey of all staff: each cell of the roadmap has its own. */
export const staffQuestions: readonly Question[] = lines
  .flatMap(([cell, mean, ...texts]) =>
    texts.map(([ja, en], index) => ({ cell, text: { ja, en }, mean: mean + index * 0.2 })),
  )
  .map((question, index) => ({ id: `q${String(index + 1).padStart(2, '0')}`, ...question }))

const cell = 'public-relations-score.cell'

/** The questions of the survey on public relations; the last belongs to no cell. */
export const publicRelationsQuestions: readonly Question[] = [
  {
    id: 'p01',
    cell,
    mean: 3.4,
    text: { ja: '広報誌の内容は分かりやすい', en: 'The magazine is easy to understand' },
  },
  {
    id: 'p02',
    cell,
    mean: 3.1,
    text: { ja: '省の情報発信は届いている', en: 'What the ministry says reaches people' },
  },
  {
    id: 'p03',
    cell,
    mean: 2.9,
    text: { ja: '広報資料のデザインは見やすい', en: 'The designs are easy to read' },
  },
  {
    id: 'p04',
    mean: 3.8,
    text: { ja: '広報の研修を受けたい', en: 'I would like training in public relations' },
  },
]

const labels = [
  { code: 5, label: { ja: 'まったくその通り', en: 'Entirely so' } },
  { code: 4, label: { ja: 'どちらかといえばその通り', en: 'Rather so' } },
  { code: 3, label: { ja: 'どちらともいえない', en: 'Neither' } },
  { code: 2, label: { ja: 'どちらかといえば違う', en: 'Rather not so' } },
  { code: 1, label: { ja: 'まったく違う', en: 'Not so at all' } },
]

/** A questionnaire as data, with the departments as its groups. */
export function questionnaireOf(
  id: string,
  title: Question['text'],
  questions: readonly Question[],
  departments: readonly { readonly code: string; readonly name: string }[],
): unknown {
  return {
    id,
    title,
    items: questions.map((question) => ({
      id: question.id,
      text: question.text,
      kind: 'likert',
      range: { min: 1, max: 5 },
      labels,
    })),
    groupings: [
      {
        id: 'department',
        label: { ja: '所属', en: 'Department' },
        groups: departments.map(({ code, name }) => ({ id: code, label: { ja: name, en: name } })),
      },
    ],
  }
}
