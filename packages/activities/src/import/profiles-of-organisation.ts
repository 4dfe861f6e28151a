import { defineProfile } from '@reform/tabular/read'
import {
  code,
  codeNeeded,
  common,
  date,
  dateNeeded,
  departmentNames,
  flag,
  number,
  numberNeeded,
  words,
} from './field-kinds.ts'

const header = { kind: 'row' } as const
const grades = ['役職段階', '級', '階級', '役職', 'grade'] as const

export const officeReformProfile = defineProfile({
  id: 'activities.officeReform',
  label: { ja: 'オフィス改革の実施状況', en: 'Cases of office reform' },
  durationNotation: null,
  header,
  fields: {
    id: code(['案件番号', '番号', 'ID', 'id']),
    department: codeNeeded(departmentNames),
    measure: code(['取組', '取組内容', '施策', '種別', 'measure']),
    plannedOn: date(['計画日', '決定日', 'plannedOn']),
    startedOn: date(['着手日', '開始日', '着工日', 'startedOn']),
    completedOn: date(['完了日', '竣工日', 'completedOn']),
    abandonedOn: date(['中止日', 'abandonedOn']),
    squareMetres: number(['面積', '面積(m2)', '面積(㎡)', '面積(平米)', 'squareMetres']),
    people: number(['対象人数', '人数', 'people']),
    ...common,
  },
})

export const postingProfile = defineProfile({
  id: 'activities.posting',
  label: { ja: '省内公募', en: 'Postings' },
  durationNotation: null,
  header,
  fields: {
    id: code(['公募番号', '番号', 'ID', 'id']),
    scheme: codeNeeded(['公募種別', '公募区分', '種別', '区分', 'scheme']),
    grade: codeNeeded(grades),
    openedOn: dateNeeded(['公募開始日', '募集開始日', '公募日', 'openedOn']),
    posts: numberNeeded(['公募ポスト数', 'ポスト数', '募集人数', 'posts']),
    applicants: number(['応募者数', '応募人数', 'applicants']),
    passed: number(['選考通過者数', '合格者数', '通過者数', 'passed']),
    placed: number(['配置者数', '配置人数', 'placed']),
    placedOn: date(['配置日', '配置予定日', '発令日', 'placedOn']),
    ...common,
  },
})

export const recruitmentProfile = defineProfile({
  id: 'activities.recruitment',
  label: { ja: '採用', en: 'Recruitments' },
  durationNotation: null,
  header,
  fields: {
    id: code(['採用番号', '番号', 'ID', 'id']),
    category: codeNeeded(['採用区分', '区分', '種別', 'category']),
    grade: code(grades),
    on: dateNeeded(['採用日', '採用予定日', '発令日', 'on']),
    people: numberNeeded(['採用者数', '採用人数', '人数', 'people']),
    department: code(departmentNames),
    ...common,
  },
})

export const certificationProfile = defineProfile({
  id: 'activities.certification',
  label: { ja: '認定者数', en: 'Snapshots of certifications' },
  durationNotation: null,
  header,
  fields: {
    on: dateNeeded(['時点', '基準日', '年月日', '日付', 'on']),
    grade: codeNeeded(grades),
    people: numberNeeded(['認定者数', '認定人数', '人数', 'people']),
    department: code(departmentNames),
    ...common,
  },
})

export const publicationProfile = defineProfile({
  id: 'activities.publication',
  label: { ja: '公表物', en: 'Publications' },
  durationNotation: null,
  header,
  fields: {
    id: code(['公表番号', '番号', 'ID', 'id']),
    category: codeNeeded(['種別', '区分', 'category']),
    publishedOn: date(['公表日', '発行日', '掲載日', 'publishedOn']),
    plannedOn: date(['公表予定日', '予定日', 'plannedOn']),
    title: words(['題名', '表題', 'タイトル', '名称', 'title']),
    department: code(departmentNames),
    ...common,
  },
})

export const automationProfile = defineProfile({
  id: 'activities.automation',
  label: { ja: '自動化の台帳', en: 'Register of automation' },
  durationNotation: null,
  header,
  fields: {
    id: code(['ロボット番号', 'ツール番号', '番号', 'ID', 'id']),
    category: codeNeeded(['種別', '区分', 'category']),
    startedOn: dateNeeded(['運用開始日', '稼働開始日', '利用開始日', 'startedOn']),
    retiredOn: date(['運用終了日', '廃止日', 'retiredOn']),
    general: flag(['汎用', 'general'], { yes: ['汎用'], no: ['個別'] }),
    department: code(departmentNames),
    name: words(['名称', 'ロボット名', 'ツール名', 'name']),
    ...common,
  },
})

export const meetingProfile = defineProfile({
  id: 'activities.meeting',
  label: { ja: '会議・報告の開催記録', en: 'Meetings and reports of a series' },
  durationNotation: null,
  header,
  fields: {
    id: code(['会議番号', '回', '番号', 'ID', 'id']),
    series: codeNeeded(['会議名', '会議体', 'シリーズ', 'series']),
    dueOn: date(['期限', '予定日', '開催予定日', 'dueOn']),
    heldOn: date(['開催日', '実施日', '報告日', 'heldOn']),
    cancelled: flag(['中止', 'cancelled'], { yes: ['中止'] }),
    name: words(['議題', '名称', '件名', 'name']),
    ...common,
  },
})

export const goalProfile = defineProfile({
  id: 'activities.goal',
  label: { ja: '組織目標', en: 'Goals of departments' },
  durationNotation: null,
  header,
  fields: {
    id: code(['目標番号', '番号', 'ID', 'id']),
    department: codeNeeded(departmentNames),
    from: dateNeeded(['期首', '開始日', '評価期間（自）', 'from']),
    to: dateNeeded(['期末', '終了日', '評価期間（至）', 'to']),
    namesReform: {
      ...flag(['改革の明記', '改革に関する記載', '改革目標', 'namesReform']),
      required: 'value',
    },
    ...common,
  },
})

export const staffPostProfile = defineProfile({
  id: 'activities.staffPost',
  label: { ja: '体制整備のポスト', en: 'Posts of a unit that is set up' },
  durationNotation: null,
  header,
  fields: {
    id: code(['ポスト番号', '番号', 'ID', 'id']),
    department: codeNeeded(['室', '配置先', ...departmentNames]),
    plannedFrom: dateNeeded(['設置予定日', '計画日', '設置日', 'plannedFrom']),
    filledOn: date(['配置日', '発令日', 'filledOn']),
    vacatedOn: date(['解任日', '異動日', 'vacatedOn']),
    concurrent: flag(['併任', 'concurrent'], { yes: ['併任'], no: ['専任'] }),
    ...common,
  },
})
