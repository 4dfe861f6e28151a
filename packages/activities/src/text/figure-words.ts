import type { Bilingual } from '@reform/quantities'
import type { AutomationFigure } from '../count/automation.ts'
import type { CertificationsFigure } from '../count/certifications.ts'
import type { ChannelsFigure } from '../count/channels.ts'
import type { DeskUseFigure } from '../count/desk-use.ts'
import type { EventsFigure } from '../count/events.ts'
import type { Figure, FigureUnit } from '../count/figure.ts'
import type { GoalsFigure } from '../count/goals.ts'
import type { LinksFigure } from '../count/links.ts'
import type { MeetingsFigure } from '../count/meetings.ts'
import type { OfficeReformFigure } from '../count/office-reform.ts'
import type { OneOnOnesFigure } from '../count/one-on-ones.ts'
import type { PostingsFigure } from '../count/postings.ts'
import type { PostsFigure } from '../count/posts.ts'
import type { ProposalsFigure } from '../count/proposals.ts'
import type { PublicationsFigure } from '../count/publications.ts'
import type { RecruitmentsFigure } from '../count/recruitments.ts'
import type { CountingId } from '../count/result.ts'
import type { ServiceFigure } from '../count/service.ts'
import type { SessionsFigure } from '../count/sessions.ts'
import type { SupportFigure } from '../count/support.ts'
import type { TeleworkFigure } from '../count/telework.ts'
import type { RecordKind } from '../records/kinds.ts'

/** What a figure is called, and what it is made of. */
export type FigureWords = Bilingual & { readonly form: Figure['form']; readonly unit: FigureUnit }

/** A counting: what it is called, the records it takes (the first is always needed), and its figures. */
export type CountingWords<Name extends string = string> = {
  readonly label: Bilingual
  readonly kinds: readonly [RecordKind, ...RecordKind[]]
  readonly figures: { readonly [F in Name]: FigureWords }
}

/** The names of the figures of each counting. */
export type FigureNames = {
  readonly sessions: SessionsFigure
  readonly oneOnOnes: OneOnOnesFigure
  readonly support: SupportFigure
  readonly events: EventsFigure
  readonly telework: TeleworkFigure
  readonly officeReform: OfficeReformFigure
  readonly postings: PostingsFigure
  readonly recruitments: RecruitmentsFigure
  readonly certifications: CertificationsFigure
  readonly proposals: ProposalsFigure
  readonly publications: PublicationsFigure
  readonly automation: AutomationFigure
  readonly channels: ChannelsFigure
  readonly service: ServiceFigure
  readonly deskUse: DeskUseFigure
  readonly meetings: MeetingsFigure
  readonly links: LinksFigure
  readonly goals: GoalsFigure
  readonly posts: PostsFigure
}

function number(unit: FigureUnit, ja: string, en: string): FigureWords {
  return { ja, en, form: 'number', unit }
}

function share(ja: string, en: string): FigureWords {
  return { ja, en, form: 'ratio', unit: 'share' }
}

function mean(unit: FigureUnit, ja: string, en: string): FigureWords {
  return { ja, en, form: 'mean', unit }
}

const label = (ja: string, en: string): Bilingual => ({ ja, en })

