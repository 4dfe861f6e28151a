import type { Pillar } from '@reform/roadmap'
import { count } from '../paper.ts'
import { at, lines } from './paper.ts'

const oneOnOneMeetings = {
  heading: { ja: '１on１ミーティング', en: 'One-on-one meetings' },
  headingSource: [at(100)],
}

const inHouseRecruitment = {
  heading: { ja: '省内公募', en: 'In-house recruitment' },
  headingSource: [at(206)],
}

const hrAppraisal = {
  heading: { ja: '人事評価等', en: 'Personnel appraisal and related matters' },
  headingSource: [at(141)],
}

const engagementSurvey = {
  heading: { ja: 'エンゲージメントサーベイ', en: 'Engagement survey' },
  headingSource: [at(171)],
}

const mentors = {
  heading: { ja: 'メンター制度', en: 'Mentoring' },
  headingSource: [at(124)],
}

export const pillar1: Pillar = {
  id: 'career-support',
  number: 1,
  title: { ja: '職員に対するキャリア支援', en: 'Career support for staff' },
  printed: [
    { where: 'overview', number: 1, title: '職員に対するキャリア支援', source: [at(17)] },
    { where: 'page', number: 1, title: '職員に対するキャリア支援', source: [at(92)] },
    { where: 'page', number: 1, title: '職員に対するキャリア支援', source: [at(163)] },
  ],
  sections: [
    {
      id: 'consultation',
      number: 1,
      title: {
        ja: 'キャリアや仕事の悩みなどを相談しやすい仕組みや環境整備',
        en: 'Arrangements and settings in which staff can easily talk about career and work worries',
      },
      printed: [
        {
          where: 'overview',
          number: 1,
          title: 'キャリアや仕事の悩みなどを相談しやすい仕組みや環境整備',
          source: [lines(25, 26)],
        },
        {
          where: 'page',
          number: 1,
          title: 'キャリアや仕事の悩みなどを相談しやすい仕組みや環境整備',
          source: [at(159)],
        },
      ],
      items: [
        {
          id: 'career-support-by-supervisor',
          number: 1,
          title: {
            ja: '職場の上司によるキャリア支援',
            en: "Career support by the supervisor at one's workplace",
          },
          printed: [
            { where: 'overview', number: 1, title: '職場の上司によるキャリア支援', source: [at(27)] },
            {
              where: 'page',
              number: 1,
              title: '職場の上司によるキャリア支援',
              source: [lines(119, 122, '①')],
            },
          ],
          source: [at(27)],
          indicators: [
            {
              indicator: 'one-on-one-meetings',
              source: [at(151)],
              observations: [
                {
                  id: 'one-on-one-meetings.q2',
                  result: { state: 'value', measure: count(1349, 'times') },
                  period: { from: 'FY2023-Q2', to: 'FY2023-Q2', excluding: ['2023-07'] },
                  breakdown: { ja: '各部局実施回数', en: 'Meetings held in the bureaus' },
                  note: {
                    ja: '実施回数のみが掲載され、実施人数は掲載されていない。',
                    en: 'Only the number of meetings is printed, not the number of people.',
                  },
                  source: [
                    at(153, '各部局実施回数'),
                    at(154, '第２四半期'),
                    at(154, '1,349回'),
                    at(154, '7月除く'),
                  ],
                },
                {
                  id: 'one-on-one-meetings.q3',
                  result: { state: 'value', measure: count(3717, 'times') },
                  period: 'FY2023-Q3',
                  breakdown: { ja: '各部局実施回数', en: 'Meetings held in the bureaus' },
                  source: [at(153, '各部局実施回数'), at(155, '第３四半期'), at(155, '3,717回')],
                },
              ],
            },
          ],
          activities: [
            {
              ...oneOnOneMeetings,
              summary: {
                ja: '面談を職場に根付かせることを目指して進めた。',
                en: 'Worked to make the meetings part of how the organisation works.',
              },
              state: 'ongoing',
              source: [at(101)],
            },
            {
              ...oneOnOneMeetings,
              number: 1,
              summary: {
                ja: '省全体での本格実施に向け、事務連絡により各部局に推進を求めた。',
                en: 'Asked the bureaus in a circular to take the meetings up across the ministry.',
              },
              state: 'done',
              source: [lines(102, 103, '①')],
              dates: [
                {
                  what: { ja: '事務連絡の発出', en: 'Circular sent' },
                  when: '2023-08',
                  source: [at(102, '令和５年８月')],
                },
              ],
            },
            {
              ...oneOnOneMeetings,
              number: 2,
              summary: {
                ja: '実践用の手引を作り、周知した。',
                en: 'Wrote a practical manual and made it known.',
              },
              state: 'done',
              source: [at(105, '②')],
            },
            {
              ...oneOnOneMeetings,
              number: 3,
              summary: {
                ja: '新任者などの階層別研修に基礎的な内容を組み入れた。',
                en: 'Taught the basics in the courses for newly appointed and junior staff.',
              },
              state: 'done',
              source: [lines(106, 107, '③')],
              figures: [
                {
                  what: { ja: '階層別研修の受講者', en: 'Participants of the courses by grade' },
                  measure: count(452, 'people'),
                  source: [at(107)],
                },
              ],
            },
            {
              ...oneOnOneMeetings,
              number: 4,
              summary: {
                ja: '実践的な技術とコーチングを学ぶ専用の研修を開いた。',
                en: 'Held courses of their own on practical technique and coaching.',
              },
              state: 'done',
              source: [lines(109, 110, '④')],
              figures: [
                {
                  what: { ja: '研修の開催回数', en: 'Courses held' },
                  measure: count(8, 'times'),
                  source: [at(110, '８回')],
                },
                {
                  what: { ja: '研修の受講者', en: 'Participants' },
                  measure: count(72, 'people'),
                  source: [at(110)],
                },
              ],
            },
            {
              ...oneOnOneMeetings,
              number: 5,
              summary: {
                ja: 'コーチング技術の研修動画を省内の学習サイトに載せた。',
                en: 'Put a training video on coaching on the internal learning site.',
              },
              state: 'done',
              source: [lines(112, 113, '⑤')],
              figures: [
                {
                  what: { ja: '研修動画の受講者', en: 'Viewers of the training video' },
                  measure: count(108, 'people'),
                  source: [at(113)],
                },
              ],
            },
            {
              heading: { ja: '定期評価', en: 'Regular appraisal' },
              headingSource: [at(115)],
              summary: {
                ja: '評価の時期に面談の実施を呼びかけ、学習教材と手引を配った。',
                en: 'At appraisal time, called for appraisal talks and handed out e-learning and guides.',
              },
              state: 'done',
              source: [lines(116, 117)],
            },
          ],
        },
        {
          id: 'career-support-beyond-supervisor',
          number: 2,
          title: { ja: '職場の上司を超えたキャリア支援', en: 'Career support beyond the supervisor' },
          printed: [
            { where: 'overview', number: 2, title: '職場の上司を超えたキャリア支援', source: [at(28)] },
            {
              where: 'page',
              number: 2,
              title: '職場の上司を超えたキャリア支援',
              source: [lines(146, 149, '②')],
            },
          ],
          source: [at(28)],
          noIndicator: { source: [at(157)] },
          activities: [
            {
              ...mentors,
              summary: { ja: '新規職員をメンターが支えた。', en: 'Mentors supported new staff.' },
              state: 'done',
              source: [at(125)],
            },
            {
              ...mentors,
              summary: {
                ja: 'メンターに、実技を交えた研修を行った。',
                en: 'Trained the mentors, with practice.',
              },
              state: 'done',
              source: [lines(126, 127)],
              figures: [
                {
                  what: { ja: 'メンター研修の開催回数', en: 'Mentor courses held' },
                  measure: count(4, 'times'),
                  source: [at(127, '４回')],
                },
                {
                  what: { ja: 'メンター研修の受講者', en: 'Participants of the mentor courses' },
                  measure: count(178, 'people'),
                  source: [at(127)],
                },
              ],
            },
            {
              id: 'young-staff-exchange',
              heading: { ja: '若手職員交流会', en: 'Exchange meetings of young staff' },
              headingSource: [at(129)],
              summary: {
                ja: '年度途中に入った若手が将来像を持ち、互いにつながるための会を開いた。',
                en: 'Brought together young staff who joined during the year, to picture their future and to connect.',
              },
              state: 'done',
              source: [lines(130, 134)],
              figures: [
                {
                  what: { ja: '対象となる若手職員', en: 'Young staff invited' },
                  measure: count(16, 'people'),
                  source: [at(130, '16名')],
                },
                {
                  what: { ja: '開催回数', en: 'Meetings held' },
                  measure: count(1, 'times'),
                  period: '2023-12',
                  source: [at(134, '令和５年12月に１回')],
                },
                {
                  what: { ja: '令和５年12月の会の参加者', en: 'Participants in December 2023' },
                  measure: count(5, 'people'),
                  source: [at(134, '参加者５名')],
                },
                {
                  what: { ja: '開催回数', en: 'Meetings held' },
                  measure: count(1, 'times'),
                  period: '2024-01',
                  source: [at(134, '令和６年１月に１回')],
                },
                {
                  what: { ja: '令和６年１月の会の参加者', en: 'Participants in January 2024' },
                  measure: count(9, 'people'),
                  source: [at(134, '参加者９名')],
                },
              ],
              dates: [
                {
                  what: { ja: '対象者の入省時期', en: 'When those invited joined' },
                  when: { from: '2023-10', to: null },
                  source: [at(130, '令和５年10月以降')],
                },
              ],
            },
            {
              heading: { ja: '若手カフェ', en: "Young staff's café" },
              headingSource: [at(136)],
              summary: {
                ja: '有志が、若手と先輩が気軽に話し合う場を設けた。',
                en: 'Volunteers ran a place where young and senior staff talk freely.',
              },
              state: 'done',
              source: [lines(137, 139)],
              figures: [
                {
                  what: { ja: '開催回数', en: 'Meetings held' },
                  measure: count(3, 'times'),
                  period: { from: '2023-12', to: '2024-01' },
                  source: [lines(138, 139, '令和５年12月～令和６年１月に計３回')],
                },
                {
                  what: { ja: '参加者', en: 'Participants' },
                  measure: count(56, 'people'),
                  qualifiers: ['personTimes'],
                  source: [at(139)],
                },
              ],
            },
            {
              ...hrAppraisal,
              id: 'appraisal-results-shared',
              summary: {
                ja: '二期分の評価結果を各人事グループに渡した。',
                en: 'Passed the results of two appraisal rounds to the personnel groups.',
              },
              state: 'done',
              source: [at(142)],
              dates: [
                {
                  what: { ja: '共有した評価の期', en: 'Appraisal round shared' },
                  when: '2023-03',
                  source: [at(142, '令和５年３月期')],
                },
                {
                  what: { ja: '共有した評価の期', en: 'Appraisal round shared' },
                  when: '2023-09',
                  source: [at(142, '令和５年９月期')],
                },
              ],
            },
            {
              ...hrAppraisal,
              summary: {
                ja: '各人事グループが、調査や面談で聞いた希望を配置に生かした。',
                en: 'The personnel groups used wishes from surveys and interviews when posting staff.',
              },
              state: 'done',
              source: [lines(143, 144)],
            },
          ],
        },
        {
          id: 'staff-care',
          number: 3,
          title: { ja: 'きめ細かな職員ケアの体制整備', en: 'Arrangements for attentive care of staff' },
          printed: [
            { where: 'overview', number: 3, title: 'きめ細かな職員ケアの体制整備', source: [at(29)] },
            {
              where: 'page',
              number: 3,
              title: 'きめ細かな職員ケアの体制整備',
              source: [lines(179, 182, '③')],
            },
          ],
          source: [at(29)],
          indicators: [
            {
              indicator: 'engagement-survey-size',
              source: [at(192)],
              observations: [
                {
                  result: { state: 'value', measure: count(1170, 'people') },
                  qualifiers: ['average'],
                  period: 'FY2023',
                  source: [at(192, '1,170人（年度平均）')],
                },
              ],
            },
            {
              indicator: 'engagement-survey-response-rate',
              source: [at(194)],
              observations: [
                {
                  result: { state: 'value', measure: { type: 'share', percent: 80, decimals: 1 } },
                  qualifiers: ['average'],
                  period: 'FY2023',
                  source: [at(194, '80.0％（年度平均）')],
                },
              ],
            },
          ],
          activities: [
            {
              ...engagementSurvey,
              summary: {
                ja: '若手・中堅の職員に毎月の調査を行い、結果を人事グループに渡して、手当てと活用状況の把握に使った。',
                en: 'Surveyed junior staff every month; the personnel groups used the results for care, and their use was followed.',
              },
              state: 'done',
              source: [lines(172, 174)],
              figures: [
                {
                  what: { ja: '対象となる入省年数', en: 'Years of service surveyed' },
                  measure: { type: 'ordinal', value: 8, unit: 'years' },
                  comparison: 'lte',
                  source: [at(172)],
                },
              ],
            },
            {
              ...engagementSurvey,
              summary: {
                ja: '省全体と部局別の得点を毎月、各局の総務課長に送った。',
                en: "Sent the scores of the ministry and of each bureau to the bureaus' general affairs heads every month.",
              },
              state: 'done',
              source: [lines(176, 177)],
            },
          ],
        },
        {
          id: 'personnel-division',
          number: 4,
          title: { ja: '人事課の体制整備', en: 'Organisation of the Personnel Division' },
          printed: [
            { where: 'overview', number: 4, title: '人事課の体制整備', source: [at(30)] },
            { where: 'page', number: 4, title: '人事課の体制整', source: [lines(189, 190, '④')] },
          ],
          source: [at(30)],
          participants: ['personnel'],
          noIndicator: { source: [at(196)] },
          activities: [
            {
              heading: { ja: '人事課体制強化', en: 'Strengthening the Personnel Division' },
              headingSource: [at(184)],
              summary: {
                ja: '研修、調査、支援をまとめて担えるよう課内の分担を改め、担当係を強めた。',
                en: 'Rearranged duties and strengthened one unit, so that training, surveys and care lie in one hand.',
              },
              state: 'done',
              source: [lines(185, 187)],
            },
          ],
        },
      ],
    },
    {
      id: 'experience',
      number: 2,
      title: { ja: '職員の意欲に応じた経験の提供', en: 'Experience offered according to staff motivation' },
      printed: [
        { where: 'overview', number: 2, title: '職員の意欲に応じた経験の提供', source: [at(32)] },
        { where: 'page', number: 2, title: '職員の意欲に応じた経験の提供', source: [at(198)] },
      ],
      items: [
        {
          id: 'varied-work-experience',
          number: 1,
          title: { ja: '多様な勤務経験の機会', en: 'Opportunities for varied work experience' },
          printed: [
            { where: 'overview', number: 1, title: '多様な勤務経験の機会', source: [at(33)] },
            { where: 'page', number: 1, title: '多様な勤務経験の機会', source: [lines(221, 223, '①')] },
          ],
          source: [at(33)],
          indicators: [
            {
              indicator: 'open-posts',
              source: [at(240)],
              observations: [
                {
                  result: { state: 'value', measure: count(2, 'posts') },
                  breakdown: { ja: '意欲能力公募', en: 'Recruitment by motivation and ability' },
                  source: [at(241)],
                },
                {
                  result: { state: 'value', measure: count(11, 'posts') },
                  breakdown: { ja: '人事交流公募', en: 'Recruitment for exchange between groups' },
                  source: [at(242)],
                },
              ],
            },
          ],
          activities: [
            {
              ...inHouseRecruitment,
              summary: {
                ja: '意欲能力公募により、行政・法律・経済系のポストへの登用を募った。',
                en: 'Recruitment by motivation and ability, for posts of the administrative, legal and economic track.',
              },
              state: 'done',
              source: [lines(207, 211)],
              figures: [
                {
                  id: 'ability-posts',
                  what: { ja: '公募ポスト', en: 'Posts offered' },
                  measure: count(2, 'posts'),
                  source: [at(209, '公募ポスト ２')],
                },
                {
                  what: { ja: '公募ポスト', en: 'Posts offered' },
                  breakdown: { ja: '補佐級', en: 'Deputy director level' },
                  measure: count(1, 'posts'),
                  partOf: 'ability-posts',
                  source: [at(209, '補佐級１')],
                },
                {
                  what: { ja: '公募ポスト', en: 'Posts offered' },
                  breakdown: { ja: '係長級', en: 'Chief level' },
                  measure: count(1, 'posts'),
                  partOf: 'ability-posts',
                  source: [at(209, '係長級１')],
                },
                {
                  id: 'ability-applicants',
                  what: { ja: '応募者数', en: 'Applicants' },
                  measure: count(8, 'people'),
                  source: [at(210, '応募者数 ８人')],
                },
                {
                  what: { ja: '応募者数', en: 'Applicants' },
                  breakdown: { ja: '補佐級', en: 'Deputy director level' },
                  measure: count(2, 'people'),
                  partOf: 'ability-applicants',
                  source: [at(210, '補佐級２人')],
                },
                {
                  what: { ja: '応募者数', en: 'Applicants' },
                  breakdown: { ja: '係長級', en: 'Chief level' },
                  measure: count(6, 'people'),
                  partOf: 'ability-applicants',
                  source: [at(210, '係長級６人')],
                },
                {
                  id: 'ability-placement',
                  what: { ja: '配置予定者', en: 'People to be placed' },
                  breakdown: { ja: '補佐級', en: 'Deputy director level' },
                  measure: count(1, 'people'),
                  qualifiers: ['planned'],
                  period: '2024-04-15',
                  source: [at(211, '令和６年４月15日に補佐級１人配置予定')],
                },
                {
                  what: { ja: '選考通過者', en: 'Selected' },
                  breakdown: { ja: '係長級', en: 'Chief level' },
                  measure: count(0, 'people'),
                  source: [at(211, '選考通過者なし')],
                },
              ],
            },
            {
              ...inHouseRecruitment,
              summary: {
                ja: '人事交流公募により、一般職のグループをまたぐ異動を募った。',
                en: 'Recruitment for exchange between the groups of general service staff.',
              },
              state: 'done',
              source: [lines(213, 216)],
              figures: [
                {
                  what: { ja: '公募ポスト', en: 'Posts offered' },
                  measure: count(11, 'posts'),
                  source: [at(214)],
                },
                {
                  what: { ja: '応募者数', en: 'Applicants' },
                  measure: count(7, 'people'),
                  source: [at(215)],
                },
                {
                  id: 'exchange-placement',
                  what: { ja: '配置予定者', en: 'People to be placed' },
                  measure: count(3, 'people'),
                  qualifiers: ['planned'],
                  period: '2024-04-01',
                  source: [at(216, '令和６年４月１日に３人配置予定')],
                },
              ],
            },
            {
              heading: {
                ja: '複数担当制等による配慮可能ポストの拡充',
                en: 'More posts that allow for personal circumstances, by shared duties and the like',
              },
              headingSource: [at(218)],
              summary: {
                ja: '会議の場で、各人事グループに取組を続けるよう求めた。',
                en: 'Asked the personnel groups in meetings to keep this up.',
              },
              state: 'ongoing',
              source: [at(219)],
            },
          ],
        },
        {
          id: 'varied-self-development',
          number: 2,
          title: { ja: '多様な自己啓発の機会', en: 'Opportunities for varied self-development' },
          printed: [
            {
              where: 'overview',
              number: 2,
              title: '多様な自己啓発の機会（とびラボ）（EBPM若手・中堅プロジェクトチーム）',
              source: [lines(34, 35)],
            },
            { where: 'page', number: 4, title: '多様な自己啓発の機会', source: [lines(236, 238, '④')] },
          ],
          source: [lines(34, 35)],
          indicators: [
            {
              indicator: 'projects-and-participants',
              source: [at(244)],
              observations: [
                {
                  result: { state: 'value', measure: count(4, 'projects') },
                  breakdown: { ja: '企画数', en: 'Projects' },
                  source: [at(245)],
                },
                {
                  result: { state: 'value', measure: count(192, 'people') },
                  breakdown: { ja: '参加職員数', en: 'Participating staff' },
                  source: [at(246)],
                },
              ],
            },
            {
              indicator: 'published-reports',
              source: [at(248)],
              observations: [
                {
                  result: {
                    state: 'pending',
                    until: 'FY2024',
                    because: {
                      ja: 'レポートは公表に向けて準備中。この年度はセミナーでの発表の場を設けた。',
                      en: 'The reports are being prepared for publication; this year there was a seminar to present them.',
                    },
                  },
                  source: [lines(249, 250, '令和６年度')],
                },
              ],
            },
          ],
          activities: [
            {
              heading: { ja: 'とびラボ', en: 'Tobi-Lab' },
              headingSource: [at(225)],
              summary: {
                ja: '有志の企画提案を、企画委員が寄り添って実現した。',
                en: 'Volunteers proposed projects, which the organising members helped to carry out.',
              },
              state: 'done',
              source: [lines(226, 227)],
              figures: [
                {
                  what: { ja: '有志からの企画提案', en: 'Projects proposed by volunteers' },
                  measure: count(4, 'cases'),
                  period: 'FY2023',
                  source: [at(226, '令和５年度'), at(226, '４件')],
                },
              ],
            },
            {
              heading: {
                ja: 'ＥＢＰMの推進に係る若手・中堅プロジェクトチーム',
                en: 'Project team of young and mid-career staff for evidence-based policy making',
              },
              headingSource: [at(229)],
              summary: {
                ja: '省内から公募したメンバーが、研究機関との共同セミナー、勉強会、分析に取り組んだ。',
                en: 'Members recruited across the ministry held a seminar with a research institute, studied and ran analyses.',
              },
              state: 'ongoing',
              source: [lines(230, 234)],
              figures: [
                {
                  what: { ja: '参加したメンバー', en: 'Members who took part' },
                  measure: count(43, 'people'),
                  period: 'FY2023',
                  source: [at(230, '令和５年度'), at(230, '43名')],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
}
