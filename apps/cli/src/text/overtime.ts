import type { ConsecutiveDays, DepartmentKind, VerdictWord } from '@reform/overtime'
import { choiceWords } from '../commands/overtime/choice-words.ts'
import type { Place } from '../commands/overtime/people/person-read.ts'
import type { FileCounts } from '../commands/overtime/people/tell-tables.ts'
import { profileWords } from '../commands/overtime/profile-words.ts'
import type { DomainHelp } from '../domain.ts'
import type { Language } from '../language.ts'
import { exitCodesText } from './frame.ts'

type OvertimeHelp = DomainHelp<
  'assess' | 'headroom' | 'whatif' | 'health' | 'months',
  'people',
  | 'explain'
  | 'from'
  | 'until'
  | 'law-on'
  | 'choose'
  | 'rules'
  | 'on'
  | 'keep'
  | 'department-kind'
  | 'overtime'
  | 'sector'
  | 'special-clause'
  | 'annual-variable'
  | 'employer-size'
  | 'consecutive-days'
  | 'presence-gap'
  | 'profile'
  | 'regime'
  | 'facts'
  | 'department'
  | 'notation'
  | 'encoding'
  | 'sheet'
  | 'month'
  | 'break'
  | 'count'
  | 'blanks'
  | 'overtime-fields'
  | 'holiday-fields'
  | 'issues'
  | 'strict',
  | 'file'
  | 'choice'
  | 'month'
  | 'date'
  | 'time'
  | 'kind'
  | 'monthTime'
  | 'monthKind'
  | 'sector'
  | 'yesOrNo'
  | 'size'
  | 'days'
  | 'profile'
  | 'regime'
  | 'departmentKind'
  | 'notation'
  | 'encoding'
  | 'sheet'
  | 'break'
  | 'count'
  | 'blanks'
  | 'fields'
>

const person =
  '{"id":"p1","regime":"npa","months":[{"month":"2026-06","departmentKind":"heteronomous","overtimeMinutes":2700}]}'

/** Every reading that `--choose` takes, a line each. */
const readings = Object.entries(choiceWords)
  .map(([name, words]) => `  ${name}=${words.join('|')}`)
  .join('\n')

/** The ready profiles, three to a line. */
const profiles = profileWords
  .map((word, index) =>
    index % 3 === 0 ? `\n  ${word.padEnd(32)}` : index % 3 === 1 ? word.padEnd(30) : word,
  )
  .join('')
  .replace(/ +$/gm, '')
  .slice(1)

