import type { Facts, Place, TabularIssueCode, TabularNoticeCode } from '../issue.ts'

type Full = Facts & { readonly codePoint?: string }

const parts: Record<NonNullable<Place['part']>, string> = {
  title: '題名',
  creator: '作成者',
  'print-header': '印刷時の見出し',
  chart: 'グラフ',
  unit: '単位',
}

function where(place: Place): string {
  const at = cellOrRow(place)
  if (place.part === undefined) return at
  return at === '' ? parts[place.part] : `${at}の${parts[place.part]}`
}

function cellOrRow(place: Place): string {
  const column = place.columnName ? `列「${place.columnName}」` : ''
  if (place.sheet !== undefined) {
    const sheet = `シート「${place.sheet}」`
    if (place.cell === undefined) return column === '' ? sheet : `${sheet}の${column}`
    return `${sheet}のセル${place.cell}${column === '' ? '' : `（${column}）`}`
  }
  const row = place.row === undefined ? '' : `${place.row}行目`
  const named = column === '' && place.column !== undefined ? `${place.column}列目` : column
  return [row, named].filter((part) => part !== '').join('の')
}

const what: Record<TabularIssueCode, (facts: Full) => string> = {
  'character-not-in-cp932': ({ character, codePoint, bound }) =>
    `「${character}」（${codePoint}）はCP932（シフトJIS）にない文字です。${
      bound === undefined ? '別の字に改めるか' : `「${bound}」に改めるか`
    }、文字コードをUTF-8（BOM付き）にしてください。`,
  'character-not-writable': ({ codePoint }) =>
    `ファイルに書けない符号（${codePoint}）が含まれています。入力元の文字を直してください。`,
  'date-before-spreadsheets': ({ value }) =>
    `日付「${value}」は、表計算ソフトの日付として正しく扱えません（1900年3月1日以後に限ります）。文字列で記載してください。`,
  'date-impossible': ({ value }) =>
    `「${value}」は存在しない日付か、YYYY-MM-DDの形ではありません。日付を確かめてください。`,
  'ditto-mark': ({ value }) =>
    `「${value}」は上の行の値の省略です。データシートでは値を省略せずに記載してください。`,
  'duration-negative': ({ value }) =>
    `負の時間（${value}分）は、表計算ソフトの画面で「####」と表示されます。文字列か分単位の数値で記載してください。`,
  'header-duplicate': ({ value, bound }) =>
    `見出し「${value}」が${bound}列目と重複しています。見出しは列ごとに異なるものにしてください。`,
  'header-empty': () => '見出しが空です。列の内容を表す見出しを付けてください。',
  'line-break-in-data': ({ value }) =>
    `「${value}」に改行又はタブが含まれています。データシートでは1行の文字列にしてください。`,
  'link-unknown-sheet': ({ value }) =>
    `リンク先のシート「${value}」がありません。シート名を確かめてください。`,
  'merge-covers-value': ({ value, bound }) =>
    `値「${value}」が、セル${bound}から始まる結合の下に隠れます。結合の範囲か値の位置を改めてください。`,
  'merge-overlap': ({ bound }) =>
    `結合が、セル${bound}から始まる結合と重なっています。どちらかの範囲を改めてください。`,
  'merged-cell-in-data': () =>
    'データシートのセルは、結合や書式を持てません。1つのセルに1つの値を記載してください。',
  'minutes-not-whole': ({ value }) =>
    `時間「${value}」は整数の分ではありません。分単位の整数にしてください。`,
  'no-columns': () => '列がありません。1つ以上の列が必要です。',
  'no-sheets': () => 'シートがありません。1つ以上のシートが必要です。',
  'number-as-text': ({ value }) =>
    `数値「${value}」が文字列として記載されています。数値の列にするか、番号などであれば列の種類を「code」にしてください。`,
  'number-not-finite': ({ value }) =>
    `「${value}」は数値として記載できません。値がない場合は空（null）にしてください。`,
  'row-width': ({ value, bound }) =>
    `値の数（${value}）が列の数（${bound}）と一致しません。過不足を確かめてください。`,
  'sheet-name-character': ({ character, codePoint }) =>
    `シート名に使えない文字「${character}」（${codePoint}）が含まれています。別の字に改めてください。`,
  'sheet-name-duplicate': ({ bound }) =>
    `シート名が「${bound}」と区別できません（大文字・小文字、全角・半角の違いは区別されません）。別の名前にしてください。`,
  'sheet-name-empty': () => 'シート名が空です。名前を付けてください。',
  'sheet-name-reserved': () => 'この名前は表計算ソフトが予約しています。別の名前にしてください。',
  'sheet-name-too-long': ({ bound }) => `シート名が${bound}文字を超えています。短くしてください。`,
  'space-for-looks': ({ value }) =>
    `「${value}」に体裁を整えるための空白が含まれています。データシートでは取り除いてください。`,
  'text-too-long': ({ value, bound }) =>
    `文字数（${value}）が上限（${bound}）を超えています。分割するか短くしてください。`,
  'too-many-columns': ({ value, bound }) =>
    `列の数（${value}）が上限（${bound}）を超えています。表を分けてください。`,
  'too-many-line-breaks': ({ value, bound }) =>
    `改行の数（${value}）が1つのセルの上限（${bound}）を超えています。分割してください。`,
  'too-many-rows': ({ value, bound }) =>
    `行の数（${value}）が1つのシートの上限（${bound}）を超えています。シートを分けてください。`,
  'unit-column-unknown': ({ value }) =>
    `単位を示す列「${value}」がありません。列の見出しを確かめてください。`,
  'unit-empty': () => '数値の列の単位が空です。単位を記載するか、単位のない数であればnullにしてください。',
  'value-of-other-type': ({ value, bound }) =>
    `値「${value}」は列の種類「${bound}」に合いません。値か列の種類を改めてください。`,
}

const noted: Record<TabularNoticeCode, (facts: Full) => string> = {
  'character-normalised': ({ character, codePoint, bound }) =>
    `「${character}」（${codePoint}）を、CP932で対応する「${bound}」に置き換えました。`,
  'formula-guarded': ({ value }) => `「${value}」は数式と解されるおそれがあるため、先頭に「'」を付けました。`,
  'platform-dependent-character': ({ character, codePoint, bound }) =>
    `機種依存文字「${character}」（${codePoint}）が${bound}か所で使われています。`,
}

function sentence(place: Place, text: string): string {
  const at = where(place)
  return at === '' ? text : `${at}：${text}`
}

/** The sentence of an issue in Japanese. */
export function issueTextJa(code: TabularIssueCode, facts: Full): string {
  return sentence(facts.place, what[code](facts))
}

/** The sentence of a notice in Japanese. */
export function noticeTextJa(code: TabularNoticeCode, facts: Full): string {
  return sentence(facts.place, noted[code](facts))
}
