import { formatWarekiYearMonth } from '@reform/calendar'
import { assess, describeAll, parseIsoYearMonth } from '@reform/overtime'
import { type Language, languages, linkTo, type Page, sourceLink } from './pages.ts'
import { judged, readVectors, type WorkedExample } from './people.ts'
import { provisionPath } from './rulesets.ts'
import { verdictLabels } from './words.ts'

const texts = {
  ja: {
    title: '判定例',
    description: '法令の上限についての検証用の事例を、規定・コード・試験とともに示す一覧',
    lead: '検証用の事例（`@reform/overtime/vectors`）を、判定の言葉とともに一覧にしたものです。すべての事例は試験で確かめています。',
    filter: '絞り込み（語・規定・判定）',
    shown: '件',
    head: ['番号', '事例', '判定', '説明', '規定'],
    code: '判定するコード',
    test: '試験',
    months: (count: number, hours: string) => `${count}か月、計${hours}時間`,
    unknown: '不明の月を含む',
  },
  en: {
    title: 'Verdict gallery',
    description: 'Worked examples of the law as a table, each with its provision, code and test',
    lead: 'The cases of `@reform/overtime/vectors` with their verdicts. Every one is held by a test.',
    filter: 'Filter (words, provision, verdict)',
    shown: 'cases',
    head: ['No.', 'Case', 'Verdict', 'In words', 'Provisions'],
    code: 'Code that judges',
    test: 'Tests',
    months: (count: number, hours: string) => `${count} months, ${hours} hours in all`,
    unknown: 'with unknown months',
  },
} as const

const hoursOf = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** The months of a case in a few words, made from its data. */
function caseText({ person, title }: WorkedExample, language: Language): string {
  const text = texts[language]
  const total = person.months.reduce((sum, { overtimeMinutes }) => sum + (overtimeMinutes ?? 0), 0)
  const open = person.months.some(({ overtimeMinutes }) => overtimeMinutes === null)
  const [only, second] = person.months
  const month = (iso: string): string =>
    language === 'ja' ? formatWarekiYearMonth(parseIsoYearMonth(iso)) : iso
  const summary =
    only !== undefined && second === undefined
      ? `${month(only.month)} ${hoursOf(total)}`
      : text.months(person.months.length, hoursOf(total))
  const words = [language === 'en' ? title : '', summary, open ? text.unknown : '']
  return words.filter((one) => one !== '').join(language === 'ja' ? '、' : '; ')
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function row(example: WorkedExample, language: Language): string {
  const found = judged(example.person)
  if (found === undefined) throw new Error(`the vector ${example.id} cannot be read`)
  const assessment = assess(found.person, found.rules)
  const ids = [...assessment.findings, ...assessment.interviews].map(({ provision }) => provision)
  const links = [...new Set(ids)].map((id) => {
    const href = linkTo(language, `reference/${provisionPath({ id, regime: regimeOf(id) })}`)
    return `<a href="${href}">${id}</a>`
  })
  const cells = [
    `<code>${example.id}</code>`,
    escaped(caseText(example, language)),
    `<code>${assessment.word}</code> ${verdictLabels[assessment.word][language]}`,
    describeAll(assessment, found.rules, language).map(escaped).join('<br>'),
    links.join('<br>'),
  ]
  return `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`

  function regimeOf(id: string): string {
    const provision = found?.rules.ruleset.provisions.find((one) => one.id === id)
    if (provision === undefined) throw new Error(`${example.id} names no provision: ${id}`)
    return provision.regime
  }
}

/** The gallery in each language: a table that a script can filter and that stands without it. */
export function verdictPages(): readonly Page[] {
  const { examples } = readVectors()
  const code = sourceLink('packages/overtime/src/assess/assess.ts')
  const test = sourceLink('packages/overtime/test/vectors.test.ts')
  return languages.map((language) => {
    const text = texts[language]
    const head = text.head.map((one) => `<th scope="col">${one}</th>`).join('')
    return {
      path: 'verdicts/overtime',
      language,
      title: text.title,
      description: text.description,
      body: [
        `${text.lead} ${text.code}: [\`assess.ts\`](${code}) · ${text.test}: [\`vectors.test.ts\`](${test})`,
        `<div data-filter data-label="${text.filter}" data-shown="${text.shown}"></div>`,
        `<table class="gallery"><thead><tr>${head}</tr></thead><tbody>\n${examples
          .map((one) => row(one, language))
          .join('\n')}\n</tbody></table>`,
      ].join('\n\n'),
    }
  })
}
