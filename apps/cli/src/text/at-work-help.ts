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
    | 'portion'
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
業務の列：業務・時間・担当（引き受けられる担当。複数は「、」で区切る）・除く職員。15分（--portion）単位に切り上げます。
一つの業務は単位ごとに何人かで分けられるものとして割り当てます。分けられない業務は、名簿で一人だけが持つ
担当を書くか、1時間単位など大きな --portion で割り当ててください。

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
      portion: '割り当てる時間の単位（rebalance。省略時：15分。1:00 なら1時間単位）',
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
Columns of --work: id, time, groups (those who may take it), except. Time is rounded up to 15
minutes, or to --portion. A piece of work may go to several people, a portion each. For work that cannot be split,
write a group that one person alone has in the list of staff, or choose a larger portion, such as whole hours.

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
      portion:
        'size of the portions that are handed over (rebalance; 15 minutes when absent, 1:00 for whole hours)',
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
