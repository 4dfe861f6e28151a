import type { Pillar, Section } from '@reform/roadmap'
import { count } from '../paper.ts'
import { at, lines } from './paper.ts'

const harassmentTraining = {
  heading: { ja: 'ハラスメントに関する研修', en: 'Training about harassment' },
  headingSource: [at(633)],
}

const managementTraining = {
  heading: { ja: 'マネジメント研修', en: 'Management training' },
  headingSource: [at(652)],
}

const management: Section = {
  id: 'management-skills',
  number: 1,
  title: {
    ja: '幹部職員のマネジメント力の強化等',
    en: 'Better management by senior officials and related matters',
  },
  printed: [
    { where: 'overview', number: 1, title: '幹部職員のマネジメント力の強化等', source: [at(66)] },
    { where: 'page', number: 1, title: '幹部職員のマネジメント力の強化等', source: [at(623)] },
  ],
  items: [
    {
      id: 'harassment',
      number: 1,
      title: { ja: 'ハラスメント対策の強化', en: 'Stronger measures against harassment' },
      printed: [
        { where: 'overview', number: 1, title: 'ハラスメント対策の強化', source: [at(67)] },
        { where: 'page', number: 1, title: 'ハラスメント対策の強化', source: [lines(648, 650, '①')] },
      ],
      source: [at(67)],
      indicators: [
        {
          indicator: 'counsellor-training-rate',
          source: [at(680)],
          observations: [
            {
              result: { state: 'value', measure: { type: 'share', percent: 83.7, decimals: 1 } },
              source: [at(680)],
            },
          ],
        },
      ],
      activities: [
        {
          ...harassmentTraining,
          summary: {
            ja: 'ハラスメント防止のeラーニングを行った。',
            en: 'Held e-learning on preventing harassment.',
          },
          state: 'done',
          source: [at(634)],
          dates: [
            {
              what: { ja: '実施月', en: 'Held in' },
              when: '2023-06',
              source: [at(634, '令和５年６月')],
            },
            { what: { ja: '実施月', en: 'Held in' }, when: '2023-12', source: [at(634, '12月')] },
          ],
        },
        {
          ...harassmentTraining,
          summary: {
            ja: '幹部向け研修で、厚労審の訓示と有識者の講義を行った。',
            en: "Training of senior officials, with an address by the Vice-Minister for Policy Coordination and an expert's lecture.",
          },
          state: 'done',
          source: [lines(635, 636)],
        },
        {
          ...harassmentTraining,
          summary: {
            ja: '新たに選ばれた相談員に集合研修を、全相談員に動画研修を行った。',
            en: 'Newly chosen counsellors met for practical training; all counsellors had a training video.',
          },
          state: 'done',
          source: [lines(638, 640)],
        },
        {
          ...harassmentTraining,
          summary: {
            ja: '階層別に、ハラスメントを考える研修を行った。',
            en: 'Had each grade think about harassment in a course.',
          },
          state: 'done',
          source: [lines(642, 643)],
          dates: [
            {
              what: { ja: '実施期間', en: 'Held' },
              when: { from: '2023-09', to: '2023-11' },
              source: [at(642, '令和５年９月から11月')],
            },
          ],
        },
        {
          ...harassmentTraining,
          summary: {
            ja: '部下を持つ職員向けに、怒りとの付き合い方を学ぶ教材を載せた。',
            en: 'Put e-learning on anger management online for staff who lead others.',
          },
          state: 'done',
          source: [lines(645, 646)],
        },
      ],
    },
    {
      id: 'management-and-overtime',
      number: 2,
      title: {
        ja: '超過勤務削減へのコミットメントを含むマネジメント力の向上',
        en: 'Better management, with a commitment to less overtime',
      },
      printed: [
        {
          where: 'overview',
          number: 2,
          title: '超過勤務削減へのコミットメントを含むマネジメント力の向上',
          source: [lines(68, 69, '②')],
        },
        {
          where: 'page',
          number: 2,
          title: '超過勤務削減へのコミットメントを含むマネジメント力の向上',
          source: [lines(661, 667, '②')],
        },
      ],
      themes: ['theme-culture'],
      source: [at(69, '【※３】')],
      noIndicator: { source: [at(676)] },
      activities: [
        {
          ...managementTraining,
          summary: {
            ja: '新任者の階層別研修で、マネジメントと各役職の役割を講義と演習で教えた。',
            en: 'Taught newly appointed officials management and the part of their post, with exercises.',
          },
          state: 'done',
          source: [lines(653, 655)],
          figures: [
            {
              what: { ja: '階層別研修の受講者', en: 'Participants of the courses by grade' },
              measure: count(332, 'people'),
              source: [at(655)],
            },
          ],
        },
        {
          ...managementTraining,
          summary: {
            ja: '冬の業務改革推進月間に、人材マネジメントの研修を新たに行った。',
            en: 'Held new courses on managing people in the winter work reform month.',
          },
          state: 'done',
          source: [lines(657, 659)],
          figures: [
            {
              what: { ja: '開催回数', en: 'Courses held' },
              measure: count(4, 'times'),
              source: [lines(658, 659, '４回')],
            },
            {
              what: { ja: '受講者', en: 'Participants' },
              measure: count(33, 'people'),
              source: [at(659)],
            },
          ],
        },
      ],
    },
    {
      id: 'multi-source-feedback',
      number: 3,
      title: { ja: '多面観察', en: 'Multi-source feedback' },
      printed: [
        { where: 'overview', number: 3, title: '多面観察', source: [at(71)] },
        { where: 'page', number: 3, title: '多面観察', source: [at(675)] },
      ],
      source: [at(71)],
      noIndicator: { source: [at(678)] },
      activities: [
        {
          heading: { ja: '多面観察調査', en: 'Multi-source feedback survey' },
          headingSource: [at(669)],
          summary: {
            ja: '局長級から室長級までを対象に続け、結果の使い方を観察者に知らせた。',
            en: 'Went on for directors-general down to office heads; observers were told how the results are used.',
          },
          state: 'done',
          source: [lines(671, 673)],
          dates: [
            {
              what: { ja: '実施年度', en: 'Fiscal year of the survey' },
              when: 'FY2023',
              source: [at(671, '令和５年度')],
            },
            {
              what: { ja: '実施時期', en: 'Time of the survey' },
              when: '2023-12',
              qualifiers: ['about'],
              source: [at(671, '12月頃')],
            },
          ],
        },
      ],
    },
  ],
}

