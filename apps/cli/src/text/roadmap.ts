import type { ChangeOf } from '@reform/roadmap'
import type { DomainHelp } from '../domain.ts'
import type { Language } from '../language.ts'
import { exitCodesText } from './frame.ts'

type RoadmapHelp = DomainHelp<
  | 'show'
  | 'validate'
  | 'check'
  | 'diff'
  | 'lineage'
  | 'report'
  | 'init'
  | 'status'
  | 'halfyear'
  | 'fate'
  | 'whatif'
  | 'export'
  | 'sheet',
  'source' | 'files' | 'before' | 'after' | 'target' | 'half-year',
  | 'edition'
  | 'pillar'
  | 'theme'
  | 'item'
  | 'indicator'
  | 'state'
  | 'unit'
  | 'track'
  | 'severity'
  | 'on'
  | 'from'
  | 'to'
  | 'out'
  | 'format'
  | 'papers'
  | 'force'
  | 'method'
  | 'half'
  | 'previous'
  | 'freeze'
  | 'slip'
  | 'months'
  | 'licence'
  | 'base-url'
  | 'read',
  | 'id'
  | 'pillar'
  | 'state'
  | 'severity'
  | 'date'
  | 'folder'
  | 'formats'
  | 'languages'
  | 'method'
  | 'half'
  | 'file'
  | 'name'
  | 'count'
  | 'address'
>

