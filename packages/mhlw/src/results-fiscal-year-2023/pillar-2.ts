import type { Pillar, Section } from '@reform/roadmap'
import { count } from '../paper.ts'
import { at, lines } from './paper.ts'

const talks = {
  heading: { ja: '座談会等', en: 'Round-table talks' },
  headingSource: [at(264)],
}

const meetingSupport = {
  heading: { ja: '会議ロジサポート事業', en: 'Meeting logistics support' },
  headingSource: [at(282)],
}

const reduction: Section = {
  id: 'workload-reduction',
  number: 1,
  title: { ja: '業務量自体の縮減の取組', en: 'Reducing the amount of work itself' },
  printed: [
    { where: 'overview', number: 1, title: '業務量自体の縮減の取組', source: [at(37)] },
    { where: 'page', number: 1, title: '業務量自体の縮減の取組', source: [at(319)] },
  ],
  items: [
    {
      id: 'information-exchange',
      number: 1,
      title: { ja: '部局間での情報交換の場の開催', en: 'Meetings for exchange between bureaus' },
      printed: [
        { where: 'overview', number: 1, title: '部局間での情報交換の場の開催', source: [at(38)] },
        { where: 'page', number: 1, title: '部局間での情報交換の場の開催', source: [lines(277, 280, '①')] },
      ],
      source: [at(38)],
      participants: ['general-affairs'],
      indicators: [
        {
          indicator: 'exchange-meetings',
          source: [at(321)],
          observations: [{ result: { state: 'value', measure: count(2, 'times') }, source: [at(321)] }],
        },
      ],
      activities: [
        {
          ...talks,
          summary: {
            ja: '先行部局がTeamsの使い方を紹介する座談会を開いた。',
            en: 'Held a talk in which bureaus ahead of the others showed how they use Teams.',
          },
          state: 'done',
          source: [lines(265, 267)],
          figures: [
            {
              what: { ja: '今年度の開催順', en: 'Place in the sequence of the year' },
              measure: { type: 'ordinal', value: 1, unit: 'times' },
              period: 'FY2023',
              source: [at(265, '今年度1回目')],
            },
          ],
          dates: [
            {
              what: { ja: '開催日', en: 'Held on' },
              when: '2023-07-20',
              source: [at(265, '令和５年７月20日')],
            },
          ],
        },
        {
          ...talks,
          summary: {
            ja: '国会業務でのTeams活用を取り上げて意見を交わし、省の改革の現状も共有した。',
            en: 'Held a talk on Teams in Diet work, with a report on where the reform stands.',
          },
          state: 'done',
          source: [lines(269, 272)],
          figures: [
            {
              what: { ja: '今年度の開催順', en: 'Place in the sequence of the year' },
              measure: { type: 'ordinal', value: 2, unit: 'times' },
              period: 'FY2023',
              source: [at(269, '今年度2回目')],
            },
          ],
          dates: [
            {
              what: { ja: '開催日', en: 'Held on' },
              when: '2024-01-17',
              source: [at(269, '令和６年１月17日')],
            },
          ],
        },
        {
          ...talks,
          summary: {
            ja: '概要をメールと省内ポータルで全職員に知らせた。',
            en: 'Made the outcome known to all staff by mail and on the internal portal.',
          },
          state: 'done',
          source: [lines(274, 275)],
        },
      ],
    },
    {
      id: 'outsourcing',
      number: 2,
      title: { ja: '業務のアウトソーシング', en: 'Outsourcing of work' },
      printed: [
        { where: 'overview', number: 2, title: '業務のアウトソーシング', source: [at(39)] },
        { where: 'page', number: 2, title: '業務のアウトソーシング', source: [lines(299, 301, '②')] },
      ],
      source: [at(39)],
      indicators: [
        {
          indicator: 'support-cases',
          source: [at(323)],
          observations: [
            {
              id: 'support-cases.handled',
              result: { state: 'value', measure: count(183, 'cases') },
              breakdown: { ja: '対応', en: 'Handled' },
              source: [at(323, '183件対応')],
            },
            {
              id: 'support-cases.requested',
              result: { state: 'value', measure: count(247, 'cases') },
              breakdown: { ja: '依頼', en: 'Requested' },
              source: [at(323, '依頼件数は247件')],
            },
          ],
        },
        {
          indicator: 'support-satisfaction',
          source: [at(324)],
          observations: [
            {
              id: 'support-satisfaction.mean',
              result: {
                state: 'value',
                measure: { type: 'mean', value: 9, unit: 'points', scale: { maximum: 10 } },
              },
              qualifiers: ['about', 'average'],
              source: [at(324, '平均点約９点（10点満点中）')],
            },
          ],
        },
      ],
      activities: [
        {
          ...meetingSupport,
          summary: {
            ja: '会議運営を支える事業の実証調査を始めた。',
            en: 'Started a trial of support in running meetings.',
          },
          state: 'started',
          source: [lines(283, 284)],
          dates: [
            {
              what: { ja: '実証調査の開始', en: 'Start of the trial' },
              when: '2023-07',
              source: [at(283, '令和５年７月')],
            },
          ],
        },
        {
          ...meetingSupport,
          summary: {
            ja: '省内のチャネルと専用ページを設け、申請しやすくした。',
            en: 'Opened a channel and a page of its own, so that support is easy to ask for.',
          },
          state: 'done',
          source: [lines(286, 287)],
        },
        {
          ...meetingSupport,
          id: 'meeting-support-results',
          summary: { ja: '主な実績。', en: 'Main results.' },
          state: 'done',
          source: [lines(289, 294)],
          figures: [
            {
              what: { ja: 'サポート対応件数', en: 'Requests handled' },
              measure: count(183, 'cases'),
              source: [at(290, '183件')],
            },
            {
              what: { ja: '依頼件数', en: 'Requests made' },
              measure: count(247, 'cases'),
              source: [at(290, '依頼件数247件')],
            },
            {
              what: { ja: '利用者満足度（評価点）', en: "Users' satisfaction (score)" },
              measure: { type: 'mean', value: 8.98, decimals: 2, unit: 'points', scale: { maximum: 10 } },
              qualifiers: ['average'],
              source: [at(291, '平均点8.98'), at(291, '10点満点中')],
            },
            {
              what: { ja: '高評価とした利用者の割合', en: 'Share of users who gave a high score' },
              measure: { type: 'share', percent: 90, tenths: true },
              qualifiers: ['about'],
              source: [at(291, '約９割')],
            },
            {
              what: { ja: '高評価とみなす点', en: 'What counts as a high score' },
              measure: { type: 'amount', value: 8, unit: 'points' },
              comparison: 'gte',
              source: [at(292, '８点以上')],
            },
            {
              what: { ja: '平均業務短縮時間', en: 'Mean working time saved' },
              measure: { type: 'mean', value: 2.71, decimals: 2, unit: 'hours' },
              qualifiers: ['average'],
              source: [at(293, '2.71時間')],
            },
            {
              what: { ja: '大きく短縮できた利用者の割合', en: 'Share of users who saved much' },
              measure: { type: 'share', percent: 60, tenths: true },
              qualifiers: ['about'],
              source: [at(293, '約６割')],
            },
            {
              what: { ja: '大きく短縮とみなす時間', en: 'What counts as much saved' },
              measure: { type: 'amount', value: 2, unit: 'hours' },
              qualifiers: ['about'],
              comparison: 'gte',
              source: [at(293, '約２時間以上')],
            },
            {
              what: {
                ja: '退庁時間が（どちらかと言えば）早くなった割合',
                en: 'Share of users who (rather) left the office earlier',
              },
              measure: { type: 'share', percent: 80, tenths: true },
              source: [at(294)],
            },
          ],
        },
        {
          ...meetingSupport,
          summary: {
            ja: '会議以外に、発送、入力、文書検索なども支援した。',
            en: 'Besides meetings, helped with mailing, data entry and document search.',
          },
          state: 'done',
          source: [lines(296, 297)],
        },
      ],
    },
    {
      id: 'diet-work',
      number: 3,
      title: {
        ja: '国会業務の効率化・国会への協力要請',
        en: 'Efficient Diet work and requests to the Diet for cooperation',
      },
      printed: [
        { where: 'overview', number: 3, title: '国会業務の効率化・国会への協力要請', source: [at(40)] },
        {
          where: 'page',
          number: 3,
          title: '国会業務の効率化・国会への協力要請',
          source: [lines(313, 317, '③')],
        },
      ],
      source: [at(40)],
      indicators: [
        {
          id: 'diet-work-efficiency-share.cell',
          indicator: 'diet-work-efficiency-share',
          source: [at(326)],
          observations: [
            {
              id: 'diet-work-efficiency-share.printed',
              result: {
                state: 'wrongValuePrinted',
                printed: [count(183, 'cases'), count(247, 'cases')],
                belongsTo: 'support-cases',
                because: {
                  ja: '職員の割合を問う欄に、会議ロジのサポート件数がそのまま掲載されている。',
                  en: 'The row asks for a share of staff; the number of meeting support cases stands there again.',
                },
              },
              source: [at(327, '183件対応（依頼件数は247件）')],
            },
          ],
        },
        {
          id: 'shuttle-riders.cell',
          indicator: 'shuttle-riders',
          source: [at(329)],
          observations: [
            {
              id: 'shuttle-riders.printed',
              result: {
                state: 'wrongValuePrinted',
                printed: [{ type: 'mean', value: 9, unit: 'points', scale: { maximum: 10 } }],
                belongsTo: 'support-satisfaction',
                because: {
                  ja: '職員数を問う欄に、サポート利用者の満足度がそのまま掲載されている。',
                  en: "The row asks for a number of staff; the satisfaction of the support's users stands there again.",
                },
              },
              qualifiers: ['about', 'average'],
              source: [at(330, '平均点約９点（10点満点中）')],
            },
          ],
        },
      ],
      activities: [
        {
          heading: { ja: '国会業務効率化', en: 'Efficient Diet work' },
          headingSource: [at(303)],
          summary: {
            ja: '答弁審査と情報共有でのTeams活用を進め、答弁データベースや問表作成の道具を各部局と共有した。',
            en: 'Promoted Teams in clearing answers and sharing news, and shared tools for answer databases and question lists.',
          },
          state: 'ongoing',
          source: [lines(305, 306)],
        },
        {
          id: 'diet-shuttle',
          heading: { ja: '国会シャトル便', en: 'Shuttle to the Diet' },
          headingSource: [at(308)],
          summary: { ja: 'シャトル便の運行を続けた。', en: 'Kept the shuttle running.' },
          state: 'ongoing',
          source: [lines(310, 311)],
          figures: [
            {
              id: 'diet-shuttle.run-1',
              what: { ja: '一回目の運行日数', en: 'Days of the first run' },
              measure: count(96, 'businessDays'),
              period: { from: '2023-02-01', to: '2023-06-21' },
              source: [at(310, '令和５年２月１日～６月21日（96営業日）')],
            },
            {
              id: 'diet-shuttle.run-2',
              what: { ja: '二回目の運行日数', en: 'Days of the second run' },
              measure: count(36, 'businessDays'),
              period: { from: '2023-10-23', to: '2023-12-13' },
              source: [lines(310, 311, '令和５年10月23日～12月13日（36営業日）')],
            },
          ],
          dates: [
            {
              id: 'diet-shuttle.run-3',
              what: { ja: '三回目の運行の開始', en: 'Start of the third run' },
              when: '2024-01-29',
              source: [at(311, '令和６年１月29日')],
            },
            {
              id: 'diet-shuttle.run-3-end',
              what: { ja: '三回目の運行の終了', en: 'End of the third run' },
              when: '2024-06-21',
              qualifiers: ['planned'],
              source: [at(311, '６月21日予定')],
            },
          ],
        },
      ],
    },
  ],
}