export const overtimeHelp: Readonly<Record<Language, OvertimeHelp>> = {
  ja: {
    after: `
入力
  1人を1行の JSON で書きます（JSON Lines。- は標準入力）。1人又は一覧を一つの JSON にしたファイルも読めます。
    ${person}
  時間は整数の分、分からない月は null です。項目の定義は @reform/overtime/person.schema.json にあります。
  months の代わりに days（日ごとの勤務の時刻）も書けます。定義は @reform/overtime/person-days.schema.json です。
  受け付けられない行は、行番号・項目・理由を標準エラー出力に示して数え、残りの人は判定します（終了コード 3）。

勤怠のファイル（CSV・TSV・XLSX。フォルダーも可）
  --profile で製品か自分のプロファイル（JSON）を、--regime で規定を指定します。複数のファイル・製品は一つの入力として
  合わせます。文字コード（UTF-8・UTF-16・CP932）はファイル全体から決めます。標準入力では --encoding が必要です。
  却下した行の日や、記録のない勤務日は「不明」とし、0 とはみなしません。読んだ行＝受け付けた行＋却下した行です。
${profiles}

規定（regime）
  npa        国家公務員（人事院規則15―14）。月ごとの departmentKind（autonomous・heteronomous）が必要です
  lsa36      労働基準法第36条。sector・specialClause・annualVariable・yearStartMonth・employerSize を添えられます
  fukuoka, shizuoka   地方公共団体の例。ほかの団体の規定は --rules のファイルで加えます

資料で定まらない点の読み方（--choose 名前=値。それぞれ初めの値が省略時の読み方。意味は @reform/overtime の README にあります）
${readings}

終了コードの 1 は、上限を超えている、判定できない、面接指導の対象となるなど、確認を要する人がいることを表します。

例
  reform overtime assess people.jsonl
  reform overtime assess people.jsonl --json > findings.jsonl
  cat people.jsonl | reform overtime headroom - --on 2026-11-20 --keep 40:00
  reform overtime whatif people.jsonl --department-kind 2026-10=heteronomous
  reform overtime health people.jsonl --from 2026-04
  reform overtime months 勤怠/ --profile freee.daily --regime npa --department heteronomous
  reform overtime assess 6月.csv 7月.xlsx --profile king-of-time.daily --notation colon60 --regime lsa36
  reform overtime months 6月.csv --profile jinjer.daily --regime npa --department 総務課=autonomous --json \\
    | reform overtime headroom - --on 2026-06-20
${exitCodesText.ja}`,
    command: {
      assess: {
        about: '上限を守れているかを判定し、守れていない点と面接指導の対象を示す',
        after: `
JSON（1人1行）
  {"id":…,"word":…,"findings":[{"provision","word","because","window":{"from","to"},"observed","allowed",
  "comparison","needs"}],"interviews":[…]}
  word は breached（超過）・undetermined（判定できない）・conditional（条件付き）・exempt（特例）・
  within（上限内）・outOfScope（対象外）です。

例
  reform overtime assess people.jsonl
  reform overtime assess people.jsonl --explain            上限内のものも含め、見たすべての上限を示す
  reform overtime assess - --json < people.jsonl
  reform overtime assess people.jsonl --choose monthsCounted=heteronomousOnly
`,
      },
      headroom: {
        about: 'すべての上限を守るために、今日・今月・年の残りの各月にあと何時間までかを示す',
        after: `
例
  reform overtime headroom people.jsonl
  reform overtime headroom people.jsonl --on 2026-11-20 --keep 40:00     毎月40時間を続けられるか
  表の「残り」は、その月だけで使い切る場合の値です。複数の月に割り振るときは「毎月…まで」の値を使います。
`,
      },
      whatif: {
        about: '月の時間、部署の区分、適用する法令などが違っていたら、判定がどう変わるかを示す',
        after: `
例
  reform overtime whatif people.jsonl --overtime 2026-07=60:00 --overtime 2026-08=45:00
  reform overtime whatif people.jsonl --department-kind 2026-10=heteronomous
  reform overtime whatif people.jsonl --law-on 2019-04-01
  reform overtime whatif people.jsonl --special-clause yes
  reform overtime whatif people.jsonl --choose moveInFirstMonth=moved      別の読み方と比べる
`,
      },
      health: {
        about: '医師の面接指導の対象（要実施・申出による）と期限、要因の検証を要する年を示す',
        after: `
例
  reform overtime health people.jsonl
  reform overtime health people.jsonl --from 2026-04 --json
  reform overtime health 勤怠.csv --profile rakuro.daily --regime npa --department heteronomous \\
    --consecutive-days 13 --presence-gap 60
`,
      },
      months: {
        about: '勤怠のファイル（日別・月別・打刻）から、月ごとの超過勤務の時間を求める',
        after: `
JSON（1人1行）は、ほかのコマンドの入力と同じ形です。

例
  reform overtime months 6月.csv --profile freee.daily --regime npa --department heteronomous
  reform overtime months 勤怠/ --profile freee.daily --profile jinjer.daily --regime npa --issues 点検.csv
  reform overtime months - --profile attendance.daily --notation colon60 --encoding cp932 --regime npa < 勤怠.csv
  「以上」は、不明な日を除いた時間です。その月の時間は決まりません。
`,
      },
    },
    argument: {
      people: {
        word: '対象者',
        about: '対象者ごとの時間を書いたファイル（JSON Lines・CSV・XLSX）。- は標準入力',
      },
    },
    option: {
      explain: '上限内のものも含め、見たすべての上限と期間を示す',
      from: 'この月以後に終わる期間だけを判定する（それより前の月も、期間の中では数える）',
      until: 'この月までに終わる期間だけを判定する',
      'law-on': 'すべての月を、この日の法令で判定する（省略時：各月の末日の法令）',
      choose: '資料で定まらない点の読み方を選ぶ（複数可。一覧は reform overtime --help）',
      rules: '地方公共団体などの規定を書いた JSON ファイル（複数可）',
      on: '今日とみなす日（省略時：日本の今日）',
      keep: '今月から年の末日まで、毎月この時間を続けられるかを答える（40:00 又は 2400 分）',
      'department-kind': '部署の区分。headroom では今月からの区分、whatif では「月=区分」からの区分',
      overtime: 'その月の超過勤務を置き換える。事業場が複数あれば「月@事業場=時間」（複数可）',
      sector: '事業・業務の区分（lsa36）',
      'special-clause': '特別条項の有無（lsa36）',
      'annual-variable': '3か月を超える1年単位の変形労働時間制の有無（lsa36）',
      'employer-size': '企業の規模（lsa36）',
      'consecutive-days': 'この日数以上続けて勤務した期間を挙げる（日別の勤怠のみ）',
      'presence-gap': '在庁の記録と申告の差がこの時間を超える日を挙げる（日別の勤怠のみ）',
      profile: '勤怠のファイルの形。製品の名前か、プロファイルの JSON ファイル（複数可：合うものを選ぶ）',
      regime: '勤怠のファイルの人に当てはめる規定（npa、lsa36 など）',
      facts: '全員に共通する項目（regime、sector、specialClause など）を書いた JSON ファイル',
      department: '部署の区分（autonomous・heteronomous）。部署ごとは「部署=区分」（複数可）',
      notation: '時間の表し方。1時間30分は colon60 で 1:30、dot60 で 1.30、decimal で 1.5、minutes で 90',
      encoding: '文字コード（省略時：ファイル全体から決める）',
      sheet: 'ブックのシートの名前か番号（省略時：初めに見えるシート）',
      month: '年月の列がない月別のファイルの月',
      break: '休憩が分からない日の休憩。12:00-13:00、又は休憩なしの none（複数可）',
      count:
        '時間の数え方。stamps は出退勤の時刻から、sums はファイルに書かれた時間から（省略時：時刻があれば stamps）',
      blanks: '行のない勤務日や空欄の扱い（省略時：unknown）',
      'overtime-fields': 'sums で超過勤務に足す項目（例：overtime,holidayWork）',
      'holiday-fields': 'sums で休日の勤務に足す項目',
      issues: '指摘をすべて書き出すファイル（.csv なら表、ほかは JSON Lines）',
      strict: '誤りが一つでもあれば、誰も判定しない',
    },
    value: {
      file: 'ファイル',
      choice: '名前=値',
      month: '月',
      date: '日付',
      time: '時間',
      kind: '区分',
      monthTime: '月=時間',
      monthKind: '月=区分',
      sector: '区分',
      yesOrNo: '有無',
      size: '規模',
      days: '日数',
      profile: '名前又はファイル',
      regime: '規定',
      departmentKind: '区分',
      notation: '表し方',
      encoding: '文字コード',
      sheet: 'シート',
      break: '時間帯',
      count: '数え方',
      blanks: '扱い',
      fields: '項目,…',
    },
  },
  en: {
    after: `
Input
  One person a line as JSON (JSON Lines; - is standard input). A file that is one JSON text, a person or a list, is
  read too.
    ${person}
  Times are whole minutes; a month that is not known is null. The fields: @reform/overtime/person.schema.json.
  In place of months there may be days, with the times worked: @reform/overtime/person-days.schema.json.
  A line that is refused is named on standard error with its number, field and reason, and counted; the others are
  judged (exit code 3).

Files of attendance (CSV, TSV, XLSX; also a folder of them)
  Name the product or a profile of your own (JSON) with --profile, and the rules with --regime. Several files and
  products are one input. The encoding (UTF-8, UTF-16, CP932) is decided over the whole file; standard input needs
  --encoding. The day of a rejected row and a workday without a record are unknown, never zero; rows read are rows
  accepted and rows rejected.
${profiles}

Rules (regime)
  npa        national public employees (Rule 15-14); each month needs departmentKind: autonomous or heteronomous
  lsa36      Labour Standards Act art. 36; with sector, specialClause, annualVariable, yearStartMonth, employerSize
  fukuoka, shizuoka   samples of local bodies; rules of others are added as files with --rules

Readings of what the sources leave open (--choose name=value; the first of each is the default; what they mean is in
the README of @reform/overtime)
${readings}

Exit code 1 says that someone needs attention: a limit is exceeded, cannot be judged, or an interview is called for.

Examples
  reform overtime assess people.jsonl
  reform overtime assess people.jsonl --json > findings.jsonl
  cat people.jsonl | reform overtime headroom - --on 2026-11-20 --keep 40:00
  reform overtime whatif people.jsonl --department-kind 2026-10=heteronomous
  reform overtime health people.jsonl --from 2026-04
  reform overtime months attendance/ --profile freee.daily --regime npa --department heteronomous
  reform overtime assess june.csv july.xlsx --profile king-of-time.daily --notation colon60 --regime lsa36
  reform overtime months june.csv --profile jinjer.daily --regime npa --department autonomous --json \\
    | reform overtime headroom - --on 2026-06-20
${exitCodesText.en}`,
    command: {
      assess: {
        about: 'judge whether the limits are kept to; name what is not, and the interviews that follow',
        after: `
JSON, one person a line
  {"id":…,"word":…,"findings":[{"provision","word","because","window":{"from","to"},"observed","allowed",
  "comparison","needs"}],"interviews":[…]}
  word is breached, undetermined, conditional, exempt, within or outOfScope.

Examples
  reform overtime assess people.jsonl
  reform overtime assess people.jsonl --explain            every limit looked at, also what is within
  reform overtime assess - --json < people.jsonl
  reform overtime assess people.jsonl --choose monthsCounted=heteronomousOnly
`,
      },
      headroom: {
        about:
          'show how much may still be worked today, this month and in each month left, so that every limit holds',
        after: `
Examples
  reform overtime headroom people.jsonl
  reform overtime headroom people.jsonl --on 2026-11-20 --keep 40:00     can 40 hours a month be kept?
  "Left" in the table is for one month alone; to use several months, go by the sentence on each month.
`,
      },
      whatif: {
        about: 'show what would change with other hours, another department, law or reading',
        after: `
Examples
  reform overtime whatif people.jsonl --overtime 2026-07=60:00 --overtime 2026-08=45:00
  reform overtime whatif people.jsonl --department-kind 2026-10=heteronomous
  reform overtime whatif people.jsonl --law-on 2019-04-01
  reform overtime whatif people.jsonl --special-clause yes
  reform overtime whatif people.jsonl --choose moveInFirstMonth=moved      compare with another reading
`,
      },
      health: {
        about:
          'show who must be interviewed by a physician or may ask for it, by when, and which reviews are due',
        after: `
Examples
  reform overtime health people.jsonl
  reform overtime health people.jsonl --from 2026-04 --json
  reform overtime health days.csv --profile rakuro.daily --regime npa --department heteronomous \\
    --consecutive-days 13 --presence-gap 60
`,
      },
      months: {
        about: 'make the months of people out of files of attendance: daily, monthly or stamps',
        after: `
The JSON, one person a line, is what the other commands read.

Examples
  reform overtime months june.csv --profile freee.daily --regime npa --department heteronomous
  reform overtime months attendance/ --profile freee.daily --profile jinjer.daily --regime npa --issues found.csv
  reform overtime months - --profile attendance.daily --notation colon60 --encoding cp932 --regime npa < days.csv
  "At least" is what the known days come to: the time of that month is open.
`,
      },
    },
    argument: {
      people: {
        word: 'people',
        about: 'files with the hours of people (JSON Lines, CSV, XLSX); - is standard input',
      },
    },
    option: {
      explain: 'show every limit and window that was looked at, also what is within',
      from: 'judge only windows that end in this month or later (earlier months still count within them)',
      until: 'judge only windows that end in this month or earlier',
      'law-on': 'judge all months by the law of this day (default: of the last day of each month)',
      choose:
        'choose a reading of what the sources leave open (repeatable; reform overtime --help lists them)',
      rules: 'a JSON file with the rules of a local body (repeatable)',
      on: 'the day to take as today (default: today in Japan)',
      keep: 'say whether so much a month can be kept to the end of the year (40:00, or 2400 minutes)',
      'department-kind':
        'kind of the department: from this month on (headroom), or from month=kind on (whatif)',
      overtime:
        'replace the overtime of a month, with month@establishment=time at one of several (repeatable)',
      sector: 'the sector (lsa36)',
      'special-clause': 'whether there is a special clause (lsa36)',
      'annual-variable': 'whether a 1-year variable system of more than three months applies (lsa36)',
      'employer-size': 'the size of the firm (lsa36)',
      'consecutive-days':
        'name runs of at least so many days worked one after another (daily attendance only)',
      'presence-gap':
        'name days on which presence and declaration differ by more than this time (daily attendance only)',
      profile:
        'the form of files of attendance: the name of a product, or a JSON file (repeatable: the one that fits)',
      regime: 'the rules for the people of files of attendance (npa, lsa36 and so on)',
      facts: 'a JSON file with what holds for all people (regime, sector, specialClause and so on)',
      department:
        'the kind of the department (autonomous, heteronomous); department=kind for one of several (repeatable)',
      notation: 'how durations are written: 1 h 30 min is 1:30, 1.30 (dot60), 1.5 (decimal) or 90 (minutes)',
      encoding: 'the encoding (default: decided over the whole file)',
      sheet: 'the sheet of a workbook, by name or number (default: the first visible one)',
      month: 'the month of monthly files without a column for it',
      break: 'the break on days of which nothing tells it: 12:00-13:00, or none (repeatable)',
      count:
        'what is counted: times of day (stamps), or what the file states (sums); default: stamps if there are',
      blanks: 'what workdays without a row and empty cells mean (default: unknown)',
      'overtime-fields': 'the fields that overtime is the sum of, with sums (overtime,holidayWork)',
      'holiday-fields': 'the fields that work on holidays is the sum of, with sums',
      issues: 'a file for everything that is found (a table when it ends in .csv, else JSON Lines)',
      strict: 'judge nobody when there is a single error',
    },
    value: {
      file: 'file',
      choice: 'name=value',
      month: 'month',
      date: 'date',
      time: 'time',
      kind: 'kind',
      monthTime: 'month=time',
      monthKind: 'month=kind',
      sector: 'sector',
      yesOrNo: 'yes/no',
      size: 'size',
      days: 'days',
      profile: 'name or file',
      regime: 'regime',
      departmentKind: 'kind',
      notation: 'notation',
      encoding: 'encoding',
      sheet: 'sheet',
      break: 'stretch',
      count: 'what',
      blanks: 'how',
      fields: 'fields',
    },
  },
}

