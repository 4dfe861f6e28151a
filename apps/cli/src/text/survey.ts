import type { HiddenReason } from '@reform/disclosure'
import type { CarelessSign, ChangeWord, GapWord } from '@reform/survey'
import type { DomainHelp } from '../domain.ts'
import type { Language } from '../language.ts'
import { exitCodesText } from './frame.ts'

type SurveyHelp = DomainHelp<
  | 'score'
  | 'response'
  | 'reliability'
  | 'compare'
  | 'drivers'
  | 'audit'
  | 'report'
  | 'distribution'
  | 'trend'
  | 'weight'
  | 'feedback'
  | 'care'
  | 'questionnaire',
  'questionnaire' | 'answers' | 'before' | 'after' | 'definition',
  | 'by'
  | 'minimum'
  | 'release'
  | 'ledger'
  | 'record'
  | 'outcome'
  | 'outcome-item'
  | 'predictors'
  | 'method'
  | 'respondent'
  | 'column'
  | 'layout'
  | 'encoding'
  | 'sheet'
  | 'margins'
  | 'trim'
  | 'unknown-group'
  | 'frame'
  | 'wave'
  | 'linked'
  | 'papers'
  | 'out'
  | 'format'
  | 'earlier'
  | 'earlier-questionnaire'
  | 'organisation'
  | 'on'
  | 'items'
  | 'ratee'
  | 'relation'
  | 'others'
  | 'merge-into'
  | 'band'
  | 'announced-follow-up'
  | 'requested-by'
  | 'role'
  | 'purpose'
  | 'agreed'
  | 'at-most'
  | 'access-log'
  | 'id',
  | 'groupings'
  | 'people'
  | 'name'
  | 'file'
  | 'outcome'
  | 'item'
  | 'items'
  | 'method'
  | 'heading'
  | 'headingId'
  | 'layout'
  | 'encoding'
  | 'sheet'
  | 'times'
  | 'rule'
  | 'wave'
  | 'waveFile'
  | 'languages'
  | 'folder'
  | 'formats'
  | 'day'
  | 'grouping'
  | 'score'
  | 'role'
  | 'purpose'
  | 'id'
>

const example = (command: string, rest: string): string =>
  `  reform survey ${command} questionnaire.json ${rest}\n`

