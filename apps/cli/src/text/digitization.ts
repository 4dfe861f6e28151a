import type { ActionState, ApprovalRoute, Dial, Disposition, FixityState } from '@reform/digitization'
import type { DomainHelp } from '../domain.ts'
import type { Language } from '../language.ts'
import { exitCodesText } from './frame.ts'

type DigitizationHelp = DomainHelp<
  | 'rate'
  | 'bridge'
  | 'ledger'
  | 'retention'
  | 'dispose'
  | 'sample'
  | 'plan'
  | 'report'
  | 'trajectory'
  | 'approvals'
  | 'print'
  | 'storage'
  | 'manifest',
  'files' | 'register' | 'plan' | 'cases' | 'printed' | 'boxes' | 'folder',
  | 'side'
  | 'acquisition'
  | 'contract'
  | 'year'
  | 'as-of'
  | 'hybrid'
  | 'origin'
  | 'unit'
  | 'calendar-year'
  | 'ignore-exclusions'
  | 'include-under-one-year'
  | 'by-department'
  | 'to'
  | 'on'
  | 'facts'
  | 'dry-run'
  | 'lot'
  | 'seed'
  | 'limit'
  | 'severity'
  | 'size'
  | 'runs'
  | 'baseline'
  | 'target'
  | 'shape'
  | 'stage'
  | 'departments'
  | 'organisation'
  | 'organisation-en'
  | 'print'
  | 'period'
  | 'minimum'
  | 'releases'
  | 'out'
  | 'format'
  | 'papers'
  | 'evidence'
  | 'from'
  | 'until'
  | 'combined'
  | 'contracts'
  | 'years'
  | 'yen'
  | 'against',
  | 'file'
  | 'acquisition'
  | 'year'
  | 'date'
  | 'hybrid'
  | 'origin'
  | 'unit'
  | 'part'
  | 'number'
  | 'limit'
  | 'severity'
  | 'point'
  | 'shape'
  | 'name'
  | 'folder'
  | 'formats'
  | 'languages'
>

const facts =
  '{"id":"F1","holds":[],"consent":{"reference":"府公第1号","givenOn":"2027-03-01","rows":["F1"]},"askedToKeep":false,"box":"noBox","people":{"proposedBy":"A","checkedBy":"B"}}'
const common = '--year 2026 --hybrid strict --origin created'

