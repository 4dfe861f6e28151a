import type { LeaveProblem } from '@reform/overtime/leave'
import type { DomainHelp } from '../domain.ts'
import type { Language } from '../language.ts'

/** The commands about work at the office, beside those that judge people. */
type AtWorkHelp = Omit<
  DomainHelp<
    'meeting' | 'review' | 'forecast' | 'rebalance' | 'pay' | 'leave' | 'reconcile',
    'daily' | 'leaveTaken',
    | 'office'
    | 'staff'
    | 'register'
    | 'actions'
    | 'hearings'
    | 'ledger'
    | 'out'
    | 'papers'
    | 'format'
    | 'last-meeting'
    | 'names'
    | 'by'
    | 'purpose'
    | 'access-log'
    | 'work'
    | 'leave'
    | 'lapsing-by'
    | 'presence'
    | 'reasons'
    | 'forecast',
    'folder' | 'departments' | 'words' | 'list'
  >,
  'after'
> & { readonly after: string }

export const atWorkHelp: Readonly<Record<Language, AtWorkHelp>> = {
  ja: {
    after: `
職場の運営（meeting・review・forecast・rebalance・pay・leave・reconcile）
  部署ごとの日別の記録（CSV・XLSX、UTF-8・Shift_JIS）をそのまま読みます。部署と目標は --office の YAML に書きます。
    organisation: 見本省
    regime: npa
    departments:
      - { id: soumu, name: { ja: 総務課, en: General Affairs }, writtenAs: [大臣官房総務課], kind: heteronomous }
    lines:
      - { id: m45, name: 月45時間, window: month, time: "45:00" }
  職員名簿（--staff）の列：職員番号・部署・着任日・離任日・時間外制限・担当・任用日・月額・年間所定労働時間
  読めない行・矛盾する行は、ファイル・行・理由を示して除き、その日は不明として扱います（0 とはしません）。
`,
    command: {
      meeting: {
        about: '幹部会議の資料（部署ごとに A4 横 1枚と全体）を作り、ヒアリングを要する部署を示す',
        after: `
資料には氏名・職員番号を載せません。10人（office の minimum）に満たない値と、それを推測させる値は示しません。
--ledger に公表の記録を残し、次回も渡してください。既に公表した値との差から推測されることを防ぎます（職員番号を含みます）。
一覧の列　要因の検証簿：事案・記入日・種別・要因コード・内容・回避できない理由・実施期限・記入者
　　　　　決定事項：番号・部署・決定事項・決定日・期限・完了日　ヒアリング：部署・実施日・助言・確認事項・確認期限・確認日

例
  reform overtime meeting 勤怠/ --office office.yaml --staff 名簿.csv --month 2026-10 --out 会議
  reform overtime meeting 勤怠/ --office office.yaml --names 総務課 --by 人事課 --purpose ヒアリング --access-log 閲覧記録.jsonl
`,
      },
      review: {
        about: '上限を超えた事案の要因の検証がどこまで進んだか、期限を過ぎたものを示す',
        after: `
事案番号（職員番号を含む）は、--names で部署を指定したときに限り、閲覧の記録を残して示します。

例
  reform overtime review 勤怠/ --office office.yaml --register 検証簿.csv
`,
      },
      forecast: {
        about: '月末・年度末の見込みの幅と、上限・目標を超える見込みを、根拠とともに示す',
        after: '\n例\n  reform overtime forecast 勤怠/ --office office.yaml --json\n',
      },
      rebalance: {
        about: '上限を守り、育児・介護に配慮し、最も均等になる業務の割当てを示す（なければ不足を示す）',
        after: `
業務の列：業務・時間・担当（引き受けられる担当。複数は「、」で区切る）・除く職員。15分単位に切り上げます。

例
  reform overtime rebalance 勤怠/ --office office.yaml --staff 名簿.csv --work 業務.csv
`,
      },
      pay: {
        about: '月の勤務を割合ごとの時間に分け、月額が分かれば金額を示す（給与法・労働基準法第37条）',
        after: `
office の regime が lsa36 のときは、労働基準法の割増賃金（1日8時間・週40時間を超える時間、法定休日、深夜、月60時間超）です。
金額には、名簿の月額に加えて年間所定労働時間（例 1920:00）が必要です。所定時間内の深夜の割増は含みません。

例
  reform overtime pay 勤怠/ --office office.yaml --staff 名簿.csv --month 2026-10 --break 12:00-13:00
  reform overtime pay 6月.csv --office 会社.yaml --profile freee.daily --month 2026-06 --employer-size sme
`,
      },
      leave: {
        about: '年次休暇の残り、まだ使うべき日数、まもなく消滅するものを示す',
        after: `
使用の列：職員番号・日付・単位（日・半日・時間・15分）・数。付与は名簿の任用日から計算します（民間は出勤率8割以上とみなします）。
部署ごとの取得の状況は、少人数の値を守るため meeting の --leave で示します。

例
  reform overtime leave 休暇.csv --office office.yaml --staff 名簿.csv
`,
      },
      reconcile: {
        about: '申告と在庁の記録を照らし、食い違う日と理由を示す（どちらも書き換えない）',
        after: `
在庁の記録の列：職員番号・日付・開始・終了・記録　理由の列：職員番号・日付・理由・内容

例
  reform overtime reconcile 勤怠.csv --office office.yaml --presence PC.csv --reasons 理由.csv --break 12:00-13:00
`,
      },
    },
    argument: {
      daily: { word: '日別の記録', about: '日別の記録のファイル又はフォルダー。- は標準入力' },
      leaveTaken: { word: '休暇の使用', about: '年次休暇の使用のファイル（CSV・XLSX）' },
    },
    option: {
      office: '組織の部署・目標・読み方を書いた YAML 又は JSON ファイル（必須）',
      staff: '職員名簿（CSV・XLSX）',
      register: '要因の検証簿（CSV・XLSX）',
      actions: '会議の決定事項（CSV・XLSX）',
      hearings: 'ヒアリングの記録（CSV・XLSX）',
      ledger: '公表の記録。読み、書き加える（JSON）',
      out: '資料を書くフォルダー',
      papers: '資料の言語',
      format: '資料の形式',
      'last-meeting': '前回の会議の日。それより後に済んだ決定事項も示す',
      names: '氏名（職員番号）を示す部署。閲覧の記録を残す',
      by: '誰が見るか（--names）',
      purpose: '何のために見るか（--names）',
      'access-log': '閲覧の記録を書き加えるファイル（--names）',
      work: '割り当てる業務（CSV・XLSX）',
      leave: '年次休暇の使用（CSV・XLSX）',
      'lapsing-by': 'この日までに消滅するものを示す（省略時：3か月先）',
      presence: '在庁の記録（CSV・XLSX。複数可）',
      reasons: '食い違いの理由（CSV・XLSX）',
      forecast: '年度末までに超える見込みの職員を数える',
    },
    value: { folder: 'フォルダー', departments: '部署,…', words: '語', list: 'ファイル' },
  },
  en: {
    after: `
Work at the office (meeting, review, forecast, rebalance, pay, leave, reconcile)
  Daily records are read as departments send them (CSV, XLSX; UTF-8, Shift_JIS). --office names departments and lines:
    organisation: Sample Ministry
    regime: npa
    departments:
      - { id: soumu, name: { ja: 総務課, en: General Affairs }, writtenAs: [大臣官房総務課], kind: heteronomous }
    lines:
      - { id: m45, name: 45 hours a month, window: month, time: "45:00" }
  Columns of --staff: person, department, from, until, care, groups, entered, monthlyYen, yearlyTime
  Rows that cannot be read or contradict others are named with file, line and reason; their day is unknown, not zero.
`,
    command: {
      meeting: {
        about:
          'write the papers for the managers (a sheet of A4 per department, and everyone); name whom to hear',
        after: `
The papers name nobody. Figures that rest on fewer than 10 people (minimum of the office) are not shown, nor what
would give them away. Keep --ledger and hand it in next time: it guards against differences to what was published
before (it holds the keys of people).
Columns  register: case, on, kind, code, words, unavoidable, until, by   actions: id, department, words, agreedOn,
due, doneOn   hearings: department, on, advice, followUp, due, doneOn

Examples
  reform overtime meeting days/ --office office.yaml --staff staff.csv --month 2026-10 --out meeting
  reform overtime meeting days/ --office office.yaml --names soumu --by personnel --purpose hearing --access-log log.jsonl
`,
      },
      review: {
        about: 'show how far the reviews of excesses have come, and which are past their term',
        after: `
Numbers of cases hold those of people: they are shown only for departments named with --names, and that is recorded.

Example
  reform overtime review days/ --office office.yaml --register register.csv
`,
      },
      forecast: {
        about:
          'show the range for month and year and the chance of passing each limit, and how that is known',
        after: '\nExample\n  reform overtime forecast days/ --office office.yaml --json\n',
      },
      rebalance: {
        about: 'share work out within every limit, with care restrictions, most evenly; or say what is short',
        after: `
Columns of --work: id, time, groups (those who may take it), except. Time is rounded up to 15 minutes.

Example
  reform overtime rebalance days/ --office office.yaml --staff staff.csv --work work.csv
`,
      },
      pay: {
        about:
          'show the time at each rate of a month, and yen where the monthly pay is known (public or private)',
        after: `
Where the office's regime is lsa36 these are the premiums of the Labour Standards Act: beyond 8 hours a day and 40 a
week, statutory holidays, night, beyond 60 hours a month. Yen need the scheduled hours of the year in the list of
staff (such as 1920:00) beside the monthly pay. The premium for regular hours at night is not included.

Examples
  reform overtime pay days/ --office office.yaml --staff staff.csv --month 2026-10 --break 12:00-13:00
  reform overtime pay june.csv --office firm.yaml --profile freee.daily --month 2026-06 --employer-size sme
`,
      },
      leave: {
        about: 'show the leave that is left, what is still to be used, and what is about to lapse',
        after: `
Columns: person, date, unit (day, halfDay, hour, quarterHour), count. Grants follow from the day of entry in --staff
(private staff are taken to have attended 80 percent). Uptake by department is a figure of meeting --leave.

Example
  reform overtime leave leave.csv --office office.yaml --staff staff.csv
`,
      },
      reconcile: {
        about: 'hold declared hours against presence logs; show days that differ, and why; change neither',
        after: `
Columns  presence: person, date, from, to, source   reasons: person, date, code, words

Example
  reform overtime reconcile days.csv --office office.yaml --presence pc.csv --reasons reasons.csv --break 12:00-13:00
`,
      },
    },
    argument: {
      daily: { word: 'daily', about: 'files of daily records, or folders of them; - is standard input' },
      leaveTaken: { word: 'leave', about: 'file of leave taken (CSV, XLSX)' },
    },
    option: {
      office: 'YAML or JSON file with departments, lines and how files are read (required)',
      staff: 'list of staff (CSV, XLSX)',
      register: 'review register (CSV, XLSX)',
      actions: 'agreed actions (CSV, XLSX)',
      hearings: 'log of hearings (CSV, XLSX)',
      ledger: 'ledger of what was published; read and added to (JSON)',
      out: 'folder for the papers',
      papers: 'languages of the papers',
      format: 'formats of the papers',
      'last-meeting': 'day of the last meeting: actions done since then are shown too',
      names: 'departments whose people are named; the access is recorded',
      by: 'who looks (--names)',
      purpose: 'what for (--names)',
      'access-log': 'file to which the access is appended (--names)',
      work: 'work to hand over (CSV, XLSX)',
      leave: 'leave taken (CSV, XLSX)',
      'lapsing-by': 'show what lapses by this day (three months ahead when absent)',
      presence: 'presence log (CSV, XLSX; repeatable)',
      reasons: 'reasons for gaps (CSV, XLSX)',
      forecast: 'count the people on course to pass a line by the end of the year',
    },
    value: { folder: 'folder', departments: 'department,…', words: 'words', list: 'file' },
  },
}

