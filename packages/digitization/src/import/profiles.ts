import { defineProfile, type TextField } from '@reform/tabular/read'

function text(aliases: readonly string[], required?: 'column'): TextField {
  return { type: 'text', aliases, ...(required === undefined ? {} : { required }) }
}

const ids = ['識別子', '行政文書ファイル等の識別子', 'ファイル識別子', '管理番号', '整理番号', 'ID', 'id']

/**
 * How a register of files (行政文書ファイル管理簿) is read: the columns of its form under the headers in use. All
 * cells are taken as texts; what they mean is for `readRegisterRow` to say.
 */
export const registerProfile = defineProfile({
  id: 'digitization.register',
  label: { ja: '行政文書ファイル管理簿', en: 'Register of administrative document files' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    id: text(ids),
    period: text(['作成・取得年度等', '作成・取得年度', '作成取得年度等', '作成取得年度', '年度'], 'column'),
    major: text(['大分類']),
    middle: text(['中分類']),
    title: text(
      [
        '名称(小分類)',
        '小分類(名称)',
        '名称',
        '小分類',
        '行政文書ファイル等の名称',
        '行政文書ファイル名',
        'ファイル名',
      ],
      'column',
    ),
    createdBy: text(['作成・取得者', '作成取得者']),
    startsOn: text(['起算日', '保存期間の起算日', '保存期間起算日']),
    retention: text(['保存期間'], 'column'),
    expiresOn: text(['保存期間満了日', '保存期間の満了する日', '満了日'], 'column'),
    medium: text(['媒体の種別', '媒体種別', '媒体'], 'column'),
    location: text(['保存場所']),
    managedBy: text(['管理者', '文書管理者'], 'column'),
    disposition: text(['保存期間満了時の措置', '満了時の措置', '保存期間が満了したときの措置'], 'column'),
    remarks: text(['備考']),
  },
})

const yesAndNo = {
  yes: ['はい', '有', '○', '◯', '該当', 'true', '1', 'yes'],
  no: ['いいえ', '無', '×', '非該当', 'false', '0', 'no'],
} as const

const counted = {
  pages: { type: 'number', aliases: ['ページ数', '枚数', 'pages'] },
  electronicPages: { type: 'number', aliases: ['電子のページ数', '電子ページ数', 'electronicPages'] },
} as const

/** How the side table of a register is read: pages, origin, scan, its check, history, box, by the key of the row. */
export const sideProfile = defineProfile({
  id: 'digitization.side',
  label: { ja: '管理簿の補助表', en: 'Side table of a register' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    id: { type: 'code', aliases: ids, required: 'value' },
    madeOn: { type: 'date', aliases: ['作成取得日', '作成・取得日', '文書作成取得日', 'madeOn'] },
    acquisition: {
      type: 'word',
      aliases: ['作成・取得の別', '作成取得の別', 'acquisition'],
      words: { created: ['作成', 'created'], obtained: ['取得', 'obtained'] },
    },
    ...counted,
    origin: {
      type: 'word',
      aliases: ['由来', '電子の由来', 'origin'],
      words: {
        bornDigital: ['最初から電子', '電子で作成', 'bornDigital'],
        scanned: ['紙を電子化', '電子化', 'スキャン', 'scanned'],
        paper: ['紙', 'paper'],
      },
    },
    scannedOn: { type: 'date', aliases: ['電子化日', 'スキャン日', 'scannedOn'] },
    quality: {
      type: 'word',
      aliases: ['検査', '検査結果', 'quality'],
      words: {
        accepted: ['合格', 'accepted'],
        failed: ['不合格', 'failed'],
        notChecked: ['未検査', '未実施', 'notChecked'],
      },
    },
    historical: { type: 'flag', aliases: ['歴史公文書等', 'historical'], ...yesAndNo },
    box: { type: 'code', aliases: ['箱番号', '箱', 'box'] },
  },
})