export const digitizationHelp: Readonly<Record<Language, DigitizationHelp>> = {
  ja: {
    after: `
入力（一つのコマンドに幾つでも渡せます。- は標準入力）
  管理簿      行政文書ファイル管理簿の様式の列を持つ CSV（UTF-8・Shift_JIS）又は XLSX。「識別子」の列を加えてください
  出来事      識別子・日付・種別（作成、取得、電子化、検査不合格、対象外、対象に復帰、移動、廃棄、移管）などの列を持つ
              CSV・XLSX、又は @reform/digitization/event.schema.json の形の JSON（.json・.jsonl）
  補助表      --side で渡す、ページ数・由来・電子化日・検査・歴史公文書等・箱番号の表。識別子で管理簿と結び付けます
  読めない行と値は、場所と理由を標準エラー出力に示して数え、直しません。

終了コードの 1 は、疑いのある値、遅い対象外、廃棄できない文書、守れない計画など、確認を要する点があることを表します。
${exitCodesText.ja}`,
    command: {
      rate: {
        about: '電子化率を、算定の前提とともに示す',
        after: `
例
  reform digitization rate kanribo.csv --acquisition created ${common}
  reform digitization rate log.jsonl ${common} --by-department
  reform digitization rate log.csv --as-of 2026-09-30 --hybrid inclusive --origin createdOrObtained   保有するもの
`,
      },
      bridge: {
        about: '前提の異なる二つの電子化率の差を、一つずつ説明する',
        after: `
例
  reform digitization bridge log.jsonl ${common} --to hybrid=inclusive
  --to に使えるもの：unit・origin・asOf・hybrid・exclusions・underOneYear・year
`,
      },
      ledger: {
        about: '誰が何を分母から除いたか、それで率がどう変わったかを示す',
        after: `
例
  reform digitization ledger log.jsonl ${common}
`,
      },
      retention: {
        about: '保存期間が満了する文書と、とるべき措置を日付の順に示す',
        after: `
例
  reform digitization retention kanribo.csv --on 2027-04-01
  管理簿にない事情（監査、訴訟、開示請求など）と廃棄の同意は含みません。廃棄できるかは dispose で確かめてください。
`,
      },
      dispose: {
        about: '廃棄できるかを確かめ、廃棄できない理由をすべて示す（何も廃棄しない）',
        after: `
管理簿にない事実は、--facts のファイルに1件1行の JSON で書きます。書かれていない事実は不明であり、廃棄できません。
  ${facts}
--facts がないときは、管理簿のうち満了し、廃棄の措置とされたものを調べます。

例
  reform digitization dispose kanribo.csv --side hojo.csv --facts facts.jsonl --on 2027-04-01 --dry-run
`,
      },
      sample: {
        about: '読み取りの検査で抜き取る画像と、合格とする不良の数を示す',
        after: `
例
  reform digitization sample --lot 2000 --seed 20261121
  種（--seed）は読み取りの前に決め、記録してください。同じ種からは同じ番号が得られます。
`,
      },
      plan: {
        about: '率・印刷・保管・廃棄を合わせて試算し、守れない約束と矛盾を示す',
        after: `
例
  reform digitization plan plan.json --seed 1
  計画の形は @reform/digitization の DigitizationPlan です（月は 2026-04、日は 2027-03-31、幅のある値は数又は
  {"low","likely","high"}）。
`,
      },
      trajectory: {
        about: '率を、約束した計画の上に日ごとに示し、遅れと必要な速さを示す',
        after: `
例
  reform digitization trajectory log.jsonl --year 2026 --as-of 2026-11-20 --hybrid strict --origin created \\
    --baseline 2026-03-31=62.5 --target 2027-03-31=100
`,
      },
      approvals: {
        about: '電子決裁率を、併用の扱いと件数とともに示す',
        after: `
入力は、決裁番号・決裁日・部署・決裁方式（電子、併用、紙（登録のみ）、紙）の列を持つ CSV・XLSX です。
例
  reform digitization approvals kessai.csv --from 2026-04-01 --until 2027-03-31 --combined apart
`,
      },
      print: {
        about: '部署ごとの印刷の量・費用・1人当たり・削減率を、示してよい範囲で示す',
        after: `
入力の列は report の --print と同じです。人数の少ない部署の値と、それを推測させる値は示しません。
例
  reform digitization print insatsu.csv --period 2026 --departments busho.csv
`,
      },
      storage: {
        about: '外部倉庫の箱の費用と、搬出による節減を年度ごとに示す',
        after: `
入力は、箱番号・搬入日・搬出日の列を持つ表です。--contracts は、契約・開始日・終了日・箱番号の列を持ちます。
節減は、箱を搬出した翌月から数えます。
例
  reform digitization storage hako.csv --contracts keiyaku.csv --year 2025 --years 3 --yen 200
`,
      },
      manifest: {
        about: 'フォルダーのファイルの SHA-256 を記録し、又は前の記録と照合する',
        after: `
例
  reform digitization manifest gazo > manifest.jsonl
  reform digitization manifest gazo --against manifest.jsonl
`,
      },
      report: {
        about: '全体・階層・部署ごとの率と推移を、HTML と XLSX の資料にする',
        after: `
部署の一覧（--departments）は、部署・名称・英語名・階層・階層の英語名の列を持つ CSV・XLSX です。
印刷の表（--print）は、部署・人数・平均職員数・面数・費用・基準面数・基準費用の列を持ちます。人数の少ない部署の値と、それを
推測させる値は示しません。--releases のファイルに公表の記録を残すと、次回の公表と突き合わせて確かめます。

例
  reform digitization report log.jsonl --year 2026 --as-of 2026-11-20 --hybrid strict --origin created \\
    --organisation 見本省 --departments busho.csv --baseline 2026-03-31=62.5 --target 2027-03-31=100 --out siryo
`,
      },
    },
    argument: {
      files: { word: 'ファイル', about: '管理簿又は出来事の記録。- は標準入力' },
      register: { word: '管理簿', about: '行政文書ファイル管理簿（CSV・XLSX）。- は標準入力' },
      cases: { word: '決裁の記録', about: '決裁の記録（CSV・XLSX）。- は標準入力' },
      printed: { word: '印刷の表', about: '部署ごとの印刷の表（CSV・XLSX）。- は標準入力' },
      boxes: { word: '箱の一覧', about: '保管箱の一覧（CSV・XLSX）。- は標準入力' },
      folder: { word: 'フォルダー', about: '記録するファイルのあるフォルダー' },
      plan: { word: '計画', about: '計画を書いた JSON ファイル。- は標準入力' },
    },
    option: {
      side: '管理簿の補助表',
      acquisition: '管理簿の行を作成・取得のどちらとして数えるか（補助表にないもの）',
      contract: '算定の前提を書いた JSON ファイル（ほかの前提のオプションの代わり）',
      year: 'この年度に作成・取得したもの（省略時：--as-of に保有するもの）',
      'as-of': '基準日（省略時：年度の末日）',
      hybrid: '電子・紙併用の扱い',
      origin: '作成したものだけか、取得したものも含めるか',
      unit: '数える単位',
      'calendar-year': '年度でなく暦年による',
      'ignore-exclusions': '対象外を除かない',
      'include-under-one-year': '保存期間1年未満のものを含める',
      'by-department': '部署ごとの率も示す',
      to: '比べる相手の前提のうち異なるもの（複数可）',
      on: '今日とみなす日（省略時：日本の今日）',
      facts: '管理簿にない事実のファイル',
      'dry-run': '確かめるだけで何も廃棄しない（必ず付ける）',
      lot: 'ロットの画像の数',
      seed: '乱数の種',
      limit: '合格品質限界（％）',
      severity: '検査の厳しさ',
      size: '抜き取る数（省略時：ISO 2859-1 による）',
      runs: '試算の回数',
      baseline: '計画の始まりの日と率',
      target: '計画の終わりの日と率',
      shape: '計画の進み方',
      stage: '段階ごとの日と率（複数可。--shape の代わり）',
      departments: '部署の名称と階層の一覧',
      organisation: '資料に示す組織の名称',
      'organisation-en': '組織の英語名',
      print: '部署ごとの印刷の表',
      period: '印刷の期間の名（省略時：基準日）',
      minimum: '印刷の値を示す最少の人数',
      releases: '公表の記録のファイル（なければ作る）',
      out: '資料を書き出すフォルダー',
      format: '資料の形式',
      papers: '資料の言語',
      evidence: '判断の根拠を残すファイル（元のファイルの SHA-256 とともに）',
      from: '期間の初日',
      until: '期間の末日',
      combined: '併用の決裁の扱い',
      contracts: '保管の契約の表',
      years: '示す年度の数',
      yen: '1箱1か月の単価（円）',
      against: '照合する前の記録',
    },
    value: {
      file: 'ファイル',
      acquisition: '別',
      year: '年度',
      date: '日付',
      hybrid: '扱い',
      origin: '範囲',
      unit: '単位',
      part: '前提=値',
      number: '数',
      limit: '限界',
      severity: '厳しさ',
      point: '日=率',
      shape: '進み方',
      name: '名称',
      folder: 'フォルダー',
      formats: '形式',
      languages: '言語',
    },
  },
  en: {
    after: `
Input (any number of files; - is standard input)
  register    CSV (UTF-8, Shift_JIS) or XLSX with the columns of the form of 行政文書ファイル管理簿; add a column 識別子 of keys
  events      CSV or XLSX with the columns id, on, kind (made, obtained, officialScan, checkFailed, excluded,
              reincluded, moved, disposed, transferred) …, or JSON (.json, .jsonl) as in
              @reform/digitization/event.schema.json
  side table  given with --side: pages, origin, scannedOn, quality, historical, box, by the key of the register
  Rows and values that cannot be read are named on standard error with place and reason, counted, never repaired.

Exit code 1 says that something needs attention: a doubtful value, a late exclusion, a record that may not be disposed
of, a plan that cannot be kept.
${exitCodesText.en}`,
    command: {
      rate: {
        about: 'the digitization rate, with everything that it rests on',
        after: `
Examples
  reform digitization rate register.csv --acquisition created ${common}
  reform digitization rate log.jsonl ${common} --by-department
  reform digitization rate log.csv --as-of 2026-09-30 --hybrid inclusive --origin createdOrObtained   all that is held
`,
      },
      bridge: {
        about: 'explain the difference of two rates that rest on different things, step by step',
        after: `
Examples
  reform digitization bridge log.jsonl ${common} --to hybrid=inclusive
  What --to takes: unit, origin, asOf, hybrid, exclusions, underOneYear, year
`,
      },
      ledger: {
        about: 'who took what out of the denominator, and what that did to the rate',
        after: `
Examples
  reform digitization ledger log.jsonl ${common}
`,
      },
      retention: {
        about: 'which records expire, by day, and what is to be done with them',
        after: `
Examples
  reform digitization retention register.csv --on 2027-04-01
  What no register holds (audits, litigation, requests, consent) is not in it; dispose looks at that.
`,
      },
      dispose: {
        about: 'whether records may be disposed of, with every reason against it; disposes of nothing',
        after: `
Facts that no register holds stand in the file of --facts, a line of JSON each. What is not said is not known, and
the record stays.
  ${facts}
Without --facts the rows are looked at that are for disposal and expired.

Examples
  reform digitization dispose register.csv --side side.csv --facts facts.jsonl --on 2027-04-01 --dry-run
`,
      },
      sample: {
        about: 'which images of a lot are inspected, and how many defects are accepted',
        after: `
Examples
  reform digitization sample --lot 2000 --seed 20261121
  Record the seed before the lot is scanned; the same seed gives the same places.
`,
      },
      plan: {
        about: 'play rate, print, storage and disposal through together; name what cannot be kept',
        after: `
Examples
  reform digitization plan plan.json --seed 1
  The form is DigitizationPlan of @reform/digitization (months 2026-04, days 2027-03-31, an estimate as a number or as
  {"low","likely","high"}).
`,
      },
      trajectory: {
        about: 'the rate on its promised course, day by day, with what is left and the pace it takes',
        after: `
Examples
  reform digitization trajectory log.jsonl --year 2026 --as-of 2026-11-20 --hybrid strict --origin created \\
    --baseline 2026-03-31=62.5 --target 2027-03-31=100
`,
      },
      approvals: {
        about: 'the rate of electronic approvals (電子決裁率), with how combined cases count',
        after: `
Input: a CSV or XLSX with the columns id, approvedOn, department, route (electronic, combined, registeredPaper, paper).
Examples
  reform digitization approvals cases.csv --from 2026-04-01 --until 2027-03-31 --combined apart
`,
      },
      print: {
        about: 'printing by department: impressions, cost, per head, reduction, as far as it may be shown',
        after: `
The columns are those of --print of report. Figures of few people, and what would give them away, are withheld.
Examples
  reform digitization print print.csv --period 2026 --departments departments.csv
`,
      },
      storage: {
        about: 'what boxes in storage cost, and what closing them saves, by fiscal year',
        after: `
Input: a table with box, openedOn, closedOn; --contracts has contract, from, to, box. A box saves from the month after
its closing.
Examples
  reform digitization storage boxes.csv --contracts contracts.csv --year 2025 --years 3 --yen 200
`,
      },
      manifest: {
        about: 'record the SHA-256 of the files of a folder, or hold them against an earlier record',
        after: `
Examples
  reform digitization manifest images > manifest.jsonl
  reform digitization manifest images --against manifest.jsonl
`,
      },
      report: {
        about:
          'papers as HTML and XLSX: the rate and its trajectory for everyone, each tier and each department',
        after: `
The list of --departments is a CSV or XLSX with the columns id, name, englishName, tier, tierEnglish.
The table of --print has department, people, headcount, impressions, yen, baseImpressions, baseYen. Figures of few
people, and figures that would give them away, are withheld; with --releases a record is kept that the next release
is held against.

Examples
  reform digitization report log.jsonl --year 2026 --as-of 2026-11-20 --hybrid strict --origin created \\
    --organisation 見本省 --departments busho.csv --baseline 2026-03-31=62.5 --target 2027-03-31=100 --out papers
`,
      },
    },
    argument: {
      files: { word: 'files', about: 'registers or logs of events; - is standard input' },
      register: { word: 'register', about: 'registers of files (CSV, XLSX); - is standard input' },
      cases: { word: 'cases', about: 'the log of approvals (CSV, XLSX); - is standard input' },
      printed: { word: 'table', about: 'printing by department (CSV, XLSX); - is standard input' },
      boxes: { word: 'boxes', about: 'the list of boxes (CSV, XLSX); - is standard input' },
      folder: { word: 'folder', about: 'the folder with the files' },
      plan: { word: 'plan', about: 'a JSON file with the plan; - is standard input' },
    },
    option: {
      side: 'the side table of the register',
      acquisition:
        'whether rows of a register count as made or obtained, where the side table does not say it',
      contract: 'a JSON file with everything that the rate rests on, in place of the options for it',
      year: 'what was made or obtained in this fiscal year (without: what is held on --as-of)',
      'as-of': 'the as-of date (without: the last day of the year)',
      hybrid: 'how what is on both media counts',
      origin: 'made here only, or obtained as well',
      unit: 'what is counted',
      'calendar-year': 'by calendar year',
      'ignore-exclusions': 'leave nothing out of the denominator',
      'include-under-one-year': 'with what is kept for less than a year',
      'by-department': 'the rate of each department as well',
      to: 'what is different in the rate to compare with (several times)',
      on: 'the day taken for today (without: today in Japan)',
      facts: 'a file with the facts that no register holds',
      'dry-run': 'look only, dispose of nothing; must be given',
      lot: 'images in the lot',
      seed: 'seed of the random numbers',
      limit: 'acceptance quality limit in percent',
      severity: 'how strictly is inspected',
      size: 'how many are drawn (without: by ISO 2859-1)',
      runs: 'how often it is played through',
      baseline: 'day and rate at which the plan begins',
      target: 'day and rate at which it ends',
      shape: 'how it goes between them',
      stage: 'day and rate of a stage (several times; in place of --shape)',
      departments: 'the list of departments with their names and tiers',
      organisation: 'whose papers they are',
      'organisation-en': 'its English name',
      print: 'the table of printing by department',
      period: 'the name of the period of printing (without: the as-of date)',
      minimum: 'the least number of people that figures on printing rest on',
      releases: 'the record of what was published (made where it is not there)',
      out: 'the folder for the papers',
      format: 'formats of the papers',
      papers: 'languages of the papers',
      evidence: 'a file for what the decisions rest on, with the SHA-256 of the files read',
      from: 'the first day of the period',
      until: 'the last day of the period',
      combined: 'how combined cases count',
      contracts: 'the table of storage contracts',
      years: 'how many fiscal years',
      yen: 'yen for one box and month',
      against: 'the earlier record to compare with',
    },
    value: {
      file: 'file',
      acquisition: 'which',
      year: 'year',
      date: 'date',
      hybrid: 'mode',
      origin: 'which',
      unit: 'unit',
      part: 'part=value',
      number: 'number',
      limit: 'percent',
      severity: 'severity',
      point: 'day=rate',
      shape: 'shape',
      name: 'name',
      folder: 'folder',
      formats: 'formats',
      languages: 'languages',
    },
  },
}

