import type { FileChange, RowRole } from '@reform/indicators'
import type { DomainHelp } from '../domain.ts'
import type { Language } from '../language.ts'
import { exitCodesText } from './frame.ts'

type ReportHelp = DomainHelp<
  'make' | 'diff',
  'ministry' | 'before' | 'after',
  'period' | 'as-of' | 'out' | 'deliveries' | 'trace',
  'period' | 'date' | 'folder' | 'file' | 'figure'
>

export const reportHelp: Readonly<Record<Language, ReportHelp>> = {
  ja: {
    after: `
省庁の設定（ministry.yaml）が名指すファイルをすべて一度ずつ読み、工程表の指標を計算し、報告一式を一つのフォルダーに作ります。
  reform report ministry.yaml --period 2026H1 --as-of 2026-10-31
読めない行、届いていないファイル、確認の要る値は名前を挙げて残りを計算します。途中で止まっても、前の報告は元のままです。
${exitCodesText.ja}`,
    command: {
      make: {
        about: '生のファイルから工程表の報告を作る（コマンド名は省けます）',
        after: `
受領日の記録（deliveries.csv：ファイル・依頼日・締切日・受領日・確認日・確定日）が設定の隣にあれば読みます。
基準日より後に届いたファイルは読まず、提出されていないものとして数えます。
--trace に指標のセル（又はセル/値）を渡すと、値の元になった行を示し、ファイルは書きません。`,
      },
      diff: { about: '二つの報告を比べ、変わった値と元のファイルを示す', after: '' },
    },
    argument: {
      ministry: { word: '設定', about: '省庁の設定（YAML）' },
      before: { word: '前', about: '前の報告のフォルダー' },
      after: { word: '後', about: '後の報告のフォルダー' },
    },
    option: {
      period: '報告の期間（2026H1、FY2026、2026-04 など）',
      'as-of': '基準日（省けば今日）',
      out: '報告を置くフォルダー。前の報告は丸ごと置き換えます',
      deliveries: '依頼日と受領日の記録',
      trace: '値の元になった行を示す指標',
    },
    value: { period: '期間', date: '日付', folder: 'フォルダー', file: 'ファイル', figure: '指標' },
  },
  en: {
    after: `
Reads every file that a ministry's configuration (ministry.yaml) names once, computes the indicators of its roadmap and
makes the whole report in one folder.
  reform report ministry.yaml --period 2026H1 --as-of 2026-10-31
Rows that cannot be read, files that have not come and values in question are named, and the rest is computed. A crash
in the middle leaves the previous report as it was.
${exitCodesText.en}`,
    command: {
      make: {
        about: "make the report on a roadmap from a ministry's raw files (the name may be left out)",
        after: `
A log of deliveries beside the configuration (deliveries.csv: file, requested, due, received, checked, fixed) is read.
Files that came after the as-of day are not read and count as not received.
--trace with a cell (or cell/figure) prints the rows behind the value and writes no files.`,
      },
      diff: { about: 'compare two reports: values that changed, and the files behind them', after: '' },
    },
    argument: {
      ministry: { word: 'ministry', about: 'configuration of the ministry (YAML)' },
      before: { word: 'before', about: 'folder of the earlier report' },
      after: { word: 'after', about: 'folder of the later report' },
    },
    option: {
      period: 'period of the report (2026H1, FY2026, 2026-04 …)',
      'as-of': 'as-of day (today when left out)',
      out: 'folder for the report; an earlier report in it is replaced as a whole',
      deliveries: 'log of what was asked for and when it came',
      trace: 'figure whose rows are to be shown',
    },
    value: { period: 'period', date: 'date', folder: 'folder', file: 'file', figure: 'figure' },
  },
}