/** What became of the rows of daily files. */
interface RowCounts {
  readonly read: number
  readonly rejected: number
  readonly ofNobody: number
  readonly ahead: number
  readonly rowsUsed: number
  readonly rowsSetAside: number
}

/** Every sentence of these commands outside of their help; what is said about figures comes from the library. */
interface AtWorkMessages {
  readonly comma: string
  readonly bullet: string
  readonly openDepartment: string
  readonly place: (file: string, line: number) => string
  readonly atPlace: (place: string, sentence: string) => string
  readonly more: (count: number) => string
  readonly officeMissing: string
  readonly officeWrong: (file: string, path: string, message: string) => string
  readonly unknownRegime: (regime: string, known: readonly string[]) => string
  readonly unknownDepartment: (name: string) => string
  readonly notDaily: (profile: string) => string
  readonly notTable: (file: string) => string
  readonly nothingRead: string
  readonly rowsSoFar: (rows: number) => string
  readonly takingIn: string
  readonly forecasting: (done: number, all: number) => string
  readonly publishing: string
  readonly writing: (file: string) => string
  readonly solving: string
  readonly rowCounts: (counts: RowCounts) => string
  readonly notPublished: string
  readonly namesNeed: string
  readonly namesHeading: string
  readonly named: (
    department: string,
    person: string,
    minutes: number | null,
    year: number,
    word: string,
  ) => string
  readonly toHear: string
  readonly nobodyToHear: string
  readonly actions: string
  readonly hearings: string
  readonly written: string
  readonly unknownCause: (known: string) => string
  readonly noCases: string
  readonly cases: string
  readonly reviewYears: string
  readonly reviewYear: (from: string, cases: number, closed: number, overdue: number, due: string) => string
  readonly noForecast: (people: number) => string
  readonly withoutForecast: (people: number, ids: string) => string
  readonly crossing: (line: string, percent: number, month: string | undefined, already: boolean) => string
  readonly rebalanceNeeds: string
  readonly withoutRoom: (people: number, ids: string) => string
  readonly assigned: (work: string, person: string, time: string) => string
  readonly yen: (yen: string, rounding: string) => string
  readonly payUnknown: (days: number, first: string) => string
  readonly leaveNeeds: string
  readonly withoutEntry: (people: number, ids: string) => string
  readonly minimumLeave: (days: number, by: string) => string
  readonly leaveProblem: (code: LeaveProblem['code'], date: string) => string
  readonly reconcileNeeds: string
  readonly reconciled: (people: number, unexplained: number) => string
}

