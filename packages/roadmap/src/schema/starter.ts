import { schemaVersion } from '../model/roadmap.ts'
import type { Language } from '../model/text.ts'

/** Where the editor that opens the starter finds the JSON Schema. */
export interface StarterOptions {
  /** An address, or a path relative to the file. Where npm puts the package beside the file, unless given. */
  readonly schema?: string
}

const installedSchema = './node_modules/@reform/roadmap/roadmap.schema.json'

/**
 * The text of a `roadmap.yaml` to start from, with comments in one language: a small plan with results that shows
 * tracks, stages, every type of target, values and words for missing ones, and parses without an issue.
 *
 * @example
 * ```ts
 * parseRoadmapText(starterRoadmapYaml('en')).issues // => []
 * ```
 */
export function starterRoadmapYaml(language: Language, options: StarterOptions = {}): string {
  const say = (ja: string, en: string): string => (language === 'ja' ? ja : en)
  return [head(say, options.schema ?? installedSchema), edition(say), pillars(say), ending(say)].join('\n')
}

type Say = (ja: string, en: string) => string

const head = (say: Say, schema: string): string => `\
# yaml-language-server: $schema=${schema}
#
# ${say('改革工程表の見本です。書き換えて使ってください。「#」から行末まではメモで、読み飛ばされます。', 'A roadmap to start from. Change what is here; whatever follows “#” is a note and is not read.')}
# ${say('文章は「title: 題名」とも「title: { ja: 題名, en: Title }」とも書けます。文字列だけなら日本語とみなします。', 'A text is “title: 題名” (taken as Japanese) or “title: { ja: 題名, en: Title }”.')}
# ${say('時期は 2025-06-01（日）、2025-06（月）、FY2025（年度）、FY2025-H1（上期）、FY2025-Q2（第２四半期）と書きます。', 'A time is 2025-06-01, 2025-06, FY2025 (fiscal year), FY2025-H1 (first half) or FY2025-Q2 (second quarter).')}
# ${say('読み込めるかは reform roadmap validate、公表前の点検は reform roadmap check で確かめられます。', 'Try it with: reform roadmap validate, reform roadmap check.')}

schema: ${schemaVersion}
id: our-roadmap  # ${say('識別子。半角英数字と . _ - だけ', 'an id: ASCII letters, digits, . _ -')}
title: { ja: 私たちの改革工程表, en: Our reform roadmap }
organisation: { ja: 例の省, en: Example Ministry }

# ${say('担当部署。項目の lead と participants が参照します。', 'The units that answer for items (lead, participants).')}
units:
  - { id: secretariat, label: { ja: 総務課, en: General Affairs Division } }
  - { id: personnel, label: { ja: 人事課, en: Personnel Division } }

# ${say('標準の単位（people、cases、times、percent、hours、yen など）にないものだけを足します。', 'Only units beyond the standard ones (people, cases, times, percent, hours, yen …).')}
unitsOfMeasure:
  - { id: counters, label: { ja: 窓口, en: counters }, one: counter }
`