export const surveyHelp: Readonly<Record<Language, SurveyHelp>> = {
  ja: {
    after: `
入力
  調査票は JSON です（項目の定義は @reform/survey/questionnaire.schema.json）。
  回答は CSV 又は XLSX です。1人1行（見出しは設問の id か文言）でも、1回答1行（回答者・設問・回答）でも読めます。
  読めない行・値・列は、行番号と理由を標準エラー出力に示します。回答者の鍵には職員番号を使わず、鍵付きハッシュなどの仮名を使ってください。

公表
  score・compare は、少人数の集団とそこから逆算できる値を示しません。以前の公表と合わせて確かめるには --ledger を使います。
  response・audit は庁内の確認用です。
${exitCodesText.ja}`,
    command: {
      score: {
        about: '設問・尺度の得点を、全体と集団別に、公表できる範囲で示す',
        after: `\n例\n${example('score', 'answers.csv --by bureau')}${example('score', 'answers.xlsx --by bureau+grade --minimum 10')}${example('score', 'answers.csv --ledger ledger.json --record --release 2026-11')}`,
      },
      response: {
        about: '回答率を、全体と集団別に示す（集団の人数は調査票の people）',
        after: `\n例\n${example('response', 'answers.csv')}${example('response', 'answers.csv --outcome complete=936 --outcome nonContact=264')}`,
      },
      reliability: {
        about: '尺度の信頼性（α、ω、設問を除いたときの α）を示す',
        after: `\n例\n${example('reliability', 'answers.csv')}`,
      },
      compare: {
        about: '2回の調査の平均の差を検定し、明らかな変化の有無を示す',
        after: `\n例\n${example('compare', '2025.csv 2026.csv --by bureau')}`,
      },
      drivers: {
        about: 'ある設問と関連の強い設問を示す（重要度分析）',
        after: `\n例\n${example('drivers', 'answers.csv --outcome-item q1')}${example('drivers', 'answers.csv --outcome-item q1 --predictors q2,q3 --method lmg')}`,
      },
      audit: {
        about: '公表前に、読み取り・不注意な回答・秘匿を要する値を確かめる',
        after: `\n例\n${example('audit', 'answers.csv --by bureau')}`,
      },
      report: {
        about: '概要・推移・設問別・部署別の図と表を、HTML と XLSX に書き出す（公表できる値だけ）',
        after: `\n例\n${example('report', 'answers.csv --by bureau --out report')}${example('report', '2026.csv --by bureau --wave 2026 --earlier 2024=2024.csv --earlier 2025=2025.csv')}`,
      },
      distribution: {
        about: '回答の分布（選択肢ごとの人数と割合、「わからない」の割合、数値の平均と中央値）を示す',
        after: `\n例\n${example('distribution', 'answers.csv --by bureau')}${example('distribution', 'answers.csv --items q1,q2')}`,
      },
      trend: {
        about: '数回の調査の平均を並べ、比べられない回と明らかな変化の有無を示す',
        after: `\n例\n${example('trend', '2026.csv --wave 2026 --earlier 2024=2024.csv --earlier 2025=2025.csv')}`,
      },
      weight: {
        about: '母集団の内訳に合わせたウエイトの大きさと、その影響を確かめる（レイキング）',
        after: `\n例\n${example('weight', 'answers.csv --margins margins.csv --trim 3')}`,
      },
      feedback: {
        about: '多面観察の結果を、評価者が分からない範囲で示す（尺度ごと、評価者の区分ごと）',
        after: `\n例\n${example('feedback', 'ratings.csv --ratee manager --relation relation')}`,
      },
      care: {
        about: '支援を希望した得点の低い人を、告知された役割の人だけに示す（閲覧は必ず記録する）',
        after: `\n例\n${example('care', 'answers.csv --announced-follow-up --requested-by u1 --role physician --purpose 面談 --agreed agreed.txt --at-most 2 --access-log access.jsonl')}`,
      },
      questionnaire: {
        about: 'SurveyJS の調査票（JSON）を、この調査票の形にする',
        after: `\n例\n  reform survey questionnaire surveyjs.json --id staff-2026 --out questionnaire.json\n`,
      },
    },
    argument: {
      questionnaire: { word: '調査票', about: '調査票の JSON ファイル' },
      answers: { word: '回答', about: '回答の CSV 又は XLSX。- は標準入力' },
      before: { word: '前回', about: '前回の回答の CSV 又は XLSX' },
      definition: { word: '定義', about: 'SurveyJS の定義の JSON ファイル' },
      after: { word: '今回', about: '今回の回答の CSV 又は XLSX' },
    },
    option: {
      by: '集団の区分。「局+職級」の形で組み合わせる（複数可）',
      minimum: 'この人数に満たない値を示さない',
      release: '公表の名前（省略時：調査票の id）',
      ledger: '以前の公表の台帳（JSON。庁内で保管）',
      record: 'この公表を台帳に加える',
      outcome:
        '対象者の内訳。complete・partial・refusal・nonContact・other・unknown の人数と eligibleShare（複数可）',
      'outcome-item': '結果とする設問',
      predictors: '関連を見る設問（コンマ区切り。省略時：ほかのすべての設問）',
      method: '重要度の求め方',
      respondent: '回答者の鍵の列の見出し',
      column: '見出しと設問・区分の対応（複数可）',
      layout: '1人1行（wide）か1回答1行（long）か（省略時：見出しから判断）',
      encoding: '文字コード（省略時：内容から判断）',
      sheet: 'シートの名前',
      margins: '母集団の内訳の CSV・XLSX（区分・集団・人数）。これに合わせてウエイトを付ける（レイキング）',
      trim: 'ウエイトの上限（中央値の何倍か。省略時：上限なし）',
      'unknown-group': '集団の分からない人がいるとき、断る（refuse）か除く（exclude）か',
      frame:
        '区間を、対象者全員が回答したとすれば取り得る範囲にする（有限母集団修正。人数は調査票の people）',
      wave: '調査の回（調査票の waves の id、又は名前）',
      linked: '同じ鍵の人を結び、その人自身の変化を検定する',
      papers: '作る言語（ja,en）',
      out: '書き出すフォルダー',
      format: '作る形式（html,xlsx）',
      earlier: '以前の調査「名前=回答ファイル」。古い順（複数可）',
      'earlier-questionnaire':
        '以前の調査の調査票。報告では「名前=ファイル」の形（複数可）。省略時：同じ調査票',
      organisation: '組織の名前',
      on: '回答を受け付けた最後の日（省略時：今日）',
      items: '設問（コンマ区切り。省略時：すべて）',
      ratee: '評価される人を示す区分',
      relation: '評価者の区分を示す区分（self・manager・peers・reports・others）',
      others:
        '「本人以外」の求め方。評価者を合わせる（pooledRaters）か、区分の平均を平均する（meanOfGroups）か',
      'merge-into': '少人数の区分を others に合わせる',
      band: '自他の差を「一致」とみる幅',
      'announced-follow-up': 'この調査で、個人への支援に用いることを告知し、同意を得ている',
      'requested-by': '閲覧する人',
      role: '閲覧する人の役割（調査票の care.seenBy にあるもの）',
      purpose: '閲覧の目的',
      agreed: '連絡に同意した人の鍵（1行に一つ）のファイル',
      'at-most': '得点がこの値以下の人',
      'access-log': '閲覧の記録を書き加えるファイル',
      id: '調査票の id',
    },
    value: {
      groupings: '区分',
      people: '人数',
      name: '名前',
      file: 'ファイル',
      outcome: '結果=人数',
      item: '設問',
      items: '設問,…',
      method: '方法',
      heading: '見出し',
      headingId: '見出し=id',
      layout: '形',
      encoding: '文字コード',
      sheet: 'シート',
      times: '倍',
      rule: '扱い',
      wave: '回',
      waveFile: '名前=ファイル',
      languages: '言語',
      folder: 'フォルダー',
      formats: '形式',
      day: '日',
      grouping: '区分',
      score: '値',
      role: '役割',
      purpose: '目的',
      id: 'id',
    },
  },
  en: {
    after: `
Input
  The questionnaire is JSON (the fields: @reform/survey/questionnaire.schema.json).
  Answers are CSV or XLSX: one row per person, with ids or texts of items as headings, or one row per answer
  (respondent, item, answer). Rows, values and columns that are not read are named on standard error with their line.
  Keys of respondents should be pseudonyms such as keyed hashes, not staff numbers.

Publication
  score and compare show neither small groups nor what would give them away; --ledger holds figures against earlier
  releases. response and audit are for the survey's own eyes.
${exitCodesText.en}`,
    command: {
      score: {
        about: 'show the scores of items and scales that may be published, of everybody and by group',
        after: `\nExamples\n${example('score', 'answers.csv --by bureau')}${example('score', 'answers.xlsx --by bureau+grade --minimum 10')}${example('score', 'answers.csv --ledger ledger.json --record --release 2026-11')}`,
      },
      response: {
        about: 'show who answered, of how many, by group (sizes: people in the questionnaire)',
        after: `\nExamples\n${example('response', 'answers.csv')}${example('response', 'answers.csv --outcome complete=936 --outcome nonContact=264')}`,
      },
      reliability: {
        about: 'show whether the items of each scale hold together (alpha, omega, alpha if dropped)',
        after: `\nExample\n${example('reliability', 'answers.csv')}`,
      },
      compare: {
        about: 'test the means of two fieldings and say whether anything changed clearly',
        after: `\nExample\n${example('compare', '2025.csv 2026.csv --by bureau')}`,
      },
      drivers: {
        about: 'show which items go along with an outcome',
        after: `\nExamples\n${example('drivers', 'answers.csv --outcome-item q1')}${example('drivers', 'answers.csv --outcome-item q1 --predictors q2,q3 --method lmg')}`,
      },
      audit: {
        about: 'look before publishing: what was read, careless answers, what must be withheld and why',
        after: `\nExample\n${example('audit', 'answers.csv --by bureau')}`,
      },
      report: {
        about:
          'write summary, trend, items and departments as charts and tables (HTML and XLSX; only what may be shown)',
        after: `\nExamples\n${example('report', 'answers.csv --by bureau --out report')}${example('report', '2026.csv --by bureau --wave 2026 --earlier 2024=2024.csv --earlier 2025=2025.csv')}`,
      },
      distribution: {
        about:
          'show how answers are spread (people and shares by option, don’t know, mean and median of numbers)',
        after: `\nExamples\n${example('distribution', 'answers.csv --by bureau')}${example('distribution', 'answers.csv --items q1,q2')}`,
      },
      trend: {
        about: 'show the means of several fieldings, where they cannot be compared, and what changed clearly',
        after: `\nExample\n${example('trend', '2026.csv --wave 2026 --earlier 2024=2024.csv --earlier 2025=2025.csv')}`,
      },
      weight: {
        about: 'look at weights raked to margins before using them: how unequal they are and what they cost',
        after: `\nExample\n${example('weight', 'answers.csv --margins margins.csv --trim 3')}`,
      },
      feedback: {
        about: 'show multi-rater feedback by scale and group of raters, as far as raters stay unknown',
        after: `\nExample\n${example('feedback', 'ratings.csv --ratee manager --relation relation')}`,
      },
      care: {
        about:
          'show people with low scores who agreed, to a role that was announced only; every access is recorded',
        after: `\nExample\n${example('care', 'answers.csv --announced-follow-up --requested-by u1 --role physician --purpose talk --agreed agreed.txt --at-most 2 --access-log access.jsonl')}`,
      },
      questionnaire: {
        about: 'turn a SurveyJS definition (JSON) into a questionnaire',
        after: `\nExample\n  reform survey questionnaire surveyjs.json --id staff-2026 --out questionnaire.json\n`,
      },
    },
    argument: {
      questionnaire: { word: 'questionnaire', about: 'the questionnaire as a JSON file' },
      answers: { word: 'answers', about: 'the answers as CSV or XLSX; - is standard input' },
      before: { word: 'before', about: 'the earlier answers as CSV or XLSX' },
      definition: { word: 'definition', about: 'a SurveyJS definition as a JSON file' },
      after: { word: 'after', about: 'the later answers as CSV or XLSX' },
    },
    option: {
      by: 'a grouping; "bureau+grade" crosses two (repeatable)',
      minimum: 'show nothing of fewer people than this',
      release: 'the name of the release (default: the id of the questionnaire)',
      ledger: 'the ledger of earlier releases (JSON; keep it in-house)',
      record: 'add this release to the ledger',
      outcome:
        'what became of everyone: counts of complete, partial, refusal, nonContact, other, unknown, and eligibleShare (repeatable)',
      'outcome-item': 'the item that is the outcome',
      predictors: 'the items beside it, with commas (default: all others)',
      method: 'how importance is measured',
      respondent: 'the heading of the column with the keys of respondents',
      column: 'which item or grouping a heading stands for (repeatable)',
      layout: 'one row per person (wide) or per answer (long); told by the headings by default',
      encoding: 'the encoding; told by the content by default',
      sheet: 'the name of the sheet',
      margins: 'CSV or XLSX of how many there are (grouping, group, people); weights are raked to it',
      trim: 'the largest weight, as a multiple of the median (default: no limit)',
      'unknown-group': 'refuse or exclude people whose group is not known',
      frame:
        'intervals of what the whole frame would have answered (finite population correction; sizes: people in the questionnaire)',
      wave: 'the fielding: an id among the waves of the questionnaire, or a name',
      linked: 'link people by their keys and test their own changes',
      papers: 'languages to make (ja,en)',
      out: 'folder to write into',
      format: 'formats to make (html,xlsx)',
      earlier: 'an earlier fielding as name=answers file, oldest first (repeatable)',
      'earlier-questionnaire':
        'the questionnaire of an earlier fielding; as name=file for report (repeatable; default: the same)',
      organisation: 'the name of the organisation',
      on: 'the last day of answers (default: today)',
      items: 'items, with commas (default: all)',
      ratee: 'the grouping that names who is rated',
      relation: 'the grouping that names the group of the rater (self, manager, peers, reports, others)',
      others:
        'how all others are put together: every rater alike (pooledRaters) or every group alike (meanOfGroups)',
      'merge-into': 'add groups that are too small to others',
      band: 'the gap up to which self and others agree',
      'announced-follow-up': 'this survey announced follow-up of persons, and those named agreed',
      'requested-by': 'who asks for names',
      role: 'the role of who asks, one of care.seenBy in the questionnaire',
      purpose: 'what the names are for',
      agreed: 'file with the keys of people who agreed to be contacted, one a line',
      'at-most': 'people whose score is at most this',
      'access-log': 'file to which the record of the access is appended',
      id: 'the id of the questionnaire',
    },
    value: {
      groupings: 'groupings',
      people: 'people',
      name: 'name',
      file: 'file',
      outcome: 'outcome=count',
      item: 'item',
      items: 'item,…',
      method: 'method',
      heading: 'heading',
      headingId: 'heading=id',
      layout: 'layout',
      encoding: 'encoding',
      sheet: 'sheet',
      times: 'times',
      rule: 'rule',
      wave: 'wave',
      waveFile: 'name=file',
      languages: 'languages',
      folder: 'folder',
      formats: 'formats',
      day: 'day',
      grouping: 'grouping',
      score: 'score',
      role: 'role',
      purpose: 'purpose',
      id: 'id',
    },
  },
}

