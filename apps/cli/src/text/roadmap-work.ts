import type { Language } from '../language.ts'

/** Every sentence of the roadmap at work outside its help; the type keeps both languages complete. */
interface RoadmapWorkMessages {
  readonly work: string
  readonly result: string
  readonly confidence: string
  readonly nothingPlanned: string
  readonly change: string
  readonly totals: (green: number, amber: number, red: number, grey: number) => string
  readonly noReason: string
  readonly moved: string
  readonly beyond: string
  readonly targets: string
  readonly missed: string
  readonly atRisk: string
  readonly touches: string
  readonly written: string
  readonly lost: string
  readonly missing: (count: number) => string
  readonly owes: (owner: string, count: number) => string
  readonly nobody: string
  readonly cells: (same: number, filled: number, changed: number, cleared: number, refused: number) => string
  readonly proposals: string
  readonly waiting: string
  readonly notReport: (file: string) => string
  readonly frozen: (file: string) => string
}

export const roadmapWorkMessages: Readonly<Record<Language, RoadmapWorkMessages>> = {
  ja: {
    work: '実施',
    result: '成果',
    confidence: '見込み',
    nothingPlanned: '計画の記載なし',
    change: '判定が変わる条件',
    totals: (green, amber, red, grey) =>
      `成果の判定：順調 ${green}件・注意 ${amber}件・遅れ ${red}件・判定できない ${grey}件`,
    noReason: '理由の記載なし',
    moved: '動く計画',
    beyond: '計画期間の後になります',
    targets: '影響を受ける目標',
    missed: '期限に間に合わない',
    atRisk: '期限が危うい',
    touches: '関係する横断テーマ・指標・項目',
    written: '書き出したファイル',
    lost: 'この形式で表せないもの',
    missing: (count) => `未提出 ${count}件`,
    owes: (owner, count) => `${owner}：${count}件`,
    nobody: '担当未定',
    cells: (same, filled, changed, cleared, refused) =>
      `同じ ${same}・記入 ${filled}・変更 ${changed}・消去 ${cleared}・受け付けず ${refused}`,
    proposals: '文中の数値（取り込むかどうかは担当者が決めます）',
    waiting: '元の記載と異なるため、反映していない欄',
    notReport: (file) =>
      `${file}：半期報告のファイルではありません。「reform roadmap halfyear」で作ったファイルを指定してください。`,
    frozen: (file) => `${file}：確定済みの半期報告です。確定後の修正は改訂として記録してください。`,
  },
  en: {
    work: 'Work',
    result: 'Result',
    confidence: 'Confidence',
    nothingPlanned: 'nothing planned',
    change: 'What would change it',
    totals: (green, amber, red, grey) =>
      `Results: ${green} on course, ${amber} amber, ${red} red, ${grey} not judged`,
    noReason: 'no reason given',
    moved: 'What moves',
    beyond: 'after the end of the edition',
    targets: 'Targets touched',
    missed: 'would be missed',
    atRisk: 'at risk',
    touches: 'Themes, indicators and items that hang on it',
    written: 'Written',
    lost: 'What the format cannot hold',
    missing: (count) => `Missing: ${count}`,
    owes: (owner, count) => `${owner}: ${count}`,
    nobody: 'no owner',
    cells: (same, filled, changed, cleared, refused) =>
      `same ${same}, filled ${filled}, changed ${changed}, cleared ${cleared}, refused ${refused}`,
    proposals: 'Figures in prose (a person decides whether to take them)',
    waiting: 'Cells that differ from what stands, not taken',
    notReport: (file) => `${file}: no half-yearly report. Name a file that "reform roadmap halfyear" made.`,
    frozen: (file) => `${file}: the report is frozen. Later changes are recorded as revisions.`,
  },
}
