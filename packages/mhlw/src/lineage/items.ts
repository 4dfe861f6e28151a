import { type Link, lineages } from './links.ts'

const links: readonly Link[] = [
  {
    id: 'item-career-support',
    kind: 'moved',
    from: ['career-support-by-supervisor'],
    to: ['career-support-by-supervisor'],
    reason: {
      ja: '題名はほぼ同じで、1on1を続ける。柱はキャリア支援からリーダーシップ・マネジメントに移った。',
      en: 'Nearly the same title, and one-on-one meetings go on; it moved from career support to leadership and management.',
    },
  },
  {
    id: 'item-beyond-supervisor',
    kind: 'redefined',
    from: ['career-support-beyond-supervisor'],
    to: ['communication-beyond-supervisor'],
    reason: {
      ja: 'メンターや交流会は続くが、狙いがキャリア支援からコミュニケーション支援に変わった。',
      en: 'Mentors and exchange meetings go on, but the aim changed from careers to communication.',
    },
  },
  {
    id: 'item-staff-care',
    kind: 'dropped',
    from: ['staff-care'],
    to: [],
    reason: {
      ja: '計画に、エンゲージメントサーベイも職員ケアの体制も項目としては現れない。',
      en: 'The plan has no item on the engagement survey or on care of staff.',
    },
  },
  {
    id: 'item-personnel-division',
    kind: 'redefined',
    from: ['personnel-division'],
    to: ['ministry-wide-personnel-strategy'],
    reason: {
      ja: '人事課の中の体制から、人事課と人事グループの連携による省全体の人事戦略に広がった。',
      en: "From the division's own organisation to a strategy of the division with all personnel groups.",
    },
  },
  {
    id: 'item-varied-experience',
    kind: 'moved',
    from: ['varied-work-experience'],
    to: ['varied-work-experience'],
    reason: {
      ja: '省内公募と人事交流を引き続き扱う。柱は人事戦略に移り、題名が改まった。',
      en: 'Still in-house recruitment and exchange of staff; under personnel strategy now, with a new title.',
    },
  },
  {
    id: 'item-self-development',
    kind: 'dropped',
    from: ['varied-self-development'],
    to: [],
    reason: {
      ja: '計画に、とびラボやEBPMのチームを受ける項目がない。',
      en: 'No item of the plan takes up Tobi-Lab or the evidence-based policy team.',
    },
  },
  {
    id: 'item-knowledge',
    kind: 'merged',
    from: ['information-exchange', 'chat-knowledge', 'knowledge-search'],
    to: ['knowledge-sharing'],
    reason: {
      ja: '部局間の情報交換、チャット、検索の三項目が扱った共有が、省内ナレッジの共有の一項目にまとまった。',
      en: 'Exchange between bureaus, chat and search became one item on sharing knowledge.',
    },
  },
  {
    id: 'item-handover',
    kind: 'dropped',
    from: ['handover'],
    to: [],
    reason: { ja: '計画に引継ぎの内容がない。', en: 'The plan says nothing of handover.' },
  },
  {
    id: 'item-outsourcing',
    kind: 'moved',
    from: ['outsourcing'],
    to: ['outsourcing'],
    reason: {
      ja: '会議ロジの支援を続け、他の業務にも広げる。柱は長時間労働の是正に移った。',
      en: 'Meeting support goes on and may widen; it moved to the pillar on long working hours.',
    },
  },
  {
    id: 'item-diet-work',
    kind: 'redefined',
    from: ['diet-work'],
    to: ['diet-work'],
    reason: {
      ja: '国会業務に加え、その他の他律的業務も対象となった。国会への協力要請とシャトル便は現れない。',
      en: 'Other externally driven work was added; requests to the Diet and the shuttle no longer appear.',
    },
  },
  {
    id: 'item-network',
    kind: 'merged',
    from: ['next-lan', 'process-support'],
    to: ['next-lan'],
    reason: {
      ja: 'LANの更改に、ICTツールによる業務改善が合わさった。',
      en: 'The renewal of the LAN and better work with ICT tools stand in one item.',
    },
  },
  {
    id: 'item-software-robots',
    kind: 'dropped',
    from: ['software-robots'],
    to: [],
    reason: {
      ja: '計画にRPAの語がない。生成AI活用は別の技術と業務を扱うため、後継とはしない。',
      en: 'The plan does not speak of software robots; generative AI is another technique for other work.',
    },
  },
  {
    id: 'item-documents',
    kind: 'redefined',
    from: ['paperless-documents'],
    to: ['electronic-documents'],
    reason: {
      ja: '電子化に、印刷の削減、保管の費用、地方の取組が加わり、段階と目標が置かれた。',
      en: 'Printing, storage and the regional offices were added, with stages and targets.',
    },
  },
  {
    id: 'item-telework',
    kind: 'continued',
    from: ['telework-settings'],
    to: ['telework-settings'],
    reason: {
      ja: '題名が同じで、業務効率化の柱にとどまる。',
      en: 'The same title, still under more efficient work.',
    },
  },
  {
    id: 'item-working-time-system',
    kind: 'redefined',
    from: ['working-time-system'],
    to: ['working-time-system'],
    reason: {
      ja: '題名は同じだが、対象が省の導入から地方支分部局への導入に変わった。',
      en: "The same title, but about the regional offices now instead of the ministry's first system.",
    },
  },
  {
    id: 'item-added-space',
    kind: 'redefined',
    from: ['added-space'],
    to: ['office-reform-plan'],
    reason: {
      ja: '庁舎の大規模改修を控えて保留とした検討が、改修を踏まえた計画策定となった。',
      en: 'What was put on hold before the large renovation became a plan in view of it.',
    },
  },
  {
    id: 'item-offices',
    kind: 'split',
    from: ['better-offices'],
    to: ['office-reform-plan', 'standing-office-reform'],
    reason: {
      ja: 'オフィス改革プランは計画策定に、コンテストと好事例は恒常的な改革に分かれた。',
      en: 'The office reform plan went to the planning item, contest and good examples to standing reform.',
    },
  },
  {
    id: 'item-air-conditioning',
    kind: 'dropped',
    from: ['flexible-air-conditioning'],
    to: [],
    reason: { ja: '計画に冷暖房の内容がない。', en: 'The plan says nothing of heating and cooling.' },
  },
  {
    id: 'item-health',
    kind: 'dropped',
    from: ['health-promotion'],
    to: [],
    reason: { ja: '計画に健康づくりの内容がない。', en: 'The plan says nothing of promoting health.' },
  },
  {
    id: 'item-harassment',
    kind: 'dropped',
    from: ['harassment'],
    to: [],
    reason: {
      ja: '計画のマネジメント研修は、ハラスメントに触れていない。',
      en: 'The management training of the plan does not speak of harassment.',
    },
  },
  {
    id: 'item-overtime-commitment',
    kind: 'redefined',
    from: ['management-and-overtime'],
    to: ['fewer-long-hours'],
    reason: {
      ja: '超過勤務削減への関与は、独立した柱の項目となった。',
      en: 'The commitment to less overtime became an item of a pillar of its own.',
    },
  },
  {
    id: 'item-management',
    kind: 'merged',
    from: ['management-and-overtime', 'multi-source-feedback'],
    to: ['management-skills'],
    reason: {
      ja: 'マネジメント研修と多面観察が、マネジメント力の強化の一項目にまとまった。',
      en: 'Management training and multi-source feedback became one item on better management.',
    },
  },
  {
    id: 'item-young-staff',
    kind: 'redefined',
    from: ['young-staff-in-policy'],
    to: ['goals-from-the-top'],
    reason: {
      ja: '組織目標を若手と幹部で話し合う取組が、幹部が目標と魅力を伝える取組に変わった。',
      en: 'Talking about organisational goals with young staff became senior officials telling of them.',
    },
  },
  {
    id: 'item-outside-talent',
    kind: 'redefined',
    from: ['outside-talent'],
    to: ['staffing'],
    reason: {
      ja: '経験者・専門人材の採用は、業務量に応じた人員体制の手段となった。',
      en: 'Recruiting experienced people and specialists became a means to staffing that fits the work.',
    },
  },
  {
    id: 'item-digital-talent',
    kind: 'moved',
    from: ['digital-talent'],
    to: ['digital-talent'],
    reason: {
      ja: '同じ計画の実施を扱う。柱は組織変革からオフィス環境・生産性に移った。',
      en: 'The same plan is carried out; it moved from changing the organisation to productive offices.',
    },
  },
  {
    id: 'item-public-relations',
    kind: 'merged',
    from: ['digital-public-relations', 'staff-voices', 'design-skills', 'support-information'],
    to: ['public-relations-reform'],
    reason: {
      ja: '広報DX、職員の思い、デザイン、伝達の四項目が、広報改革の一項目にまとまった。',
      en: "Digital public relations, the staff's own voices, design and getting information across became one item.",
    },
  },
  {
    id: 'item-visible-working-time',
    kind: 'new',
    from: [],
    to: ['visible-working-time'],
    reason: {
      ja: '超過勤務の数値目標と定例会議での共有は、前の資料にない。',
      en: 'Figures as targets for overtime, shared in a regular meeting, are not in the earlier paper.',
    },
  },
  {
    id: 'item-life-stages',
    kind: 'new',
    from: [],
    to: ['life-stages'],
    reason: {
      ja: '育児・介護等への配慮の項目は、前の資料にない。',
      en: 'The earlier paper has no item on children and care.',
    },
  },
  {
    id: 'item-clear-personnel-strategy',
    kind: 'new',
    from: [],
    to: ['clear-personnel-strategy'],
    reason: {
      ja: '組織としての人事戦略という項目は、前の資料にない。',
      en: 'The earlier paper has no item on a personnel strategy.',
    },
  },
  {
    id: 'item-generative-ai',
    kind: 'new',
    from: [],
    to: ['generative-ai'],
    reason: { ja: '生成AIは、前の資料にない。', en: 'Generative AI is not in the earlier paper.' },
  },
  {
    id: 'item-progress-management',
    kind: 'new',
    from: [],
    to: ['progress-management'],
    reason: {
      ja: '進捗の報告と管理を項目としたのは、この計画が初めて。',
      en: 'Reporting and managing progress is an item for the first time.',
    },
  },
  {
    id: 'item-stronger-promotion',
    kind: 'new',
    from: [],
    to: ['stronger-promotion'],
    reason: {
      ja: '推進体制を項目としたのは、この計画が初めて。',
      en: 'The organisation that promotes the reform is an item for the first time.',
    },
  },
  {
    id: 'item-regional-reform',
    kind: 'new',
    from: [],
    to: ['regional-reform'],
    reason: {
      ja: '前の資料に、地方支分部局の項目はない。',
      en: 'The earlier paper has no item on the regional offices.',
    },
  },
]

/** What became of the items of the results of fiscal year 2023 in the plan for 2025 to 2027. */
export const itemLineages = lineages('item', links)