const teams = {
  heading: { ja: 'Teams等システム活用', en: 'Use of Teams and other systems' },
  headingSource: [at(344)],
}

const softwareRobots = {
  heading: { ja: 'ＲＰＡ活用', en: 'Use of robotic process automation' },
  headingSource: [at(359)],
}

const workEfficiency = {
  heading: { ja: '業務効率化', en: 'More efficient work' },
  headingSource: [at(372)],
}

const automation: Section = {
  id: 'automation',
  number: 2,
  title: { ja: '自動化等による業務の効率化', en: 'More efficient work by automation and the like' },
  printed: [
    { where: 'overview', number: 2, title: '自動化等による業務の効率化', source: [at(42)] },
    { where: 'page', number: 2, title: '自動化等による業務の効率化', source: [at(395)] },
  ],
  items: [
    {
      id: 'next-lan',
      number: 1,
      title: {
        ja: '次期省内LANの導入・活用',
        en: "Introduction and use of the ministry's next internal network (LAN)",
      },
      printed: [
        { where: 'overview', number: 1, title: '次期省内LANの導入・活用', source: [at(43, '①')] },
        { where: 'page', number: 1, title: '次期省内LANの導入・活用', source: [lines(355, 357, '①')] },
      ],
      themes: ['theme-next-lan'],
      source: [at(43, '【※１】')],
      noIndicator: { source: [at(401)] },
      activities: [
        {
          ...teams,
          summary: {
            ja: 'LAN更改で入ったTeamsの使い方を知らせた。',
            en: 'Made known how to use Teams, which came with the renewed LAN.',
          },
          state: 'done',
          source: [lines(345, 346)],
        },
        {
          ...teams,
          summary: {
            ja: '問合せの受付をシステムに移し、申請の一部を自動化した。',
            en: 'Moved help requests into a system and automated part of the applications.',
          },
          state: 'done',
          source: [lines(348, 349)],
        },
        {
          ...teams,
          summary: {
            ja: '官房業務でもTeamsを使い、業務DXの計画を作って、紙によらない説明やWeb会議を広めた。',
            en: "Used Teams in the Secretariat's work too, and drew up a plan for paperless briefings and web meetings.",
          },
          state: 'done',
          source: [lines(351, 353)],
        },
      ],
    },
    {
      id: 'software-robots',
      number: 2,
      title: { ja: 'RPA対応業務の拡充', en: 'More tasks done by robotic process automation' },
      printed: [
        { where: 'overview', number: 2, title: 'RPA対応業務の拡充', source: [at(44)] },
        { where: 'page', number: 2, title: 'RPA対応業務の拡充', source: [lines(368, 370, '②')] },
      ],
      source: [at(44)],
      indicators: [
        {
          indicator: 'general-robots',
          source: [at(397)],
          observations: [{ result: { state: 'value', measure: count(3, 'cases') }, source: [at(397)] }],
        },
      ],
      activities: [
        {
          ...softwareRobots,
          summary: {
            ja: '部局を問わず使える汎用ロボットを作り、住宅事情調査、年末調整、旅館業法関係の業務に使った。',
            en: 'Built robots for every bureau and used them for the housing survey, year-end tax adjustment and work on the Hotel Business Act.',
          },
          state: 'ongoing',
          source: [lines(360, 363)],
          dates: [
            {
              what: { ja: '住宅事情調査での活用', en: 'Used for the housing survey' },
              when: '2023-05',
              source: [at(361, '令和５年５月')],
            },
            {
              what: { ja: '年末調整業務での活用', en: 'Used for year-end tax adjustment' },
              when: '2023-10',
              source: [at(361, '10月')],
            },
            {
              what: {
                ja: '旅館業法関係業務での活用の開始',
                en: 'First used for work on the Hotel Business Act',
              },
              when: '2024-01',
              source: [at(362, '令和６年１月')],
            },
          ],
        },
        {
          ...softwareRobots,
          summary: {
            ja: '業務改革推進月間などで、汎用ロボットの使い方を知らせた。',
            en: 'Made known in the work reform months how to use the robots.',
          },
          state: 'done',
          source: [lines(365, 366)],
          figures: [
            {
              what: { ja: '業務改革推進月間', en: 'Work reform months' },
              measure: count(2, 'times', { unit: 'years' }),
              source: [at(365)],
            },
          ],
        },
      ],
    },
    {
      id: 'process-support',
      number: 3,
      title: {
        ja: 'BPR等を通じた業務効率化に向けた各種支援',
        en: 'Support towards more efficient work by business process re-engineering and the like',
      },
      printed: [
        {
          where: 'overview',
          number: 3,
          title: 'BPR等を通じた業務効率化に向けた各種支援',
          source: [at(45)],
        },
        {
          where: 'page',
          number: 3,
          title: 'BPR等を通じた業務効率化に向けた各種支援',
          source: [lines(389, 393, '③')],
        },
      ],
      source: [at(45)],
      noIndicator: { source: [at(399)] },
      activities: [
        {
          ...workEfficiency,
          summary: {
            ja: '各部局からの依頼を受け、マクロなどの道具を順に作っている。次年度も続ける。',
            en: 'Takes requests from the bureaus and builds macros and other tools one by one; goes on next year.',
          },
          state: 'ongoing',
          source: [lines(374, 376)],
          figures: [
            {
              what: { ja: '業務改革推進月間', en: 'Work reform months' },
              measure: count(2, 'times', { unit: 'years' }),
              source: [at(374)],
            },
            {
              what: { ja: '受け付けた依頼', en: 'Requests taken' },
              measure: count(76, 'cases'),
              source: [at(375)],
            },
            {
              id: 'process-support-planned',
              what: { ja: '年度末までに行う支援', en: 'Requests to be served by the end of the fiscal year' },
              measure: count(40, 'cases'),
              qualifiers: ['about', 'planned'],
              period: 'FY2023',
              source: [at(376, '年度末までに40件程度')],
            },
          ],
        },
        {
          ...workEfficiency,
          summary: {
            ja: 'Teamsの使い方を省内サイトで知らせ、幹部等に向けた出前説明会を開いた。',
            en: 'Explained Teams on internal pages and gave briefings on the spot, among others to senior officials.',
          },
          state: 'done',
          source: [lines(378, 383)],
          figures: [
            {
              what: { ja: '説明会に参加した部局の割合', en: 'Share of bureaus that took part' },
              measure: { type: 'share', percent: 90, tenths: true },
              qualifiers: ['atLeast'],
              source: [at(382, '９割以上')],
            },
            {
              what: { ja: '説明会に参加した幹部等', en: 'Senior and other staff who took part' },
              measure: count(230, 'people'),
              qualifiers: ['personTimes', 'moreThan'],
              source: [at(382, '延べ230名')],
            },
          ],
          dates: [
            {
              what: { ja: '出前説明会の期間', en: 'Time of the briefings' },
              when: { from: '2023-04', to: '2023-06' },
              source: [at(381, '令和５年４月～６月')],
            },
          ],
        },
        {
          ...workEfficiency,
          summary: {
            ja: '短い学習動画と、苦手な部分だけを学べる教材を配り、質問にも個別に答えている。',
            en: 'Gave out short learning videos and material on just what one has not learnt, and answers questions one by one.',
          },
          state: 'ongoing',
          source: [lines(385, 387)],
        },
      ],
    },
  ],
}