interface DigitizationMessages {
  readonly optionMissing: (option: string) => string
  readonly nothingUsed: string
  readonly of: (id: string) => string
  readonly bullet: string
  readonly moreIssues: (more: number) => string
  readonly counts: (read: number, accepted: number, rejected: number) => string
  readonly rateHeader: readonly string[]
  readonly late: string
  readonly overdue: string
  readonly deferred: string
  readonly ledgerHeader: readonly string[]
  readonly retentionHead: (on: string, rows: number) => string
  readonly retentionHeader: readonly string[]
  readonly disposition: Readonly<Record<Disposition, string>>
  readonly state: Readonly<Record<ActionState, string>>
  readonly disposeHead: (on: string, open: number, shut: number) => string
  readonly mayGo: string
  readonly mayNotGo: string
  readonly noFacts: (file: string) => string
  readonly factsWrong: (file: string, line: number, field: string) => string
  readonly sampleHead: (lot: number, drawn: number, seed: number) => string
  readonly samplePlan: (accept: number, limit: string, severity: 'normal' | 'tightened') => string
  readonly sampleUnconfirmed: string
  readonly sampleBound: (percent: string) => string
  readonly planWrong: (file: string, field: string) => string
  readonly planHead: (runs: number, seed: number) => string
  readonly planHeader: readonly string[]
  readonly dial: Readonly<Record<Dial, string>>
  readonly outlook: (
    dial: string,
    due: string,
    facts: { readonly target: string; readonly expected: string },
    keptIn: number,
    runs: number,
  ) => string
  readonly contradiction: string
  readonly courseWrong: string
  readonly noTier: string
  readonly periodReversed: string
  readonly caseTwice: string
  readonly approvals: (words: {
    readonly from: string
    readonly to: string
    readonly combined: 'electronic' | 'paper' | 'apart'
    readonly headline: string
    readonly high: string
    readonly cases: Readonly<Record<ApprovalRoute, number>>
  }) => string
  readonly trajectoryHeader: readonly string[]
  readonly pace: (remaining: number, workingDays: number, perDay: number | null) => string
  readonly printHeader: readonly string[]
  readonly storageHeader: readonly string[]
  readonly fixity: Readonly<Record<FixityState, string>>
  readonly fixityHead: (on: string, counts: Readonly<Record<FixityState, number>>) => string
  readonly manifestWrong: (file: string, line: number) => string
  readonly notPublished: string
  readonly reckoning: string
  readonly writing: (file: string) => string
  readonly written: string
  readonly unlisted: (names: readonly string[]) => string
  readonly groupLine: (label: string, rate: string, numerator: number, denominator: number) => string
}