const edition = (say: Say): string => `\
# ${say('版。発行の順に並べます。', 'Editions, in the order in which they were published.')}
editions:
  - id: plan-2025
    title: { ja: 第１期計画, en: First plan }
    kind: planAndResults  # ${say('results 実績・plan 計画・planAndResults 両方', 'results, plan, or both')}
    issued: 2025-10-31
    issuer: secretariat
    fiscalYears: { from: 2025, to: 2027 }

    # ${say('工程を分けて示すもの。分けないなら消してください。', 'Parts of the organisation with a plan of their own; remove them if there is one plan.')}
    tracks:
      - { id: headquarters, label: { ja: 本省, en: Headquarters } }
      - { id: regional, label: { ja: 地方, en: Regional offices } }

    # ${say('柱をまたぐテーマ。', 'Themes across pillars.')}
    themes:
      - { id: paperless, mark: ※１, title: { ja: 紙からデータへ, en: From paper to data } }

    # ${say('段階を、進む順に。', 'Stages, in the order in which they follow.')}
    stages:
      - { id: research, label: { ja: 把握, en: Finding out } }
      - { id: target, label: { ja: 目標設定, en: Setting targets } }
      - { id: action, label: { ja: 実施, en: Action } }

    # ${say('指標。一度だけ定め、項目から参照します。', 'Indicators: defined once, named by items.')}
    indicators:
      - id: electronic-share
        name: { ja: 文書の電子化率, en: Share of documents kept electronically }
        kind: ratio  # ${say('stock 時点の残高・flow 期間の合計・ratio 割合・mean 平均・count 件数・text 言葉', 'stock, flow, ratio, mean, count or text')}
        direction: up  # ${say('up 増・down 減・band 範囲内・exact 一致・none なし', 'up, down, band, exact or none')}
        aggregation: ratioOfSums
        cadence: half
        definition: { ja: 電子で保存した文書を作成した文書で割ったもの, en: Documents kept electronically over documents made }
        numerator: { ja: 電子で保存した文書, en: documents kept electronically }
        denominator: { ja: 作成した文書, en: documents made }
      - id: overtime
        name: { ja: 超過勤務の平均時間, en: Mean overtime }
        kind: mean
        direction: down
        aggregation: weightedMean
        unit: hours
        cadence: half
        definition: notDefined  # ${say('文書が定義を示さないとき', 'when the paper does not define it')}
      - id: one-stop-counters
        name: { ja: 一か所で済む窓口の数, en: One-stop counters }
        kind: stock
        direction: up
        aggregation: last
        unit: counters
        cadence: half
        definition: { ja: 全ての手続ができる窓口の期末の数, en: Counters for every procedure at the end of the half }
`