/** Every sentence of the domain outside its help; what is said about law comes from the library. */
interface OvertimeMessages {
  readonly colon: string
  readonly word: Readonly<Record<VerdictWord, string>>
  readonly interview: string
  readonly interviews: Readonly<Record<'required' | 'onRequest', string>>
  readonly tallyHeader: readonly string[]
  readonly headroomHeader: readonly string[]
  readonly noLimit: string
  readonly alreadyBroken: string
  readonly gone: string
  readonly arisen: string
  readonly before: string
  readonly after: string
  readonly nothingChanges: string
  readonly nothingDue: string
  readonly nothingSupposed: string
  readonly kindMissing: string
  readonly belowSpecialDuty: string
  readonly severalEstablishments: (names: readonly string[]) => string
  readonly noSuchEstablishment: (name: string, names: readonly string[]) => string
  readonly nobody: string
  readonly nobodyInTables: string
  readonly profileMissing: string
  readonly regimeMissing: string
  readonly encodingMissing: string
  readonly unknownProfile: (name: string, near: readonly string[], known: readonly string[]) => string
  readonly filesPassedOver: (files: readonly string[]) => string
  readonly strictly: (errors: number) => string
  readonly severity: Readonly<Record<'error' | 'warning', string>>
  readonly moreFound: (count: number, severity: string) => string
  readonly rowsOfFile: (counts: FileCounts) => string
  readonly monthsHeader: readonly string[]
  readonly notKnown: string
  readonly notStated: string
  readonly comma: string
  readonly kind: Readonly<Record<DepartmentKind, string>>
  readonly atLeast: (time: string) => string
  readonly recordedUntil: (date: string) => string
  readonly unknownDays: (days: readonly string[]) => string
  readonly consecutive: (run: ConsecutiveDays) => string
  /** A person with the word about them, and sentences below. */
  readonly person: (id: string, word: string, sentences: readonly string[]) => string
  readonly time: (hours: number, minutes: string) => string
  readonly asOf: (date: string) => string
  readonly kept: (time: string, kept: boolean) => string
  readonly fromTo: (before: string, after: string) => string
  readonly healthCounts: (interviews: number, reviews: number) => string
  readonly place: (place: Place, id: string | undefined) => string
  readonly issue: (where: string, path: string, message: string) => string
  readonly moreIssues: (where: string, count: number) => string
  readonly lineProblem: Readonly<Record<'notUtf8' | 'tooLong', (megabytes: number) => string>>
  readonly unknownRegime: (regime: string, known: readonly string[]) => string
  readonly rulesNotJson: (file: string) => string
  readonly rulesWrong: (file: string, path: string, message: string) => string
  readonly peopleSoFar: (count: number) => string
  readonly counts: (judged: number, refused: number) => string
  readonly nobodyJudged: (refused: number) => string
}