/** Every counting as data: its words, its records, and its figures with form and unit. */
export const countings: { readonly [Id in CountingId]: CountingWords<FigureNames[Id]> } = {
  sessions: {
    label: label('研修・会合', 'Sessions'),
    kinds: ['session', 'participation', 'eligible', 'headcount', 'sessionRating'],
    figures: {
      sessions: number('times', '開催回数', 'sessions held'),
      personTimes: number('personTimes', 'のべ参加者数', 'participations'),
      people: number('people', '参加者数（実人数）', 'different people who took part'),
      eligible: number('people', '対象者数', 'people it is meant for'),
      reach: share('参加率', 'share of those it is meant for who took part'),
      completion: share('修了率', 'share of those it is meant for who finished'),
      satisfaction: mean('points', '満足度', 'satisfaction'),
    },
  },
  oneOnOnes: {
    label: label('1on1ミーティング', 'One-on-one meetings'),
    kinds: ['oneOnOne'],
    figures: {
      meetings: number('times', '実施回数', 'meetings'),
      people: number('people', '実施人数', 'people who had one'),
    },
  },
  support: {
    label: label('サポート', 'Support desk'),
    kinds: ['supportRequest'],
    figures: {
      requests: number('cases', '依頼件数', 'requests'),
      handled: number('cases', '対応件数', 'requests handled'),
      handledShare: share('対応率', 'share of requests handled'),
      rating: mean('points', '利用者の評価点', 'rating by users'),
      ratedHigh: share('高い評価の割合', 'share of high ratings'),
      minutesSaved: number('minutes', '短縮時間の合計', 'working time saved'),
      saving: mean('minutes', '平均短縮時間', 'working time saved on average'),
      savedMuch: share('大きく短縮した割合', 'share that saved much time'),
      leftEarlier: share('退庁が早くなった割合', 'share that went home earlier'),
      requestsPerDepartment: mean('cases', '部局別の平均依頼件数', 'requests per department'),
      handledPerDepartment: mean('cases', '部局別の平均対応件数', 'requests handled per department'),
    },
  },
  events: {
    label: label('イベント', 'Events'),
    kinds: ['event', 'participation'],
    figures: {
      events: number('times', '実施回数', 'events held'),
      personTimes: number('personTimes', 'のべ参加者数', 'participations'),
      people: number('people', '参加者数（実人数）', 'different people who took part'),
    },
  },
  telework: {
    label: label('テレワーク', 'Telework'),
    kinds: ['telework', 'headcount'],
    figures: {
      personDays: number('personDays', '実施人日', 'person-days'),
      people: number('people', '実施者数', 'people who teleworked'),
      businessDays: number('days', '開庁日数', 'business days'),
      perBusinessDay: mean('personDays', '開庁日1日当たりの人数', 'people per business day'),
      share: share('実施率', 'share of all person-days'),
    },
  },
  officeReform: {
    label: label('オフィス改革', 'Office reform'),
    kinds: ['officeReform'],
    figures: {
      planned: number('cases', '計画件数', 'planned'),
      started: number('cases', '着手件数', 'started'),
      underWay: number('cases', '実施中の件数', 'under way'),
      completed: number('cases', '完了件数', 'completed'),
      abandoned: number('cases', '中止件数', 'abandoned'),
      squareMetres: number('squareMetres', '完了した面積', 'area completed'),
      people: number('people', '対象の職員数', 'people concerned'),
    },
  },
  postings: {
    label: label('省内公募', 'Postings'),
    kinds: ['posting'],
    figures: {
      postings: number('cases', '公募件数', 'postings'),
      posts: number('posts', '公募ポスト数', 'posts offered'),
      applicants: number('people', '応募者数', 'applicants'),
      passed: number('people', '選考通過者数', 'applicants who passed'),
      placed: number('people', '配置者数', 'people placed'),
      placementsPlanned: number('people', '配置予定者数', 'people to be placed'),
      applicantsPerPost: mean('people', '1ポスト当たりの応募者数', 'applicants per post'),
      filled: share('充足率', 'share of posts filled'),
    },
  },
  recruitments: {
    label: label('採用', 'Recruitment'),
    kinds: ['recruitment'],
    figures: {
      hired: number('people', '採用者数', 'people who joined'),
      planned: number('people', '採用予定者数', 'people who are to join'),
    },
  },
  certifications: {
    label: label('認定', 'Certifications'),
    kinds: ['certification'],
    figures: { people: number('people', '認定者数', 'people certified') },
  },
  proposals: {
    label: label('企画提案', 'Proposals'),
    kinds: ['proposal', 'participation'],
    figures: {
      proposals: number('cases', '提案件数', 'proposals'),
      realised: number('cases', '実現した企画の数', 'proposals that came true'),
      personTimes: number('personTimes', 'のべ参加者数', 'participations'),
      people: number('people', '参加した職員数', 'different people who took part'),
    },
  },
  publications: {
    label: label('公表', 'Publications'),
    kinds: ['publication'],
    figures: {
      published: number('publications', '公表数', 'published'),
      planned: number('publications', '公表予定数', 'planned'),
      overdue: number('publications', '予定日を過ぎた数', 'overdue'),
    },
  },
  automation: {
    label: label('自動化', 'Automation'),
    kinds: ['automation'],
    figures: {
      built: number('cases', '開発件数', 'built'),
      retired: number('cases', '廃止件数', 'retired'),
      inUse: number('cases', '稼働件数', 'in use'),
    },
  },
  channels: {
    label: label('媒体・チャネル', 'Channels'),
    kinds: ['channelSnapshot'],
    figures: {
      total: number('readings', '合計', 'total'),
      channels: number('channels', '媒体・チャネルの数', 'channels'),
    },
  },
  service: {
    label: label('運行', 'Service'),
    kinds: ['serviceRun', 'ridership'],
    figures: {
      businessDays: number('days', '運行日数', 'days of service'),
      riders: number('personTimes', 'のべ利用者数', 'riders'),
      countedDays: number('days', '人数の分かる日数', 'days with a count'),
      ridersPerDay: mean('personTimes', '1日当たりの利用者数', 'riders per day'),
    },
  },
  deskUse: {
    label: label('座席の利用', 'Use of desks'),
    kinds: ['deskUse'],
    figures: {
      use: share('座席利用率', 'share of seats in use'),
      peak: share('最大の利用率', 'fullest count'),
      days: number('days', '調査日数', 'days counted'),
    },
  },
  meetings: {
    label: label('会議・報告', 'Meetings and reports'),
    kinds: ['meeting'],
    figures: {
      held: number('times', '実施回数', 'held'),
      due: number('times', '予定回数', 'due'),
      heldOfDue: share('予定に対する実施率', 'share held of those due'),
      onTime: number('times', '期限内の回数', 'on time'),
      overdue: number('times', '期限を過ぎた回数', 'overdue'),
    },
  },
  links: {
    label: label('リンク集', 'Register of links'),
    kinds: ['link'],
    figures: {
      links: number('links', '掲載数', 'links'),
      reviewed: share('周期内に見直した割合', 'share reviewed in their cycle'),
      overdue: number('links', '見直しの期限を過ぎた数', 'overdue for review'),
      broken: number('links', 'リンク切れの数', 'broken'),
      withoutOwner: number('links', '担当のない数', 'without an owner'),
      withoutCycle: number('links', '見直し周期のない数', 'without a review cycle'),
    },
  },
  goals: {
    label: label('組織目標', 'Goals'),
    kinds: ['goal'],
    figures: {
      departments: share(
        '改革を目標に明記した部局の割合',
        'share of departments with a goal that names the reform',
      ),
      goals: share('改革を明記した目標の割合', 'share of goals that name the reform'),
    },
  },
  posts: {
    label: label('体制整備', 'Posts of a new unit'),
    kinds: ['staffPost'],
    figures: {
      planned: number('posts', '計画ポスト数', 'posts planned'),
      filled: number('posts', '配置ポスト数', 'posts filled'),
      filledShare: share('配置率', 'share of posts filled'),
      concurrent: number('posts', '併任のポスト数', 'posts filled by people who keep another'),
    },
  },
}