const outsideTalent = {
  heading: { ja: '外部人材登用', en: 'Recruiting talent from outside' },
  headingSource: [at(706)],
}

const digitalTalent = {
  heading: { ja: 'デジタル人材確保・育成', en: 'Securing and training digital talent' },
  headingSource: [at(716)],
}

const culture: Section = {
  id: 'culture',
  number: 2,
  title: {
    ja: '良いアイディアを取り入れ、挑戦・変化していく組織風土の醸成',
    en: 'A culture that takes up good ideas, dares and changes',
  },
  printed: [
    {
      where: 'overview',
      number: 2,
      title: '良いアイディアを取り入れ、挑戦・変化していく組織風土の醸成',
      source: [lines(73, 74)],
    },
    {
      where: 'page',
      number: 2,
      title: '良いアイディアを取り入れ、挑戦・変化していく組織風土の醸成',
      source: [at(686)],
    },
  ],
  items: [
    {
      id: 'young-staff-in-policy',
      number: 1,
      title: { ja: '若手職員の政策立案への参画', en: 'Young staff in policy making' },
      printed: [
        { where: 'overview', number: 1, title: '若手職員の政策立案への参画', source: [at(75, '①')] },
        { where: 'page', number: 1, title: '若手職員の政策立案への参画', source: [lines(701, 704, '①')] },
      ],
      themes: ['theme-culture'],
      source: [at(75, '【※３】')],
      indicators: [
        {
          id: 'young-staff-participation.cell',
          indicator: 'young-staff-participation',
          source: [at(740)],
          observations: [
            {
              result: {
                state: 'notMeasured',
                because: { ja: 'この年度は確認していない。', en: 'Not checked in this fiscal year.' },
              },
              period: 'FY2023',
              source: [at(741, '令和５年度')],
            },
            {
              result: {
                state: 'planned',
                note: {
                  ja: '各部局の状況を把握することを検討している。',
                  en: 'It is being considered to find out how things stand in the bureaus.',
                },
              },
              period: 'FY2024',
              source: [lines(741, 742, '令和６年度')],
            },
          ],
        },
      ],
      activities: [
        {
          heading: { ja: '組織目標見直し', en: 'Review of organisational goals' },
          headingSource: [at(696)],
          summary: {
            ja: '目標の見直しに合わせ、若手と幹部が使命と課題を自由に話し合う場を設けるよう求めた。',
            en: 'Asked the bureaus to let young and senior staff talk freely about mission and tasks when goals are reviewed.',
          },
          state: 'done',
          source: [lines(697, 699)],
          figures: [
            {
              what: { ja: '組織目標の見直し', en: 'Reviews of the organisational goals' },
              measure: count(2, 'times', { unit: 'years' }),
              source: [at(697, '年２回')],
            },
          ],
          dates: [
            {
              what: { ja: '見直しの月', en: 'Month of a review' },
              when: '2023-04',
              source: [at(697, '４月')],
            },
            {
              what: { ja: '見直しの月', en: 'Month of a review' },
              when: '2023-10',
              source: [at(697, '10月')],
            },
          ],
        },
      ],
    },
    {
      id: 'outside-talent',
      number: 2,
      title: { ja: '外部人材の登用', en: 'Recruiting talent from outside' },
      printed: [
        { where: 'overview', number: 2, title: '外部人材の登用', source: [at(76)] },
        { where: 'page', number: 2, title: '外部人材の登用', source: [lines(713, 714, '②')] },
      ],
      source: [at(76)],
      indicators: [
        {
          indicator: 'experienced-recruits',
          source: [at(744)],
          observations: [
            {
              id: 'experienced-recruits.chief',
              result: { state: 'planned', measure: count(28, 'people') },
              qualifiers: ['planned'],
              breakdown: { ja: '一般職係長級', en: 'General service, chief level' },
              period: { from: '2023-10', to: '2024-06' },
              source: [at(745, '令和5年10月～令和6年６月'), at(745, '28人（予定）')],
            },
            {
              id: 'experienced-recruits.deputy-director',
              result: { state: 'planned', measure: count(5, 'people') },
              qualifiers: ['planned'],
              breakdown: {
                ja: '総合職課長補佐級、係長級',
                en: 'Comprehensive service, deputy director and chief level',
              },
              period: { from: '2024-04', to: '2024-07' },
              source: [at(746, '令和6年4月～7月'), at(746, '５人（予定）')],
            },
          ],
        },
      ],
      activities: [
        {
          ...outsideTalent,
          summary: {
            ja: '一般職係長級の経験者採用を行った。',
            en: 'Recruited experienced people at chief level of the general service.',
          },
          state: 'done',
          source: [at(707)],
          figures: [
            {
              what: { ja: '採用の実施回数', en: 'Rounds of recruitment' },
              measure: count(2, 'times'),
              period: 'FY2023',
              source: [at(707, '令和５年度に計２回')],
            },
          ],
        },
        {
          ...outsideTalent,
          summary: {
            ja: '総合職課長補佐級・係長級の経験者採用を行った。',
            en: 'Recruited experienced people at deputy director and chief level of the comprehensive service.',
          },
          state: 'done',
          source: [at(708)],
          figures: [
            {
              what: { ja: '採用の実施回数', en: 'Rounds of recruitment' },
              measure: count(1, 'times'),
              period: 'FY2023',
              source: [at(708, '令和５年度に計１回')],
            },
          ],
        },
        {
          ...outsideTalent,
          summary: {
            ja: '任期付採用や官民交流を通年で行い、他の機関の例を踏まえて任期付採用の手引を改めた。',
            en: 'Fixed-term recruitment and exchange with firms all year round; the manual for it was revised after the example of others.',
          },
          state: 'done',
          source: [lines(709, 711)],
        },
      ],
    },
    {
      id: 'digital-talent',
      number: 3,
      title: {
        ja: '厚生労働省デジタル人材確保・育成計画の推進',
        en: "Carrying out the ministry's plan to secure and train digital talent",
      },
      printed: [
        {
          where: 'overview',
          number: 3,
          title: '厚生労働省デジタル人材確保・育成計画の推進',
          source: [at(77)],
        },
        {
          where: 'page',
          number: 3,
          title: '厚生労働省デジタル人材確保・育成計画の推進',
          source: [lines(731, 736, '③')],
        },
      ],
      source: [at(77)],
      noIndicator: { source: [at(738)] },
      activities: [
        {
          ...digitalTalent,
          summary: { ja: '計画を改め、それに沿って進めた。', en: 'Revised the plan and worked along it.' },
          state: 'done',
          source: [lines(718, 719)],
          dates: [
            {
              what: { ja: '計画の改定', en: 'Plan revised' },
              when: '2023-09-15',
              source: [at(718, '令和５年９月15日')],
            },
          ],
        },
        {
          ...digitalTalent,
          id: 'skill-certification',
          summary: {
            ja: '政府デジタル人材スキル認定の申請を四半期ごとにまとめ、認定を行った。',
            en: "Collected applications for the government's digital skill certificate every quarter, and certified.",
          },
          state: 'ongoing',
          source: [lines(721, 724)],
          figures: [
            {
              what: { ja: '認定された職員', en: 'Certified staff' },
              breakdown: { ja: '課長補佐級', en: 'Deputy director level' },
              measure: count(11, 'people'),
              source: [at(724, '課長補佐級 11名')],
            },
            {
              what: { ja: '認定された職員', en: 'Certified staff' },
              breakdown: { ja: '係長級', en: 'Chief level' },
              measure: count(14, 'people'),
              source: [at(724, '係長級 14名')],
            },
            {
              what: { ja: '認定された職員', en: 'Certified staff' },
              breakdown: { ja: '係員級', en: 'Staff level' },
              measure: count(7, 'people'),
              source: [at(724, '係員級 7名')],
            },
          ],
          dates: [
            {
              what: { ja: '認定状況の時点', en: 'Day of these figures' },
              when: '2023-12-01',
              source: [at(723, '令和５年12月１日')],
            },
          ],
        },
        {
          ...digitalTalent,
          summary: {
            ja: '情報システムを担う職員の悩みを調べ、独自研修の内容を見直した。',
            en: 'Asked staff in charge of information systems about their worries, and revised its own courses.',
          },
          state: 'done',
          source: [lines(726, 729)],
          dates: [
            {
              what: { ja: '調査の実施', en: 'Survey held' },
              when: '2023-08',
              source: [at(728, '令和５年８月')],
            },
          ],
        },
      ],
    },
  ],
}