/** The first few of many names, and how many there are besides. */
function someOf(names: readonly string[], comma: string, more: (count: number) => string): string {
  const most = 5
  const shown = names.slice(0, most)
  return [...shown, ...(names.length > most ? [more(names.length - most)] : [])].join(comma)
}

const countWords = {
  ja: { stamps: '時刻から', sums: '記載の時間から' },
  en: { stamps: 'by times of day', sums: 'by stated sums' },
} as const

type Skipped = FileCounts['skipped']

const skippedWords: Readonly<Record<Language, Readonly<Record<keyof Skipped, string>>>> = {
  ja: {
    blank: '空行',
    aboveHeader: '見出しの上',
    header: '見出し',
    block: '区切りの行',
    total: '合計',
    repeated: '重複',
  },
  en: {
    blank: 'empty',
    aboveHeader: 'above the header',
    header: 'header',
    block: 'block',
    total: 'totals',
    repeated: 'repeated',
  },
}

function skippedText(
  skipped: Skipped,
  words: Readonly<Record<keyof Skipped, string>>,
  comma: string,
  say: (list: string) => string,
): string {
  const found = Object.entries(skipped) as [keyof Skipped, number][]
  const list = found.flatMap(([kind, count]) => (count > 0 ? [`${words[kind]} ${count}`] : []))
  return list.length === 0 ? '' : say(list.join(comma))
}

