import type { Edition, Roadmap } from '@reform/roadmap'

/**
 * A small invented roadmap that uses every kind of thing that the model can hold: all states of results, all types of
 * targets, all kinds of plan entries, open periods, marks without dates, texts without English.
 */
const line = (document: string, ...lines: number[]) => lines.map((number) => ({ document, line: number }))

export const results: Edition = {
  id: 'results-2024',
  title: {
    ja: 'ひばり県庁働き方改革工程表 令和６年度実績',
    en: 'Hibari Prefecture work reform roadmap: results for fiscal 2024',
  },
  kind: 'results',
  issued: '2025-06-10',
  issuer: 'office',
  fiscalYears: { from: 2024, to: 2024, source: line('results', 2) },
  reporting: { from: '2024-04-01', to: '2025-03-14' },
  themes: [
    {
      id: 'lan',
      number: 1,
      mark: '※１',
      title: { ja: '庁内ネットワークの更新関係', en: 'Renewal of the internal network' },
    },
    {
      id: 'place',
      number: 2,
      mark: '※２',
      title: { ja: '柔軟で働きやすい職場づくり関係', en: 'A flexible workplace' },
    },
  ],
  indicators: [
    {
      id: 'meetings',
      name: { ja: '定期面談の実施回数', en: 'Number of regular one-to-one meetings' },
      kind: 'flow',
      direction: 'up',
      aggregation: 'sum',
      unit: 'times',
      cadence: 'quarter',
      definition: 'notDefined',
    },
    {
      id: 'support',
      name: { ja: '会議支援の対応率', en: 'Share of requests for meeting support that were met' },
      kind: 'ratio',
      direction: 'up',
      aggregation: 'ratioOfSums',
      cadence: 'year',
      dataSource: { ja: '支援依頼の受付簿', en: 'Register of support requests' },
      definition: {
        ja: '支援を依頼された件数のうち、対応した件数の割合。',
        en: 'Requests met, out of all requests received.',
      },
      numerator: { ja: '対応件数', en: 'requests met' },
      denominator: { ja: '依頼件数', en: 'requests received' },
    },
    {
      id: 'satisfaction',
      name: { ja: '利用者の満足度', en: 'Satisfaction of users' },
      kind: 'mean',
      direction: 'up',
      aggregation: 'weightedMean',
      unit: 'points',
      scale: { maximum: 10 },
      definition: 'notDefined',
    },
    {
      id: 'telework',
      name: { ja: '在宅勤務の実施状況' },
      kind: 'flow',
      direction: 'up',
      aggregation: 'sum',
      unit: 'personDays',
      definition: 'notDefined',
    },
    {
      id: 'seminars',
      name: { ja: '健康講座の開催状況', en: 'Health seminars held' },
      kind: 'text',
      direction: 'none',
      aggregation: 'none',
      definition: 'notDefined',
    },
    {
      id: 'hires',
      name: { ja: '経験者採用者数', en: 'Experienced people hired' },
      kind: 'count',
      direction: 'up',
      aggregation: 'sum',
      unit: 'people',
      definition: 'notDefined',
    },
  ],
  pillars: [
    {
      id: 'p1',
      number: 1,
      title: { ja: '職員の成長を支える仕組みづくり', en: 'Helping staff to grow' },
      sections: [
        {
          id: 's1-1',
          number: 1,
          title: { ja: '相談しやすい環境の整備', en: 'Making it easy to ask for advice' },
          items: [
            {
              id: 'i1-1-1',
              number: 1,
              title: { ja: '職場の上司による対話の定着', en: 'Regular talks with one’s supervisor' },
              themes: ['place'],
              lead: 'personnel',
              participants: ['office'],
              indicators: [
                {
                  id: 'c-meetings',
                  indicator: 'meetings',
                  observations: [
                    {
                      result: { state: 'value', measure: { type: 'count', value: 1234, unit: 'times' } },
                      period: { from: 'FY2024-Q2', to: 'FY2024-Q2', excluding: ['2024-07'] },
                      source: line('results', 31),
                    },
                    {
                      result: { state: 'value', measure: { type: 'count', value: 3456, unit: 'times' } },
                      period: 'FY2024-Q3',
                      source: line('results', 32),
                    },
                  ],
                },
              ],
              activities: [
                {
                  id: 'a-meetings',
                  heading: { ja: '定期面談', en: 'Regular one-to-one meetings' },
                  number: 1,
                  summary: {
                    ja: '全部局に実施を呼びかけ、手引を作成して配布し、階層別の研修を行った。',
                    en: 'All bureaus were asked to hold the meetings, a handbook was written and courses were held for each grade.',
                  },
                  state: 'ongoing',
                  figures: [
                    {
                      id: 'f-trainees',
                      what: { ja: '研修の受講者', en: 'people trained' },
                      measure: { type: 'count', value: 452, unit: 'people' },
                      source: line('results', 21),
                    },
                    {
                      what: { ja: '研修の回数', en: 'courses held' },
                      measure: { type: 'count', value: 8, unit: 'times' },
                      source: line('results', 22),
                    },
                  ],
                  dates: [
                    {
                      what: { ja: '第２回の研修', en: 'second course' },
                      when: '2024-09',
                      qualifiers: ['planned'],
                    },
                    {
                      what: { ja: '通知の発出', en: 'notice issued' },
                      when: '2024-08',
                      part: 'early',
                      source: line('results', 19),
                    },
                  ],
                  source: line('results', 18, 19, 20),
                },
              ],
              source: line('results', 17),
            },
            {
              id: 'i1-1-2',
              number: 2,
              title: { ja: '職場の上司を超えた相談', en: 'Advice beyond one’s own line' },
              noIndicator: { source: line('results', 40) },
              activities: [
                {
                  summary: {
                    ja: '若手職員の懇談会を開いた。',
                    en: 'Round tables of younger staff were held.',
                  },
                  state: 'done',
                  figures: [
                    {
                      what: { ja: '参加者', en: 'participants' },
                      measure: { type: 'count', value: 56, unit: 'people' },
                      qualifiers: ['personTimes'],
                      source: line('results', 41),
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          id: 's1-2',
          number: 2,
          title: { ja: '意欲に応じた経験の提供', en: 'Experience to match ambition' },
          items: [
            {
              id: 'i1-2-1',
              number: 1,
              title: { ja: '外部人材の登用', en: 'Hiring from outside' },
              printed: [{ where: 'page', title: '外部人材の登用等', number: 2, source: line('results', 52) }],
              indicators: [
                {
                  id: 'c-hires',
                  indicator: 'hires',
                  observations: [
                    {
                      result: { state: 'planned', measure: { type: 'count', value: 28, unit: 'people' } },
                      period: { from: '2024-10', to: '2025-06' },
                      breakdown: { ja: '係長級', en: 'unit chiefs' },
                      source: line('results', 55),
                    },
                  ],
                },
              ],
              activities: [{ summary: { ja: '選考を２回行った。' }, state: 'started' }],
            },
          ],
        },
      ],
    },
    {
      id: 'p2',
      number: 2,
      title: { ja: '業務の効率化と柔軟な働き方', en: 'Efficiency and flexible work' },
      printed: [{ where: 'page', title: '業務の効率化と働き方', number: 3, source: line('results', 58) }],
      items: [
        {
          id: 'i2-1',
          number: 1,
          title: { ja: '会議運営の外部委託', en: 'Outsourcing of meeting support' },
          themes: ['lan'],
          indicators: [
            {
              id: 'c-support',
              indicator: 'support',
              printedName: 'サポート件数',
              observations: [
                {
                  result: { state: 'value', measure: { type: 'ratio', numerator: 183, denominator: 247 } },
                  period: 'FY2024',
                  source: line('results', 61),
                },
              ],
            },
            {
              id: 'c-satisfaction',
              indicator: 'satisfaction',
              observations: [
                {
                  result: {
                    state: 'value',
                    measure: { type: 'mean', value: 9, unit: 'points', scale: { maximum: 10 } },
                  },
                  qualifiers: ['about'],
                  source: line('results', 62),
                },
                {
                  result: {
                    state: 'wrongValuePrinted',
                    printed: [{ type: 'count', value: 183, unit: 'cases' }],
                    because: {
                      ja: '対応件数が再び印刷されている。',
                      en: 'The number of requests met is printed again.',
                    },
                    belongsTo: 'support',
                  },
                  source: line('results', 63),
                },
              ],
            },
          ],
          activities: [
            {
              summary: { ja: '会議支援の実証を始めた。', en: 'A trial of meeting support began.' },
              state: 'started',
              period: { from: '2024-07', to: null },
            },
            {
              summary: { ja: '方針の決定を見合わせている。', en: 'The decision is on hold.' },
              state: 'onHold',
            },
          ],
        },
        {
          id: 'i2-2',
          number: 2,
          title: { ja: '在宅勤務の推進', en: 'Telework' },
          themes: ['lan', 'place'],
          indicators: [
            {
              id: 'c-telework',
              indicator: 'telework',
              observations: [
                {
                  result: {
                    state: 'notMeasured',
                    because: { ja: '出先機関は集計していない。', en: 'Regional offices are not counted.' },
                  },
                  source: line('results', 71),
                },
                {
                  result: {
                    state: 'pending',
                    until: 'FY2025',
                    because: { ja: '集計中。', en: 'Being compiled.' },
                  },
                },
                {
                  result: {
                    state: 'awaiting',
                    body: { ja: '国の共通認証基盤', en: 'the national sign-on service' },
                    since: '2024-12',
                    nextCheck: '2025-09',
                  },
                },
              ],
            },
            {
              indicator: 'seminars',
              observations: [
                {
                  result: {
                    state: 'describedOnly',
                    summary: {
                      ja: '講座の内容が書かれている。',
                      en: 'The contents of the seminar are described.',
                    },
                  },
                },
              ],
            },
          ],
          activities: [
            {
              summary: { ja: '制度の案を検討している。', en: 'A scheme is being considered.' },
              state: 'considering',
            },
          ],
          notes: [
            {
              mark: '(*)',
              text: { ja: '出先機関を除く。', en: 'Without regional offices.' },
              source: line('results', 75),
            },
          ],
        },
      ],
    },
  ],
  terms: [
    {
      id: 't-meeting',
      label: { ja: '定期面談', en: 'one-to-one meeting' },
      spellings: [
        { text: '1on1', source: line('results', 18) },
        { text: '１ｏｎ１', source: line('results', 21) },
      ],
    },
  ],
  notes: [
    {
      id: 'n-period',
      mark: '※',
      text: { ja: '実績は令和７年３月14日までのもの。', en: 'Results up to 14 March 2025.' },
      source: line('results', 3),
    },
  ],
  doubts: [
    {
      id: 'd-seminars',
      about: ['i2-2'],
      question: {
        ja: '健康講座の記述はどの項目のものか。',
        en: 'Which item do the words on the seminar belong to?',
      },
      chosen: { ja: '在宅勤務の推進。', en: 'Telework.' },
      alternatives: [{ ja: '会議運営の外部委託。', en: 'Outsourcing of meeting support.' }],
      because: { ja: '同じ行の高さに印刷されているため。', en: 'It is printed at the same height.' },
      source: line('results', 72),
    },
  ],
}

export const plan: Edition = {
  id: 'plan-2026',
  title: {
    ja: 'ひばり県庁働き方改革工程表（令和８～10年度）',
    en: 'Hibari Prefecture work reform roadmap, fiscal 2026 to 2028',
  },
  kind: 'plan',
  issuer: 'office',
  fiscalYears: { from: 2026, to: 2028 },
  tracks: [
    { id: 'hq', label: { ja: '本庁', en: 'Head office' } },
    { id: 'regional', label: { ja: '出先機関', en: 'Regional offices' } },
  ],
  stages: [
    { id: 'grasp', label: { ja: '把握', en: 'Take stock' } },
    { id: 'set', label: { ja: '目標設定', en: 'Set targets' } },
    { id: 'reach', label: { ja: '達成', en: 'Reach' } },
  ],
  indicators: [
    {
      id: 'paperless',
      name: { ja: '新規文書の電子化率', en: 'Share of new documents kept electronically' },
      kind: 'ratio',
      direction: 'up',
      aggregation: 'ratioOfSums',
      definition: 'notDefined',
    },
    {
      id: 'overtime',
      name: { ja: '時間外勤務の上限を超えた職員数', en: 'Staff above the ceiling for overtime' },
      kind: 'count',
      direction: 'down',
      aggregation: 'sum',
      unit: 'people',
      definition: { ja: '月45時間を超えた職員の実人数。', en: 'People with more than 45 hours in a month.' },
    },
  ],
  pillars: [
    {
      id: 'p1',
      number: 1,
      title: { ja: '長時間労働の是正', en: 'Less overtime' },
      items: [
        {
          id: 'i1-1',
          title: { ja: '長時間労働是正の徹底', en: 'Thorough reduction of overtime' },
          lead: 'personnel',
          indicators: [{ indicator: 'overtime' }],
          plan: [
            {
              kind: 'work',
              title: {
                ja: '上司が業務の流れを見直し、繁忙期には分担を組み替え、上限を超えた職員については原因を調べて改善策を講じる。',
                en: 'Supervisors review the flow of work, share it anew in busy seasons, and look into every case above the ceiling.',
              },
              period: { from: 'FY2026', to: 'FY2028' },
              source: line('plan', 9, 10),
            },
            {
              kind: 'work',
              title: { ja: '休暇の取得を促す。', en: 'Encourage leave.' },
              period: { from: 'FY2026', to: null },
            },
          ],
          targets: [
            {
              type: 'thresholdToBeSet',
              indicator: 'overtime',
              what: {
                ja: '月45時間・年720時間を超える時間外勤務を減らす。',
                en: 'Fewer people above 45 hours a month and 720 hours a year.',
              },
              thresholds: [
                { comparison: 'gt', measure: { type: 'amount', value: 45, unit: 'hours' }, per: 'month' },
                { comparison: 'gt', measure: { type: 'amount', value: 720, unit: 'hours' }, per: 'year' },
              ],
              source: line('plan', 12),
            },
            {
              type: 'directionOnly',
              direction: 'up',
              what: { ja: '休暇の取得率を上げる。', en: 'More leave taken.' },
            },
          ],
        },
        {
          id: 'i1-2',
          title: { ja: '進行管理の仕組みづくり', en: 'Keeping track of progress' },
          noIndicator: {},
          plan: [
            {
              id: 'e-reports',
              kind: 'recurring',
              title: { ja: '進捗報告', en: 'Progress report' },
              period: { from: 'FY2026', to: 'FY2028' },
              every: 'half',
              markers: [{}, {}, {}, {}, {}],
              source: line('plan', 30, 31),
            },
            {
              kind: 'recurring',
              title: { ja: '職員アンケート', en: 'Staff survey' },
              period: { from: 'FY2026', to: 'FY2028' },
              every: 'year',
              markers: [{ at: '2026-10' }, { at: '2027-10' }, { at: '2028-10' }],
            },
            {
              kind: 'milestone',
              title: { ja: '推進本部の設置', en: 'Steering group set up' },
              period: '2026-06',
            },
          ],
          targets: [
            {
              type: 'recurring',
              every: 'half',
              window: { from: 'FY2026', to: 'FY2028' },
              what: { ja: '進捗を半年ごとに報告する。', en: 'Report progress every half-year.' },
            },
            {
              type: 'plannedCount',
              measure: { type: 'count', value: 6, unit: 'times' },
              window: { from: 'FY2026', to: 'FY2028' },
              what: { ja: '進捗報告の回数', en: 'Number of progress reports' },
            },
            { type: 'toBeDecided', what: { ja: '職員満足度', en: 'Satisfaction of staff' } },
          ],
        },
      ],
    },
    {
      id: 'p2',
      number: 2,
      title: { ja: '働きやすい庁舎の整備', en: 'A workplace that works' },
      items: [
        {
          id: 'i2-1',
          title: { ja: '行政文書の電子化', en: 'Documents from paper to electronic form' },
          tracks: ['hq', 'regional'],
          indicators: [{ indicator: 'paperless' }],
          plan: [
            {
              kind: 'stage',
              stage: 'grasp',
              track: 'hq',
              lane: 'past',
              title: { ja: '過去に作成した文書の取扱い状況の把握', en: 'Take stock of older documents' },
              period: 'FY2026',
            },
            {
              kind: 'stage',
              stage: 'set',
              track: 'hq',
              lane: 'past',
              title: { ja: '取組目標の設定', en: 'Set the targets' },
              period: 'FY2027',
            },
            {
              kind: 'stage',
              stage: 'reach',
              track: 'hq',
              lane: 'past',
              title: { ja: '取組目標の達成', en: 'Reach the targets' },
              period: 'FY2028',
            },
            {
              kind: 'stage',
              stage: 'grasp',
              track: 'regional',
              lane: 'past',
              title: { ja: '現状の把握', en: 'Take stock' },
              period: 'FY2026-H1',
            },
            {
              kind: 'stage',
              stage: 'set',
              track: 'regional',
              lane: 'past',
              title: { ja: '各機関の取組を踏まえた目標の設定', en: 'Set targets with each office' },
              period: { from: 'FY2026-H2', to: 'FY2027' },
            },
            {
              kind: 'work',
              track: 'regional',
              lane: 'past',
              title: { ja: '取組の継続', en: 'Carry on' },
              period: { from: 'FY2028', to: null },
            },
          ],
          targets: [
            {
              type: 'valueBy',
              indicator: 'paperless',
              track: 'hq',
              comparison: 'gte',
              measure: { type: 'share', percent: 100 },
              by: 'FY2027',
              what: {
                ja: '新しく作る文書はすべて電子で保存する。',
                en: 'Every new document is kept electronically.',
              },
              excludes: [{ ja: '電子化の対象外のもの', en: 'documents that are exempt' }],
              baseline: { measure: { type: 'share', percent: 72.5, decimals: 1 }, at: 'FY2024' },
            },
            {
              type: 'setThenReach',
              setIn: 'FY2027',
              reachIn: 'FY2028',
              what: { ja: '印刷枚数の削減目標', en: 'Target for fewer printed pages' },
            },
            {
              type: 'stageBy',
              stage: 'reach',
              by: 'FY2028',
              what: { ja: '過去の文書の整理', en: 'Older documents put in order' },
            },
          ],
          notes: [
            {
              mark: '(*)',
              text: { ja: '電子化の対象外のものを除く。', en: 'Without documents that are exempt.' },
            },
          ],
        },
      ],
    },
  ],
}

export const hibari: Roadmap = {
  schema: 'reform-roadmap/1',
  id: 'hibari',
  title: { ja: 'ひばり県庁働き方改革工程表', en: 'Hibari Prefecture work reform roadmap' },
  organisation: { ja: 'ひばり県', en: 'Hibari Prefecture' },
  units: [
    { id: 'office', label: { ja: '改革推進室', en: 'Reform Office' } },
    { id: 'personnel', label: { ja: '人事課', en: 'Personnel Division' }, partOf: 'office' },
  ],
  documents: [
    {
      id: 'results',
      title: { ja: '実績資料', en: 'Results paper' },
      issued: '令和７年６月10日',
      url: 'https://example.jp/results.pdf',
      terms: { ja: '出典を示せば利用できる。', en: 'Free to use with attribution.' },
    },
    { id: 'plan', title: { ja: '計画資料', en: 'Plan paper' } },
  ],
  editions: [results, plan],
  lineages: [
    {
      id: 'l1',
      of: 'item',
      kind: 'merged',
      from: { edition: 'results-2024', ids: ['i1-1-1', 'i1-1-2'] },
      to: { edition: 'plan-2026', ids: ['i1-2'] },
      reason: {
        ja: '対話の取組が進行管理の中で扱われるようになった。',
        en: 'Talks are now part of keeping track.',
      },
      basis: 'inferred',
    },
    {
      id: 'l2',
      of: 'item',
      kind: 'dropped',
      from: { edition: 'results-2024', ids: ['i1-2-1'] },
      to: { edition: 'plan-2026', ids: [] },
      reason: { ja: '計画に現れない。', en: 'Not in the plan.' },
      basis: 'inferred',
    },
    {
      id: 'l3',
      of: 'item',
      kind: 'redefined',
      from: { edition: 'results-2024', ids: ['i2-1'] },
      to: { edition: 'plan-2026', ids: ['i1-1'] },
      reason: { ja: '対象が広がった。', en: 'Its scope grew.' },
      basis: 'stated',
    },
    {
      id: 'l4',
      of: 'item',
      kind: 'moved',
      from: { edition: 'results-2024', ids: ['i2-2'] },
      to: { edition: 'plan-2026', ids: ['i2-1'] },
      reason: { ja: '柱が変わった。', en: 'Another pillar.' },
      basis: 'stated',
    },
    {
      id: 'l5',
      of: 'indicator',
      kind: 'redefined',
      from: { edition: 'results-2024', ids: ['telework'] },
      to: { edition: 'plan-2026', ids: ['overtime'] },
      reason: { ja: '把握する対象が変わった。', en: 'Something else is measured.' },
      basis: 'inferred',
      breakInSeries: {
        ja: '数える対象が違うため、値を続けて比べられない。',
        en: 'What is counted differs, so the values cannot be compared.',
      },
    },
  ],
}
