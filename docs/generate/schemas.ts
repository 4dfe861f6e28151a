import { packagesOf } from './packages.ts'
import { type Language, languages, type Page, plain, publish, readText, table } from './pages.ts'

type Schema = {
  readonly title?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, { readonly description?: string; readonly type?: unknown }>>
  readonly required?: readonly string[]
}

const texts = {
  ja: {
    lead: (address: string, specifier: string) =>
      `\`${specifier}\` として配布している JSON Schema（draft 2020-12）です。[ファイル](${address})`,
    head: ['項目', '型', '必須', '説明'],
    yes: '必須',
    whole: '全文',
  },
  en: {
    lead: (address: string, specifier: string) =>
      `The JSON Schema (draft 2020-12) that is published as \`${specifier}\`. [File](${address})`,
    head: ['Property', 'Type', 'Required', 'Description'],
    yes: 'required',
    whole: 'The whole schema',
  },
} as const

function pageOf(name: string, specifier: string, address: string, json: string, language: Language): Page {
  const schema = JSON.parse(json) as Schema
  const text = texts[language]
  const rows = Object.entries(schema.properties ?? {}).map(([key, { type, description = '' }]) => [
    `\`${key}\``,
    plain(typeof type === 'string' ? type : ''),
    schema.required?.includes(key) === true ? text.yes : '',
    plain(description),
  ])
  return {
    path: `schemas/${name}`,
    language,
    title: name,
    description: specifier,
    body: [
      text.lead(address, specifier),
      ...(rows.length === 0 ? [] : [table(text.head, rows)]),
      `## ${text.whole}`,
      `<details><summary>${specifier}</summary>\n\n\`\`\`json\n${json.trim()}\n\`\`\`\n\n</details>`,
    ].join('\n\n'),
  }
}

/** One page for each `*.schema.json` that a package exports. */
export function schemaPages(): readonly Page[] {
  return packagesOf().flatMap(({ folder, name, exports }) =>
    Object.entries(exports).flatMap(([subpath, target]) => {
      if (typeof target !== 'string' || !target.endsWith('.schema.json')) return []
      const json = readText(`packages/${folder}/${target.slice(2)}`)
      const file = subpath.slice(2)
      const address = publish(`schemas/${folder}/${file}`, json)
      const title = `${folder}-${file.replace('.schema.json', '')}`
      return languages.map((language) => pageOf(title, name + subpath.slice(1), address, json, language))
    }),
  )
}
