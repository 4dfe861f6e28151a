import type { ChangeOf, Language } from '@reform/roadmap'

/** Every sentence that the command says outside its help; the type keeps both languages complete. */
export interface Messages {
  readonly usageError: (code: string, detail: string) => string
  readonly fileFailure: (doing: 'read' | 'write', file: string, reason: string) => string
  readonly defect: (detail: string) => string
  readonly usingBuiltIn: (name: string) => string
  readonly severity: Readonly<Record<'error' | 'warning' | 'notice', string>>
  readonly why: string
  readonly action: string
  readonly acknowledged: string
  readonly noRemarks: string
  readonly remarkTotals: (error: number, warning: number, notice: number, acknowledged: number) => string
  readonly fileValid: (file: string, editions: number, items: number, indicators: number) => string
  readonly fileRefused: (file: string, issues: number) => string
  readonly nothingFound: string
  readonly noDifferences: string
  readonly oneEditionOnly: string
  readonly written: string
  readonly reading: string
  readonly checking: string
  readonly making: (file: string) => string
  readonly fileExists: (file: string) => string
  readonly starterWritten: (file: string) => string
  readonly invalidOption: (option: string, value: string, allowed: string) => string
  readonly line: (line: number) => string
  readonly summary: {
    readonly editions: string
    readonly edition: string
    readonly kind: string
    readonly pillars: string
    readonly items: string
    readonly indicators: string
    readonly cells: string
    readonly withValue: string
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

const suggestion = (detail: string): string | undefined => /Did you mean (.+)\?/.exec(detail)?.[1]
const quoted = (detail: string): string => /'([^']+)'/.exec(detail)?.[1] ?? ''

const readReasons: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  ENOENT: { ja: 'ファイルがありません', en: 'there is no such file' },
  EACCES: { ja: '権限がありません', en: 'permission denied' },
  EPERM: { ja: '権限がありません', en: 'permission denied' },
  EISDIR: { ja: 'ファイルではなくフォルダーです', en: 'it is a folder, not a file' },
  ENOTDIR: { ja: '途中の名前がフォルダーではありません', en: 'a part of the path is not a folder' },
  ENOSPC: { ja: '空き容量がありません', en: 'the disk is full' },
  EROFS: { ja: '書き込めない場所です', en: 'the place is read-only' },
}

export const messages: Readonly<Record<Language, Messages>> = {
  ja: {
    usageError: (code, detail) => {
      const near = suggestion(detail)
      const hint = near ? `もしかして：${near}。` : ''
      const what =
        {
          'commander.unknownOption': `「${quoted(detail)}」というオプションはありません。`,
          'commander.unknownCommand': `「${quoted(detail)}」というコマンドはありません。`,
          'commander.excessArguments': '引数が多すぎます。',
          'commander.missingArgument': `引数「${quoted(detail)}」が必要です。`,
          'commander.optionMissingArgument': `オプション「${quoted(detail)}」には値が必要です。`,
          'commander.invalidArgument': `オプション「${quoted(detail)}」に使えない値です（${detail.split('. ').pop()}）。`,
        }[code] ?? detail
      return `${what}${hint}--help で使い方を表示します。`
    },
    fileFailure: (doing, file, reason) =>
      `${file}：${doing === 'read' ? '読めません' : '書けません'}（${readReasons[reason]?.ja ?? reason}）。${
        doing === 'read' ? 'ファイル名と権限を確かめてください。' : '書き出し先と権限を確かめてください。'
      }`,
    defect: (detail) =>
      `reform の不具合で止まりました：${detail}\n入力は変えていません。REFORM_DEBUG=1 を付けて再び実行し、表示を添えて開発元にお知らせください。`,
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
    starterWritten: (file) =>
      `${file} を書きました。次は、内容を自組織のものに直し、「reform roadmap validate ${file}」で確かめてください。`,
    invalidOption: (option, value, allowed) =>
      `${option} に「${value}」は使えません。次の形で指定してください：${allowed}`,
    line: (line) => `${line}行目`,
    summary: {
      editions: '版',
      edition: '版',
      kind: '種類',
      pillars: '柱',
      items: '項目',
      indicators: '指標',
      cells: '指標欄',
      withValue: '値あり',
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
    usageError: (code, detail) => {
      const near = suggestion(detail)
      const hint = near ? ` Did you mean ${near}?` : ''
      const what =
        {
          'commander.unknownOption': `There is no option "${quoted(detail)}".`,
          'commander.unknownCommand': `There is no command "${quoted(detail)}".`,
          'commander.excessArguments': 'There are too many arguments.',
          'commander.missingArgument': `The argument "${quoted(detail)}" is missing.`,
          'commander.optionMissingArgument': `The option "${quoted(detail)}" needs a value.`,
          'commander.invalidArgument': `The option "${quoted(detail)}" does not take that value (${detail.split('. ').pop()}).`,
        }[code] ?? detail
      return `${what}${hint} Use --help to see how it is used.`
    },
    fileFailure: (doing, file, reason) =>
      `${file}: cannot be ${doing === 'read' ? 'read' : 'written'} (${readReasons[reason]?.en ?? reason}). Check the ${
        doing === 'read' ? 'file name' : 'folder'
      } and the permissions.`,
    defect: (detail) =>
      `reform stopped because of a defect of its own: ${detail}\nYour input was not changed. Run it again with REFORM_DEBUG=1 and report what it prints.`,
    usingBuiltIn: (name) => `There is no roadmap.yaml in this folder; using the built-in roadmap (${name}).`,
    severity: { error: 'error', warning: 'warning', notice: 'notice' },
    why: 'Why',
    action: 'What to do',
    acknowledged: 'acknowledged',
    noRemarks: 'No remarks.',
    remarkTotals: (error, warning, notice, acknowledged) =>
      `${error} errors, ${warning} warnings, ${notice} notices (${acknowledged} acknowledged)`,
    fileValid: (file, editions, items, indicators) =>
      `${file}: valid (${editions} editions, ${items} items, ${indicators} indicators)`,
    fileRefused: (file, issues) => `${file}: refused (${issues} errors)`,
    nothingFound: 'No item matches.',
    noDifferences: 'No differences.',
    oneEditionOnly:
      'There is only one edition, so there is nothing to compare. Add another to editions, or name two files.',
    written: 'Written',
    reading: 'Reading …',
    checking: 'Checking …',
    making: (file) => `Making ${file} …`,
    fileExists: (file) => `${file} exists already. Add --force to overwrite it.`,
    starterWritten: (file) =>
      `${file} is written. Make it your own, then run "reform roadmap validate ${file}".`,
    invalidOption: (option, value, allowed) =>
      `${option} does not take "${value}". Give it in this form: ${allowed}`,
    line: (line) => `line ${line}`,
    summary: {
      editions: 'Editions',
      edition: 'Edition',
      kind: 'Kind',
      pillars: 'Pillars',
      items: 'Items',
      indicators: 'Indicators',
      cells: 'Indicator cells',
      withValue: 'With value',
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