const pillars = (say: Say): string => `\
    # ${say('柱。中には項目（items）か、節（sections）とその項目を書きます。', 'Pillars hold items, or sections with items.')}
    pillars:
      - id: documents
        number: 1
        title: { ja: 文書の電子化, en: Electronic documents }
        items:
          - id: new-documents
            number: 1
            title: { ja: 新しく作る文書, en: Documents made from now on }
            themes: [paperless]
            lead: secretariat
            indicators:
              - indicator: electronic-share
                observations:
                  # ${say('割合は分子と分母で書きます。', 'A share keeps both of its parts.')}
                  - { period: FY2025-H1, result: { state: value, measure: { type: ratio, numerator: 1830, denominator: 2470, unit: documents } } }
                  # ${say('値がないときは 0 ではなく、理由を書きます（pending 公表待ち・notMeasured 未測定・describedOnly 記述のみ・awaiting 外部待ち）。', 'A missing value is never 0: say why (pending, notMeasured, describedOnly, awaiting).')}
                  - { period: FY2025-H2, result: { state: pending, until: 2026-05 } }
            targets:
              # ${say('期限までの値', 'a value by a time')}
              - { type: valueBy, indicator: electronic-share, what: { ja: 全て電子で保存する, en: Keep all of them electronically }, comparison: gte, measure: { type: share, percent: 100 }, by: FY2026, excludes: [{ ja: 法令で紙とされるもの, en: what law requires on paper }] }
            plan:
              - { kind: work, track: headquarters, title: { ja: 手順の見直し, en: New procedures }, period: FY2025 }
              - { kind: milestone, track: headquarters, title: { ja: 全面移行, en: Everything electronic }, period: 2026-04-01 }
          - id: old-documents
            number: 2
            title: { ja: 保存している文書, en: Documents in store }
            themes: [paperless]
            lead: secretariat
            noIndicator: {}  # ${say('指標がないと明記するとき', 'when there is outright none')}
            targets:
              # ${say('ある年度に目標を定め、次の年度に達成する', 'set the target in one year, reach it in a later one')}
              - { type: setThenReach, track: headquarters, what: { ja: 削減の目標を定めて達成する, en: Set a target and reach it }, setIn: FY2026, reachIn: FY2027 }
              # ${say('段階を終える時期', 'a stage done by a time')}
              - { type: stageBy, track: regional, what: { ja: 保管の状況を把握する, en: Know what is in store }, stage: research, by: FY2026 }
            plan:
              # ${say('同じ lane の工程は、一本の線に続けて描かれます。', 'Entries of one lane are drawn on one line.')}
              - { kind: stage, stage: research, track: headquarters, lane: a, title: { ja: 状況の把握, en: Finding out }, period: FY2025 }
              - { kind: stage, stage: target, track: headquarters, lane: a, title: { ja: 目標の設定, en: Setting the target }, period: FY2026 }
              - { kind: stage, stage: action, track: headquarters, lane: a, title: { ja: 達成, en: Reaching it }, period: FY2027 }
              - { kind: stage, stage: research, track: regional, title: { ja: 地方の状況の把握, en: Finding out in the regions }, period: { from: FY2025, to: FY2026 } }

      - id: work
        number: 2
        title: { ja: 働き方, en: Ways of working }
        items:
          - id: less-overtime
            number: 1
            title: { ja: 超過勤務の縮減, en: Less overtime }
            lead: personnel
            indicators:
              - indicator: overtime
                observations:
                  - { period: FY2025-H1, qualifiers: [about], result: { state: value, measure: { type: mean, value: 31.5, unit: hours, decimals: 1 } } }
            activities:
              - summary: { ja: 部局ごとの状況を毎月共有した。, en: Shared the figures of every bureau each month. }
                state: ongoing  # ${say('done 済み・ongoing 継続中・started 着手・planned 予定・considering 検討中・onHold 保留・notDone 未実施', 'done, ongoing, started, planned, considering, onHold or notDone')}
                period: FY2025-H1
                figures:
                  - { what: { ja: 管理職研修の受講者, en: Managers trained }, measure: { type: count, value: 120, unit: people }, qualifiers: [personTimes] }
            targets:
              # ${say('向きだけ', 'a direction only')}
              - { type: directionOnly, indicator: overtime, direction: down, what: { ja: 平均時間を減らす, en: Bring the mean down } }
              # ${say('基準はこれから定める', 'a threshold with the target still to be set')}
              - { type: thresholdToBeSet, what: { ja: 月45時間を超える人を減らす目標を定める, en: Set a target for more than 45 hours a month }, thresholds: [{ comparison: gt, measure: { type: amount, value: 45, unit: hours }, per: month }] }
              # ${say('定期的に行う', 'something that comes back')}
              - { type: recurring, what: { ja: 半期ごとに報告する, en: Report every half-year }, every: half, window: { from: FY2025, to: FY2027 } }
            plan:
              - kind: recurring
                every: half
                title: { ja: 進捗報告, en: Progress report }
                period: { from: FY2025, to: FY2027 }
                markers: [{ at: FY2025-H1 }, { at: FY2025-H2 }, { at: FY2026-H1 }, { at: FY2026-H2 }, { at: FY2027-H1 }, { at: FY2027-H2 }]
          - id: one-stop
            number: 2
            title: { ja: 一か所で済む窓口, en: One-stop counters }
            lead: secretariat
            indicators:
              - indicator: one-stop-counters
                observations:
                  - { period: FY2025-H1, asOf: 2025-09-30, result: { state: value, measure: { type: count, value: 4, unit: counters } } }
            targets:
              # ${say('ある期間に行う数', 'a planned count in a window')}
              - { type: plannedCount, indicator: one-stop-counters, what: { ja: 三つの窓口を開く, en: Open three more }, measure: { type: count, value: 3, unit: counters }, window: FY2026 }
              # ${say('これから決める', 'to be decided')}
              - { type: toBeDecided, what: { ja: その後の数は試行を見て決める, en: Further ones after the trial } }
            plan:
              - { kind: work, track: regional, title: { ja: 順次開設, en: Opening step by step }, period: { from: FY2025, to: FY2027 } }
`

const ending = (say: Say): string => `\
# ${say('次の版ができたら、項目と指標がどうなったかを書きます。例：', 'When there is a second edition, say what became of items and indicators. For example:')}
# lineages:
#   - id: documents-continue
#     of: item
#     kind: continued  # ${say('continued 継続・merged 統合・split 分割・redefined 再定義・moved 移動・dropped 次の版になし・new 新規', 'continued, merged, split, redefined, moved, dropped or new')}
#     from: { edition: plan-2025, ids: [new-documents] }
#     to: { edition: plan-2028, ids: [documents] }
#     basis: stated
#     reason: { ja: 同じ内容で続く。, en: Goes on as it was. }
`