/** How a log of events is read: one event a row. */
export const eventProfile = defineProfile({
  id: 'digitization.events',
  label: { ja: '文書の出来事の記録', en: 'Log of events of documents' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    id: { type: 'code', aliases: ids, required: 'value' },
    on: { type: 'date', aliases: ['日付', '年月日', '発生日', 'on'], required: 'value' },
    kind: {
      type: 'word',
      aliases: ['種別', '出来事', 'kind'],
      required: 'value',
      words: {
        made: ['作成', 'made'],
        obtained: ['取得', 'obtained'],
        officialScan: ['電子化', '正本化', 'officialScan'],
        checkFailed: ['検査不合格', '不合格', 'checkFailed'],
        excluded: ['対象外', '除外', 'excluded'],
        reincluded: ['対象に復帰', '対象復帰', '除外の取消し', 'reincluded'],
        moved: ['移動', '移管換え', '所管換え', 'moved'],
        disposed: ['廃棄', 'disposed'],
        transferred: ['移管', 'transferred'],
      },
    },
    sequence: { type: 'number', aliases: ['順序', '順番', 'sequence'], whole: true },
    department: { type: 'text', aliases: ['部署', '部局', '課', 'department'] },
    medium: { type: 'text', aliases: ['媒体の種別', '媒体種別', '媒体', 'medium'] },
    ...counted,
    documents: { type: 'number', aliases: ['文書数', '件数', 'documents'] },
    millimetres: { type: 'number', aliases: ['厚さ(mm)', '厚さ', 'millimetres'] },
    underOneYear: { type: 'flag', aliases: ['1年未満', '保存期間1年未満', 'underOneYear'], ...yesAndNo },
    box: { type: 'code', aliases: ['箱番号', '箱', 'box'] },
    reason: { type: 'text', aliases: ['理由', '対象外の理由', 'reason'] },
    provision: { type: 'text', aliases: ['根拠', '根拠規定', 'provision'] },
    approver: { type: 'text', aliases: ['承認者', 'approver'] },
    approvedOn: { type: 'date', aliases: ['承認日', 'approvedOn'] },
    scope: {
      type: 'word',
      aliases: ['範囲', '対象外の範囲', 'scope'],
      words: { document: ['文書', '個別', 'document'], class: ['分類', '類型', 'class'] },
    },
    reviewOn: { type: 'date', aliases: ['見直し日', '見直し期日', 'reviewOn'] },
    deferred: { type: 'flag', aliases: ['先送り', 'deferred'], ...yesAndNo },
  },
})

/** How the list of departments is read: as events name them, as papers call them, and in which tier they are. */
export const departmentProfile = defineProfile({
  id: 'digitization.departments',
  label: { ja: '部署の一覧', en: 'List of departments' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    id: { type: 'code', aliases: ['部署', '部局', '課', 'department', 'id'], required: 'value' },
    name: { type: 'text', aliases: ['名称', '部署名', 'name'] },
    englishName: { type: 'text', aliases: ['英語名', '名称（英語）', 'englishName'] },
    tier: { type: 'text', aliases: ['階層', '区分', 'tier'] },
    tierEnglish: { type: 'text', aliases: ['階層の英語名', '階層（英語）', 'tierEnglish'] },
  },
})

const amount = (aliases: readonly string[]) => ({ type: 'number', aliases, whole: true }) as const

/** How the table of printing is read: one department a row. */
export const printProfile = defineProfile({
  id: 'digitization.print',
  label: { ja: '部署ごとの印刷', en: 'Printing by department' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    department: { type: 'code', aliases: ['部署', '部局', '課', 'department'], required: 'value' },
    people: { ...amount(['人数', '職員数', 'people']), required: 'value' },
    headcount: { type: 'number', aliases: ['平均職員数', '平均人数', '換算人数', 'headcount'] },
    impressions: { ...amount(['面数', '印刷面数', '印刷枚数', 'impressions']), required: 'value' },
    yen: { ...amount(['費用', '印刷費用', '金額', 'yen']), required: 'value' },
    baseImpressions: amount(['基準面数', '基準の面数', 'baseImpressions']),
    baseYen: amount(['基準費用', '基準の費用', 'baseYen']),
  },
})