const website = {
  heading: { ja: '厚労省ウェブサイトの改善', en: 'A better website of the ministry' },
  headingSource: [at(762)],
}

const socialMedia = {
  heading: {
    ja: 'ＳＮＳ等外部メディアを通じた情報発信の強化',
    en: 'Reaching out more through social and other outside media',
  },
  headingSource: [at(769)],
}

const visibleStaff = {
  heading: {
    ja: '顔の見える広報の継続発展（対象：全職員）',
    en: 'Public relations with a face, carried on (for all staff)',
  },
  headingSource: [at(805)],
}

const sharedReform = {
  heading: {
    ja: '各部局における広報改革の取組の共有・推進',
    en: 'Sharing and promoting what the bureaus do to reform public relations',
  },
  headingSource: [at(840)],
}

const offlineMedia = {
  heading: {
    ja: '映画・TVとのタイアップ強化を含むオフライン広報',
    en: 'Offline public relations, with more tie-ups with films and television',
  },
  headingSource: [at(847)],
}

const publicRelations: Section = {
  id: 'public-relations',
  number: 3,
  title: {
    ja: '省内外のコミュニケーション活性化を進める広報改革',
    en: 'Reform of public relations for livelier communication inside and outside the ministry',
  },
  printed: [
    {
      where: 'overview',
      number: 3,
      title: '省内外のコミュニケーション活性化を進める広報改革',
      source: [at(79)],
    },
    {
      where: 'page',
      number: 3,
      title: '省内外のコミュニケーション活性化を進める広報改革',
      source: [at(752)],
    },
  ],
  items: [
    {
      id: 'digital-public-relations',
      number: 1,
      title: { ja: '広報DX', en: 'Digital public relations' },
      printed: [
        { where: 'overview', number: 1, title: '広報DX', source: [at(80)] },
        { where: 'page', number: 1, title: '広報ＤＸ', source: [at(789)] },
      ],
      source: [at(80)],
      participants: ['public-relations-office'],
      noIndicator: { source: [at(791)] },
      activities: [
        {
          ...website,
          summary: {
            ja: '旧い型のページを新しい型に移す作業を本格化した。',
            en: 'Began in earnest to move pages from the old template to the new.',
          },
          state: 'ongoing',
          source: [lines(763, 764)],
          dates: [
            {
              what: { ja: '移行の本格化', en: 'Migration in earnest' },
              when: '2023-02',
              source: [at(763, '令和５年２月')],
            },
          ],
        },
        {
          ...website,
          summary: {
            ja: '見やすさについて、他省庁に聞き、関係者と打ち合わせた。',
            en: 'Asked other ministries about legibility and met those concerned.',
          },
          state: 'done',
          source: [lines(766, 767)],
        },
        {
          ...socialMedia,
          summary: { ja: 'ＸとFacebookの運用を強めている。', en: 'Runs X and Facebook more actively.' },
          state: 'ongoing',
          source: [at(770)],
        },
        {
          ...socialMedia,
          summary: {
            ja: 'YouTubeの見た目を整え、登録者も増えている。',
            en: 'Gave YouTube a uniform look; subscribers are growing.',
          },
          state: 'ongoing',
          source: [lines(771, 772)],
        },
        {
          ...socialMedia,
          summary: {
            ja: 'LINEを、感染症専用から省全体の情報発信に切り替えた。',
            en: 'Turned the LINE account from one on the coronavirus into one of the ministry.',
          },
          state: 'done',
          source: [lines(774, 775)],
          figures: [
            {
              what: { ja: 'LINEの登録者数', en: 'LINE subscribers' },
              measure: count(260_000, 'people'),
              source: [at(775)],
            },
          ],
          dates: [
            {
              what: { ja: '移行の完了', en: 'Change complete' },
              when: '2023-03',
              part: 'end',
              source: [at(774, '令和５年３月末')],
            },
          ],
        },
        {
          ...socialMedia,
          summary: {
            ja: 'noteで職員の顔が見える発信をし、登録者は少しずつ増えている。',
            en: 'Shows staff on note, a blog service; subscribers grow slowly.',
          },
          state: 'ongoing',
          source: [lines(777, 778)],
        },
        {
          heading: {
            ja: 'プレスリリースの発信及びメディアリレーションの強化',
            en: 'Press releases and closer relations with the media',
          },
          headingSource: [at(780)],
          summary: {
            ja: 'デジタルメディアにも届くよう配信サービスを使い、名簿を定期的に整えている。',
            en: 'Uses a distribution service to reach digital media, and keeps its lists in order.',
          },
          state: 'ongoing',
          source: [lines(781, 784)],
          dates: [
            {
              what: { ja: '配信サービスの導入', en: 'Distribution service introduced' },
              when: '2022',
              source: [lines(781, 782, '令和４年')],
            },
          ],
        },
        {
          heading: { ja: 'ＳＮＳ広聴公聴の運用継続', en: 'Listening on social media, carried on' },
          headingSource: [at(786)],
          summary: {
            ja: '体制に限りがあるため、ワクチンなどの事業ごとに行った。',
            en: 'With limited staff, done project by project, for example on a vaccine.',
          },
          state: 'ongoing',
          source: [at(787)],
        },
      ],
    },
    {
      id: 'staff-voices',
      number: 2,
      title: { ja: '「職員の思い」の発信', en: "Telling of the staff's convictions" },
      printed: [
        { where: 'overview', number: 2, title: '「職員の思い」の発信', source: [at(81)] },
        { where: 'page', number: 2, title: '「職員の思い」の発信', source: [lines(819, 821, '②')] },
      ],
      source: [at(81)],
      participants: ['public-relations-office', 'personnel'],
      noIndicator: { source: [at(862)] },
      activities: [
        {
          ...visibleStaff,
          summary: {
            ja: '省内報を支える有志を募り続け、体制を保って発信している。',
            en: 'Keeps looking for volunteers for the internal newsletter, and keeps it going.',
          },
          state: 'ongoing',
          source: [lines(806, 808)],
        },
        {
          ...visibleStaff,
          summary: {
            ja: '広報誌で、職員が顔を出して自ら伝える記事を充実させた。',
            en: 'In the magazine, more articles in which staff show themselves and speak.',
          },
          state: 'done',
          source: [lines(810, 811)],
        },
        {
          ...visibleStaff,
          summary: {
            ja: 'noteと広報誌の連動と、note単独の記事を増やした。',
            en: 'Encouraged articles on note, with the magazine and alone.',
          },
          state: 'ongoing',
          source: [at(813)],
        },
        {
          heading: {
            ja: '危機管理広報体制の強化（対象：幹部職員）',
            en: 'Readiness for public relations in a crisis (for senior officials)',
          },
          headingSource: [at(815)],
          summary: {
            ja: '現場の責任者に、危機時の広報を学ぶ研修を行った。',
            en: 'Trained those in charge on the spot for public relations in a crisis.',
          },
          state: 'done',
          source: [lines(816, 817)],
          dates: [
            {
              what: { ja: '研修の実施', en: 'Course held' },
              when: '2023-09',
              source: [at(816, '令和５年９月')],
            },
          ],
        },
      ],
    },
    {
      id: 'design-skills',
      number: 3,
      title: { ja: 'デザイン力の強化', en: 'Better design' },
      printed: [
        { where: 'overview', number: 3, title: 'デザイン力の強化', source: [at(82)] },
        { where: 'page', number: 3, title: 'デザイン力の強化', source: [lines(837, 838, '③')] },
      ],
      source: [at(82)],
      noIndicator: { source: [at(864)] },
      activities: [
        {
          heading: {
            ja: 'ピクトグラムの制作、PPTフォーマットの種類拡充 等',
            en: 'Pictograms, more slide templates and the like',
          },
          headingSource: [at(823)],
          summary: {
            ja: '職員が作る広報物を統一の型で改善し、専門家とピクトグラムを作った。',
            en: 'Improved what staff make with one template, and made pictograms with an adviser.',
          },
          state: 'ongoing',
          source: [lines(825, 827)],
        },
        {
          heading: {
            ja: 'イラストレーターの継続活用（各局で活用できるイラストの制作）',
            en: 'An illustrator at work (pictures that every bureau can use)',
          },
          headingSource: [at(829)],
          summary: {
            ja: '印刷物にもサイトにも使える独自の絵を作った。',
            en: 'Made pictures of its own for print and the web.',
          },
          state: 'done',
          source: [at(831)],
        },
        {
          heading: {
            ja: 'デザイン専門官の公募、採用活動',
            en: 'Advertising for and recruiting design specialists',
          },
          headingSource: [at(833)],
          summary: {
            ja: '民間出身の専属デザイナーを公募し、採用した。',
            en: 'Advertised for and recruited a designer from the private sector.',
          },
          state: 'done',
          source: [at(835)],
        },
      ],
    },
    {
      id: 'support-information',
      number: 4,
      title: { ja: '支援情報の伝達強化', en: 'Getting information on support across' },
      printed: [
        { where: 'overview', number: 4, title: '支援情報の伝達強化', source: [at(83)] },
        { where: 'page', number: 4, title: '支援情報の伝達強化', source: [lines(858, 860, '④')] },
      ],
      source: [at(83)],
      noIndicator: { source: [at(866)] },
      activities: [
        {
          ...sharedReform,
          summary: {
            ja: 'デジタル広報を続け、道具の使い方を各局と共有した。',
            en: 'Went on with digital public relations and shared the use of its tools with the bureaus.',
          },
          state: 'ongoing',
          source: [lines(842, 843)],
        },
        {
          ...sharedReform,
          summary: { ja: '職員向けの広報研修を強めた。', en: 'More training in public relations for staff.' },
          state: 'done',
          source: [at(845)],
        },
        {
          ...offlineMedia,
          summary: {
            ja: 'テレビ局などと組み、関係施設での掲示や配布も行った。',
            en: 'Teamed up with television, and put up and handed out material in facilities concerned.',
          },
          state: 'done',
          source: [lines(849, 851)],
        },
        {
          ...offlineMedia,
          summary: {
            ja: '記者と担当者を引き合わせ、個別の取材を行った。職員向けに記者対応の講習もした。',
            en: 'Brought journalists and officials together for interviews, and taught staff to brief the press.',
          },
          state: 'done',
          source: [lines(853, 856)],
        },
      ],
    },
  ],
}

export const pillar4: Pillar = {
  id: 'leadership',
  number: 4,
  title: {
    ja: '幹部職員のリーダーシップによる組織変革',
    en: 'Changing the organisation through the leadership of senior officials',
  },
  printed: [
    { where: 'overview', number: 4, title: '幹部職員のリーダーシップによる組織変革', source: [at(23)] },
    { where: 'page', number: 4, title: '幹部職員のリーダーシップによる組織変革', source: [at(621)] },
    { where: 'page', number: 4, title: '幹部職員のリーダーシップによる組織変革', source: [at(684)] },
    { where: 'page', number: 4, title: '幹部職員のリーダーシップによる組織変革', source: [at(750)] },
    { where: 'page', number: 4, title: '幹部職員のリーダーシップによる組織変革', source: [at(795)] },
  ],
  sections: [management, culture, publicRelations],
}
