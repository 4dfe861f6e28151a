import type { ReadFacts, ReadIssue, ReadIssueCode, ReadPlace } from '../read-issue.ts'

type Words = (facts: ReadFacts, severity: ReadIssue['severity']) => string

function where({ file, sheet, line, letters, header, byte }: ReadPlace): string {
  const column = letters === undefined ? '' : header ? `${letters}列（${header}）` : `${letters}列`
  const named = column === '' && header ? `見出し「${header}」` : column
  const parts = [
    file ?? '',
    sheet === undefined ? '' : `シート「${sheet}」`,
    line === undefined ? '' : `${line}行目`,
    named,
    byte === undefined ? '' : `先頭から${byte}バイト目`,
  ]
  return parts.filter((part) => part !== '').join('の')
}

const notations = '60進（時:分）、60進（時.分）、10進、分'

const words: Record<ReadIssueCode, Words> = {
  'encoding-undecided': ({ expected }) =>
    `UTF-8としてもCP932（シフトJIS）としても読めない符号があります（${expected ?? ''}）。ファイルが壊れていないか確かめ、文字コードを指定してください。`,
  'nul-byte': () =>
    'NUL（値が0のバイト）が含まれています。書き出しが途中で終わったファイルか、BOMのないUTF-16と考えられます。書き出し直すか、文字コードを指定してください。',
  'not-a-table': ({ expected }) =>
    `CSVでもXLSXでもありません（${expected ?? '別の形式'}）。CSV又はXLSXで保存し直してください。`,
  'archive-broken': ({ expected }) =>
    `XLSXファイルが壊れているか、途中で切れています（${expected ?? ''}）。元のファイルを入手し直してください。`,
  'archive-encrypted': () =>
    'パスワードで保護されています。パスワードを外して保存したファイルを指定してください。',
  'archive-too-large': ({ value, expected }) =>
    `展開後の大きさ（${value ?? ''}）が上限（${expected ?? ''}）を超えるため、読み込みを中止しました。ファイルの出所を確かめるか、表を分けてください。`,
  'xml-broken': ({ expected }) =>
    `ブックの中の${expected ?? 'XML'}が正しい形ではありません。表計算ソフトで開いて保存し直してください。`,
  'xml-forbidden': ({ expected }) =>
    `ブックの中に、読み込まないこととしている宣言（${expected ?? 'DOCTYPE'}）があります。ファイルの出所を確かめてください。`,
  'sheet-missing': ({ value, expected }) =>
    `シート「${value ?? ''}」がありません（あるのは${expected ?? ''}）。シート名を確かめてください。`,
  'sheets-left': ({ expected }) =>
    `このシートだけを読みました。ほかのシート（${expected ?? ''}）を読むときは、シート名を指定してください。`,
  'row-too-long': ({ expected }) =>
    `この行から始まる1行が${expected ?? ''}バイトを超えるため、読み込みを中止しました。引用符の閉じ忘れや、改行のないファイルでないか確かめてください。`,
  'too-many-columns': ({ expected }) =>
    `列の数が上限（${expected ?? ''}）を超えるため、読み込みを中止しました。区切り文字を確かめてください。`,
  'too-many-rows': ({ expected }) =>
    `行の数が上限（${expected ?? ''}）を超えるため、読み込みを中止しました。ファイルを分けてください。`,
  'too-many-cells': ({ expected }) =>
    `セルの数が上限（${expected ?? ''}）を超えるため、読み込みを中止しました。ファイルを分けてください。`,
  'header-not-found': ({ expected }) =>
    `見出しの行が見つかりません（必要な列：${expected ?? ''}）。見出しを付けて書き出すか、列の対応を指定してください。`,
  'header-missing': ({ value, expected }) =>
    `必要な列「${value ?? ''}」がありません。${
      expected === undefined
        ? '列を書き出すか、列の別名に加えてください。'
        : `名前の近い列に「${expected}」があります。同じ内容であれば、列の別名に加えてください。`
    }`,
  'header-duplicate': ({ value, expected }) =>
    `列「${value ?? ''}」に当たる見出しが複数あります（${expected ?? ''}）。1つだけ残してください。`,
  'header-repeated': () =>
    '途中に見出しの行が繰り返されています。データではないものとして読み飛ばしました。ファイルをつないだ場合は、漏れや重複がないか確かめてください。',
  'no-rows': () => 'データの行がありません。書き出しの条件（期間、対象者）を確かめてください。',
  'notation-contradicted': ({ expected, value }) =>
    `指定された時間の表し方と、ファイルの内容が合いません（${value ?? ''}）。${expected ?? ''}でないか確かめてください。`,
  'notation-in-header': ({ value, expected }) =>
    `見出しの単位（${value ?? ''}）から、この列の時間は${expected ?? ''}として読みました。`,
  'duration-coarse': () =>
    '時間が小数第1位までしかなく、6分単位に丸められています。正確な分数が必要なときは、日別のデータを使ってください。',
  'cell-count': ({ value, expected }) =>
    `セルの数（${value ?? ''}）が見出しの数（${expected ?? ''}）と一致しません。値の中の区切り文字が引用符で囲まれているか確かめてください。`,
  'quote-open': () =>
    '引用符（"）が閉じられないままファイルが終わっています。書き出しが途中で終わっていないか確かめてください。',
  'quote-malformed': () =>
    '閉じた引用符（"）の後に文字が続いています。値の中の引用符は2つ重ねて（""）書いてください。',
  'row-repeats': ({ otherLine }) => `${otherLine ?? ''}行目と同じ内容です。1件として扱いました。`,
  'row-contradicts': ({ otherLine, expected }) =>
    `${otherLine ?? ''}行目と${expected ?? 'キー'}が同じですが、内容が異なります。どちらが正しいか確かめてください。`,
  'stamp-missing': ({ expected }) =>
    `${expected ?? '対になる時刻'}がありません（打刻漏れ）。時間は計算していません。打刻を確かめてください。`,
  'span-empty': ({ expected }) => `開始と終了が同じ時刻（${expected ?? ''}）です。時刻を確かめてください。`,
  'span-reversed': ({ value, expected }) =>
    `終了（${value ?? ''}）が開始（${expected ?? ''}）より前です。日付と時刻を確かめてください。`,
  'span-too-long': ({ value, expected }) =>
    `開始から終了までが${value ?? ''}で、上限（${expected ?? ''}）を超えています。日付と時刻を確かめてください。`,
  'span-overlaps': ({ value, expected }) =>
    `${value ?? ''}は、その前の時間帯の時刻（${expected ?? ''}）より前で、時間帯が重なっています。時刻を確かめてください。`,
  'sum-differs': ({ value, expected }) =>
    `内訳の合計（${value ?? ''}）が、合計欄（${expected ?? ''}）と一致しません。内訳を確かめてください。`,
  'clock-differs': ({ value, expected }) =>
    `時刻から計算した時間（${value ?? ''}）が、記載された時間（${expected ?? ''}）と一致しません。時刻と休憩を確かめてください。`,
  'value-elsewhere': ({ value, expected }) =>
    `${expected ?? ''}ではない日に時間（${value ?? ''}）が入っています。日をまたぐ勤務などでないか確かめてください。`,
  'bytes-not-in-encoding': ({ expected }) =>
    `${expected ?? '指定された文字コード'}として読めない符号が含まれています。文字コードの違うファイルをつなげていないか、元のファイルを確かめてください。`,
  'value-missing': () => '値がありません。値を入力してください。',
  placeholder: ({ value }) => `「${value ?? ''}」は値がないことを示すものとして読みました。`,
  'cell-tidied': ({ value, expected }) => `「${value ?? ''}」を「${expected ?? ''}」として読みました。`,
  'code-padded': ({ value, expected }) =>
    `「${value ?? ''}」の先頭に0を補い、「${expected ?? ''}」として読みました。元の番号を確かめてください。`,
  'date-unreadable': ({ value }) =>
    `「${value ?? ''}」は日付として読めません。2026/11/02のように記載してください。`,
  'date-impossible': ({ value }) => `「${value ?? ''}」という日はありません。日付を確かめてください。`,
  'date-ambiguous': ({ value }) =>
    `「${value ?? ''}」は年月日の順序を決められません。読み方（年月日の順、2桁の年）を指定してください。`,
  'date-without-year': ({ value }) =>
    `「${value ?? ''}」には年がなく、対象の期間からも決まりません。年を記載するか、対象の期間を指定してください。`,
  'date-out-of-era': ({ value, expected }) =>
    `「${value ?? ''}」は元号の期間の外です。${expected ?? ''}として読みました。`,
  'date-doubtful': ({ value, expected }) =>
    `「${value ?? ''}」の曜日などが日付と合いません。${expected ?? ''}として読みました。日付を確かめてください。`,
  'date-from-serial': ({ value, expected }) =>
    `「${value ?? ''}」を表計算ソフトの日付の番号とみて、${expected ?? ''}として読みました。`,
  'month-unreadable': ({ value }) =>
    `「${value ?? ''}」は年月として読めません。2026/11のように記載してください。`,
  'stamp-unreadable': ({ value }) =>
    `「${value ?? ''}」は日時として読めません。2026/11/02 9:00のように記載してください。`,
  'time-unreadable': ({ value }) =>
    `「${value ?? ''}」は時刻として読めません。9:00、25:30のように記載してください。`,
  'time-out-of-range': ({ value, expected }) =>
    `時刻「${value ?? ''}」が${expected ?? '0:00から48:00まで'}の範囲にありません。時刻を確かめてください。`,
  'time-of-other-day': ({ value }) =>
    `「${value ?? ''}」の日付が、その行の日付と合いません。日付を確かめてください。`,
  'time-from-serial': ({ value, expected }) =>
    `「${value ?? ''}」を表計算ソフトの時刻とみて、${expected ?? ''}として読みました。`,
  'seconds-dropped': ({ value, expected }) =>
    `「${value ?? ''}」の秒を切り捨て、${expected ?? ''}として読みました。`,
  'duration-unreadable': ({ value }) =>
    `「${value ?? ''}」は時間として読めません。指定した表し方で記載してください。`,
  'duration-notation-missing': ({ value, expected }) =>
    `「${value ?? ''}」は表し方によって意味が変わります（${expected ?? ''}）。時間の表し方（${notations}）を指定してください。`,
  'duration-not-in-notation': ({ value, expected }) =>
    `「${value ?? ''}」は、指定された表し方（${expected ?? ''}）ではあり得ない時間です。時間の表し方を確かめてください。`,
  'duration-rounded': ({ value, expected }) =>
    `「${value ?? ''}」は整数の分になりません。四捨五入して${expected ?? ''}として読みました。`,
  'number-unreadable': ({ value }) => `「${value ?? ''}」は数値として読めません。数字で記載してください。`,
  'number-not-whole': ({ value }) => `「${value ?? ''}」は整数ではありません。整数で記載してください。`,
  'word-unknown': ({ value, expected }, severity) =>
    severity === 'error'
      ? `「${value ?? ''}」は知らない区分です（${expected ?? ''}のいずれか）。区分を改めるか、読み方に加えてください。`
      : `「${value ?? ''}」は知らない区分です。「${expected ?? ''}」として読みました。`,
  'flag-unknown': ({ value, expected }) =>
    `「${value ?? ''}」は有無を示す値ではありません（${expected ?? ''}のいずれか）。値を改めてください。`,
  'ranges-unreadable': ({ value }) =>
    `「${value ?? ''}」は時間帯として読めません。12:00-13:00のように記載してください。`,
}

/** Place, reason and what to do in Japanese. */
export function readTextJa(code: ReadIssueCode, severity: ReadIssue['severity'], facts: ReadFacts): string {
  const at = where(facts.place)
  const text = words[code](facts, severity)
  return at === '' ? text : `${at}：${text}`
}
