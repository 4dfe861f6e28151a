import { choiceWords } from '../commands/overtime/choice-words.ts'
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
