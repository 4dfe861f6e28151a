import type { Bilingual, Language } from '../language.ts'

/** What the frame of every command says: headings of the help, refusals of the shell's side, exit codes. */
export interface FrameTexts {
  readonly usage: string
  readonly options: string
  readonly commands: string
  readonly arguments: string
  readonly globalOptions: string
  /** As they stand in a line of usage. */
  readonly optionsWord: string
  readonly commandWord: string
  readonly choices: (words: readonly string[]) => string
  readonly fallback: (value: string) => string
  readonly lang: string
  readonly json: string
  readonly help: string
  readonly version: string
  readonly program: string
  readonly programAfter: string
  readonly usageError: (code: string, detail: string) => string
  readonly defect: (detail: string) => string
  readonly emptyName: (of: string) => string
  readonly standardInputTwice: string
  readonly invalidOption: (option: string, value: string, allowed: string) => string
}

const exitCodesJa = `
終了コード
  0   終わりました
  1   終わりました。確認を要する点があります
  2   入力を受け付けられません（何も作っていません）
  3   一部の入力だけを処理しました
  70  reform の不具合です
  74  結果を標準出力に書けません
  --json のときは、受け付けられない理由も {"refused": …} として標準出力に出します。`
const exitCodesEn = `
Exit codes
  0   done
  1   done, and something needs attention
  2   input refused, nothing was made
  3   some of the inputs were refused, the others were worked
  70  a defect of reform itself
  74  the result could not be written to standard output
  With --json a refusal is printed as {"refused": …} on standard output too.`

/** The exit codes as the help of every domain ends with them. */
export const exitCodesText: Bilingual = { ja: `${exitCodesJa}\n`, en: `${exitCodesEn}\n` }

