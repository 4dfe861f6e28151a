import type { VerdictWord } from '@reform/overtime'
import { choiceWords } from '../commands/overtime/choice-words.ts'
import type { Place } from '../commands/overtime/people/person-read.ts'
import type { DomainHelp } from '../domain.ts'
import type { Language } from '../language.ts'
import { exitCodesText } from './frame.ts'

type OvertimeHelp = DomainHelp<
  'assess' | 'headroom' | 'whatif' | 'health',
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
  | 'employer-size',
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
>

const person =
  '{"id":"p1","regime":"npa","months":[{"month":"2026-06","departmentKind":"heteronomous","overtimeMinutes":2700}]}'

/** Every reading that `--choose` takes, a line each. */
const readings = Object.entries(choiceWords)
  .map(([name, words]) => `  ${name}=${words.join('|')}`)
  .join('\n')

export const overtimeHelp: Readonly<Record<Language, OvertimeHelp>> = {
  ja: {
    after: `
入力
  1人を1行の JSON で書きます（JSON Lines。- は標準入力）。1人又は一覧を一つの JSON にしたファイルも読めます。
    ${person}
  時間は整数の分、分からない月は null です。項目の定義は @reform/overtime/person.schema.json にあります。
  受け付けられない行は、行番号・項目・理由を標準エラー出力に示して数え、残りの人は判定します（終了コード 3）。

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
`,
      },
    },
    argument: {
      people: { word: '対象者', about: '対象者ごとの月別の時間を書いたファイル。- は標準入力' },
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
      overtime: 'その月の超過勤務を置き換える（複数可）',
      sector: '事業・業務の区分（lsa36）',
      'special-clause': '特別条項の有無（lsa36）',
      'annual-variable': '3か月を超える1年単位の変形労働時間制の有無（lsa36）',
      'employer-size': '企業の規模（lsa36）',
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
    },
  },
  en: {
    after: `
Input
  One person a line as JSON (JSON Lines; - is standard input). A file that is one JSON text, a person or a list, is
  read too.
    ${person}
  Times are whole minutes; a month that is not known is null. The fields: @reform/overtime/person.schema.json.
  A line that is refused is named on standard error with its number, field and reason, and counted; the others are
  judged (exit code 3).

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
`,
      },
    },
    argument: {
      people: { word: 'people', about: 'files with the hours of people by month; - is standard input' },
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
      overtime: 'replace the overtime of a month (repeatable)',
      sector: 'the sector (lsa36)',
      'special-clause': 'whether there is a special clause (lsa36)',
      'annual-variable': 'whether a 1-year variable system of more than three months applies (lsa36)',
      'employer-size': 'the size of the firm (lsa36)',
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
  readonly severalEstablishments: string
  readonly nobody: string
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
    severalEstablishments:
      'この月には事業場ごとに複数の記録があり、どれを置き換えるかを定められません。データを書き換えて assess で判定してください。',
    nobody: '対象者のデータがありません。1行に1人の JSON を入れてください。',
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
    severalEstablishments:
      'This month has a record for each of several establishments, so that it is open which to replace. Change the data and judge it with assess.',
    nobody: 'There is nobody in the input. Give one person a line as JSON.',
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
