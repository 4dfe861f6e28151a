import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, explain } from '@reform/overtime'
import { type Provision, standardUnits } from '@reform/rules'
import { cell, type Language, languages, linkTo, type Page, plain, root, sourceLink, table } from './pages.ts'
import { type Boundary, judged, readVectors } from './people.ts'
import { provisionPath, publishedRulesets } from './rulesets.ts'
import { comparisonLabels, windowLabel, wordLabel } from './words.ts'

type Text = Readonly<Record<Language, string>>
const texts = {
  rule: { ja: '規定の内容', en: 'What the rule says' },
  scope: { ja: '対象', en: 'For' },
  counts: { ja: '数えるもの', en: 'Counts' },
  window: { ja: '期間', en: 'Window' },
  figure: { ja: '数値', en: 'Figure' },
  effect: { ja: '効果', en: 'Effect' },
  force: { ja: '施行', en: 'In force' },
  citation: { ja: '根拠', en: 'Where it stands' },
  everyone: { ja: 'すべて', en: 'everyone' },
  asOf: { ja: '確認日', en: 'read on' },
  quote: { ja: '条文の語', en: 'words of the text' },
  unconfirmed: { ja: '未確認の点', en: 'Not confirmed' },
  review: { ja: '次に確認する日', en: 'To be reviewed on' },
  boundary: { ja: '境界の事例', en: 'At the boundary' },
  observed: { ja: '実績', en: 'Observed' },
  word: { ja: '判定', en: 'Verdict' },
  sentence: { ja: '説明', en: 'In words' },
  code: { ja: 'コードと試験', en: 'Code and tests' },
  record: { ja: '記録', en: 'Record' },
} satisfies Record<string, Text>

const effects: Readonly<Record<Provision['effect'], Text>> = {
  limit: { ja: '上限・下限（満たさなければ不適合）', en: 'a limit: otherwise it is breached' },
  effort: { ja: '努力義務（人が判断）', en: 'a duty to make an effort, which a person judges' },
  trigger: { ja: '該当すると次の措置・計算につながる', en: 'when it holds, something follows' },
  figure: { ja: '計算に用いる数値', en: 'a figure to calculate with' },
}

function amount(provision: Provision, language: Language): string {
  const unit = (standardUnits as Record<string, (typeof standardUnits)['minutes'] | undefined>)[
    provision.unit
  ]
  const words = unit?.[language]
  const value =
    words?.stated?.(provision.value) ?? words?.exact(provision.value, 1) ?? String(provision.value)
  const comparison = comparisonLabels[provision.comparison][language]
  return language === 'ja' ? `${value}${comparison}` : `${comparison} ${value}`
}

function scopeRow(provision: Provision, language: Language): readonly string[] {
  const scopes = provision.inForce.map(({ scope }) => scope ?? texts.everyone[language])
  const dates = [...new Set(provision.inForce.map(({ from, until }) => `${from} – ${until ?? ''}`.trim()))]
  return [
    [...new Set(scopes)].map((one) => plain(one)).join('<br>'),
    plain(provision.counts.label[language]),
    windowLabel(provision.window, language),
    `**${amount(provision, language)}**`,
    effects[provision.effect][language],
    dates.join('<br>'),
  ]
}

function citation(
  { citation: { act, article, quote, address, asOf } }: Provision,
  language: Language,
): string {
  const words = language === 'ja' ? `${act.ja}${article.ja}` : `${act.en}, ${article.en}`
  const name = address === undefined ? plain(words) : `[${plain(words)}](${address})`
  const cited = quote === undefined ? '' : ` — ${texts.quote[language]}: <q lang="ja">${plain(quote)}</q>`
  return `- ${name}${cited} (${texts.asOf[language]} ${asOf})`
}

const unique = (lines: readonly string[]): string => [...new Set(lines)].join('\n')

/** What the library answers just below, exactly at and just above the figure. */
function boundaryTable(boundaries: readonly Boundary[], language: Language): string {
  const rows = boundaries.flatMap(({ provision, scope, cases }) =>
    cases.map(({ observed, word, person: json }) => {
      const found = judged(json)
      const finding =
        found === undefined
          ? undefined
          : explain(found.person, found.rules).findings.find(
              (one) => one.provision === provision && one.observed === observed,
            )
      const sentence =
        finding === undefined || found === undefined ? '' : describe(finding, found.rules, language)
      return [scope ?? '', String(observed), wordLabel(word, language), plain(sentence)]
    }),
  )
  const head = [
    texts.scope[language],
    texts.observed[language],
    texts.word[language],
    texts.sentence[language],
  ]
  return table(head, rows)
}