const listed = (head: string, sentences: readonly string[], sign: string): string =>
  `${[head, ...sentences.map((sentence) => `  ${sign}${sentence}`)].join('\n')}\n`

export const overtimeMessages: Readonly<Record<Language, OvertimeMessages>> = {
  ja: {
    colon: '：',
    word: {
      breached: '上限超過',
      undetermined: '判定できません',
      conditional: '条件付き',
      exempt: '特例',
      within: '上限内',
      outOfScope: '対象外',
    },
    interview: '面接指導',
    interviews: { required: '面接指導（要実施）', onRequest: '面接指導（申出による）' },
    tallyHeader: ['判定', '人数'],
    headroomHeader: ['月', '実績', '上限', '残り', '先に当たる上限'],
    noLimit: '－',
    alreadyBroken: '超過済み',
    gone: 'なくなる',
    arisen: '新たに生じる',
    before: '現状',
    after: '仮定',
    nothingChanges: '判定は変わりません。',
    nothingDue: '面接指導の対象となる月も、要因の検証を要する年もありません。',
    nothingSupposed:
      '何を仮定するかを、--overtime・--department-kind・--law-on・--choose などで指定してください。',
    kindMissing:
      'この規定では、月の末日の部署の区分（autonomous又はheteronomous）が必要です。データか --department-kind で指定してください。',
    belowSpecialDuty: '仮定した時間が、その月の特例業務の時間を下回っています。',
    severalEstablishments: (names) =>
      `この月には事業場ごとに複数の記録があります（${names.join('、')}）。「月@事業場=時間」のように、どの事業場かを示してください。`,
    noSuchEstablishment: (name, names) =>
      `この月に事業場「${name}」の記録はありません（あるのは ${names.map((one) => one || '事業場名なし').join('、')}）。`,
    nobody: '対象者のデータがありません。1行に1人の JSON を入れてください。',
    nobodyInTables: '対象者のデータがありません。ファイルとプロファイルを確かめてください。',
    profileMissing:
      'CSV・XLSX を読むには --profile が必要です。製品の名前（reform overtime --help に一覧があります）か、プロファイルの JSON ファイルを指定してください。',
    regimeMissing:
      'CSV・XLSX の人に当てはめる規定を、--regime（npa、lsa36 など）か --facts のファイルで指定してください。',
    encodingMissing:
      '標準入力の CSV は一度しか読めないため、文字コードを --encoding（cp932、utf-8 など）で指定してください。',
    unknownProfile: (name, near, known) =>
      `「${name}」というプロファイルはありません。${near.length > 0 ? `もしかして：${near.join('・')}。` : `あるのは ${known.join('・')} です。`}自分のプロファイルは、.json で終わるファイル名で指定してください。`,
    filesPassedOver: (files) =>
      `表ではないため、読まなかったファイル：${someOf(files, '、', (n) => `ほか${n}件`)}`,
    strictly: (errors) => `誤りが${errors}件あるため、判定していません（--strict）。`,
    severity: { error: '誤り', warning: '注意' },
    moreFound: (count, severity) => `ほかの${severity} ${count}件は、--issues のファイルに書き出せます。`,
    rowsOfFile: ({
      file,
      encoding,
      sheet,
      count,
      read,
      accepted,
      rejected,
      taken,
      passedOver,
      refused,
      skipped,
      complete,
    }) =>
      [
        `${file}（${[encoding === undefined ? 'XLSX' : encoding.toUpperCase(), sheet, count && countWords.ja[count]].filter(Boolean).join('、')}）`,
        `：読んだ行 ${read} ＝ 受け付け ${accepted} ＋ 却下 ${rejected}`,
        passedOver + refused > 0
          ? `。受け付けた行のうち、採用 ${taken}・重複など ${passedOver}・矛盾など ${refused}`
          : '',
        skippedText(skipped, skippedWords.ja, '・', (list) => `。データでない行：${list}`),
        complete ? '' : '。終わりまで読めていません',
      ].join(''),
    monthsHeader: ['月', '超過勤務', '休日の勤務', 'ファイルの記載', '備考'],
    notKnown: '不明',
    notStated: '－',
    comma: '、',
    kind: { autonomous: '自律部署', heteronomous: '他律部署' },
    atLeast: (time) => `${time}以上`,
    recordedUntil: (date) => `${date}までの記録`,
    unknownDays: (days) =>
      `不明な日${days.length}日（${someOf(
        days.map((day) => day.slice(-5)),
        '、',
        () => 'ほか',
      )}）`,
    consecutive: ({ from, to, days, open }) =>
      `${from}から${to}まで、${days}日続けて勤務しています${open ? '（前後に不明な日があり、さらに長い場合があります）' : ''}。`,
    person: (id, word, sentences) => listed(`${id}　${word}`, sentences, '・'),
    time: (hours, minutes) => `${hours}時間${minutes}分`,
    asOf: (date) => `${date} 現在`,
    kept: (time, kept) =>
      kept
        ? `毎月${time}は、年の末日まで続けることができます。`
        : `毎月${time}は、年の末日まで続けることができません。`,
    fromTo: (before, after) => (before === after ? before : `${before} → ${after}`),
    healthCounts: (interviews, reviews) => `面接指導 ${interviews}件・要因の検証 ${reviews}件`,
    place: ({ file, line, number }, id) => {
      const at = line === undefined ? (number === undefined ? '' : `：${number}人目`) : `：${line}行目`
      return `${file === '-' ? '標準入力' : file}${at}${id === undefined ? '' : `（${id}）`}`
    },
    issue: (where, path, message) => `${where}：${path === '' ? '' : `${path}：`}${message}`,
    moreIssues: (where, count) => `${where}：ほか ${count}件`,
    lineProblem: {
      notUtf8: () => '文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。',
      tooLong: (megabytes) => `1行が長すぎます（上限 ${megabytes} MiB）。1行に1人を書いてください。`,
    },
    unknownRegime: (regime, known) =>
      `「${regime}」という規定はありません。使えるのは ${known.join('・')} です。ほかの規定は --rules のファイルで加えてください。`,
    rulesNotJson: (file) => `${file}：JSONとして読めません。`,
    rulesWrong: (file, path, message) => `${file}：${path === '' ? '' : `${path}：`}${message}`,
    peopleSoFar: (count) => `${count}人を判定しました…`,
    counts: (judged, refused) => `${judged}人を判定しました。受け付けられない入力が ${refused}件あります。`,
    nobodyJudged: (refused) => `判定できた人はいません。受け付けられない入力が ${refused}件あります。`,
  },
  en: {
    colon: ': ',
    word: {
      breached: 'above the limit',
      undetermined: 'cannot be said',
      conditional: 'on a condition',
      exempt: 'exempt',
      within: 'within the limits',
      outOfScope: 'out of scope',
    },
    interview: 'interview',
    interviews: { required: 'interview, to be held', onRequest: 'interview, on request' },
    tallyHeader: ['Verdict', 'People'],
    headroomHeader: ['Month', 'Worked', 'At most', 'Left', 'Limit that binds'],
    noLimit: '-',
    alreadyBroken: 'already exceeded',
    gone: 'no longer',
    arisen: 'new',
    before: 'as it is',
    after: 'as supposed',
    nothingChanges: 'The verdict does not change.',
    nothingDue: 'No interview is called for, and no review of factors is due.',
    nothingSupposed:
      'Say what to suppose, with --overtime, --department-kind, --law-on, --choose or another.',
    kindMissing:
      'These rules need the kind of the department on the last day of the month: autonomous or heteronomous. Give it in the data or with --department-kind.',
    belowSpecialDuty: 'The time supposed is less than the special duty of that month.',
    severalEstablishments: (names) =>
      `This month has a record for each of several establishments (${names.join(', ')}). Say which is meant, as in month@establishment=time.`,
    noSuchEstablishment: (name, names) =>
      `This month has no record of the establishment "${name}", but of ${names.map((one) => one || 'one without a name').join(', ')}.`,
    nobody: 'There is nobody in the input. Give one person a line as JSON.',
    nobodyInTables: 'There is nobody in the input. Check the files and the profile.',
    profileMissing:
      'CSV and XLSX are read with --profile: name a product (reform overtime --help lists them) or a JSON file with a profile.',
    regimeMissing:
      'Say which rules hold for the people of CSV and XLSX, with --regime (npa, lsa36 …) or a file of --facts.',
    encodingMissing:
      'CSV from standard input passes by once, so its encoding has to be named with --encoding (cp932, utf-8 …).',
    unknownProfile: (name, near, known) =>
      `There is no profile "${name}". ${near.length > 0 ? `Did you mean ${near.join(', ')}?` : `There are: ${known.join(', ')}.`} A profile of your own is a file whose name ends in .json.`,
    filesPassedOver: (files) =>
      `not read, because they are no tables: ${someOf(files, ', ', (n) => `${n} more`)}`,
    strictly: (errors) => `Nobody was judged, because there are ${errors} errors (--strict).`,
    severity: { error: 'error', warning: 'note' },
    moreFound: (count, severity) => `${count} more of kind ${severity}; --issues writes them to a file.`,
    rowsOfFile: ({
      file,
      encoding,
      sheet,
      count,
      read,
      accepted,
      rejected,
      taken,
      passedOver,
      refused,
      skipped,
      complete,
    }) =>
      [
        `${file} (${[encoding === undefined ? 'XLSX' : encoding.toUpperCase(), sheet, count && countWords.en[count]].filter(Boolean).join(', ')})`,
        `: rows read ${read} = accepted ${accepted} + rejected ${rejected}`,
        passedOver + refused > 0
          ? `; of those accepted: taken ${taken}, repeated or to come ${passedOver}, contradicting ${refused}`
          : '',
        skippedText(skipped, skippedWords.en, ', ', (list) => `; rows that are no data: ${list}`),
        complete ? '' : '; not read to its end',
      ].join(''),
    monthsHeader: ['Month', 'Overtime', 'Work on holidays', 'Stated in the file', 'Notes'],
    notKnown: 'unknown',
    notStated: '-',
    comma: ', ',
    kind: { autonomous: 'autonomous', heteronomous: 'heteronomous' },
    atLeast: (time) => `at least ${time}`,
    recordedUntil: (date) => `on record until ${date}`,
    unknownDays: (days) =>
      `${days.length} days unknown (${someOf(
        days.map((day) => day.slice(-5)),
        ', ',
        () => '…',
      )})`,
    consecutive: ({ from, to, days, open }) =>
      `From ${from} to ${to} there are ${days} days worked one after another${open ? '; it may be longer, for a day beside them is unknown' : ''}.`,
    person: (id, word, sentences) => listed(`${id}  ${word}`, sentences, '- '),
    time: (hours, minutes) => `${hours} h ${minutes} min`,
    asOf: (date) => `as of ${date}`,
    kept: (time, kept) =>
      kept
        ? `${time} a month can be kept to the end of the year.`
        : `${time} a month cannot be kept to the end of the year.`,
    fromTo: (before, after) => (before === after ? before : `${before} → ${after}`),
    healthCounts: (interviews, reviews) => `interviews: ${interviews}, reviews of factors: ${reviews}`,
    place: ({ file, line, number }, id) => {
      const at = line === undefined ? (number === undefined ? '' : `: person ${number}`) : `: line ${line}`
      return `${file === '-' ? 'standard input' : file}${at}${id === undefined ? '' : ` (${id})`}`
    },
    issue: (where, path, message) => `${where}: ${path === '' ? '' : `${path}: `}${message}`,
    moreIssues: (where, count) => `${where}: ${count} more`,
    lineProblem: {
      notUtf8: () => 'The text is not UTF-8. Save it again as UTF-8.',
      tooLong: (megabytes) => `The line is too long (at most ${megabytes} MiB). Write one person a line.`,
    },
    unknownRegime: (regime, known) =>
      `There are no rules "${regime}". Known: ${known.join(', ')}. Add others as files with --rules.`,
    rulesNotJson: (file) => `${file}: this cannot be read as JSON.`,
    rulesWrong: (file, path, message) => `${file}: ${path === '' ? '' : `${path}: `}${message}`,
    peopleSoFar: (count) => `${count} people judged …`,
    counts: (judged, refused) => `${judged} judged; ${refused} inputs refused.`,
    nobodyJudged: (refused) => `Nobody could be judged; ${refused} inputs refused.`,
  },
}