const knowledge: Section = {
  id: 'knowledge-management',
  number: 3,
  title: { ja: 'ナレッジマネジメント', en: 'Knowledge management' },
  printed: [
    { where: 'overview', number: 3, title: 'ナレッジマネジメント', source: [at(47)] },
    { where: 'page', number: 3, title: 'ナレッジマネジメント', source: [at(407)] },
  ],
  items: [
    {
      id: 'chat-knowledge',
      number: 1,
      title: { ja: 'チャットを活用したナレッジの共有', en: 'Sharing knowledge by chat' },
      printed: [
        { where: 'overview', number: 1, title: 'チャットを活用したナレッジの共有', source: [at(48, '①')] },
        {
          where: 'page',
          number: 1,
          title: 'チャットを活用したナレッジの共有',
          source: [lines(421, 424, '①')],
        },
      ],
      themes: ['theme-next-lan'],
      source: [at(48, '【※１】')],
      indicators: [
        {
          id: 'knowledge-chats.cell',
          indicator: 'knowledge-chats',
          source: [lines(458, 459)],
          observations: [
            {
              id: 'knowledge-chats.value',
              result: {
                state: 'value',
                measure: count(100, 'messages', { value: 1, unit: 'groupChats' }),
              },
              qualifiers: ['atLeast'],
              source: [at(460)],
            },
          ],
        },
      ],
      activities: [
        {
          heading: { ja: 'ナレッジ共有', en: 'Sharing knowledge' },
          headingSource: [at(417)],
          summary: {
            ja: 'Teamsで役立つ情報を流し、業務の質問に有志が答えた。',
            en: 'Sent out useful hints on Teams, where volunteers also answered questions on work.',
          },
          state: 'done',
          source: [lines(418, 419)],
        },
      ],
    },
    {
      id: 'knowledge-search',
      number: 2,
      title: {
        ja: '知見やノウハウが検索しやすい仕組み',
        en: 'Ways to find insight and know-how easily',
      },
      printed: [
        { where: 'overview', number: 2, title: '知見やノウハウが検索しやすい仕組み', source: [at(49, '②')] },
        {
          where: 'page',
          number: 2,
          title: '知見やノウハウが検索しやすい仕組み',
          source: [lines(434, 438, '②')],
        },
      ],
      themes: ['theme-next-lan'],
      source: [at(49, '【※１】')],
      indicators: [
        {
          id: 'knowledge-shared-share.cell',
          indicator: 'knowledge-shared-share',
          source: [lines(452, 453)],
          observations: [
            {
              id: 'knowledge-shared-share.value',
              result: {
                state: 'value',
                measure: { type: 'mean', value: 2.61, decimals: 2, unit: 'score' },
              },
              period: 'FY2023',
              note: {
                ja: '割合を問う指標に、全職員アンケートの評点とみられる値で答えている。満点の記載はない。',
                en: 'The indicator asks for a share; the answer looks like a score of the staff survey. No scale is printed.',
              },
              source: [at(454, '令和５年度全職員アンケート：2.61')],
            },
          ],
        },
      ],
      activities: [
        {
          id: 'manual-links',
          heading: { ja: 'マニュアルリンク集', en: 'Collection of links to manuals' },
          headingSource: [at(426)],
          summary: {
            ja: 'よく使うマニュアルへのリンクを集め、すぐ見られる場所に載せた。',
            en: 'Listed links to the manuals of common tasks and put them where everybody sees them.',
          },
          state: 'done',
          source: [lines(427, 428)],
        },
        {
          id: 'livelier-communication',
          heading: { ja: 'コミュニケーション活性化', en: 'Livelier communication' },
          headingSource: [at(430)],
          summary: {
            ja: 'メールとTeamsで互いが見えやすくなる使い方を知らせた。',
            en: 'Made known how mail and Teams help people to see each other.',
          },
          state: 'done',
          source: [lines(431, 432)],
        },
      ],
    },
    {
      id: 'handover',
      number: 3,
      title: { ja: 'コミュニケーションベースの引継ぎ', en: 'Handover based on communication' },
      printed: [
        { where: 'overview', number: 3, title: 'コミュニケーションベースの引継ぎ', source: [at(50)] },
        {
          where: 'page',
          number: 3,
          title: 'コミュニケーションベースの引継ぎ',
          source: [lines(447, 450, '③')],
        },
      ],
      source: [at(50)],
      noIndicator: { source: [at(456)] },
      activities: [
        {
          heading: { ja: '引継ぎの適正化', en: 'Proper handover' },
          headingSource: [at(440)],
          summary: {
            ja: '異動期に、引継ぎの要点と方法を知らせた。',
            en: 'At the time of transfers, made known what a proper handover is.',
          },
          state: 'done',
          source: [lines(442, 443)],
        },
        {
          heading: { ja: '引継ぎの適正化', en: 'Proper handover' },
          headingSource: [at(440)],
          summary: {
            ja: '内示の時期を早める運用を続けた。',
            en: 'Kept announcing transfers earlier.',
          },
          state: 'ongoing',
          source: [at(445)],
        },
      ],
    },
  ],
}

