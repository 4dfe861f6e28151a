import type { ConsecutiveDays, DepartmentKind, VerdictWord } from '@reform/overtime'
import type { Place } from '../commands/overtime/people/person-read.ts'
import type { FileCounts } from '../commands/overtime/people/tell-tables.ts'
import type { Language } from '../language.ts'

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