const suggestion = (detail: string): string | undefined => /Did you mean (.+)\?/.exec(detail)?.[1]
/** The name in quotes, without the word that stands for its value. */
const quoted = (detail: string): string => /'([^' ]+)[^']*'/.exec(detail)?.[1] ?? ''
const choicesIn = (detail: string): string | undefined => /Allowed choices are (.+?)\.?$/m.exec(detail)?.[1]

export const frameTexts: Readonly<Record<Language, FrameTexts>> = {
  ja: {
    usage: '使い方:',
    options: 'オプション:',
    commands: 'コマンド:',
    arguments: '引数:',
    globalOptions: '共通オプション:',
    optionsWord: '[オプション]',
    commandWord: '<コマンド>',
    choices: (words) => `（選べる値：${words.join('・')}）`,
    fallback: (value) => `（省略時：${value}）`,
    lang: '表示の言語',
    json: '結果を JSON で出す',
    help: 'この説明を表示する',
    version: '版を表示する',
    program: '改革工程表を点検済みのデータと進捗報告にし、超過勤務などの数値を規定に照らします。',
    programAfter: `
はじめに
  reform roadmap report           収録済みの工程表から報告書を作る
  reform roadmap init             自組織の roadmap.yaml のひな形を作る
  reform roadmap validate         書いたファイルを確かめる
  reform roadmap check            公表前に直すべき点を挙げる
  reform overtime assess p.jsonl  超過勤務の上限を守れているかを判定する
  各コマンドの説明は「reform overtime --help」「reform overtime assess --help」のように表示します。
${exitCodesJa}
`,
    usageError: (code, detail) => {
      const near = suggestion(detail)
      const hint = near ? `もしかして：${near}。` : ''
      const choices = choicesIn(detail)
      const what =
        {
          'commander.unknownOption': `「${quoted(detail)}」というオプションはありません。`,
          'commander.unknownCommand': `「${quoted(detail)}」というコマンドはありません。`,
          'commander.excessArguments': '引数が多すぎます。',
          'commander.missingArgument': `引数「${quoted(detail)}」が必要です。`,
          'commander.optionMissingArgument': `オプション「${quoted(detail)}」には値が必要です。`,
          'commander.invalidArgument': `オプション「${quoted(detail)}」に使えない値です${choices ? `（選べる値：${choices}）` : ''}。`,
          'commander.help': 'コマンドを指定してください。',
        }[code] ?? 'コマンドの書き方を読み取れません。'
      return `${what}${hint}--help で使い方を表示します。`
    },
    defect: (detail) =>
      `reform の不具合で止まりました：${detail}\n入力は変えていません。REFORM_DEBUG=1 を付けて再び実行し、表示を添えて開発元にお知らせください。`,
    emptyName: (of) => `${of}が空です。名前を指定してください。`,
    standardInputTwice: '標準入力（-）は一度しか読めません。片方をファイルにしてください。',
    invalidOption: (option, value, allowed) =>
      `${option} に「${value}」は使えません。次の形で指定してください：${allowed}`,
  },
  en: {
    usage: 'Usage:',
    options: 'Options:',
    commands: 'Commands:',
    arguments: 'Arguments:',
    globalOptions: 'Global options:',
    optionsWord: '[options]',
    commandWord: '<command>',
    choices: (words) => ` (one of: ${words.join(', ')})`,
    fallback: (value) => ` (default: ${value})`,
    lang: 'language to speak',
    json: 'print the result as JSON',
    help: 'show this help',
    version: 'show the version',
    program:
      'Turns a reform roadmap into checked data and a progress report, and holds figures such as overtime against the rules.',
    programAfter: `
Getting started
  reform roadmap report           make the report of the built-in roadmap
  reform roadmap init             write a starter roadmap.yaml for your own organisation
  reform roadmap validate         check the file that you wrote
  reform roadmap check            list what to mend before publishing
  reform overtime assess p.jsonl  judge overtime against its limits
  Every command explains itself: reform overtime --help, reform overtime assess --help.
${exitCodesEn}
`,
    usageError: (code, detail) => {
      const near = suggestion(detail)
      const hint = near ? ` Did you mean ${near}?` : ''
      const choices = choicesIn(detail)
      const what =
        {
          'commander.unknownOption': `There is no option "${quoted(detail)}".`,
          'commander.unknownCommand': `There is no command "${quoted(detail)}".`,
          'commander.excessArguments': 'There are too many arguments.',
          'commander.missingArgument': `The argument "${quoted(detail)}" is missing.`,
          'commander.optionMissingArgument': `The option "${quoted(detail)}" needs a value.`,
          'commander.invalidArgument': `The option "${quoted(detail)}" does not take that value${choices ? ` (one of: ${choices})` : ''}.`,
          'commander.help': 'Name a command.',
        }[code] ?? 'The command line cannot be understood.'
      return `${what}${hint} Use --help to see how it is used.`
    },
    defect: (detail) =>
      `reform stopped because of a defect of its own: ${detail}\nYour input was not changed. Run it again with REFORM_DEBUG=1 and report what it prints.`,
    emptyName: (of) => `${of} is empty. Give a name.`,
    standardInputTwice: 'Standard input (-) can be read only once. Name a file for one of them.',
    invalidOption: (option, value, allowed) =>
      `${option} does not take "${value}". Give it in this form: ${allowed}`,
  },
}

const reasons: Readonly<Record<string, Bilingual>> = {
  EACCES: { ja: '権限がありません', en: 'permission denied' },
  EBUSY: { ja: '他のプログラムが使っています', en: 'another program is using it' },
  EDQUOT: { ja: '割り当てられた容量を使い切っています', en: 'the quota is used up' },
  EEXIST: { ja: '同じ名前のものがあります', en: 'something of that name is there' },
  EFBIG: { ja: 'ファイルが大きすぎます', en: 'the file would be too large' },
  EINVAL: { ja: '名前か場所が使えません', en: 'the name or place cannot be used' },
  EIO: { ja: '装置の入出力の誤りです', en: 'the device reported an error' },
  EISDIR: { ja: 'ファイルではなくフォルダーです', en: 'it is a folder, not a file' },
  ELOOP: { ja: 'リンクが堂々巡りしています', en: 'its links lead in a circle' },
  EMFILE: { ja: '開いているファイルが多すぎます', en: 'too many files are open' },
  ENAMETOOLONG: { ja: '名前が長すぎます', en: 'the name is too long' },
  ENOENT: { ja: 'ファイル又はフォルダーがありません', en: 'there is no such file or folder' },
  ENOSPC: { ja: '空き容量がありません', en: 'the disk is full' },
  ENOTDIR: { ja: '途中の名前がフォルダーではありません', en: 'a part of the path is not a folder' },
  EPERM: { ja: '権限がありません', en: 'permission denied' },
  EROFS: { ja: '書き込めない場所です', en: 'the place is read-only' },
  NOTAFILE: { ja: 'ファイルではありません', en: 'it is not a file' },
}

/** The sentence about a file that could not be read or written; `reason` is the system's code. */
export function fileFailureText(
  doing: 'read' | 'write',
  file: string,
  reason: string,
  language: Language,
): string {
  const why = reasons[reason]?.[language]
  if (language === 'ja') {
    return `${file}：${doing === 'read' ? '読めません' : '書けません'}（${why ?? `システムの応答：${reason}`}）。${
      doing === 'read' ? 'ファイル名と権限を確かめてください。' : '書き出し先と権限を確かめてください。'
    }`
  }
  return `${file}: cannot be ${doing === 'read' ? 'read' : 'written'} (${why ?? `the system answers ${reason}`}). Check the ${
    doing === 'read' ? 'file name' : 'place'
  } and the permissions.`
}