const teleworkHeading = {
  heading: { ja: 'マニュアルリンク集', en: 'Collection of links to manuals' },
  headingSource: [at(493)],
}

const workTimeHeading = {
  heading: { ja: '勤務時間管理システム', en: 'Working time system' },
  headingSource: [at(509)],
}

const telework: Section = {
  id: 'telework-and-settings',
  number: 4,
  title: { ja: 'テレワークの推進及び環境整備', en: 'Telework and its settings' },
  printed: [
    { where: 'overview', number: 4, title: 'テレワークの推進及び環境整備', source: [at(52)] },
    { where: 'page', number: 4, title: 'テレワークの推進及び環境整備', source: [at(466)] },
  ],
  items: [
    {
      id: 'paperless-documents',
      number: 1,
      title: { ja: '行政文書のペーパーレス化', en: 'Paperless administrative documents' },
      printed: [
        { where: 'overview', number: 1, title: '行政文書のペーパーレス化', source: [at(53, '①')] },
        { where: 'page', number: 1, title: '行政文書のペーパーレス化', source: [lines(488, 491, '①')] },
      ],
      themes: ['theme-workplace'],
      source: [at(53, '【※２】')],
      indicators: [
        {
          id: 'knowledge-chats.repeated-cell',
          indicator: 'knowledge-chats',
          source: [lines(527, 528)],
          observations: [
            {
              id: 'knowledge-chats.repeated',
              result: {
                state: 'wrongValuePrinted',
                printed: [count(100, 'messages', { value: 1, unit: 'groupChats' })],
                belongsTo: 'knowledge-chats',
                because: {
                  ja: 'ナレッジ共有の指標と値が、別の項目の欄にもそのまま掲載されている。',
                  en: 'The indicator of knowledge sharing and its value stand again in the row of another item.',
                },
              },
              qualifiers: ['atLeast'],
              source: [at(529)],
            },
          ],
        },
      ],
      activities: [
        {
          heading: { ja: '行政文書の電子的管理', en: 'Electronic management of administrative documents' },
          headingSource: [at(476)],
          summary: {
            ja: '省内に検討チームを置き、現状と目標、紙文書の電子化、システム、工程、適正な管理を話し合っている。',
            en: 'Set up a team in the ministry, which discusses the state and the goals, paper documents, systems, the schedule and proper management.',
          },
          state: 'ongoing',
          source: [lines(477, 482)],
          figures: [
            {
              what: { ja: '開催済みの会合', en: 'Meetings held so far' },
              measure: { type: 'ordinal', value: 3, unit: 'meetings' },
              comparison: 'lte',
              source: [at(478)],
            },
          ],
          dates: [
            {
              what: { ja: '検討チームの設置', en: 'Team set up' },
              when: '2023-12',
              source: [at(477, '令和５年12月')],
            },
          ],
        },
        {
          id: 'electronic-seal',
          heading: { ja: '電子公印の導入', en: 'Introduction of electronic official seals' },
          headingSource: [at(484)],
          summary: {
            ja: '電子公印は、政府全体の基盤側の対応を待っている。',
            en: 'Electronic seals wait for the government-wide infrastructure.',
          },
          state: 'ongoing',
          awaiting: {
            body: {
              ja: '政府認証共通基盤組織（ＧＰＫＩ）とデジタル庁',
              en: 'Government Public Key Infrastructure and Digital Agency',
            },
          },
          source: [lines(485, 486)],
        },
      ],
    },
    {
      id: 'telework-settings',
      number: 2,
      title: {
        ja: '円滑にテレワークを実施できる環境整備',
        en: 'An environment for smooth teleworking',
      },
      printed: [
        {
          where: 'overview',
          number: 2,
          title: '円滑にテレワークを実施できる環境整備',
          source: [at(54, '②')],
        },
        {
          where: 'page',
          number: 2,
          title: '円滑にテレワークを実施できる環境整備',
          source: [lines(503, 507, '②')],
        },
      ],
      themes: ['theme-workplace'],
      source: [at(54, '【※２】')],
      indicators: [
        {
          id: 'telework.cell',
          indicator: 'telework',
          source: [at(522)],
          observations: [
            {
              id: 'telework.value',
              result: { state: 'value', measure: count(6758, 'personDays') },
              period: { from: '2023-08-01', to: '2023-08-31' },
              unit: 'headquarters',
              source: [at(523, '令和５年８月１日～31日'), at(523, '6,758人日')],
            },
          ],
        },
      ],
      activities: [
        {
          ...teleworkHeading,
          id: 'telework-month',
          summary: {
            ja: '計画に沿って推進し、夏の月間にテレワークを勧めて、結果を全職員に知らせた。',
            en: 'Went on with the plan, urged telework in the summer month and told all staff the result.',
          },
          state: 'ongoing',
          source: [lines(494, 495)],
          dates: [
            {
              what: { ja: '夏の業務改革推進月間', en: 'Summer work reform month' },
              when: '2023-08',
              source: [at(494, '８月')],
            },
            {
              what: { ja: '結果の周知', en: 'Result made known' },
              when: '2023-10',
              part: 'early',
              source: [at(495, '10月上旬')],
            },
          ],
        },
        {
          ...teleworkHeading,
          id: 'telework-rules',
          summary: {
            ja: '政府の指針と新しい手当を受けて、省の実施要領を改めた。',
            en: "Revised the ministry's telework rules after the government's guideline and the new allowance.",
          },
          state: 'done',
          source: [lines(497, 498)],
          dates: [
            {
              what: { ja: '改正した実施要領の発出', en: 'Revised rules issued' },
              when: '2024-03',
              source: [at(498, '３月')],
            },
          ],
        },
        {
          ...teleworkHeading,
          id: 'satellite-office',
          summary: {
            ja: '西ヶ原研修所のサテライトオフィスを試行で続けた。',
            en: 'Kept the satellite office at the Nishigahara training centre on trial.',
          },
          state: 'ongoing',
          source: [lines(500, 501)],
          figures: [
            {
              what: { ja: 'サテライトオフィスの利用者', en: 'Users of the satellite office' },
              measure: count(2, 'people', { unit: 'months' }),
              qualifiers: ['about', 'average'],
              period: 'FY2022',
              source: [at(500, '令和４年度'), at(501, '月平均２名程度')],
            },
            {
              what: { ja: 'サテライトオフィスの利用者', en: 'Users of the satellite office' },
              measure: count(0, 'people'),
              period: 'FY2023',
              source: [at(501, '令和５年度'), at(501, 'いなかった')],
            },
          ],
        },
      ],
    },
    {
      id: 'working-time-system',
      number: 3,
      title: { ja: '勤務時間管理のシステム化', en: 'A system for managing working time' },
      printed: [
        { where: 'overview', number: 3, title: '勤務時間管理のシステム化', source: [at(55, '③')] },
        { where: 'page', number: 3, title: '勤務時間管理のシステム化', source: [lines(518, 520, '③')] },
      ],
      themes: ['theme-next-lan'],
      source: [at(55, '【※１】')],
      noIndicator: { source: [at(525)] },
      activities: [
        {
          ...workTimeHeading,
          summary: {
            ja: '試行での意見と他省庁の例を踏まえ、クラウド型の導入を決めて契約した。',
            en: 'After the trial and the example of other ministries, chose a cloud service and signed the contract.',
          },
          state: 'started',
          source: [lines(511, 514)],
          dates: [
            {
              what: { ja: '導入業者との契約', en: 'Contract with the supplier' },
              when: '2023-09',
              source: [at(513, '令和５年９月')],
            },
            {
              id: 'working-time-system-start',
              what: { ja: '運用開始', en: 'In operation' },
              when: '2024',
              qualifiers: ['planned'],
              source: [at(513, '令和６年')],
            },
          ],
        },
        {
          ...workTimeHeading,
          summary: {
            ja: '運用経費を予算要求し、確保した。',
            en: 'Asked for the running costs and got them.',
          },
          state: 'done',
          source: [at(516)],
          dates: [
            {
              what: { ja: '運用経費の年度', en: 'Fiscal years of the running costs' },
              when: { from: 'FY2024', to: 'FY2025' },
              source: [at(516, '令和６年度及び令和７年度')],
            },
          ],
        },
      ],
    },
  ],
}

export const pillar2: Pillar = {
  id: 'efficient-flexible-work',
  number: 2,
  title: {
    ja: '業務効率化・柔軟な働き方の推進',
    en: 'More efficient work and flexible ways of working',
  },
  printed: [
    { where: 'overview', number: 2, title: '業務効率化・柔軟な働き方の推進', source: [at(19)] },
    { where: 'page', number: 2, title: '業務効率化・柔軟な働き方の推進', source: [at(254)] },
    { where: 'page', number: 2, title: '業務効率化・柔軟な働き方の推進', source: [at(334)] },
    { where: 'page', number: 2, title: '業務効率化・柔軟な働き方の推進', source: [at(405)] },
    { where: 'page', number: 2, title: '業務効率化・柔軟な働き方の推進', source: [at(464)] },
  ],
  sections: [reduction, automation, knowledge, telework],
}
