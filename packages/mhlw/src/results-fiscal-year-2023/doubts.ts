import type { Doubt } from '@reform/roadmap'
import { at, lines } from './paper.ts'

/** Readings of the results paper that could have been others. */
export const doubts: readonly Doubt[] = [
  {
    id: 'doubt-stray-date',
    about: ['stray-date'],
    question: {
      ja: '表題の前にある2021年4月1日は、この資料の日付か。',
      en: 'Is 1 April 2021, printed above the title, a date of this paper?',
    },
    chosen: {
      ja: '資料の発行日とは読まず、印字された日付としてだけ残す。',
      en: 'Kept as a date that is printed, not as the date of issue.',
    },
    alternatives: [
      { ja: '資料の発行日', en: 'The date of issue' },
      { ja: '改革工程表の起点の日', en: 'The day from which the roadmap runs' },
    ],
    because: {
      ja: '会議の日付より三年以上前で、書かれている実績とも合わない。様式の見本に残った日付とみられる。',
      en: 'It lies more than three years before the meeting and fits none of the results; probably left over from a template.',
    },
    source: [at(2)],
  },
  {
    id: 'doubt-issued',
    about: ['results-fy2023'],
    question: { ja: '資料の発行日はいつか。', en: 'When was the paper issued?' },
    chosen: {
      ja: '会議の日（令和６年９月６日）。',
      en: 'On the day of the meeting, 6 September 2024.',
    },
    alternatives: [
      {
        ja: '発行日の記載なし（会議の日は別の日付）',
        en: 'Not stated; the day of the meeting is another date',
      },
      { ja: '実績の締切である令和６年３月18日の直後', en: 'Soon after 18 March 2024, when the results end' },
    ],
    because: {
      ja: '会議の参考資料として、会議名と並んで印字されている。',
      en: 'It is printed under the name of the meeting whose reference material the paper is.',
    },
    source: [lines(6, 9)],
  },
  {
    id: 'doubt-order-of-boxes',
    about: [
      'next-lan',
      'software-robots',
      'process-support',
      'chat-knowledge',
      'knowledge-search',
      'handover',
      'added-space',
      'better-offices',
      'flexible-air-conditioning',
      'harassment',
      'management-and-overtime',
      'multi-source-feedback',
      'young-staff-in-policy',
      'outside-talent',
      'digital-talent',
    ],
    question: {
      ja: '指標欄の「ー」と指標は、どの項目の行に当たるか。',
      en: 'Which rows do the marks ー and the indicators in the right-hand column belong to?',
    },
    chosen: {
      ja: '指標は名称の意味で項目に当て、残る項目に「ー」を当てる。',
      en: 'Indicators go to the item that their name fits; the marks go to the items that remain.',
    },
    alternatives: [
      {
        ja: '印字の順に上の項目から当てる（例：汎用ロボットの件数をLANの項目に）',
        en: 'From the top in the order of printing (for example the robots to the LAN item)',
      },
    ],
    because: {
      ja: '抽出された順は図形の重なりの順で、行の順ではない。順に当てると、名称と項目が食い違う。',
      en: 'The text comes in the order in which boxes lie on the slide, not in rows; in that order names and items disagree.',
    },
    source: [lines(397, 401), lines(452, 460), lines(586, 594), lines(676, 680), lines(738, 746)],
  },
  {
    id: 'doubt-robots',
    about: ['software-robots', 'general-robots'],
    question: {
      ja: '汎用ロボットの開発件数は、どの項目の指標か。',
      en: 'Which item is the number of software robots the indicator of?',
    },
    chosen: { ja: 'RPA対応業務の拡充。', en: 'More tasks done by robotic process automation.' },
    alternatives: [
      { ja: '次期省内LANの導入・活用（印字の順）', en: 'The next LAN (order of printing)' },
      { ja: 'BPR等を通じた各種支援', en: 'Support by process re-engineering' },
    ],
    because: {
      ja: '汎用ロボットはこの項目の取組にだけ現れる。',
      en: 'Only the account of this item speaks of such robots.',
    },
    source: [at(397)],
  },
  {
    id: 'doubt-knowledge-indicators',
    about: [
      'chat-knowledge',
      'knowledge-search',
      'handover',
      'knowledge-shared-share.cell',
      'knowledge-chats.cell',
    ],
    question: {
      ja: 'ナレッジの三項目に、割合・「ー」・チャット数をどう当てるか。',
      en: 'How do the share, the mark ー and the number of messages fall on the three knowledge items?',
    },
    chosen: {
      ja: 'チャット数を①、割合を②、「ー」を③に当てる。',
      en: 'Messages to item 1, share to item 2, the mark to item 3.',
    },
    alternatives: [
      {
        ja: '印字の順に、割合を①、「ー」を②、チャット数を③',
        en: 'In the order of printing: share 1, mark 2, messages 3',
      },
    ],
    because: {
      ja: '①はチャット、②は知見の共有を扱い、指標の名称と合う。',
      en: 'Item 1 is about chat and item 2 about shared insight, as the names of the indicators are.',
    },
    source: [lines(452, 460)],
  },
  {
    id: 'doubt-communication-heading',
    about: ['livelier-communication'],
    question: {
      ja: '【コミュニケーション活性化】は、どの項目の取組か。',
      en: 'Which item does the heading on livelier communication belong to?',
    },
    chosen: {
      ja: '②知見やノウハウが検索しやすい仕組み。',
      en: 'Item 2, ways to find insight and know-how easily.',
    },
    alternatives: [
      { ja: '③コミュニケーションベースの引継ぎ', en: 'Item 3, handover based on communication' },
      { ja: '①チャットを活用したナレッジの共有', en: 'Item 1, sharing knowledge by chat' },
    ],
    because: {
      ja: '項目名は、その行の取組の後に印字されている。この見出しは②の項目名の直前にある。',
      en: "In this paper an item's name follows its accounts; this heading stands right before the name of item 2.",
    },
    source: [lines(430, 438)],
  },
  {
    id: 'doubt-appraisal-heading',
    about: ['appraisal-results-shared'],
    question: {
      ja: '【人事評価等】は、どの項目の取組か。',
      en: 'Which item does the heading on personnel appraisal belong to?',
    },
    chosen: {
      ja: '②職場の上司を超えたキャリア支援。',
      en: 'Item 2, career support beyond the supervisor.',
    },
    alternatives: [
      { ja: '①職場の上司によるキャリア支援（定期評価と並ぶもの）', en: 'Item 1, next to regular appraisal' },
    ],
    because: {
      ja: '①の項目名より後、②の項目名の直前に印字され、人事グループによる対応を述べている。',
      en: 'It stands after the name of item 1 and right before that of item 2, and tells what the personnel groups did.',
    },
    source: [lines(141, 149)],
  },
  {
    id: 'doubt-self-development-number',
    about: ['varied-self-development'],
    question: {
      ja: '「多様な自己啓発の機会」の番号は②か④か。',
      en: 'Is the number of the self-development item 2 or 4?',
    },
    chosen: { ja: '全体像のとおり②。', en: '2, as in the overview.' },
    alternatives: [
      {
        ja: '各頁のとおり④（前後に別の項目があった）',
        en: '4, as on the page (other items stood in between)',
      },
    ],
    because: {
      ja: 'この節には二項目しかなく、全体像は②としている。',
      en: 'The section has only two items, and the overview says 2.',
    },
    source: [at(34), at(236)],
  },
  {
    id: 'doubt-overview-names',
    about: ['varied-self-development'],
    question: {
      ja: '全体像の括弧書き（とびラボ等）は項目名の一部か。',
      en: 'Are the names in brackets in the overview part of the title?',
    },
    chosen: {
      ja: '全体像での印字として残し、項目名には含めない。',
      en: 'Kept as printed in the overview, not part of the title.',
    },
    alternatives: [{ ja: '項目名に含める', en: 'Part of the title' }],
    because: {
      ja: '各頁の項目名にはなく、取組の見出しとして現れる。',
      en: 'The page has them as headings of the accounts, not in the title.',
    },
    source: [at(35), at(225), at(229)],
  },
  {
    id: 'doubt-diet-share-value',
    about: ['diet-work-efficiency-share.printed'],
    question: {
      ja: '国会業務の効率化に関する職員割合の欄にある183件・247件は、この指標の値か。',
      en: 'Are 183 and 247 cases, printed under the share of staff on Diet work, values of that share?',
    },
    chosen: {
      ja: '会議ロジのサポート件数が誤って再掲されたものとし、実績にしない。',
      en: 'A repetition of the meeting support cases by mistake; never an observation of the share.',
    },
    alternatives: [
      { ja: '247人中183人という割合', en: 'A share: 183 of 247 people' },
      { ja: '国会業務に関するサポートの件数', en: 'Support cases in Diet work' },
    ],
    because: {
      ja: '同じ数と同じ書き方が、すぐ上のサポート件数にある。単位は件で、割合ではない。',
      en: 'The same figures in the same words stand just above as support cases; they count cases and are no share.',
    },
    source: [at(323), lines(326, 327)],
  },
  {
    id: 'doubt-shuttle-value',
    about: ['shuttle-riders.printed'],
    question: {
      ja: '国会シャトル便の利用者数の欄にある平均点約９点は、この指標の値か。',
      en: 'Is a mean of about 9 points, printed under the staff who used the shuttle, a value of that count?',
    },
    chosen: {
      ja: '会議ロジの利用者満足度が誤って再掲されたものとし、実績にしない。',
      en: "A repetition of the support users' satisfaction by mistake; never an observation of the count.",
    },
    alternatives: [{ ja: 'シャトル便の利用者の満足度', en: 'The satisfaction of shuttle users' }],
    because: {
      ja: '人数を問う欄に点数があり、すぐ上の満足度と値も書き方も同じである。',
      en: 'The row asks for people and prints points, the same as the satisfaction just above.',
    },
    source: [at(324), lines(329, 330)],
  },
  {
    id: 'doubt-knowledge-share-value',
    about: ['knowledge-shared-share.value'],
    question: {
      ja: '割合の指標に印字された2.61は何か。',
      en: 'What is 2.61, printed as the answer to a share?',
    },
    chosen: {
      ja: '全職員アンケートの評点の平均（満点は不明）。',
      en: 'A mean score of the survey of all staff, on a scale that is not printed.',
    },
    alternatives: [
      { ja: '2.61％', en: '2.61 per cent' },
      { ja: '別の設問の値', en: 'The value of another question' },
    ],
    because: {
      ja: '百分率の記号がなく、アンケート名だけが添えられている。小数二桁は評点の書き方である。',
      en: 'No sign of per cent is printed, only the name of the survey; two decimals are how scores are written.',
    },
    source: [at(454)],
  },
  {
    id: 'doubt-chat-count-reading',
    about: ['knowledge-chats.value'],
    question: {
      ja: '「１グループチャットにおけるチャット数100以上」は何を数えたものか。',
      en: 'What does the figure of 100 or more in one group chat count?',
    },
    chosen: {
      ja: '一つのグループチャット当たりの投稿が100以上。',
      en: 'At least 100 messages in one group chat.',
    },
    alternatives: [
      { ja: '100以上の投稿があるグループチャットが一つ', en: 'One group chat has 100 messages or more' },
      { ja: 'グループチャットの数が100以上', en: '100 group chats or more' },
    ],
    because: {
      ja: '指標は投稿の数を問い、印字は「一つにおける」数を述べる。期間と総数の記載はない。',
      en: 'The indicator asks for messages and the paper says how many in one; neither a period nor a total is printed.',
    },
    source: [lines(458, 460)],
  },
  {
    id: 'doubt-repeated-chat-indicator',
    about: ['knowledge-chats.repeated-cell', 'paperless-documents', 'working-time-system'],
    question: {
      ja: 'テレワークの節に再び現れるチャット数の指標は、どの行にあり、何を意味するか。',
      en: 'In which row does the indicator of chat messages stand again in the telework section, and what does it mean?',
    },
    chosen: {
      ja: '①行政文書のペーパーレス化の行に残った再掲とし、「ー」は③に当てる。',
      en: 'A repetition left in the row of item 1 (documents without paper); the mark ー goes to item 3.',
    },
    alternatives: [
      {
        ja: '③勤務時間管理のシステム化の行に残り、「ー」が①に当たる',
        en: 'Left in the row of item 3 (working time), with the mark in the row of item 1',
      },
      {
        ja: 'この節のための別の実績',
        en: 'A result of its own for this section',
      },
    ],
    because: {
      ja: '前の頁では同じ順（②・③・①）に図形が並び、三番目が①の行だった。頁を複製して直し忘れたとみられる。',
      en: 'On the page before, boxes come in the same order (rows 2, 3, 1) and the third is row 1; the page seems to be a copy of it.',
    },
    source: [lines(522, 529)],
  },
  {
    id: 'doubt-telework-heading',
    about: ['telework-month', 'telework-rules', 'satellite-office'],
    question: {
      ja: 'テレワークの取組の上にある見出し【マニュアルリンク集】は正しいか。',
      en: 'Is the heading on links to manuals right above the account of telework?',
    },
    chosen: {
      ja: '印字のまま残すが、内容はテレワークの取組として②に当てる。',
      en: 'Kept as printed; the account is read as telework, item 2.',
    },
    alternatives: [
      { ja: '見出しの取組（マニュアル）の本文が抜けた', en: 'The account that fits the heading is missing' },
    ],
    because: {
      ja: '本文はテレワークだけを述べ、同じ見出しは前の頁のナレッジの節にある。',
      en: 'The text is about telework alone, and the same heading stands in the knowledge section one page before.',
    },
    source: [at(426), lines(493, 501)],
  },
  {
    id: 'doubt-years-not-printed',
    about: ['telework-month', 'telework-rules', 'software-robots', 'young-staff-in-policy'],
    question: {
      ja: '年の書かれていない月（８月、10月、３月、12月頃など）はいつか。',
      en: 'Which year do months without a year belong to?',
    },
    chosen: {
      ja: '報告の対象である令和５年度の中の月。',
      en: 'The month inside FY2023, which the paper reports on.',
    },
    alternatives: [{ ja: '資料の日付の年（令和６年）の月', en: 'The month of the year of the paper, 2024' }],
    because: {
      ja: '欄の見出しが、令和５年度から令和６年３月18日までの取組と示している。',
      en: 'The heading of the column says: FY2023, until 18 March 2024.',
    },
    source: [at(361), lines(494, 495), at(498), at(671), at(697)],
  },
  {
    id: 'doubt-marks-in-a-row',
    about: [
      'management-and-overtime',
      'multi-source-feedback',
      'staff-voices',
      'design-skills',
      'support-information',
    ],
    question: {
      ja: '続けて印字された「ー」は、それぞれどの項目のものか。',
      en: 'Which item does each of several marks ー in a row belong to?',
    },
    chosen: { ja: '項目の順に当てる。', en: 'In the order of the items.' },
    alternatives: [{ ja: '別の順', en: 'Another order' }],
    because: {
      ja: 'どの順でも結果は同じで、どの項目も指標がない。',
      en: 'Any order gives the same: none of them has an indicator.',
    },
    source: [lines(676, 678), lines(862, 866)],
  },
  {
    id: 'doubt-indicator-kinds',
    about: [
      'one-on-one-meetings',
      'projects-and-participants',
      'office-satisfaction',
      'health-seminars',
      'young-staff-participation',
      'telework',
    ],
    question: {
      ja: '定義のない指標の種類（件数・割合・平均など）と向きをどう置くか。',
      en: 'What kind and direction have indicators that the paper does not define?',
    },
    chosen: {
      ja: '名称と印字された値から、最も素直な種類と向きを置く。',
      en: 'The plainest ones that their names and printed values allow.',
    },
    alternatives: [{ ja: '種類を定めない', en: 'No kind at all' }],
    because: {
      ja: '紙面に定義はない。種類がなければ、割合を問うて件数で答えるといった誤りを見つけられない。',
      en: 'The paper defines none; without a kind, a count that answers a share could not be noticed.',
    },
    source: [at(151), at(244), at(522), at(588), at(613), at(740)],
  },
]