export const roadmapHelp: Readonly<Record<Language, RoadmapHelp>> = {
  ja: {
    after: `
対象の指定
  roadmap.yaml や .json のファイル名、標準入力（-）、収録済みの工程表の名前（mhlw）を指定できます。
  省略すると、作業フォルダーの roadmap.yaml・roadmap.yml・roadmap.json を順に探し、
  どれもなければ収録済みの工程表を使います。
${exitCodesText.ja}`,
    command: {
      show: {
        about: '工程表の中身を示す（柱・項目・指標・実績・計画）',
        after: `
例
  reform roadmap show mhlw --pillar 2
  reform roadmap show mhlw --theme theme-1
  reform roadmap show roadmap.yaml --state notMeasured --json
`,
      },
      validate: {
        about: 'ファイルの形を確かめ、誤りを行番号つきで示す',
        after: `
例
  reform roadmap validate roadmap.yaml
  reform roadmap validate a.yaml b.json --json
`,
      },
      check: {
        about: '公表前の点検：編集者が直したくなる点を、場所と理由つきで挙げる',
        after: `
例
  reform roadmap check roadmap.yaml
  reform roadmap check mhlw --severity warning
  承知の上で残す点は、ファイルの acknowledgements に規則・場所・理由を書きます。
`,
      },
      diff: {
        about: '二つの版、または二つのファイルの違いを示す',
        after: `
例
  reform roadmap diff mhlw                     直近の二つの版
  reform roadmap diff old.yaml new.yaml        二つのファイルの最新の版どうし
  reform roadmap diff roadmap.yaml --from fy2024 --to fy2025
`,
      },
      lineage: {
        about: '前の版の項目と指標が、次の版でどうなったかを示す',
        after: `
例
  reform roadmap lineage mhlw
`,
      },
      report: {
        about: '報告書を作る（HTML・XLSX・JSON）',
        after: `
例
  reform roadmap report mhlw --out out
  reform roadmap report roadmap.yaml --papers ja --format html,xlsx
  公表前点検の指摘があっても、報告書ができれば終了コードは 0 です。指摘で止めるには check を使います。
`,
      },
      init: {
        about: '注釈つきの roadmap.yaml のひな形を書く',
        after: `
例
  reform roadmap init
  reform roadmap init plans/roadmap.yaml --lang en
  reform roadmap init - > ours.yaml
`,
      },
      status: {
        about: 'ある日の時点の状況：実施と成果の判定、理由、判定が変わる条件',
        after: `
例
  reform roadmap status roadmap.yaml --on 2026-10-31
  reform roadmap status roadmap.yaml --method onTrackBands --json
`,
      },
      halfyear: {
        about: '半期報告の骨組みを作り、誰から何が出ていないかを示す',
        after: `
例
  reform roadmap halfyear roadmap.yaml --half FY2026-H1 --out 2026H1.json
  reform roadmap halfyear roadmap.yaml --half FY2026-H2 --previous 2026H1.json --out 2026H2.json
`,
      },
      fate: {
        about: '前の版の約束（項目・目標・段階）が次の版でどうなったかを、理由とともに示す',
        after: `
例
  reform roadmap fate mhlw
`,
      },
      whatif: {
        about: '計画の一つが遅れたとき、何が動くかを示す',
        after: `
例
  reform roadmap whatif mhlw --slip office-reform-plan.planning --months 12
`,
      },
      export: {
        about: 'オープンデータとして書き出し、各形式で表せないものを示す',
        after: `
例
  reform roadmap export mhlw --to stratml,csv --out out/open-data
  形式：stratml（StratML Part 2）・csv（CSV と CSVW）・iati（IATI の成果の形）・dcat（DCAT の JSON-LD）
`,
      },
      sheet: {
        about: '部局が記入する様式（XLSX）を作り、返送された様式を読み込む',
        after: `
例
  reform roadmap sheet 2026H1.json --out 様式.xlsx
  reform roadmap sheet 2026H1.json --read 返送.xlsx
  元の記載と異なる欄は反映しません。すべて反映するには --force を付けます。
`,
      },
    },
    argument: {
      'half-year': { word: '半期報告', about: 'halfyear で作った半期報告のファイル（JSON）' },
      source: { word: '対象', about: 'ファイル、- または収録済みの工程表の名前' },
      files: { word: 'ファイル', about: 'ファイル（複数可）' },
      before: { word: '前', about: '前のファイル、または収録済みの工程表の名前' },
      after: { word: '後', about: '後のファイル' },
      target: {
        word: '書き出すファイル',
        about: '名前が .json で終われば JSON、それ以外は YAML（省略時：roadmap.yaml）。- は標準出力',
      },
    },
    option: {
      edition: '版の id（省略時はすべて、または最新）',
      pillar: '柱の番号または id',
      theme: '横断テーマの id',
      item: '項目の id',
      indicator: '指標の id',
      state: '実績の状態',
      unit: '担当部署の id',
      track: '系列の id（本省・地方など）',
      severity: 'この重さ以上を示す',
      on: '基準日（2026-09-30 の形）',
      from: '前の版の id',
      to: '後の版の id。export では書き出す形式（「,」で区切る）',
      out: '書き出し先のフォルダーまたはファイル',
      format: '作る形式。「,」で区切る',
      papers: '報告書の言語。「,」で区切る',
      force: '元からある内容を上書きする',
      method: '判定の方法',
      half: '半期（FY2026-H1 の形）',
      previous: '前の半期の報告（JSON）',
      freeze: '指定した名前で、基準日に確定する',
      slip: '遅れる計画の id',
      months: '遅れる月数',
      licence: '利用条件のURL',
      'base-url': '公開先のフォルダーのURL（末尾は /）',
      read: '返送された様式（XLSX）を読み込む',
    },
    value: {
      id: 'id',
      pillar: '柱',
      state: '状態',
      severity: '重さ',
      date: '日付',
      folder: 'フォルダー',
      formats: '形式',
      languages: '言語',
      method: '方法',
      half: '半期',
      file: 'ファイル',
      name: '名前',
      count: '数',
      address: 'URL',
    },
  },
  en: {
    after: `
Which roadmap
  Name a roadmap.yaml or .json file, standard input (-), or a built-in roadmap (mhlw).
  Without a name, roadmap.yaml, roadmap.yml and roadmap.json are looked for in this folder;
  if there is none, the built-in roadmap is used.
${exitCodesText.en}`,
    command: {
      show: {
        about: 'show what is in a roadmap: pillars, items, indicators, results, plan',
        after: `
Examples
  reform roadmap show mhlw --pillar 2
  reform roadmap show mhlw --theme theme-1
  reform roadmap show roadmap.yaml --state notMeasured --json
`,
      },
      validate: {
        about: 'check the shape of files and name every error with its line',
        after: `
Examples
  reform roadmap validate roadmap.yaml
  reform roadmap validate a.yaml b.json --json
`,
      },
      check: {
        about: 'the pre-publication check: what an editor would want to mend, with place and reason',
        after: `
Examples
  reform roadmap check roadmap.yaml
  reform roadmap check mhlw --severity warning
  What is known and stays goes into the file's acknowledgements: rule, places, reason.
`,
      },
      diff: {
        about: 'show the differences of two editions, or of two files',
        after: `
Examples
  reform roadmap diff mhlw                     the two latest editions
  reform roadmap diff old.yaml new.yaml        the latest editions of two files
  reform roadmap diff roadmap.yaml --from fy2024 --to fy2025
`,
      },
      lineage: {
        about: 'show what became of the items and indicators of one edition in the next',
        after: `
Examples
  reform roadmap lineage mhlw
`,
      },
      report: {
        about: 'make the report (HTML, XLSX, JSON)',
        after: `
Examples
  reform roadmap report mhlw --out out
  reform roadmap report roadmap.yaml --papers en --format html,xlsx
  The exit code is 0 when the report is made, whatever the check remarks; to stop at remarks, use check.
`,
      },
      init: {
        about: 'write a commented starter roadmap.yaml',
        after: `
Examples
  reform roadmap init
  reform roadmap init plans/roadmap.yaml --lang en
  reform roadmap init - > ours.yaml
`,
      },
      status: {
        about: 'how every item stands on a day: work and results, why, and what would change it',
        after: `
Examples
  reform roadmap status roadmap.yaml --on 2026-10-31
  reform roadmap status roadmap.yaml --method onTrackBands --json
`,
      },
      halfyear: {
        about: 'write the skeleton of a half-yearly report and say what is missing from whom',
        after: `
Examples
  reform roadmap halfyear roadmap.yaml --half FY2026-H1 --out 2026H1.json
  reform roadmap halfyear roadmap.yaml --half FY2026-H2 --previous 2026H1.json --out 2026H2.json
`,
      },
      fate: {
        about: 'what became of every promise (items, targets, stages) in the next edition, and why',
        after: `
Examples
  reform roadmap fate mhlw
`,
      },
      whatif: {
        about: 'what moves when a planned thing slips',
        after: `
Examples
  reform roadmap whatif mhlw --slip office-reform-plan.planning --months 12
`,
      },
      export: {
        about: 'write an edition as open data and list what each format cannot hold',
        after: `
Examples
  reform roadmap export mhlw --to stratml,csv --out out/open-data
  Formats: stratml (StratML Part 2), csv (with CSVW), iati (results in its shape), dcat (JSON-LD)
`,
      },
      sheet: {
        about: 'make the form (XLSX) that departments fill in, and read one that came back',
        after: `
Examples
  reform roadmap sheet 2026H1.json --out form.xlsx
  reform roadmap sheet 2026H1.json --read returned.xlsx
  Cells that differ from what stands are not taken; --force takes them all.
`,
      },
    },
    argument: {
      'half-year': { word: 'report', about: 'a half-yearly report (JSON) that halfyear made' },
      source: { word: 'source', about: 'a file, - or the name of a built-in roadmap' },
      files: { word: 'files', about: 'one or more files' },
      before: { word: 'before', about: 'the earlier file, or the name of a built-in roadmap' },
      after: { word: 'after', about: 'the later file' },
      target: {
        word: 'file',
        about: 'JSON when its name ends in .json, else YAML (default: roadmap.yaml); - is standard output',
      },
    },
    option: {
      edition: 'id of the edition (default: all of them, or the latest)',
      pillar: 'number or id of a pillar',
      theme: 'id of a theme',
      item: 'id of an item',
      indicator: 'id of an indicator',
      state: 'state of a result',
      unit: 'id of a responsible unit',
      track: 'id of a track (headquarters, regional offices, …)',
      severity: 'show this severity and above',
      on: 'the day to judge from (as 2026-09-30)',
      from: 'id of the earlier edition',
      to: 'id of the later edition; for export the formats, separated by commas',
      out: 'folder or file to write to',
      format: 'what to make, separated by commas',
      papers: 'languages of the papers, separated by commas',
      force: 'overwrite what is there',
      method: 'how results are judged',
      half: 'the half-year (as FY2026-H1)',
      previous: 'the report of an earlier half (JSON)',
      freeze: 'freeze it on the day, by this name',
      slip: 'id of the plan entry that slips',
      months: 'by how many months it slips',
      licence: 'address of the licence',
      'base-url': 'address of the folder where the files will lie, with a slash at its end',
      read: 'read a form (XLSX) that came back',
    },
    value: {
      id: 'id',
      pillar: 'pillar',
      state: 'state',
      severity: 'severity',
      date: 'date',
      folder: 'folder',
      formats: 'formats',
      languages: 'languages',
      method: 'method',
      half: 'half',
      file: 'file',
      name: 'name',
      count: 'count',
      address: 'address',
    },
  },
}

