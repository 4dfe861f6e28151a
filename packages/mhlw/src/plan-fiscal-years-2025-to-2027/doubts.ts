import type { Doubt } from '@reform/roadmap'
import { indicators } from './indicators.ts'
import { at, lines } from './paper.ts'

/** Readings of the plan that could have been others. */
export const doubts: readonly Doubt[] = [
  {
    id: 'doubt-title-and-date',
    about: ['plan-fy2025-2027'],
    question: {
      ja: '資料の表題と発行日は何か。',
      en: 'What is the title of the paper, and when was it issued?',
    },
    chosen: {
      ja: '表題は本文の語「改革工程表」と年度の見出しから置き、発行日は空けておく。',
      en: 'The title is put together from the word for roadmap in the text and the fiscal years; the date stays open.',
    },
    alternatives: [
      { ja: '表題なしとする', en: 'No title at all' },
      { ja: '第一年度の始まりを発行日とする', en: 'Issued at the start of its first fiscal year' },
    ],
    because: {
      ja: '紙面には資料番号と柱の見出ししかない。',
      en: 'The paper prints only the number of the handout and the headings of the pillars.',
    },
    source: [at(1), at(38), at(415)],
  },
  {
    id: 'doubt-order-of-items',
    about: [
      'long-working-hours',
      'productive-offices',
      'personnel-strategy',
      'leadership',
      'efficient-work',
      'execution',
    ],
    question: {
      ja: '項目に番号がない。どの順に並べるか。',
      en: 'The items have no numbers. In which order do they stand?',
    },
    chosen: {
      ja: '内容、項目名、指標の印字の位置から推した順に並べる。',
      en: 'In the order that the places of texts, names and indicators suggest.',
    },
    alternatives: [{ ja: '抽出された順', en: 'In the order in which the text was extracted' }],
    because: {
      ja: '抽出の順は図形の重なりの順で、項目名が内容から離れている箇所がある。',
      en: 'The text comes in the order of boxes on the slide, with some names far from their contents.',
    },
    source: [
      lines(7, 55),
      lines(61, 184),
      lines(190, 224),
      lines(230, 262),
      lines(268, 336),
      lines(342, 418),
    ],
  },
  {
    id: 'doubt-working-time-indicator',
    about: [
      'visible-working-time',
      'fewer-long-hours',
      'working-time-results.cell',
      'fewer-long-hours.survey',
    ],
    question: {
      ja: '「勤務時間管理結果」は、勤務状況の見える化と長時間労働是正の徹底のどちらの指標か。',
      en: 'Do the results of working time management belong to the item on visible working time or to the one on fewer long hours?',
    },
    chosen: {
      ja: '勤務状況の見える化。長時間労働是正の徹底には全職員アンケートを当てる。',
      en: 'To visible working time; the staff survey goes to fewer long hours.',
    },
    alternatives: [
      {
        ja: '長時間労働是正の徹底に勤務時間管理結果、見える化にアンケート',
        en: 'Working time results to fewer long hours, the survey to visible working time',
      },
    ],
    because: {
      ja: '超過勤務の数値目標は見える化の項目にあり、それを測れるのは勤務時間の結果だけである。',
      en: 'The item on visible working time promises figures for overtime, which only working time results can measure.',
    },
    source: [at(17), lines(40, 46)],
  },
  {
    id: 'doubt-pillar-1-surveys',
    about: ['staffing.survey', 'life-stages.survey', 'meeting-support-by-bureau.cell'],
    question: {
      ja: '柱１の残る三つの指標を、どの項目に当てるか。',
      en: 'How do the other three indicators of pillar 1 fall on its items?',
    },
    chosen: {
      ja: '会議ロジの件数をアウトソーシングに、アンケートを人員体制とライフステージに一つずつ。',
      en: 'Meeting support to outsourcing; the survey once each to staffing and to stages of life.',
    },
    alternatives: [
      {
        ja: 'アンケートの一つをアウトソーシングにも置く',
        en: 'One of the surveys also to outsourcing',
      },
    ],
    because: {
      ja: '五項目に五つの指標があり、名称と印字の順がそのように合う。',
      en: 'Five items meet five indicators, and names and order fit this way.',
    },
    source: [lines(48, 55)],
  },
  {
    id: 'doubt-office-indicators',
    about: ['office-reform-plan.survey', 'office-reform-done.cell'],
    question: {
      ja: 'アンケートと「オフィス改革の定量的な実施状況」は、オフィスの二項目にどう当たるか。',
      en: 'How do the survey and the figures of office reform fall on the two office items?',
    },
    chosen: {
      ja: 'アンケートを計画策定に、定量的な実施状況を恒常的な改革に。',
      en: 'The survey to the plan, the figures to standing reform.',
    },
    alternatives: [
      { ja: '両方とも両項目に共通', en: 'Both stand for both items' },
      { ja: '逆の組合せ', en: 'The other way round' },
    ],
    because: {
      ja: '印字の順に合う。計画の策定は数で測りにくく、恒常的な改革は実施の数で測れる。',
      en: 'It fits the order; a plan is hard to measure in figures, standing reform is not.',
    },
    source: [lines(71, 80), at(170)],
  },
  {
    id: 'doubt-network-survey',
    about: ['next-lan.survey', 'certified-digital-talent.cell'],
    question: {
      ja: '柱２の二つ目のアンケートは、どの項目の指標か。',
      en: 'Which item does the second survey of pillar 2 belong to?',
    },
    chosen: { ja: '省内LAN更改。', en: 'The renewal of the LAN.' },
    alternatives: [
      { ja: '恒常的なオフィス改革', en: 'Continuous office reform' },
      { ja: 'デジタル人材確保・育成計画の実施', en: 'The plan for digital talent' },
    ],
    because: {
      ja: 'LANの内容の直後に印字され、デジタル人材には認定人数がある。',
      en: 'It stands right after the text on the LAN, and digital talent has the number of certified staff.',
    },
    source: [lines(153, 168), lines(183, 184)],
  },
  {
    id: 'doubt-personnel-surveys',
    about: [
      'clear-personnel-strategy.survey',
      'varied-work-experience.survey',
      'ministry-wide-personnel-strategy.survey',
    ],
    question: {
      ja: '柱３の三つのアンケートは、どの項目のものか。',
      en: 'Which items do the three surveys of pillar 3 belong to?',
    },
    chosen: { ja: '三項目に一つずつ、印字の順に当てる。', en: 'One to each of the three items, in order.' },
    alternatives: [{ ja: '別の順', en: 'Another order' }],
    because: {
      ja: '同じ指標なので、どの順でも結果は同じ。',
      en: 'It is the same indicator, so any order gives the same.',
    },
    source: [lines(194, 195), lines(207, 211)],
  },
  {
    id: 'doubt-careers-and-appraisal',
    about: ['personnel-strategy.careers-and-appraisal'],
    question: {
      ja: 'キャリア支援と人事評価の検討は、どの項目の内容か。',
      en: 'Which item does the study of career support and appraisal belong to?',
    },
    chosen: { ja: '省横断的な人事戦略の推進。', en: 'The personnel strategy across the ministry.' },
    alternatives: [{ ja: '組織としての人事戦略の明確化', en: 'The clear personnel strategy' }],
    because: {
      ja: 'この項目の内容に続けて、頁の最後に印字されている。',
      en: 'It follows the text of this item, at the end of the page.',
    },
    source: [lines(213, 224)],
  },
  {
    id: 'doubt-leadership-indicators',
    about: [
      'management-skills.survey',
      'one-on-one-meetings.cell',
      'career-support-by-supervisor.survey',
      'goals-from-the-top.survey',
    ],
    question: {
      ja: '柱４の四つの指標を、三項目にどう当てるか。',
      en: 'How do the four indicators of pillar 4 fall on its three items?',
    },
    chosen: {
      ja: '1on1とそれに続くアンケートを上司によるキャリア支援に、残るアンケートを他の項目に一つずつ。',
      en: 'One-on-one meetings and the survey right after them to career support; the other surveys one to each item.',
    },
    alternatives: [{ ja: 'マネジメント力の強化にアンケートを二つ', en: 'Two surveys to better management' }],
    because: {
      ja: '1on1と次のアンケートは行を空けずに印字され、一つの欄とみられる。',
      en: 'The two are printed without a gap, as one cell.',
    },
    source: [lines(253, 262)],
  },
  {
    id: 'doubt-efficient-work-surveys',
    about: ['knowledge-sharing.survey', 'diet-work.survey', 'telework-settings.survey'],
    question: {
      ja: '柱５の三つのアンケートは、どの項目のものか。',
      en: 'Which items do the three surveys of pillar 5 belong to?',
    },
    chosen: {
      ja: 'ナレッジの共有、国会業務等、テレワークに一つずつ。',
      en: 'One each to knowledge, Diet work and telework.',
    },
    alternatives: [
      {
        ja: '生成AI活用にも置く（「ー」は別の項目のもの）',
        en: 'One to generative AI, the mark ー to another item',
      },
    ],
    because: {
      ja: '「ー」は生成AI活用と同じ行にある。三つ目はテレワーク実施状況に行を空けず続く。',
      en: 'The mark ー stands on the line of generative AI; the third survey follows telework without a gap.',
    },
    source: [at(272), lines(276, 277), lines(292, 293), lines(301, 303)],
  },
  {
    id: 'doubt-information-disclosure',
    about: ['generative-ai.introduce', 'generative-ai.extend'],
    question: {
      ja: '情報公開請求の業務への生成AIの導入は、どの項目の内容か。',
      en: 'Which item does generative AI for information disclosure belong to?',
    },
    chosen: { ja: '生成AI活用。', en: 'Use of generative AI.' },
    alternatives: [
      { ja: '国会業務等の他律的業務の効率化', en: 'Diet work and other externally driven work' },
    ],
    because: {
      ja: '項目名と内容の語が一致し、他に生成AI活用の内容がない。',
      en: 'The words agree, and nothing else in the paper could be the content of that item.',
    },
    source: [at(272), lines(307, 309)],
  },
  {
    id: 'doubt-goals-indicator',
    about: ['organisational-goals.cell', 'progress-management.goals', 'stronger-promotion.reform'],
    question: {
      ja: '「組織目標化の進捗」と「組織目標に明記」は、どの項目のものか。',
      en: 'Which item do the indicator and the bar on organisational goals belong to?',
    },
    chosen: { ja: '組織的進捗管理・FU。', en: 'Progress management by the organisation.' },
    alternatives: [
      {
        ja: '推進体制強化・再構築（総括調整室の指標に続く）',
        en: 'Promotion strengthened (after the Coordination Office)',
      },
    ],
    because: {
      ja: '幹部の関与で進捗を管理するという内容に対応する。実行体制による推進の帯は、体制をつくる項目に当てた。',
      en: 'It answers the text on senior officials who commit to progress; the bar on carrying reform on goes to the item that builds the organisation.',
    },
    source: [lines(344, 386)],
  },
  {
    id: 'doubt-missing-marker',
    about: ['progress-reports.markers', 'progress-report-target'],
    question: {
      ja: '半期ごとの進捗報告の印は五つ。六つの半期のどれが欠けているか。',
      en: 'There are five marks for half-yearly reports. Which of six half-years has none?',
    },
    chosen: { ja: '決めない。印の時期は空けておく。', en: 'Not decided; the marks have no date.' },
    alternatives: [
      { ja: '最初の上期（体制を整える時期）', en: 'The first half-year, when things are set up' },
      { ja: '最後の下期（計画の終わり）', en: 'The last half-year, at the end of the plan' },
      { ja: '一つ描き落とした', en: 'One was forgotten' },
    ],
    because: {
      ja: '印の位置は抽出された文字からは分からない。注記は上期と下期の報告を述べている。',
      en: 'The text does not tell where the marks stand; the note speaks of reports in each half-year.',
    },
    source: [lines(364, 382)],
  },
  {
    id: 'doubt-five-pillars',
    about: ['regional-reform.pillars'],
    question: {
      ja: '地方の項目は「5本柱」というが、紙面の柱は六つある。',
      en: 'The regional item speaks of five pillars; the paper has six.',
    },
    chosen: {
      ja: '印字された５を残す。紙面の柱は六つとする。',
      en: 'The printed 5 is kept; the paper is read as having six pillars.',
    },
    alternatives: [
      {
        ja: '柱６（実行体制）を除いた五つを指す',
        en: 'The five without pillar 6, which is the organisation itself',
      },
      { ja: '柱が五つだった前の案の名残', en: 'Left over from a draft with five pillars' },
    ],
    because: {
      ja: 'どの柱を指すかの記載がない。',
      en: 'The paper does not say which pillars it means.',
    },
    source: [at(340), at(415)],
  },
  {
    id: 'doubt-years-of-bars',
    about: [
      'outsourcing.digitizing',
      'outsourcing.other-work',
      'office-reform-plan.study',
      'office-reform-plan.planning',
      'office-reform-plan.carry-out',
      'standing-office-reform.contest',
      'standing-office-reform.examples',
      'documents.new',
      'next-lan.coordination',
      'next-lan.renewal',
      'next-lan.tools-first',
      'next-lan.tools-later',
      'diet-work.study',
      'diet-work.respond',
      'generative-ai.introduce',
      'generative-ai.extend',
      'progress-management.set-up',
      'progress-management.go-on',
      'stronger-promotion.build',
      'stronger-promotion.concurrent-posts',
      'stronger-promotion.reform',
      'stronger-promotion.reorganise',
      'regional-reform.set-up',
      'regional-reform.carry-out',
    ],
    question: {
      ja: '描かれた帯は、どの年度からどの年度までか。',
      en: 'From which to which fiscal year do the drawn bars run?',
    },
    chosen: {
      ja: '三つ並ぶ帯は一年度ずつ、二つ並ぶ帯は第一年度と残る二年度、単独の帯は三年度とする。ただし、電子化率の帯（documents.new）は、期限の令和８年度までの二年度とする。',
      en: 'Three bars in a row take a year each; two take the first year and the other two; a single bar takes all three, but for the one on the digitization rate (documents.new), which ends with its deadline, FY2026.',
    },
    alternatives: [
      {
        ja: '二つの帯の境が第二年度の途中か終わりにある',
        en: 'Of two bars, the first runs into or through the second year',
      },
      { ja: '単独の帯が第一年度だけにかかる', en: 'A single bar takes the first year only' },
    ],
    because: {
      ja: '抽出された文字に位置はない。前の帯の文が狭く折り返されている箇所が多く、第一年度の幅に合う。電子化率の帯には、達成の年度が文の中に書かれている。',
      en: 'The text has no positions; where there are two, the first is often set in a narrow column, as wide as one year. The bar on the digitization rate names its year in its own text.',
    },
    source: [
      at(21),
      lines(82, 95),
      at(102),
      lines(156, 174),
      lines(285, 290),
      lines(307, 309),
      lines(353, 404),
      lines(415, 418),
    ],
  },
  {
    id: 'doubt-asterisk',
    about: ['digitization-target'],
    question: {
      ja: '注記「(*)」は、どの記載に付くか。',
      en: 'Which statement does the footnote "(*)" belong to?',
    },
    chosen: {
      ja: '作成年度の電子化率の目標',
      en: 'The target for the rate in the year a document is made',
    },
    alternatives: [
      { ja: '指標「電子化率」', en: 'The indicator, the digitization rate' },
      { ja: '過去に作成した行政文書の取組', en: 'The work on documents made in the past' },
      { ja: '本省の欄全体', en: 'All that stands on the headquarters track' },
    ],
    because: {
      ja: '本文に同じ印が見当たらない。除かれる文書があるときに意味が変わるのは、水準を示す目標である。',
      en: 'The mark stands nowhere else in the text. What a left-out document changes is the target that states a level.',
    },
    source: [lines(102, 118)],
  },
  {
    id: 'doubt-tracks-of-documents',
    about: [
      'documents.new',
      'digitization-target',
      'documents.print-understand',
      'documents.print-set',
      'documents.print-reach',
      'documents.storage-understand',
      'documents.storage-set',
      'documents.storage-reach',
    ],
    question: {
      ja: '電子化率100%、印刷、保管の帯は、本省と地方のどちらのものか。',
      en: 'Are the bars on the full digitization rate, printing and storage for headquarters or for the regional offices?',
    },
    chosen: {
      ja: '電子化率は本省。印刷と保管は定めない。',
      en: 'The rate is for headquarters; printing and storage are left open.',
    },
    alternatives: [
      { ja: '三つとも本省と地方の両方', en: 'All three for both' },
      {
        ja: '印刷と保管は地方だけ（【地方】の後に印字）',
        en: 'Printing and storage for the regional offices only (printed after their mark)',
      },
    ],
    because: {
      ja: '電子化率は【本省】の帯の直前にあり、地方は現状把握から始まる。印刷と保管には印がない。',
      en: 'The rate stands right before the mark of headquarters, and the regional offices begin by finding out; the others have no mark.',
    },
    source: [lines(102, 151)],
  },
  {
    id: 'doubt-facilities-in-regional-track',
    about: ['electronic-documents'],
    question: {
      ja: '施設等機関は、【地方】の区分に含まれるか。',
      en: 'Do the affiliated facilities belong to the regional track?',
    },
    chosen: {
      ja: '電子的管理の帯に限り、地方支分部局と並べて【地方】に置く。',
      en: 'For the bars on electronic management only, beside the regional offices.',
    },
    alternatives: [
      { ja: '【地方】全体に施設等機関が含まれる', en: 'All that stands on the regional track' },
      { ja: '【本省】に含まれる', en: 'To headquarters' },
    ],
    because: {
      ja: '施設等機関の語は、この項目の【地方】の欄の二つの帯にだけ現れる。',
      en: 'The paper names them only in two bars on the regional track of this item.',
    },
    source: [lines(125, 133)],
  },
  {
    id: 'doubt-target-comparison',
    about: ['digitization-target'],
    question: {
      ja: '「100%とする」は、ちょうどか、以上か。いつの時点で測るか。',
      en: 'Is the rate to be exactly 100 per cent or at least, and measured when?',
    },
    chosen: { ja: 'ちょうど100%。期限は令和８年度末。', en: 'Exactly 100, by the end of FY2026.' },
    alternatives: [{ ja: '令和８年度に作成する文書から100%', en: '100 for the documents made in FY2026' }],
    because: {
      ja: '割合は100%を超えない。「年度中」は、その年度が終わるまでと読む。',
      en: 'A rate cannot exceed 100; in the course of the year is read as before it ends.',
    },
    source: [at(102)],
  },
  {
    id: 'doubt-two-rates',
    about: ['digitization-rate', 'new-document-digitization-rate'],
    question: {
      ja: '「電子化率」と「新規作成・取得文書の電子化率」は同じ指標か。',
      en: 'Are the two digitization rates one indicator?',
    },
    chosen: { ja: '別の指標とする。', en: 'Two indicators.' },
    alternatives: [{ ja: '同じ指標の略記', en: 'One indicator, once in short' }],
    because: {
      ja: '一方は作成した電子化可能な文書、他方は新規に作成・取得した文書を分母とする。',
      en: 'One counts documents made that can be electronic, the other those newly made or received.',
    },
    source: [at(98), at(102), lines(411, 413)],
  },
  {
    id: 'doubt-indicator-kinds',
    about: indicators.map((indicator) => indicator.id),
    question: {
      ja: '名称だけの指標の種類と向きをどう置くか。',
      en: 'What kind and direction have indicators of which only the name is printed?',
    },
    chosen: {
      ja: '名称から最も素直な種類と向きを置き、定義はないと記す。アンケートは、前の資料の値に合わせて平均とする。',
      en: 'The plainest ones that the name allows, marked as not defined; the survey is a mean, as its value in the earlier paper looks.',
    },
    alternatives: [{ ja: '種類を定めない', en: 'No kind at all' }],
    because: {
      ja: '紙面には名称しかない。種類は、値が出たときに確かめる必要がある。',
      en: 'The paper prints names only; the kinds have to be checked when the first values come.',
    },
    source: [
      lines(43, 55),
      lines(76, 100),
      lines(256, 262),
      lines(301, 329),
      lines(344, 362),
      lines(409, 413),
    ],
  },
]