/** How documents are read as columns: one document a row, with the days on which something happened to it. */
export const documentProfile = defineProfile({
  id: 'digitization.documents',
  label: { ja: '文書の一覧', en: 'List of documents' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    department: { type: 'code', aliases: ['部署', '部局', '課', 'department'] },
    madeOn: {
      type: 'date',
      aliases: ['作成取得日', '作成・取得日', '文書作成取得日', 'madeOn'],
      required: 'value',
    },
    acquisition: {
      type: 'word',
      aliases: ['作成・取得の別', '作成取得の別', 'acquisition'],
      words: { created: ['作成', 'created'], obtained: ['取得', 'obtained'] },
    },
    medium: {
      type: 'word',
      aliases: ['媒体の種別', '媒体種別', '媒体', 'medium'],
      words: {
        electronic: ['電子', '電子媒体', 'electronic'],
        hybrid: ['電子・紙', '電子及び紙', '紙・電子', 'hybrid'],
        paper: ['紙', '紙媒体', 'paper'],
        other: ['その他', 'other'],
        unknown: ['不明', 'unknown'],
      },
      otherwise: 'unknown',
    },
    scannedOn: { type: 'date', aliases: ['電子化日', 'スキャン日', 'scannedOn'] },
    approvedOn: { type: 'date', aliases: ['承認日', '対象外の承認日', 'approvedOn'] },
    reason: { type: 'code', aliases: ['理由', '対象外の理由', 'reason'] },
    approver: { type: 'code', aliases: ['承認者', 'approver'] },
    scope: {
      type: 'word',
      aliases: ['範囲', '対象外の範囲', 'scope'],
      words: { document: ['文書', '個別', 'document'], class: ['分類', '類型', 'class'] },
    },
    reviewOn: { type: 'date', aliases: ['見直し日', '見直し期日', 'reviewOn'] },
    reincludedOn: { type: 'date', aliases: ['対象復帰日', 'reincludedOn'] },
    leftOn: { type: 'date', aliases: ['廃棄・移管日', '廃棄日', 'leftOn'] },
    ...counted,
    underOneYear: { type: 'flag', aliases: ['1年未満', '保存期間1年未満', 'underOneYear'], ...yesAndNo },
  },
})

/** How the log of approvals (決裁) is read: one case a row. */
export const approvalProfile = defineProfile({
  id: 'digitization.approvals',
  label: { ja: '決裁の記録', en: 'Log of approvals' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    id: { type: 'code', aliases: ['文書番号', '決裁番号', ...ids], required: 'value' },
    approvedOn: { type: 'date', aliases: ['決裁日', '施行日', 'approvedOn'], required: 'value' },
    department: { type: 'text', aliases: ['部署', '部局', '課', 'department'] },
    route: {
      type: 'word',
      aliases: ['決裁方式', '決裁の方式', '方式', 'route'],
      words: {
        electronic: ['電子', '電子決裁', 'electronic'],
        combined: ['併用', '電子・紙併用', 'combined'],
        registeredPaper: ['紙（登録のみ）', '紙決裁（登録）', '登録のみ', 'registeredPaper'],
        paper: ['紙', '紙決裁', 'paper'],
        unknown: ['不明', 'unknown'],
      },
      otherwise: 'unknown',
    },
  },
})

/** How the list of boxes in storage is read. */
export const boxProfile = defineProfile({
  id: 'digitization.boxes',
  label: { ja: '保管箱の一覧', en: 'List of boxes' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    id: { type: 'code', aliases: ['箱番号', '箱', 'box', 'id'], required: 'value' },
    openedOn: { type: 'date', aliases: ['搬入日', '入庫日', 'openedOn'], required: 'value' },
    closedOn: { type: 'date', aliases: ['搬出日', '出庫日', '廃棄日', 'closedOn'] },
    contract: { type: 'code', aliases: ['契約', '契約番号', 'contract'] },
  },
})

/** How storage contracts are read: one box of a contract a row. */
export const storageContractProfile = defineProfile({
  id: 'digitization.storageContracts',
  label: { ja: '保管の契約', en: 'Storage contracts' },
  durationNotation: null,
  header: { kind: 'row' },
  fields: {
    id: { type: 'code', aliases: ['契約', '契約番号', 'contract', 'id'], required: 'value' },
    from: { type: 'date', aliases: ['開始日', '契約開始日', 'from'], required: 'value' },
    to: { type: 'date', aliases: ['終了日', '契約終了日', 'to'], required: 'value' },
    box: { type: 'code', aliases: ['箱番号', '箱', 'box'], required: 'value' },
  },
})