/** Every sentence of the domain outside its help; the type keeps both languages complete. */
interface RoadmapMessages {
  readonly usingBuiltIn: (name: string) => string
  readonly severity: Readonly<Record<'error' | 'warning' | 'notice', string>>
  readonly why: string
  readonly action: string
  readonly acknowledged: string
  readonly noRemarks: string
  readonly remarkTotals: (error: number, warning: number, notice: number, acknowledged: number) => string
  readonly fileValid: (file: string, editions: number, items: number, indicators: number) => string
  /** Under the warnings, when the file is accepted with some. */
  readonly fileDoubted: (
    file: string,
    warnings: number,
    editions: number,
    items: number,
    indicators: number,
  ) => string
  readonly emptyFile: (file: string) => string
  readonly fileRefused: (file: string, issues: number) => string
  readonly nothingFound: string
  readonly noDifferences: string
  readonly oneEditionOnly: string
  readonly written: string
  readonly reading: string
  readonly checking: string
  readonly making: (file: string) => string
  readonly fileExists: (file: string) => string
  readonly reservedName: (file: string) => string
  readonly unknownId: (
    option: string,
    value: string,
    near: readonly string[],
    known: readonly string[],
  ) => string
  readonly starterWritten: (file: string) => string
  readonly summary: {
    readonly editions: string
    readonly edition: string
    readonly kind: string
    readonly pillars: string
    readonly items: string
    readonly indicators: string
    readonly cells: string
    readonly withValue: string
    readonly partlyWithValue: string
    readonly withoutValue: string
    readonly withoutIndicator: string
    readonly kinds: Readonly<Record<'results' | 'plan' | 'planAndResults', string>>
    readonly remarks: string
    readonly remarksHint: string
    readonly lineage: string
    readonly lineageOf: Readonly<Record<'item' | 'indicator', string>>
  }
  readonly show: {
    readonly activities: string
    readonly plan: string
    readonly targets: string
    readonly noIndicator: string
  }
  readonly change: Readonly<Record<'added' | 'removed' | 'changed' | 'reordered', string>>
  readonly changeOf: Readonly<Record<ChangeOf, string>>
  readonly lineageNone: string
  readonly breakInSeries: string
}

