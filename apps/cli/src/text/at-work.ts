import type { LeaveProblem } from '@reform/overtime/leave'
import type { Language } from '../language.ts'

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
