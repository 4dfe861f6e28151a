import { defineProfile } from '@reform/tabular/read'
import {
  code,
  codeNeeded,
  common,
  date,
  dateNeeded,
  departmentNames,
  duration,
  flag,
  number,
  numberNeeded,
  personNames,
  words,
} from './field-kinds.ts'

const header = { kind: 'row' } as const

export const supportRequestProfile = defineProfile({
  id: 'activities.supportRequest',
  label: { ja: 'サポートの依頼・対応記録', en: 'Log of support requests' },
  durationNotation: 'minutes',
  header,
  fields: {
    id: code(['依頼番号', '受付番号', '申請番号', '管理番号', '番号', 'ID', 'id']),
    askedOn: dateNeeded(['依頼日', '受付日', '申請日', 'askedOn']),
    department: codeNeeded(['依頼部局', '依頼元', '依頼課', ...departmentNames]),
    service: code(['サポート種別', 'サービス', '業務', '種別', 'service']),
    handledOn: date(['対応日', '完了日', '対応完了日', 'handledOn']),
    outcome: {
      type: 'word',
      aliases: ['結果', '対応結果', '状況', 'outcome'],
      words: {
        handled: ['対応', '対応済', '対応済み', '完了', 'handled'],
        declined: ['辞退', '対応不可', '不可', '謝絶', 'declined'],
        withdrawn: ['取下げ', '取り下げ', '取下', 'キャンセル', 'withdrawn'],
        open: ['未対応', '対応中', '受付', 'open'],
      },
    },
    rating: number(['評価', '評価点', '満足度', 'rating']),
    minutesSaved: duration(['短縮時間', '業務短縮時間', '短縮時間(分)', '短縮分数', 'minutesSaved']),
    leftEarlier: flag(['退庁時間が早くなった', '早く退庁', '退庁', 'leftEarlier'], {
      yes: ['早くなった', 'どちらかと言えば早くなった', 'どちらかといえば早くなった'],
      no: ['変わらない', '遅くなった'],
    }),
    ...common,
  },
})

export const teleworkProfile = defineProfile({
  id: 'activities.telework',
  label: { ja: 'テレワークの実施記録', en: 'Log of telework days' },
  durationNotation: 'colon60',
  header,
  fields: {
    person: codeNeeded(personNames),
    on: dateNeeded(['実施日', 'テレワーク日', '年月日', '日付', '勤務日', 'on']),
    department: code(departmentNames),
    extent: {
      type: 'word',
      aliases: ['実施区分', '区分', '種別', 'extent'],
      words: {
        whole: ['終日', '全日', '1日', 'whole'],
        half: ['半日', '午前', '午後', '午前半日', '午後半日', 'half'],
        hours: ['時間', '部分', '一部', '時間単位', 'hours'],
      },
    },
    minutes: duration(['実施時間', '時間', '時間数', 'テレワーク時間', 'minutes']),
    place: code(['場所', '実施場所', 'place']),
    ...common,
  },
})

export const serviceRunProfile = defineProfile({
  id: 'activities.serviceRun',
  label: { ja: '運行期間', en: 'Runs of a service' },
  durationNotation: null,
  header,
  fields: {
    id: code(['運行番号', '期間番号', '番号', 'ID', 'id']),
    service: codeNeeded(['便名', 'サービス', '名称', 'service']),
    from: dateNeeded(['開始日', '運行開始日', '自', 'from']),
    to: dateNeeded(['終了日', '運行終了日', '至', 'to']),
    suspended: words(['運休日', '休止日', 'suspended']),
    ...common,
  },
})

export const ridershipProfile = defineProfile({
  id: 'activities.ridership',
  label: { ja: '利用者数', en: 'Ridership' },
  durationNotation: null,
  header,
  fields: {
    service: codeNeeded(['便名', 'サービス', '名称', 'service']),
    on: dateNeeded(['運行日', '利用日', '日付', 'on']),
    riders: numberNeeded(['乗車人数', '利用者数', '利用人数', '人数', 'riders']),
    trip: code(['便', '便番号', '時刻', 'trip']),
    ...common,
  },
})

export const deskUseProfile = defineProfile({
  id: 'activities.deskUse',
  label: { ja: '座席の利用状況', en: 'Counts of desks' },
  durationNotation: null,
  header,
  fields: {
    area: codeNeeded(['区画', 'エリア', '執務室', '場所', 'area']),
    on: dateNeeded(['調査日', '日付', 'on']),
    seats: numberNeeded(['座席数', '席数', 'seats']),
    used: numberNeeded(['利用席数', '使用席数', '在席数', 'used']),
    slot: code(['時間帯', '調査時刻', 'slot']),
    department: code(departmentNames),
    ...common,
  },
})

export const channelSnapshotProfile = defineProfile({
  id: 'activities.channelSnapshot',
  label: { ja: '媒体・チャネルの状況', en: 'Readings of channels' },
  durationNotation: null,
  header,
  fields: {
    channel: codeNeeded(['媒体', 'チャネル', 'アカウント', 'チーム', 'channel']),
    measure: codeNeeded(['項目', '指標', '種別', 'measure']),
    on: dateNeeded(['時点', '基準日', '年月日', '日付', 'on']),
    count: codeNeeded(['数', '件数', '登録者数', 'チャット数', 'count']),
    ...common,
  },
})

export const linkProfile = defineProfile({
  id: 'activities.link',
  label: { ja: 'リンク集の台帳', en: 'Register of links' },
  durationNotation: null,
  header,
  fields: {
    id: code(['リンク番号', '番号', 'ID', 'id']),
    title: words(['名称', 'タイトル', 'マニュアル名', 'title']),
    department: code(['担当', '担当課', ...departmentNames]),
    addedOn: dateNeeded(['掲載日', '登録年月日', '追加日', 'addedOn']),
    reviewedOn: date(['確認日', '見直し日', '最終確認日', 'reviewedOn']),
    reviewEveryMonths: number(['見直し周期(月)', '見直し周期', '確認周期', 'reviewEveryMonths']),
    removedOn: date(['削除日', '掲載終了日', 'removedOn']),
    broken: flag(['リンク切れ', 'broken']),
    ...common,
  },
})