type Rows = { readonly read: number; readonly accepted: number; readonly rejected: number }

/** Every sentence of the domain outside its help and the library. */
interface SurveyMessages {
  readonly percent: string
  readonly all: string
  readonly at: (file: string, path: string, message: string) => string
  readonly issue: (file: string, line: number | undefined, what: string, message: string) => string
  readonly moreIssues: (file: string, count: number) => string
  readonly rows: (file: string, rows: Rows) => string
  readonly nobody: (file: string) => string
  readonly releaseTwice: (name: string) => string
  readonly scoreHeader: readonly string[]
  readonly responseHeader: readonly string[]
  readonly reliabilityHeader: readonly string[]
  readonly compareHeader: readonly string[]
  readonly driversHeader: readonly string[]
  readonly withheld: Readonly<Record<HiddenReason, string>>
  readonly change: Readonly<Record<ChangeWord, string>>
  readonly careless: Readonly<Record<CarelessSign, string>>
  readonly audit: Readonly<Record<'read' | 'rejected' | 'flagged' | 'cells' | 'shown' | 'leaks', string>>
  readonly range: (low: string, high: string) => string
  readonly withN: (value: string, n: number) => string
  readonly unscored: (items: readonly string[]) => string
  readonly notCompared: (scales: readonly string[]) => string
  readonly notShown: string
  readonly holm: string
  readonly forms: (count: number) => string
  readonly noFrame: string
  readonly ownEyes: string
  readonly unknownGroup: (count: number) => string
  readonly equalRates: (p: string) => string
  readonly noScales: string
  readonly heading: (label: string) => string
  readonly omega: (value: string) => string
  readonly tooFewPeople: (minimum: number) => string
  readonly driversHead: (outcome: string, n: number, rSquared: string, method: string) => string
  readonly noEffect: string
  readonly reading: string
  readonly making: (file: string) => string
  readonly reported: (shown: number, cells: number) => string
  readonly holmPaired: string
  readonly notRaked: (file: string, reason: string, gaps: readonly MarginGap[]) => string
  readonly excluded: (count: number) => string
  readonly unknownMargin: (file: string, line: number, word: string) => string
  readonly negativeMargin: (file: string, line: number) => string
  readonly noMargins: string
  readonly weight: Readonly<
    Record<'people' | 'excluded' | 'rounds' | 'low' | 'high' | 'trimmed' | 'effect' | 'effective', string>
  > & { readonly gap: (total: string, target: string) => string }
  readonly distributionHeader: readonly string[]
  readonly dontKnow: string
  readonly ofN: (n: number) => string
  readonly notAsked: string
  readonly trendHeader: (waves: readonly string[]) => readonly string[]
  readonly careUnsaid: string
  readonly careNeeds: string
  readonly careHeader: readonly string[]
  readonly nobodyToCall: string
  readonly recorded: (file: string) => string
  readonly feedbackHeader: readonly string[]
  readonly gapHeader: readonly string[]
  readonly gap: Readonly<Record<GapWord, string>>
  readonly ratersNote: (minimum: number) => string
  readonly noRaters: (grouping: string, words: readonly string[], known: readonly string[]) => string
  readonly taken: (items: number, file: string) => string
  readonly noJson: (file: string) => string
}