const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

export const atWorkMessages: Readonly<Record<Language, AtWorkMessages>> = {
  ja: {
    comma: '、',
    bullet: '・',
    openDepartment: '所属未定',
    place: (file, line) => `${file}：${line}行目`,
    atPlace: (place, sentence) => (place === '' ? sentence : `${place}：${sentence}`),
    more: (count) => `ほか ${count}件`,
    officeMissing:
      '--office で、部署と目標を書いたファイルを指定してください（reform overtime --help に例があります）。',
    officeWrong: (file, path, message) => `${file}：${path === '' ? '' : `${path}：`}${message}`,
    unknownRegime: (regime, known) =>
      `「${regime}」という規定はありません。使えるのは ${known.join('・')} です。`,
    unknownDepartment: (name) =>
      `部署「${name}」は、--office のファイルにありません。その職員は全体にのみ含めます。`,
    notDaily: (profile) => `プロファイル ${profile} は、日別の記録のものではありません。`,
    notTable: (file) => `${file}：日別の記録は CSV 又は XLSX で指定してください。`,
    nothingRead: '読み取れた記録がありません。ファイルと --profile を確かめてください。',
    rowsSoFar: (rows) => `${rows}行を読みました…`,
    takingIn: '日別の記録を突き合わせています…',
    forecasting: (done, all) => `見込みを計算しています… ${done}/${all}人`,
    publishing: '示してよい値を確かめています…',
    writing: (file) => `${file} を書いています…`,
    solving: '割当てを計算しています…',
    rowCounts: ({ read, rejected, ofNobody, ahead, rowsUsed, rowsSetAside }) =>
      `${read}行を読み、${rowsUsed - (rejected - ofNobody)}行を使いました。読めない行 ${rejected}行（うち誰のいつの行か不明 ${ofNobody}行）、除いた行 ${rowsSetAside}行、まだ来ていない日の行 ${ahead}行。`,
    notPublished: '示してよい値の組が見つかりません。',
    namesNeed:
      '--names には、--by（誰が）・--purpose（何のために）・--access-log（閲覧の記録のファイル）が必要です。',
    namesHeading: '職員ごとの値（閲覧を記録しました）',
    named: (department, person, minutes, year, word) =>
      `${department}　${person}　月 ${minutes === null ? '不明' : clock(minutes)}　年度 ${clock(year)}　${word}`,
    toHear: 'ヒアリングを要する部署',
    nobodyToHear: 'ありません。',
    actions: '決定事項の状況',
    hearings: 'ヒアリングの記録',
    written: '書いたファイル',
    unknownCause: (known) => `要因コードがありません。使えるのは ${known} です。`,
    noCases: '検証を要する事案はありません。',
    cases: '検証を要する事案',
    reviewYears: '年度ごとの件数',
    reviewYear: (from, cases, closed, overdue, due) =>
      `${from}からの1年：${cases}件（完了 ${closed}件、期限経過 ${overdue}件、期限 ${due}）`,
    noForecast: (people) =>
      `見込みを出せる職員がいません（${people}人）。今月の記録に不明な日があるか、過去の月がありません。`,
    withoutForecast: (people, ids) =>
      `${people}人は、今月の記録に不明な日があるなどのため見込みを出していません（${ids}）。`,
    crossing: (line, percent, month, already) =>
      already
        ? `${line}：既に超えています。`
        : `${line}：超える見込み ${percent}％${month === undefined ? '' : `（超えるとすれば${month}ごろ）`}`,
    rebalanceNeeds: '--staff（職員名簿）と --work（業務の一覧）を指定してください。',
    withoutRoom: (people, ids) =>
      `${people}人は、年度の記録に不明な日があり余地が分からないため、割当ての対象にしていません（${ids}）。`,
    assigned: (work, person, time) => `${work} → ${person}：${time}`,
    yen: (yen, rounding) =>
      `金額は${yen}円です（時間の端数処理：${rounding === 'none' ? 'なし' : '月ごとに1時間単位'}）。`,
    payUnknown: (days, first) =>
      `${days}日（${first}${days > 5 ? ' など' : ''}）は勤務が不明で、含まれていません。`,
    leaveNeeds: '--staff で、任用日のある職員名簿を指定してください。',
    withoutEntry: (people, ids) => `${people}人は、任用日が分からないため計算していません（${ids}）。`,
    minimumLeave: (days, by) =>
      days === 0 ? '必要な5日を使っています。' : `${by}までに、あと${days}日使う必要があります。`,
    leaveProblem: (code, date) =>
      ({
        unitNotAllowed: `${date}：この単位では使用できません。`,
        notCovered: `${date}：残りを超えています。`,
        wrongCount: `${date}：数が正しくありません。`,
        tooMuchByTheHour: `${date}：時間単位で使用できる範囲を超えています。`,
      })[code],
    reconcileNeeds: '--presence で、在庁の記録を指定してください。',
    reconciled: (people, unexplained) =>
      `${people}人を照らしました。理由のない食い違いは ${unexplained}日です。`,
  },
  en: {
    comma: ', ',
    bullet: '- ',
    openDepartment: 'department open',
    place: (file, line) => `${file}: line ${line}`,
    atPlace: (place, sentence) => (place === '' ? sentence : `${place}: ${sentence}`),
    more: (count) => `${count} more`,
    officeMissing:
      'Name the file with departments and lines with --office (see reform overtime --help for an example).',
    officeWrong: (file, path, message) => `${file}: ${path === '' ? '' : `${path}: `}${message}`,
    unknownRegime: (regime, known) => `There are no rules "${regime}". Known: ${known.join(', ')}.`,
    unknownDepartment: (name) =>
      `Department "${name}" is not in the file of --office; its people count under everyone only.`,
    notDaily: (profile) => `The profile ${profile} is not one of daily records.`,
    notTable: (file) => `${file}: daily records are given as CSV or XLSX.`,
    nothingRead: 'No records could be read. Check the files and --profile.',
    rowsSoFar: (rows) => `${rows} rows read …`,
    takingIn: 'putting daily records together …',
    forecasting: (done, all) => `forecasting … ${done}/${all}`,
    publishing: 'checking which figures may be shown …',
    writing: (file) => `writing ${file} …`,
    solving: 'sharing out …',
    rowCounts: ({ read, rejected, ofNobody, ahead, rowsUsed, rowsSetAside }) =>
      `${read} rows read, ${rowsUsed - (rejected - ofNobody)} used; ${rejected} could not be read (${ofNobody} of them of nobody known), ${rowsSetAside} set aside, ${ahead} of days to come.`,
    notPublished: 'There is no set of figures that may be shown.',
    namesNeed: '--names needs --by (who), --purpose (what for) and --access-log (file of the record).',
    namesHeading: 'Figures of people (this access is recorded)',
    named: (department, person, minutes, year, word) =>
      `${department}  ${person}  month ${minutes === null ? 'unknown' : clock(minutes)}  year ${clock(year)}  ${word}`,
    toHear: 'Departments to hear',
    nobodyToHear: 'None.',
    actions: 'Agreed actions',
    hearings: 'Hearings',
    written: 'Files written',
    unknownCause: (known) => `There is no such cause. Known: ${known}.`,
    noCases: 'No excess has to be reviewed.',
    cases: 'Excesses to be reviewed',
    reviewYears: 'By year',
    reviewYear: (from, cases, closed, overdue, due) =>
      `The year from ${from}: ${cases} cases (${closed} closed, ${overdue} past their term, due by ${due})`,
    noForecast: (people) =>
      `Nobody of ${people} can be forecast: days of this month are unknown, or there are no earlier months.`,
    withoutForecast: (people, ids) =>
      `${people} people have no forecast, as days of this month are unknown or there are no earlier months (${ids}).`,
    crossing: (line, percent, month, already) =>
      already
        ? `${line}: passed already.`
        : `${line}: ${percent}% likely to be passed${month === undefined ? '' : ` (about ${month}, if so)`}`,
    rebalanceNeeds: 'Name the list of staff with --staff and the work with --work.',
    withoutRoom: (people, ids) =>
      `${people} people are left out, as days of the year are unknown and so is their room (${ids}).`,
    assigned: (work, person, time) => `${work} → ${person}: ${time}`,
    yen: (yen, rounding) =>
      `The pay is ${yen} yen (rounding of time: ${rounding === 'none' ? 'none' : 'whole hours a month'}).`,
    payUnknown: (days, first) =>
      `${days} days (${first}${days > 5 ? ' and more' : ''}) are unknown and not in it.`,
    leaveNeeds: 'Name a list of staff with days of entry with --staff.',
    withoutEntry: (people, ids) =>
      `${people} people are left out, as their day of entry is not known (${ids}).`,
    minimumLeave: (days, by) =>
      days === 0 ? 'The minimum of five days is used.' : `${days} more days are to be used by ${by}.`,
    leaveProblem: (code, date) =>
      ({
        unitNotAllowed: `${date}: leave cannot be taken in this unit.`,
        notCovered: `${date}: more than is left.`,
        wrongCount: `${date}: no sound number.`,
        tooMuchByTheHour: `${date}: beyond what may be taken by the hour.`,
      })[code],
    reconcileNeeds: 'Name a presence log with --presence.',
    reconciled: (people, unexplained) =>
      `${people} people held against the log; ${unexplained} days differ without a reason.`,
  },
}