/** A number with its noun, in English. */
const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

export const roadmapMessages: Readonly<Record<Language, RoadmapMessages>> = {
  ja: {
    usingBuiltIn: (name) =>
      `作業フォルダーに roadmap.yaml がないため、収録済みの工程表（${name}）を使います。`,
    severity: { error: '要修正', warning: '要確認', notice: '参考' },
    why: '理由',
    action: '対応',
    acknowledged: '承知済み',
    noRemarks: '指摘はありません。',
    remarkTotals: (error, warning, notice, acknowledged) =>
      `要修正 ${error}件・要確認 ${warning}件・参考 ${notice}件（承知済み ${acknowledged}件）`,
    fileValid: (file, editions, items, indicators) =>
      `${file}：問題ありません（版 ${editions}・項目 ${items}・指標 ${indicators}）`,
    fileDoubted: (file, warnings, editions, items, indicators) =>
      `${file}：読み込めますが、確認を要する点が ${warnings}件あります（版 ${editions}・項目 ${items}・指標 ${indicators}）`,
    emptyFile: (file) =>
      `${file}：空のファイルです。「reform roadmap init」でひな形を作り、書き換えて使ってください。`,
    fileRefused: (file, issues) => `${file}：受け付けられません（誤り ${issues}件）`,
    nothingFound: '当てはまる項目はありません。',
    noDifferences: '違いはありません。',
    oneEditionOnly:
      '版が一つしかないため、比べられません。比べる版を editions に加えるか、二つのファイルを指定してください。',
    written: '書き出したファイル',
    reading: '読み込み中…',
    checking: '点検中…',
    making: (file) => `${file} を作成中…`,
    fileExists: (file) => `${file} はすでにあります。上書きするには --force を付けてください。`,
    reservedName: (file) =>
      `「${file}」は収録済みの工程表の名前です。この名前のファイルは後で読めないため、roadmap.yaml などの名前にしてください。`,
    unknownId: (option, value, near, known) =>
      `${option} に「${value}」はありません。${near.length > 0 ? `もしかして：${near.join('、')}。` : ''}${known.length > 0 ? `選べる値：${known.join('、')}${'。'}` : ''}「reform roadmap show」で一覧を表示します。`,
    starterWritten: (file) =>
      `${file} を書きました。次は、内容を自組織のものに直し、「reform roadmap validate ${file}」で確かめてください。`,
    summary: {
      editions: '版',
      edition: '版',
      kind: '種類',
      pillars: '柱',
      items: '項目',
      indicators: '指標',
      cells: '指標欄',
      withValue: '値あり',
      partlyWithValue: 'うち一部欠',
      withoutValue: '値なし',
      withoutIndicator: '指標なし項目',
      kinds: { results: '実績', plan: '計画', planAndResults: '計画・実績' },
      remarks: '公表前点検',
      remarksHint: '詳細：reform roadmap check',
      lineage: '前の版からの移り変わり',
      lineageOf: { item: '項目', indicator: '指標' },
    },
    show: { activities: '取組', plan: '計画', targets: '目標', noIndicator: '指標なし' },
    change: { added: '追加', removed: '削除', changed: '変更', reordered: '順序変更' },
    changeOf: {
      edition: '版',
      pillar: '柱',
      section: '節',
      item: '項目',
      indicator: '指標',
      cell: '指標欄',
      observation: '実績',
      activity: '取組',
      target: '目標',
      planEntry: '計画',
      theme: '横断テーマ',
      track: '系列',
      stage: '段階',
      note: '注記',
      term: '用語',
    },
    lineageNone: '移り変わりの記載がありません。',
    breakInSeries: '系列の断絶',
  },
  en: {
    usingBuiltIn: (name) => `There is no roadmap.yaml in this folder; using the built-in roadmap (${name}).`,
    severity: { error: 'error', warning: 'warning', notice: 'notice' },
    why: 'Why',
    action: 'What to do',
    acknowledged: 'acknowledged',
    noRemarks: 'No remarks.',
    remarkTotals: (error, warning, notice, acknowledged) =>
      `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(notice, 'notice')} (${acknowledged} acknowledged)`,
    fileValid: (file, editions, items, indicators) =>
      `${file}: valid (${counted(editions, 'edition')}, ${counted(items, 'item')}, ${counted(indicators, 'indicator')})`,
    fileDoubted: (file, warnings, editions, items, indicators) =>
      `${file}: can be read, with ${counted(warnings, 'warning')} to look at (${counted(editions, 'edition')}, ${counted(items, 'item')}, ${counted(indicators, 'indicator')})`,
    emptyFile: (file) =>
      `${file}: the file is empty. "reform roadmap init" writes a starter that you can make your own.`,
    fileRefused: (file, issues) => `${file}: refused (${counted(issues, 'error')})`,
    nothingFound: 'No item matches.',
    noDifferences: 'No differences.',
    oneEditionOnly:
      'There is only one edition, so there is nothing to compare. Add another to editions, or name two files.',
    written: 'Written',
    reading: 'Reading …',
    checking: 'Checking …',
    making: (file) => `Making ${file} …`,
    fileExists: (file) => `${file} exists already. Add --force to overwrite it.`,
    reservedName: (file) =>
      `"${file}" is the name of a built-in roadmap, so that a file of that name could not be read later. Choose a name such as roadmap.yaml.`,
    unknownId: (option, value, near, known) =>
      `${option}: there is no "${value}".${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ''}${known.length > 0 ? ` One of: ${known.join(', ')}.` : ''} "reform roadmap show" lists them.`,
    starterWritten: (file) =>
      `${file} is written. Make it your own, then run "reform roadmap validate ${file}".`,
    summary: {
      editions: 'Editions',
      edition: 'Edition',
      kind: 'Kind',
      pillars: 'Pillars',
      items: 'Items',
      indicators: 'Indicators',
      cells: 'Indicator cells',
      withValue: 'With value',
      partlyWithValue: 'In part',
      withoutValue: 'Without value',
      withoutIndicator: 'Items without indicator',
      kinds: { results: 'results', plan: 'plan', planAndResults: 'plan and results' },
      remarks: 'Pre-publication check',
      remarksHint: 'in full: reform roadmap check',
      lineage: 'From the earlier edition to the later',
      lineageOf: { item: 'Items', indicator: 'Indicators' },
    },
    show: { activities: 'activities', plan: 'plan', targets: 'targets', noIndicator: 'no indicator' },
    change: { added: 'added', removed: 'removed', changed: 'changed', reordered: 'reordered' },
    changeOf: {
      edition: 'edition',
      pillar: 'pillar',
      section: 'section',
      item: 'item',
      indicator: 'indicator',
      cell: 'indicator cell',
      observation: 'observation',
      activity: 'activity',
      target: 'target',
      planEntry: 'plan entry',
      theme: 'theme',
      track: 'track',
      stage: 'stage',
      note: 'note',
      term: 'term',
    },
    lineageNone: 'The file says nothing about lineage.',
    breakInSeries: 'Break in series',
  },
}