/** What the commands of the report print. */
export interface ReportMessages {
  readonly looking: string
  readonly reading: (path: string, place: number, of: number) => string
  readonly calculating: string
  readonly writing: (folder: string) => string
  readonly title: (ministry: string, period: string, asOf: string) => string
  readonly rows: (
    files: number,
    rows: { readonly read: number; readonly accepted: number; readonly rejected: number },
  ) => string
  readonly rejectedAt: (file: string, count: number, lines: string, isCut: boolean) => string
  readonly rejectedIn: (file: string, rejected: number, read: number) => string
  readonly tooLate: (file: string, on: string) => string
  readonly figures: (known: number, all: number) => string
  readonly unbound: string
  readonly missingCount: (missing: number, owed: number) => string
  readonly toDo: (shown: number, all: number) => string
  readonly owner: (unit: string) => string
  readonly written: string
  readonly roles: Readonly<Record<RowRole, string>>
  readonly leftOut: (reason: string) => string
  readonly rowsCounted: (count: number) => string
  readonly moreRanges: (count: number) => string
  readonly missing: string
  readonly changes: Readonly<Record<FileChange['change'], string>>
  readonly filesChanged: (count: number) => string
  readonly figuresChanged: (count: number) => string
  readonly sameValue: (value: string) => string
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

export const reportMessages: Readonly<Record<Language, ReportMessages>> = {
  ja: {
    looking: 'ファイルを探しています …',
    reading: (path, place, of) => `読んでいます（${place}／${of}）${path}`,
    calculating: '指標を計算しています …',
    writing: (folder) => `報告を書いています：${folder}`,
    title: (ministry, period, asOf) => `${ministry}　${period}　基準日 ${asOf}\n`,
    rows: (files, { read, accepted, rejected }) =>
      `読んだファイル ${grouped(files)} 件、行 ${grouped(read)}（採用 ${grouped(accepted)}、読めない行 ${grouped(rejected)}）`,
    rejectedAt: (file, count, lines, isCut) =>
      `${file}：${grouped(count)} か所（${lines}${isCut ? ' …' : ''}行目）`,
    rejectedIn: (file, rejected, read) =>
      `${file}：${grouped(read)} 行のうち ${grouped(rejected)} 行が読めません。直したものを求めてください。`,
    tooLate: (file, on) => `  ${file}：基準日より後（${on}）に届いたため読んでいません。`,
    figures: (known, all) => `指標 ${all} セルのうち ${known} セルに値があります`,
    unbound: '測り方が設定されていません',
    missingCount: (missing, owed) => `提出 ${grouped(owed)} 件のうち ${grouped(missing)} 件が届いていません`,
    toDo: (shown, all) =>
      all > shown ? `することの上位 ${shown} 件（全 ${grouped(all)} 件）` : `すること ${shown} 件`,
    owner: (unit) => `（担当 ${unit}）`,
    written: '作ったファイル',
    roles: { numerator: '分子', denominator: '分母', value: '値' },
    leftOut: (reason) => `数えない（${reason}）`,
    rowsCounted: (count) => `${grouped(count)} 行`,
    moreRanges: (count) => ` ほか ${grouped(count)} 区間`,
    missing: '未提出',
    changes: { added: '追加', removed: '削除', altered: '変更' },
    filesChanged: (count) => `変わったファイル ${count} 件`,
    figuresChanged: (count) => `それによる値 ${count} 件`,
    sameValue: (value) => `${value}（値は同じ）`,
  },
  en: {
    looking: 'Looking for files …',
    reading: (path, place, of) => `Reading ${place}/${of} ${path}`,
    calculating: 'Calculating the indicators …',
    writing: (folder) => `Writing the report: ${folder}`,
    title: (ministry, period, asOf) => `${ministry}  ${period}  as of ${asOf}\n`,
    rows: (files, { read, accepted, rejected }) =>
      `Read ${grouped(files)} files, ${grouped(read)} rows (${grouped(accepted)} accepted, ${grouped(rejected)} rejected)`,
    rejectedAt: (file, count, lines, isCut) =>
      `${file}: ${grouped(count)} places (lines ${lines}${isCut ? ' …' : ''})`,
    rejectedIn: (file, rejected, read) =>
      `${file}: ${grouped(rejected)} of ${grouped(read)} rows cannot be read. Ask for a corrected file.`,
    tooLate: (file, on) => `  ${file}: came after the as-of day (${on}) and was not read.`,
    figures: (known, all) => `${known} of ${all} indicator cells have a value`,
    unbound: 'nothing says how it is measured',
    missingCount: (missing, owed) => `${grouped(missing)} of ${grouped(owed)} deliveries have not come`,
    toDo: (shown, all) =>
      all > shown ? `The first ${shown} of ${grouped(all)} things to do` : `${shown} things to do`,
    owner: (unit) => ` (owner ${unit})`,
    written: 'Files made',
    roles: { numerator: 'numerator', denominator: 'denominator', value: 'value' },
    leftOut: (reason) => `left out (${reason})`,
    rowsCounted: (count) => `${grouped(count)} rows`,
    moreRanges: (count) => ` and ${grouped(count)} more ranges`,
    missing: 'not received',
    changes: { added: 'added', removed: 'removed', altered: 'altered' },
    filesChanged: (count) => `${count} files changed`,
    figuresChanged: (count) => `${count} figures that rest on them`,
    sameValue: (value) => `${value} (the value is the same)`,
  },
}