function filesNaming(folder: string, id: string): readonly string[] {
  const base = join(root, 'packages', folder)
  const files = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /^(src|test|local)\/.*\.(ts|json)$/.test(path) && !path.includes('node_modules'),
  )
  return files
    .filter((path) => readFileSync(join(base, path), 'utf8').includes(id))
    .map((path) => `packages/${folder}/${path}`)
    .sort()
}

function page(
  versions: readonly Provision[],
  files: readonly string[],
  boundaries: readonly Boundary[],
  language: Language,
): Page {
  const first = versions[0] as Provision
  const head = ['scope', 'counts', 'window', 'figure', 'effect', 'force'] as const
  const notes = versions.flatMap(({ certainty }) =>
    certainty === 'confirmed'
      ? []
      : [`- ${texts.unconfirmed[language]}: ${plain(certainty.unconfirmed[language])}`],
  )
  const reviews = versions.flatMap(({ reviewOn }) =>
    reviewOn === undefined ? [] : [`- ${texts.review[language]}: ${reviewOn}`],
  )
  const links = files.map((path) => `- [\`${path}\`](${sourceLink(path)})`)
  const section = (title: Text, body: string): readonly string[] =>
    body === '' ? [] : [`## ${title[language]}`, body]
  return {
    path: provisionPath(first),
    language,
    title: first.label[language],
    label: first.label[language],
    description: `${first.id}: ${first.label[language]}`,
    body: [
      `\`${first.id}\``,
      ...section(
        texts.rule,
        table(
          head.map((key) => texts[key][language]),
          versions.map((one) => scopeRow(one, language)),
        ),
      ),
      ...section(
        texts.citation,
        unique([...versions.map((one) => citation(one, language)), ...notes, ...reviews]),
      ),
      ...section(texts.boundary, boundaries.length === 0 ? '' : boundaryTable(boundaries, language)),
      ...section(texts.code, links.join('\n')),
      ...section(texts.record, `\`\`\`json\n${JSON.stringify(versions, null, 2)}\n\`\`\``),
    ].join('\n\n'),
  }
}

const listTitle: Text = { ja: '規定の一覧', en: 'All provisions' }

/** A page for each provision, and one that lists them. */
export async function provisionPages(): Promise<readonly Page[]> {
  const { boundaries } = readVectors()
  const groups = (await publishedRulesets()).flatMap(({ folder, ruleset }) => {
    const ids = [...new Set(ruleset.provisions.map(({ id }) => id))]
    return ids.map((id) => ({ folder, versions: ruleset.provisions.filter((one) => one.id === id) }))
  })
  const pages = groups.flatMap(({ folder, versions }) => {
    const id = versions[0]?.id ?? ''
    const files = filesNaming(folder, `'${id}'`)
    const own = boundaries.filter(({ provision }) => provision === id)
    return languages.map((language) => page(versions, files, own, language))
  })
  const lists = languages.map((language) =>
    listPage(
      groups.map(({ versions }) => versions),
      language,
    ),
  )
  return [...pages, ...lists]
}

function listPage(groups: readonly (readonly Provision[])[], language: Language): Page {
  const rows = groups.map((versions) => {
    const first = versions[0] as Provision
    const link = linkTo(language, `reference/${provisionPath(first)}`)
    const figures = [...new Set(versions.map((one) => amount(one, language)))]
    const name = `[${plain(first.label[language])}](${link})`
    return [name, figures.join('<br>'), windowLabel(first.window, language), `\`${cell(first.id)}\``]
  })
  const head = [texts.rule, texts.figure, texts.window].map((one) => one[language])
  return {
    path: 'provisions/all',
    language,
    title: listTitle[language],
    order: 0,
    description: language === 'ja' ? '収録しているすべての規定' : 'Every provision that the packages hold',
    body: table([...head, 'id'], rows),
  }
}