/** A category whose weighted number of people is not what it should be. */
interface MarginGap {
  readonly name: string
  readonly target: number
  readonly total: number
}

const people = (count: number): string => String(Math.round(count * 10) / 10)

export const surveyMessages: Readonly<Record<Language, SurveyMessages>> = {
  ja: {
    percent: '％',
    all: '計',
    at: (file, path, message) => `${file}：${path === '' ? '' : `${path}：`}${message}`,
    issue: (file, line, what, message) =>
      `${file}${line === undefined ? '' : `：${line}行目`}${what === '' ? '' : `（${what}）`}：${message}`,
    moreIssues: (file, count) => `${file}：ほか ${count}件（全件数は reform survey audit で確かめられます）`,
    rows: (file, { read, accepted, rejected }) =>
      `${file}：${read}件のうち ${accepted}件を読み、${rejected}件は受け付けませんでした。`,
    nobody: (file) => `${file}：読める回答がありません。`,
    releaseTwice: (name) => `「${name}」は台帳に記録済みの公表です。--release で別の名前を付けてください。`,
    scoreHeader: ['集団', '設問・尺度', '指標', '値', 'ｎ', '95％区間'],
    responseHeader: ['回答', '対象', '回答率'],
    reliabilityHeader: ['設問', '他の設問との相関', '除いたときの α'],
    compareHeader: ['集団', '設問・尺度', '前回', '今回', '差', '95％区間', '判断', '見分けられる最小の差'],
    driversHeader: ['設問', '相関', '標準化係数', '重要度', '割合'],
    withheld: {
      belowMinimum: '秘匿（少人数）',
      protects: '秘匿（他の値の保護）',
      earlierRelease: '秘匿（以前の公表との関係）',
    },
    change: { rose: '上昇', fell: '低下', noClearChange: '明らかな変化なし' },
    careless: {
      longRun: '同じ回答の連続',
      noVariability: '回答に変化なし',
      farOut: '他と大きく異なる回答',
      tooFast: '短すぎる回答時間',
    },
    audit: {
      read: '読んだ回答',
      rejected: '受け付けなかった回答',
      flagged: '不注意の兆候が二つ以上ある回答',
      cells: '集団×項目の値',
      shown: '公表できる値',
      leaks: 'すべて公表すると分かってしまう少人数の値',
    },
    range: (low, high) => `${low}～${high}`,
    withN: (value, n) => `${value}（ｎ＝${n}）`,
    unscored: (items) => `得点のない設問：${items.join('、')}。`,
    notCompared: (scales) => `個人得点の平均でないため比べない尺度：${scales.join('、')}。`,
    notShown: '公表できません',
    holm: '差はウェルチの t 検定で、p 値をホルムの方法で調整して判断しました。',
    forms: (count) => `回答は${count}件です。`,
    noFrame:
      '対象者数がないため、回答率は求められません。調査票の groups に people を書くか、--outcome で指定してください。',
    ownEyes: '庁内の確認用です。公表しないでください。',
    unknownGroup: (count) => `所属の分からない回答が${count}件あります。`,
    equalRates: (p) => `回答率が等しいかの検定：p＝${p}`,
    noScales: '調査票に尺度がありません。',
    heading: (label) => `■ ${label}`,
    omega: (value) => `ω は${value}です（1因子、最尤法）。`,
    tooFewPeople: (minimum) => `回答が${minimum}人未満のため、示しません。`,
    driversHead: (outcome, n, rSquared, method) =>
      `「${outcome}」との関連（ｎ＝${n}、決定係数${rSquared}、${method}）`,
    noEffect: '重要度は関連の強さであり、原因の強さではありません。',
    reading: '回答を読んでいます…',
    making: (file) => `${file} を作っています…`,
    reported: (shown, cells) => `集団×項目の値 ${cells}のうち、公表できる${shown}を書き出しました。`,
    holmPaired: '差は同じ人どうしの対応のある t 検定で、p 値をホルムの方法で調整して判断しました。',
    notRaked: (file, reason, gaps) =>
      `${file}：ウエイトを求められません。${reason}${gaps.map(({ name, target, total }) => `\n  ${name}：目標${people(target)}人、回答${people(total)}人`).join('')}`,
    excluded: (count) => `集団の分からない${count}人を、ウエイトを付けるときに除きました。`,
    unknownMargin: (file, line, word) =>
      `${file}：${line}行目：「${word}」という区分・集団は回答にありません。`,
    negativeMargin: (file, line) => `${file}：${line}行目：人数が負です。`,
    noMargins: '母集団の内訳のファイルを --margins で指定してください。',
    weight: {
      people: 'ウエイトを付ける回答者',
      excluded: '集団が分からないため除く回答者',
      rounds: '繰返しの回数',
      low: '最小のウエイト',
      high: '最大のウエイト',
      trimmed: '上限に抑えたウエイトの数',
      effect: 'デザイン効果（キッシュ）',
      effective: '実質的な回答者数',
      gap: (total, target) => `${total}人（目標${target}人）`,
    },
    distributionHeader: ['集団', '設問', '回答', '人数', '割合・値'],
    dontKnow: 'わからない',
    ofN: (n) => `ｎ＝${n}`,
    notAsked: '－',
    trendHeader: (waves) => ['集団', '設問・尺度', ...waves, '前回からの変化', '比べられない理由'],
    careUnsaid:
      '個人を示すには、個人への支援に用いることを告知し同意を得た調査であることを --announced-follow-up で明示してください。',
    careNeeds:
      '個人を示すには、--requested-by・--role・--purpose・--agreed・--access-log のすべてが必要です。',
    careHeader: ['回答者の鍵', '得点'],
    nobodyToCall: '該当する人はいません。',
    recorded: (file) => `この閲覧を ${file} に記録しました。`,
    feedbackHeader: ['対象者', '評価者', '尺度', '指標', '値', 'ｎ'],
    gapHeader: ['対象者', '尺度', '自他の差', '判断'],
    gap: { overestimates: '自己評価が高い', inAgreement: '一致', underestimates: '自己評価が低い' },
    ratersNote: (minimum) => `評価者が${minimum}人に満たない区分は示しません（本人と上司を除きます）。`,
    noRaters: (grouping, words, known) =>
      `${grouping}：${words.join('、')}は評価者の区分ではありません（使えるもの：${known.join('、')}）。`,
    taken: (items, file) => `${items}問を ${file} に書き出しました。尺度・逆転・区分は書き加えてください。`,
    noJson: (file) => `${file}：JSON ではありません。`,
  },
  en: {
    percent: ' %',
    all: 'All',
    at: (file, path, message) => `${file}: ${path === '' ? '' : `${path}: `}${message}`,
    issue: (file, line, what, message) =>
      `${file}${line === undefined ? '' : `: line ${line}`}${what === '' ? '' : ` (${what})`}: ${message}`,
    moreIssues: (file, count) => `${file}: ${count} more (reform survey audit counts all)`,
    rows: (file, { read, accepted, rejected }) =>
      `${file}: of ${read} forms ${accepted} were read, ${rejected} refused.`,
    nobody: (file) => `${file}: there are no answers that can be read.`,
    releaseTwice: (name) => `The ledger has a release "${name}". Give another name with --release.`,
    scoreHeader: ['Group', 'Item or scale', 'Measure', 'Value', 'n', '95 % interval'],
    responseHeader: ['Answered', 'Frame', 'Rate'],
    reliabilityHeader: ['Item', 'With the rest', 'Alpha if dropped'],
    compareHeader: [
      'Group',
      'Item or scale',
      'Before',
      'After',
      'Difference',
      '95 % interval',
      'Word',
      'Smallest seen',
    ],
    driversHeader: ['Item', 'Correlation', 'Beta', 'Importance', 'Share'],
    withheld: {
      belowMinimum: 'withheld (few people)',
      protects: 'withheld (protects others)',
      earlierRelease: 'withheld (earlier release)',
    },
    change: { rose: 'rose', fell: 'fell', noClearChange: 'no clear change' },
    careless: {
      longRun: 'long run of one answer',
      noVariability: 'no variability',
      farOut: 'far from the others',
      tooFast: 'too fast',
    },
    audit: {
      read: 'forms read',
      rejected: 'forms refused',
      flagged: 'forms with two or more signs of carelessness',
      cells: 'groups × topics',
      shown: 'may be shown',
      leaks: 'values of few people that would follow if all were shown',
    },
    range: (low, high) => `${low} to ${high}`,
    withN: (value, n) => `${value} (n = ${n})`,
    unscored: (items) => `Items without scores: ${items.join(', ')}.`,
    notCompared: (scales) => `Not compared, because they are no means of persons: ${scales.join(', ')}.`,
    notShown: 'not to be shown',
    holm: "Differences are tested by Welch's t test, p adjusted by Holm's method.",
    forms: (count) => `There are ${count} forms.`,
    noFrame:
      'Without sizes there is no rate: give people to the groups of the questionnaire, or use --outcome.',
    ownEyes: "For the survey's own eyes: do not publish.",
    unknownGroup: (count) => `Of ${count} forms the group is not known.`,
    equalRates: (p) => `Test of equal rates: p = ${p}`,
    noScales: 'The questionnaire has no scales.',
    heading: (label) => `# ${label}`,
    omega: (value) => `Omega is ${value} (one factor, maximum likelihood).`,
    tooFewPeople: (minimum) => `Not shown, because fewer than ${minimum} people answered.`,
    driversHead: (outcome, n, rSquared, method) =>
      `What goes along with “${outcome}” (n = ${n}, R² ${rSquared}, ${method})`,
    noEffect: 'Importance is association, not effect.',
    reading: 'Reading the answers …',
    making: (file) => `Making ${file} …`,
    reported: (shown, cells) => `Of ${cells} groups × topics, ${shown} may be shown and were written.`,
    holmPaired:
      "Differences are tested by the paired t test of the same people, p adjusted by Holm's method.",
    notRaked: (file, reason, gaps) =>
      `${file}: there are no weights. ${reason}${gaps.map(({ name, target, total }) => `\n  ${name}: target ${people(target)}, answers ${people(total)}`).join('')}`,
    excluded: (count) => `${count} people whose group is not known were left out by the weights.`,
    unknownMargin: (file, line, word) =>
      `${file}: line ${line}: the answers have no grouping or group "${word}".`,
    negativeMargin: (file, line) => `${file}: line ${line}: the number of people is negative.`,
    noMargins: 'Name the file of margins with --margins.',
    weight: {
      people: 'people with weights',
      excluded: 'people left out, group not known',
      rounds: 'rounds',
      low: 'smallest weight',
      high: 'largest weight',
      trimmed: 'weights that were trimmed',
      effect: 'design effect (Kish)',
      effective: 'effective number of people',
      gap: (total, target) => `${total} (target ${target})`,
    },
    distributionHeader: ['Group', 'Item', 'Answer', 'People', 'Share or value'],
    dontKnow: 'don’t know',
    ofN: (n) => `n = ${n}`,
    notAsked: '–',
    trendHeader: (waves) => ['Group', 'Item or scale', ...waves, 'Since the last', 'Not comparable'],
    careUnsaid:
      'To see persons, say with --announced-follow-up that the survey announced follow-up and that they agreed.',
    careNeeds: 'To see persons, --requested-by, --role, --purpose, --agreed and --access-log are all needed.',
    careHeader: ['Respondent', 'Score'],
    nobodyToCall: 'There is nobody.',
    recorded: (file) => `This access is recorded in ${file}.`,
    feedbackHeader: ['Rated', 'Raters', 'Scale', 'Measure', 'Value', 'n'],
    gapHeader: ['Rated', 'Scale', 'Self minus others', 'Word'],
    gap: {
      overestimates: 'rates self higher',
      inAgreement: 'in agreement',
      underestimates: 'rates self lower',
    },
    ratersNote: (minimum) =>
      `Groups of fewer than ${minimum} raters are not shown (self and manager are exempt).`,
    noRaters: (grouping, words, known) =>
      `${grouping}: ${words.join(', ')} is no group of raters (known: ${known.join(', ')}).`,
    taken: (items, file) =>
      `${items} items were written to ${file}. Add scales, reversed items and groupings.`,
    noJson: (file) => `${file}: this is no JSON.`,
  },
}
