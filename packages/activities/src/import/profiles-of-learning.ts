import { defineProfile } from '@reform/tabular/read'
import {
  code,
  codeNeeded,
  common,
  date,
  dateNeeded,
  departmentNames,
  flag,
  month,
  number,
  numberNeeded,
  personNames,
  words,
} from './field-kinds.ts'

const header = { kind: 'row' } as const
const heads = ['参加者数', '参加人数', '受講者数', '出席者数', '人数', 'attendees']

export const sessionProfile = defineProfile({
  id: 'activities.session',
  label: { ja: '研修・会合の開催記録', en: 'Log of sessions' },
  durationNotation: null,
  header,
  fields: {
    id: code(['開催番号', '研修番号', '回番号', 'セッションID', '番号', 'ID', 'id']),
    on: dateNeeded(['開催日', '実施日', '日付', '日', 'on']),
    name: words(['名称', '研修名', '件名', 'テーマ', 'name']),
    series: code(['シリーズ', 'コース', '研修コース', '講座', 'series']),
    category: code(['種別', '区分', '分類', 'category']),
    department: code(['主催', '主催部局', '主催課', ...departmentNames]),
    attendees: number(heads),
    ...common,
  },
})

export const participationProfile = defineProfile({
  id: 'activities.participation',
  label: { ja: '参加者名簿', en: 'List of participants' },
  durationNotation: null,
  header,
  fields: {
    activity: codeNeeded([
      '開催番号',
      '研修番号',
      '回番号',
      'イベント番号',
      '企画番号',
      'セッションID',
      'activity',
    ]),
    person: codeNeeded(personNames),
    department: code(departmentNames),
    completed: flag(['修了', '受講完了', '完了', 'completed'], {
      yes: ['修了', '完了'],
      no: ['未修了', '未完了'],
    }),
    ...common,
  },
})

export const sessionRatingProfile = defineProfile({
  id: 'activities.sessionRating',
  label: { ja: '研修等の満足度', en: 'Ratings of sessions' },
  durationNotation: null,
  header,
  fields: {
    id: code(['回答番号', '回答ID', '番号', 'ID', 'id']),
    session: codeNeeded(['開催番号', '研修番号', '回番号', 'セッションID', 'session']),
    score: numberNeeded(['満足度', '評価', '評価点', '点数', 'score']),
    department: code(departmentNames),
    ...common,
  },
})

export const eligibleProfile = defineProfile({
  id: 'activities.eligible',
  label: { ja: '対象者名簿', en: 'List of eligible people' },
  durationNotation: null,
  header,
  fields: {
    person: codeNeeded(personNames),
    department: code(departmentNames),
    course: code(['コース', '研修コース', '講座', 'シリーズ', 'course']),
    ...common,
  },
})

export const headcountProfile = defineProfile({
  id: 'activities.headcount',
  label: { ja: '職員数', en: 'Headcounts' },
  durationNotation: null,
  header,
  fields: {
    department: codeNeeded(departmentNames),
    on: dateNeeded(['基準日', '時点', '年月日', '日付', 'on']),
    people: numberNeeded(['職員数', '現員', '人数', 'people']),
    ...common,
  },
})

export const oneOnOneProfile = defineProfile({
  id: 'activities.oneOnOne',
  label: { ja: '1on1ミーティングの実施報告', en: 'Reports of one-on-one meetings' },
  durationNotation: null,
  header,
  fields: {
    department: codeNeeded(departmentNames),
    quarter: words(['四半期', '期間', '対象期間', 'quarter']),
    from: month(['対象月', '年月', '月', '開始月', '期間（自）', 'from']),
    to: month(['終了月', '期間（至）', 'to']),
    excludedMonths: words(['除く月', '対象外の月', '除外月', 'excludedMonths']),
    meetings: numberNeeded(['実施回数', '回数', '件数', 'meetings']),
    people: number(['実施人数', '人数', '実人数', 'people']),
    ...common,
  },
})

export const eventProfile = defineProfile({
  id: 'activities.event',
  label: { ja: 'イベントの開催記録', en: 'Log of events' },
  durationNotation: null,
  header,
  fields: {
    id: code(['イベント番号', '開催番号', '番号', 'ID', 'id']),
    on: dateNeeded(['開催日', '実施日', '日付', 'on']),
    category: codeNeeded(['種別', '区分', '分類', 'category']),
    name: words(['名称', 'イベント名', '件名', 'name']),
    department: code(['主催', '主催部局', '主催課', ...departmentNames]),
    attendees: number(heads),
    ...common,
  },
})

export const proposalProfile = defineProfile({
  id: 'activities.proposal',
  label: { ja: '企画提案', en: 'Proposals' },
  durationNotation: null,
  header,
  fields: {
    id: code(['企画番号', '提案番号', '番号', 'ID', 'id']),
    on: dateNeeded(['提案日', '受付日', '日付', 'on']),
    name: words(['企画名', '提案名', '名称', '件名', 'name']),
    department: code(departmentNames),
    realisedOn: date(['実現日', '実施日', '実施開始日', 'realisedOn']),
    participants: number(['参加者数', '参加職員数', '人数', 'participants']),
    ...common,
  },
})