export const digitizationMessages: Readonly<Record<Language, DigitizationMessages>> = {
  ja: {
    optionMissing: (option) => `${option} を指定してください。--help で使い方を表示します。`,
    nothingUsed: '使える行が一つもありません。',
    of: (id) => `${id}：`,
    bullet: '・',
    moreIssues: (more) => `ほかに${more}件あります。--json では、すべてを標準エラー出力に1行ずつ出します。`,
    counts: (read, accepted, rejected) => `読んだ行 ${read}、使った行 ${accepted}、使えない行 ${rejected}`,
    rateHeader: ['部署', '率（%）', '電子', '対象', '対象外を除かない率（%）', '対象外'],
    late: '遅い',
    overdue: '見直し期日超過',
    deferred: '分母に残る',
    ledgerHeader: ['承認日', '理由', '根拠', '承認者', '見直し日', '件数', '除いた後の率（%）', '注意'],
    retentionHead: (on, rows) =>
      `${on}現在、${rows}件。監査、訴訟、開示請求などの事情と廃棄の同意は、管理簿にないため含みません。`,
    retentionHeader: ['措置ができる日', '識別子', '名称', '保存期間', '措置', '状態'],
    disposition: { transfer: '移管', dispose: '廃棄', undetermined: '未定' },
    state: {
      running: '保存期間中',
      due: '措置ができる',
      awaitingConsent: '同意待ち',
      awaitingDecision: '措置の決定待ち',
      held: '延長中',
      noEnd: '満了日なし',
    },
    disposeHead: (on, open, shut) =>
      `${on}現在、廃棄できるもの ${open}件、できないもの ${shut}件（確認のみ。何も廃棄していません）`,
    mayGo: '廃棄できます。実施の日に改めて確かめてください。',
    mayNotGo: '廃棄できません。',
    noFacts: (file) => `${file}：読める事実が一件もありません。`,
    factsWrong: (file, line, field) =>
      `${file}の${line}行目：項目「${field}」が正しくないか、識別子が重複しています。`,
    sampleHead: (lot, drawn, seed) => `${lot}枚のうち${drawn}枚を検査します（種 ${seed}）。`,
    samplePlan: (accept, limit, severity) =>
      `ISO 2859-1 水準II、AQL ${limit}%、${severity === 'normal' ? 'なみ' : 'きつい'}検査：不良が${accept}枚以下なら合格です。`,
    sampleUnconfirmed: 'きつい検査のこの行は、規格の原文と照合できていません。',
    sampleBound: (percent) => `不良が一枚もなければ、95%の信頼度で不良率は${percent}%以下といえます。`,
    planWrong: (file, field) => `${file}：項目「${field}」が正しくありません。`,
    planHead: (runs, seed) => `${runs}回の試算（種 ${seed}）。中央の値と、下位1割・上位1割の値を示します。`,
    planHeader: ['月', '電子化率（%）', '印刷（年度累計）', '保管箱数', '廃棄箱数（累計）'],
    dial: { rate: '電子化率', print: '印刷', storage: '保管', disposal: '廃棄' },
    outlook: (dial, due, { target, expected }, keptIn, runs) =>
      `${dial}：${due}の目標 ${target} に対し、見込みは ${expected}。${runs}回のうち${keptIn}回で達します。`,
    contradiction: '矛盾：',
    courseWrong:
      '計画の日が順に並んでいないか、率が途中で後戻りしています（--baseline、--stage、--target）。',
    noTier: '階層の定めなし',
    periodReversed: '期間の末日（--until）が初日（--from）より前です。',
    caseTwice: '同じ決裁番号が二度あります。二件目以降は数えません。',
    approvals: ({ from, to, combined, headline, high, cases }) => {
      const how = { electronic: '電子に含める', paper: '紙とする', apart: '率から除く' }[combined]
      const range = headline === high ? '' : `方式が不明のものにより${high}％までの幅があります。`
      return `電子決裁率は${headline}％です（${from}から${to}まで、件数による）。${range}\n電子${cases.electronic}、併用${cases.combined}（${how}）、紙（登録のみ）${cases.registeredPaper}、紙${cases.paper}、不明${cases.unknown}`
    },
    trajectoryHeader: ['日', '計画（%）', '実績（%）'],
    pace: (remaining, workingDays, perDay) =>
      `目標まであと${remaining}です（残りの開庁日${workingDays}日${perDay === null ? '' : `、1日当たり${perDay.toFixed(1)}`}）。`,
    printHeader: ['部署', '面数', '1人当たり面数', '費用（円）', '1人当たり費用（円）', '面数の基準との比較'],
    storageHeader: ['年度', '箱・月', '費用（円）', '節減（箱・月）', '節減（円）'],
    fixity: {
      matching: '一致',
      differing: '不一致',
      missing: 'なし',
      notChecked: '未確認',
      unexpected: '記録になし',
    },
    fixityHead: (on, counts) =>
      `${on}：一致${counts.matching}、不一致${counts.differing}、なし${counts.missing}、未確認${counts.notChecked}、記録になし${counts.unexpected}`,
    manifestWrong: (file, line) => `${file}の${line}行目：SHA-256 の記録として読めません。`,
    notPublished: '公表の基準により、印刷の値を示すことができません。',
    reckoning: '率を計算しています',
    writing: (file) => `${file} を書き出しています`,
    written: '書き出したファイル',
    unlisted: (names) => `部署の一覧にない部署：${names.join('、')}`,
    groupLine: (label, rate, numerator, denominator) =>
      `${label}：${rate}％（${denominator}のうち${numerator}）`,
  },
  en: {
    optionMissing: (option) => `Give ${option}. Use --help to see how it is used.`,
    nothingUsed: 'There is no row that can be used.',
    of: (id) => `${id}: `,
    bullet: '- ',
    moreIssues: (more) =>
      `There are ${more} more; with --json all are printed on standard error, a line each.`,
    counts: (read, accepted, rejected) => `rows read ${read}, used ${accepted}, refused ${rejected}`,
    rateHeader: ['department', 'rate (%)', 'electronic', 'in scope', 'gross rate (%)', 'excluded'],
    late: 'late',
    overdue: 'review overdue',
    deferred: 'stays in',
    ledgerHeader: [
      'approved',
      'reason',
      'provision',
      'approver',
      'review',
      'documents',
      'rate after (%)',
      'note',
    ],
    retentionHead: (on, rows) =>
      `On ${on}: ${rows} records. Audits, litigation, requests and consent stand in no register and are left out.`,
    retentionHeader: ['from', 'id', 'title', 'period', 'action', 'state'],
    disposition: { transfer: 'transfer', dispose: 'dispose', undetermined: 'undetermined' },
    state: {
      running: 'running',
      due: 'due',
      awaitingConsent: 'awaiting consent',
      awaitingDecision: 'awaiting decision',
      held: 'held',
      noEnd: 'no end',
    },
    disposeHead: (on, open, shut) =>
      `On ${on}: ${open} may be disposed of, ${shut} may not (looked at only; nothing was disposed of)`,
    mayGo: 'may be disposed of; look again on the day of execution.',
    mayNotGo: 'may not be disposed of.',
    noFacts: (file) => `${file}: holds no facts that can be read.`,
    factsWrong: (file, line, field) =>
      `${file}, line ${line}: the field "${field}" is wrong, or the id stands twice.`,
    sampleHead: (lot, drawn, seed) => `Of ${lot} images ${drawn} are inspected (seed ${seed}).`,
    samplePlan: (accept, limit, severity) =>
      `ISO 2859-1 level II, AQL ${limit} %, ${severity} inspection: accepted with at most ${accept} defective.`,
    sampleUnconfirmed: 'This line of tightened inspection is not checked against the standard.',
    sampleBound: (percent) => `If none is defective, no more than ${percent} % are, with 95 % confidence.`,
    planWrong: (file, field) => `${file}: the field "${field}" is wrong.`,
    planHead: (runs, seed) =>
      `${runs} runs (seed ${seed}); the middle, with the lowest and the highest tenth.`,
    planHeader: ['month', 'rate (%)', 'print (year so far)', 'boxes stored', 'boxes disposed of'],
    dial: { rate: 'Rate', print: 'Print', storage: 'Storage', disposal: 'Disposal' },
    outlook: (dial, due, { target, expected }, keptIn, runs) =>
      `${dial}: the target for ${due} is ${target}, expected are ${expected}; kept in ${keptIn} of ${runs} runs.`,
    contradiction: 'Contradiction: ',
    courseWrong: 'The days of the plan are out of order, or it leads back (--baseline, --stage, --target).',
    noTier: 'without a tier',
    periodReversed: 'The last day of the period (--until) is before the first (--from).',
    caseTwice: 'The case stands twice. The second and later ones are not counted.',
    approvals: ({ from, to, combined, headline, high, cases }) => {
      const how = { electronic: 'as electronic', paper: 'as paper', apart: 'left out' }[combined]
      const range = headline === high ? '' : ` Cases of which the way is unknown could raise it to ${high} %.`
      return `The rate of electronic approvals is ${headline} % (by case, from ${from} to ${to}).${range}\nelectronic ${cases.electronic}, combined ${cases.combined} (${how}), registered from paper ${cases.registeredPaper}, paper ${cases.paper}, unknown ${cases.unknown}`
    },
    trajectoryHeader: ['day', 'planned (%)', 'measured (%)'],
    pace: (remaining, workingDays, perDay) =>
      `${remaining} are left to the target (${workingDays} working days left${perDay === null ? '' : `, ${perDay.toFixed(1)} a day`}).`,
    printHeader: ['department', 'impressions', 'per head', 'yen', 'yen per head', 'impressions and baseline'],
    storageHeader: ['fiscal year', 'box-months', 'yen', 'box-months saved', 'yen saved'],
    fixity: {
      matching: 'matching',
      differing: 'differing',
      missing: 'missing',
      notChecked: 'not checked',
      unexpected: 'unexpected',
    },
    fixityHead: (on, counts) =>
      `${on}: ${counts.matching} matching, ${counts.differing} differing, ${counts.missing} missing, ${counts.notChecked} not checked, ${counts.unexpected} unexpected`,
    manifestWrong: (file, line) => `${file}, line ${line}: this is no entry of a manifest.`,
    notPublished: 'By the rules of disclosure no figure on printing can be shown.',
    reckoning: 'reckoning the rates',
    writing: (file) => `writing ${file}`,
    written: 'Files written',
    unlisted: (names) => `Departments that are not on the list: ${names.join(', ')}`,
    groupLine: (label, rate, numerator, denominator) =>
      `${label}: ${rate} % (${numerator} of ${denominator})`,
  },
}
