import type { ReconcileWording } from './wording.ts'

/** Words in Japanese. */
export const japanese: ReconcileWording = {
  problems: {
    notADate: '日付として読めません',
    negative: '負の時間又は終わりが始まりより前の時間です',
    beyondADay: '1日の24時間を超えています',
    notWhole: '分の単位の整数ではありません',
    outsideService: '在職期間の外の日です',
    repeated: '同じ内容が重複しています（1件だけを用いました）',
    contradictory: '同じ日について異なる時間があります',
    twoDepartments: '同じ日について二つの部署から報告があります（いずれも算入し、所属は確認が必要です）',
    togetherBeyondADay: '二つの部署の報告を合わせると1日の24時間を超えます',
    oneStampOnly: '打刻の一方がありません',
    overlapping: '打刻が重なっています（重なりは一度だけ数えました）',
    reasonWithoutGap: '差のない日又は記録のない日について理由があります',
  },
  reasons: {
    private: '私用のための在庁',
    study: '自己研さん',
    waiting: '交通機関等の待ち時間',
    logForgotten: 'ログオフ等の失念',
    workElsewhere: '庁外での勤務',
    workNotDeclared: '申告していない勤務',
    workNotOrdered: '命令のない勤務',
    other: 'その他',
  },
  standings: {
    agrees: '一致しています',
    explained: '差があり、理由が示されています',
    toBePutRight: '差があり、勤務の記録を改める必要があります',
    unexplained: '差があり、理由が示されていません',
    onlyDeclared: '在庁の記録がありません',
    onlyPresent: '申告がありません',
    unreadable: '読めない記録があります',
  },
}
