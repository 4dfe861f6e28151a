import type { Domain } from './domain.ts'
import type { Bilingual } from './language.ts'

/** A domain as `reform --help` lists it; the rest is loaded when it is named. */
export interface DomainEntry {
  readonly name: string
  readonly about: Bilingual
  readonly load: () => Promise<Domain>
}

/** The domains, in the order of the help. A new one is a folder in `commands/`, a file in `text/` and a row here. */
export const domains: readonly DomainEntry[] = [
  {
    name: 'roadmap',
    about: {
      ja: '工程表を読み、示し、確かめ、比べ、報告書にする',
      en: 'read, show, check, compare and report a roadmap',
    },
    load: async () => (await import('./commands/roadmap/index.ts')).roadmap,
  },
  {
    name: 'overtime',
    about: {
      ja: '超過勤務・時間外労働を上限に照らし、余地と面接指導を示す',
      en: 'hold overtime against its limits; show what is left and which interviews are due',
    },
    load: async () => (await import('./commands/overtime/index.ts')).overtime,
  },
  {
    name: 'digitization',
    about: {
      ja: '行政文書の電子化率・対象外・保存期間・廃棄・検査・計画を示す',
      en: 'show rates, exclusions, retention, disposal, samples and plans of documents that become electronic',
    },
    load: async () => (await import('./commands/digitization/index.ts')).digitization,
  },
  {
    name: 'survey',
    about: {
      ja: '調査の回答を得点にし、公表できる範囲で示す',
      en: 'turn answers of a survey into scores that may be published',
    },
    load: async () => (await import('./commands/survey/index.ts')).survey,
  },
  {
    name: 'report',
    about: {
      ja: '省庁の生のファイルから指標を計算し、工程表の進捗報告一式を作る',
      en: "compute indicators from a ministry's raw files and make the whole progress report",
    },
    load: async () => (await import('./commands/report/index.ts')).report,
  },
]
