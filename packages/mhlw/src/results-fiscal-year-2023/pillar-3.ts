import type { Pillar } from '@reform/roadmap'
import { count } from '../paper.ts'
import { at, lines } from './paper.ts'

const officeReformPlan = {
  heading: { ja: 'オフィス改革プラン等', en: 'Office reform plan and related matters' },
  headingSource: [at(558)],
}

export const pillar3: Pillar = {
  id: 'office-environment',
  number: 3,
  title: { ja: '執務環境の改善等', en: 'Better office environment and related matters' },
  printed: [
    { where: 'overview', number: 3, title: '執務環境の改善等', source: [at(21)] },
    { where: 'page', number: 3, title: '執務環境の改善等', source: [at(533)] },
  ],
  sections: [
    {
      id: 'building-and-offices',
      number: 1,
      title: {
        ja: '五号館における拡充スペースへの対応、執務室のオフィス環境の改善',
        en: 'The added space in Building No. 5 and better offices',
      },
      printed: [
        {
          where: 'overview',
          number: 1,
          title: '五号館における拡充スペースへの対応、執務室のオフィス環境の改善',
          source: [lines(57, 58, '（１）')],
        },
        {
          where: 'page',
          number: 1,
          title: '五号館における拡充スペースへの対応、執務室のオフィス環境の改善',
          source: [at(535, '（１）')],
        },
      ],
      items: [
        {
          id: 'added-space',
          number: 1,
          title: { ja: '五号館における拡充スペースへの対応', en: 'The added space in Building No. 5' },
          printed: [
            {
              where: 'overview',
              number: 1,
              title: '五号館における拡充スペースへの対応',
              source: [at(59, '①')],
            },
            {
              where: 'page',
              number: 1,
              title: '五号館における拡充スペースへの対応',
              source: [lines(552, 556, '①')],
            },
          ],
          themes: ['theme-workplace'],
          source: [at(59, '【※２】')],
          noIndicator: { source: [at(586)] },
          activities: [
            {
              heading: { ja: '拡充スペースの有効活用', en: 'Good use of the added space' },
              headingSource: [at(545)],
              summary: {
                ja: '先行する省庁と業者を視察して方針を検討したが、庁舎の大規模改修を控え保留とした。',
                en: 'Visited ministries and firms ahead in this and studied what to do; put on hold before the large renovation of the building.',
              },
              state: 'onHold',
              source: [lines(546, 550)],
            },
          ],
        },
        {
          id: 'better-offices',
          number: 2,
          title: { ja: '働きやすいオフィス環境の改善', en: 'More comfortable offices' },
          printed: [
            { where: 'overview', number: 2, title: '働きやすいオフィス環境の改善', source: [at(60, '②')] },
            {
              where: 'page',
              number: 2,
              title: '働きやすいオフィス環境の改善',
              source: [lines(569, 572, '②')],
            },
          ],
          themes: ['theme-workplace'],
          source: [at(60, '【※２】')],
          indicators: [
            {
              id: 'office-satisfaction.cell',
              indicator: 'office-satisfaction',
              source: [at(588)],
              observations: [
                {
                  result: {
                    state: 'notMeasured',
                    because: {
                      ja: '取組がまだ検討の段階にあるため。',
                      en: 'The measures are still under study.',
                    },
                  },
                  source: [lines(591, 592)],
                },
              ],
            },
          ],
          activities: [
            {
              ...officeReformPlan,
              summary: {
                ja: '好事例と他省庁の状況を集め、職場改善の競技会の要綱と財源を検討した。',
                en: 'Collected good examples and studied rules and funds for a contest of better workplaces.',
              },
              state: 'considering',
              source: [lines(559, 561)],
            },
            {
              ...officeReformPlan,
              summary: {
                ja: '内閣人事局の職場環境整備の事業に加わり、オフィス改革に取り組んだ。',
                en: "Took part in the Cabinet Bureau of Personnel Affairs' project on workplaces and reformed offices.",
              },
              state: 'ongoing',
              source: [lines(563, 564)],
              figures: [
                {
                  what: { ja: '計画の年数', en: 'Years of the plan' },
                  measure: count(2, 'years'),
                  source: [at(564)],
                },
              ],
            },
            {
              ...officeReformPlan,
              summary: {
                ja: '官房が主導する改革案（文書の削減、コンテスト方式など）を検討した。',
                en: 'Studied a plan led by the Secretariat: fewer documents, a contest and the like.',
              },
              state: 'considering',
              source: [lines(566, 567)],
            },
          ],
        },
        {
          id: 'flexible-air-conditioning',
          number: 3,
          title: { ja: '冷暖房の柔軟化', en: 'Flexible heating and cooling' },
          printed: [
            { where: 'overview', number: 3, title: '冷暖房の柔軟化', source: [at(61)] },
            { where: 'page', number: 3, title: '冷暖房の柔軟化', source: [lines(583, 584, '③')] },
          ],
          source: [at(61)],
          noIndicator: { source: [at(594)] },
          activities: [
            {
              heading: { ja: '冷暖房の柔軟化', en: 'Flexible heating and cooling' },
              headingSource: [at(574)],
              summary: {
                ja: '延長運転の申請期限、申請者、温度変更の依頼者、一括申請について、これまでの緩和を続けた。',
                en: 'Kept the easier rules on late running: deadline, who may apply, who may ask for another temperature, block applications.',
              },
              state: 'ongoing',
              source: [lines(576, 581)],
              figures: [
                {
                  what: { ja: '延長運転となる時刻', en: 'From when on running counts as late' },
                  measure: { type: 'timeOfDay', value: '20:00' },
                  comparison: 'gte',
                  source: [at(578, '20時以降')],
                },
                {
                  what: { ja: '以前の申請期限', en: 'Deadline before' },
                  measure: { type: 'timeOfDay', value: '16:00' },
                  source: [at(578, '16時')],
                },
                {
                  what: { ja: '現在の申請期限', en: 'Deadline now' },
                  measure: { type: 'timeOfDay', value: '17:30' },
                  source: [at(578, '17時半')],
                },
                {
                  what: { ja: '一括申請できる期間', en: 'Time that one application may cover' },
                  measure: count(1, 'weeks'),
                  qualifiers: ['atMost'],
                  source: [at(581)],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'health',
      number: 2,
      title: { ja: '健康づくりの取組推進', en: 'Promoting good health' },
      printed: [
        { where: 'overview', number: 2, title: '健康づくりの取組推進', source: [at(63)] },
        { where: 'page', number: 2, title: '健康づくりの取組推進', source: [at(596)] },
      ],
      items: [
        {
          id: 'health-promotion',
          number: 1,
          title: { ja: '健康づくりの取組推進', en: 'Promoting good health' },
          printed: [
            { where: 'overview', number: 1, title: '健康づくりの取組推進', source: [at(64)] },
            { where: 'page', number: 1, title: '健康づくりの取組推進', source: [lines(609, 611, '①')] },
          ],
          source: [at(64)],
          indicators: [
            {
              id: 'health-seminars.cell',
              indicator: 'health-seminars',
              source: [at(613)],
              observations: [
                {
                  result: {
                    state: 'describedOnly',
                    summary: {
                      ja: '食事の選び方などを一人ずつ案内するセミナーを行ったとの記述のみで、回数も人数もない。',
                      en: 'Says only that a seminar advised people one by one on choosing meals; no number of seminars or people.',
                    },
                  },
                  source: [lines(614, 617)],
                },
              ],
            },
          ],
          activities: [
            {
              heading: { ja: '「食事」に係る事業', en: 'Project on meals' },
              headingSource: [at(606)],
              summary: {
                ja: '食事に着目した健康づくりの事業を検討し、行った。',
                en: 'Planned and ran a health project about meals.',
              },
              state: 'done',
              source: [at(607)],
            },
          ],
        },
      ],
    },
  ],
}
