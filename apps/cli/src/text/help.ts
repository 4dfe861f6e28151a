import type { Language } from '@reform/roadmap'

/** Every text of `--help`, once per language; the type keeps both complete. */
export interface HelpTexts {
  readonly usage: string
  readonly options: string
  readonly commands: string
  readonly arguments: string
  readonly globalOptions: string
  readonly program: string
  readonly programAfter: string
  readonly roadmap: string
  readonly roadmapAfter: string
  readonly show: string
  readonly showAfter: string
  readonly validate: string
  readonly validateAfter: string
  readonly check: string
  readonly checkAfter: string
  readonly diff: string
  readonly diffAfter: string
  readonly lineage: string
  readonly lineageAfter: string
  readonly report: string
  readonly reportAfter: string
  readonly init: string
  readonly initAfter: string
  readonly option: {
    readonly lang: string
    readonly json: string
    readonly help: string
    readonly version: string
    readonly edition: string
    readonly pillar: string
    readonly theme: string
    readonly item: string
    readonly indicator: string
    readonly state: string
    readonly unit: string
    readonly track: string
    readonly severity: string
    readonly on: string
    readonly from: string
    readonly to: string
    readonly out: string
    readonly format: string
    readonly papers: string
    readonly force: string
  }
  readonly argument: {
    readonly source: string
    readonly files: string
    readonly before: string
    readonly after: string
    readonly target: string
  }
}

const exitCodesJa = `
終了コード
  0   終わりました
  1   終わりました。確認を要する点があります
  2   入力を受け付けられません（何も作っていません）
  3   一部の入力だけを処理しました
  70  reform の不具合です
`
const exitCodesEn = `
Exit codes
  0   done
  1   done, and something needs attention
  2   input refused, nothing was made
  3   some of the inputs were refused, the others were worked
  70  a defect of reform itself
`

export const helpTexts: Readonly<Record<Language, HelpTexts>> = {
  ja: {
    usage: '使い方:',
    options: 'オプション:',
    commands: 'コマンド:',
    arguments: '引数:',
    globalOptions: '共通オプション:',
    program: '改革工程表を、点検済みのデータと進捗報告にします。',
    programAfter: `
はじめに
  reform roadmap report           収録済みの工程表から報告書を作る
  reform roadmap init             自組織の roadmap.yaml のひな形を作る
  reform roadmap validate         書いたファイルを確かめる
  reform roadmap check            公表前に直すべき点を挙げる
${exitCodesJa}`,
    roadmap: '工程表を読み、示し、確かめ、比べ、報告書にする',
    roadmapAfter: `
対象の指定
  roadmap.yaml や .json のファイル名、標準入力（-）、収録済みの工程表の名前（mhlw）を指定できます。
  省略すると、作業フォルダーの roadmap.yaml・roadmap.yml・roadmap.json を順に探し、
  どれもなければ収録済みの工程表を使います。
${exitCodesJa}`,
    show: '工程表の中身を示す（柱・項目・指標・実績・計画）',
    showAfter: `
例
  reform roadmap show mhlw --pillar 2
  reform roadmap show mhlw --theme theme-1
  reform roadmap show roadmap.yaml --state notMeasured --json
`,
    validate: 'ファイルの形を確かめ、誤りを行番号つきで示す',
    validateAfter: `
例
  reform roadmap validate roadmap.yaml
  reform roadmap validate a.yaml b.json --json
`,
    check: '公表前の点検：編集者が直したくなる点を、場所と理由つきで挙げる',
    checkAfter: `
例
  reform roadmap check roadmap.yaml
  reform roadmap check mhlw --severity warning
  承知の上で残す点は、ファイルの acknowledgements に規則・場所・理由を書きます。
`,
    diff: '二つの版、または二つのファイルの違いを示す',
    diffAfter: `
例
  reform roadmap diff mhlw                     直近の二つの版
  reform roadmap diff old.yaml new.yaml        二つのファイルの最新の版どうし
  reform roadmap diff roadmap.yaml --from fy2024 --to fy2025
`,
    lineage: '前の版の項目と指標が、次の版でどうなったかを示す',
    lineageAfter: `
例
  reform roadmap lineage mhlw
`,
    report: '報告書を作る（HTML・XLSX・JSON）',
    reportAfter: `
例
  reform roadmap report mhlw --out out
  reform roadmap report roadmap.yaml --papers ja --format html,xlsx
`,
    init: '注釈つきの roadmap.yaml のひな形を書く',
    initAfter: `
例
  reform roadmap init
  reform roadmap init plans/roadmap.yaml --lang en
`,
    option: {
      lang: '表示の言語（ja・en）',
      json: '結果を JSON で出す',
      help: 'この説明を表示する',
      version: '版を表示する',
      edition: '版の id（省略時はすべて、または最新）',
      pillar: '柱の番号または id',
      theme: '横断テーマの id',
      item: '項目の id',
      indicator: '指標の id',
      state:
        '実績の状態（value・planned・notMeasured・pending・describedOnly・awaiting・wrongValuePrinted・noIndicator）',
      unit: '担当部署の id',
      track: '系列の id（本省・地方など）',
      severity: 'この重さ以上を示す（error・warning・notice）',
      on: '基準日（2026-09-30 の形）',
      from: '前の版の id',
      to: '後の版の id',
      out: '書き出し先のフォルダー',
      format: '作る形式（html,xlsx,json）',
      papers: '報告書の言語（ja,en）',
      force: '同名のファイルがあっても上書きする',
    },
    argument: {
      source: 'ファイル、- または収録済みの工程表の名前',
      files: 'ファイル（複数可）',
      before: '前のファイル、または収録済みの工程表の名前',
      after: '後のファイル',
      target: '書き出すファイル',
    },
  },
  en: {
    usage: 'Usage:',
    options: 'Options:',
    commands: 'Commands:',
    arguments: 'Arguments:',
    globalOptions: 'Global options:',
    program: 'Turns a reform roadmap into checked data and a progress report.',
    programAfter: `
Getting started
  reform roadmap report           make the report of the built-in roadmap
  reform roadmap init             write a starter roadmap.yaml for your own organisation
  reform roadmap validate         check the file that you wrote
  reform roadmap check            list what to mend before publishing
${exitCodesEn}`,
    roadmap: 'read, show, check, compare and report a roadmap',
    roadmapAfter: `
Which roadmap
  Name a roadmap.yaml or .json file, standard input (-), or a built-in roadmap (mhlw).
  Without a name, roadmap.yaml, roadmap.yml and roadmap.json are looked for in this folder;
  if there is none, the built-in roadmap is used.
${exitCodesEn}`,
    show: 'show what is in a roadmap: pillars, items, indicators, results, plan',
    showAfter: `
Examples
  reform roadmap show mhlw --pillar 2
  reform roadmap show mhlw --theme theme-1
  reform roadmap show roadmap.yaml --state notMeasured --json
`,
    validate: 'check the shape of files and name every error with its line',
    validateAfter: `
Examples
  reform roadmap validate roadmap.yaml
  reform roadmap validate a.yaml b.json --json
`,
    check: 'the pre-publication check: what an editor would want to mend, with place and reason',
    checkAfter: `
Examples
  reform roadmap check roadmap.yaml
  reform roadmap check mhlw --severity warning
  What is known and stays goes into the file's acknowledgements: rule, places, reason.
`,
    diff: 'show the differences of two editions, or of two files',
    diffAfter: `
Examples
  reform roadmap diff mhlw                     the two latest editions
  reform roadmap diff old.yaml new.yaml        the latest editions of two files
  reform roadmap diff roadmap.yaml --from fy2024 --to fy2025
`,
    lineage: 'show what became of the items and indicators of one edition in the next',
    lineageAfter: `
Examples
  reform roadmap lineage mhlw
`,
    report: 'make the report (HTML, XLSX, JSON)',
    reportAfter: `
Examples
  reform roadmap report mhlw --out out
  reform roadmap report roadmap.yaml --papers en --format html,xlsx
`,
    init: 'write a commented starter roadmap.yaml',
    initAfter: `
Examples
  reform roadmap init
  reform roadmap init plans/roadmap.yaml --lang en
`,
    option: {
      lang: 'language to speak (ja, en)',
      json: 'print the result as JSON',
      help: 'show this help',
      version: 'show the version',
      edition: 'id of the edition (default: all of them, or the latest)',
      pillar: 'number or id of a pillar',
      theme: 'id of a theme',
      item: 'id of an item',
      indicator: 'id of an indicator',
      state:
        'state of a result (value, planned, notMeasured, pending, describedOnly, awaiting, wrongValuePrinted, noIndicator)',
      unit: 'id of a responsible unit',
      track: 'id of a track (headquarters, regional offices, …)',
      severity: 'show this severity and above (error, warning, notice)',
      on: 'the day to judge from (as 2026-09-30)',
      from: 'id of the earlier edition',
      to: 'id of the later edition',
      out: 'folder to write to',
      format: 'what to make (html,xlsx,json)',
      papers: 'languages of the papers (ja,en)',
      force: 'overwrite a file of that name',
    },
    argument: {
      source: 'a file, - or the name of a built-in roadmap',
      files: 'one or more files',
      before: 'the earlier file, or the name of a built-in roadmap',
      after: 'the later file',
      target: 'file to write',
    },
  },
}
