import type { CommandDefinition, DomainHelp } from '../../apps/cli/src/domain.ts'
import { domains } from '../../apps/cli/src/domains.ts'
import { frameTexts } from '../../apps/cli/src/text/frame.ts'
import { type Language, languages, type Page, plain, table } from './pages.ts'

type Definition = CommandDefinition<string, string, string, string>

const texts = {
  ja: { arguments: '引数', options: 'オプション', more: '共通の説明', meaning: '説明' },
  en: {
    arguments: 'Arguments',
    options: 'Options',
    more: 'What the commands have in common',
    meaning: 'Meaning',
  },
} as const

function usage(domain: string, { name, arguments: inputs }: Definition, help: DomainHelp): string {
  const words = inputs.map((one) => {
    const word = `${help.argument[one.name]?.word ?? one.name}${one.many === true ? '...' : ''}`
    return one.required === true ? `<${word}>` : `[${word}]`
  })
  return ['reform', domain, name, ...words].join(' ')
}

function command(domain: string, definition: Definition, help: DomainHelp, language: Language): string {
  const text = texts[language]
  const { about = '', after = '' } = help.command[definition.name] ?? {}
  const inputs = definition.arguments.map(({ name }) => {
    const { word = name, about: meaning = '' } = help.argument[name] ?? {}
    return [`\`${word}\``, plain(meaning)]
  })
  const options = definition.options.map(({ name, value, choices, fallback }) => {
    const flags = value === undefined ? `--${name}` : `--${name} <${help.value[value] ?? value}>`
    const rest = [
      choices === undefined ? '' : choices.join(' | '),
      fallback === undefined ? '' : `= ${fallback}`,
    ]
    const words = [help.option[name] ?? '', ...rest].filter((one) => one !== '')
    return [`\`${flags}\``, plain(words.join(' · '))]
  })
  return [
    `## ${domain} ${definition.name}`,
    plain(about),
    `\`\`\`sh\n${usage(domain, definition, help)}\n\`\`\``,
    ...(inputs.length === 0 ? [] : [table([text.arguments, text.meaning], inputs)]),
    ...(options.length === 0 ? [] : [table([text.options, text.meaning], options)]),
    ...(after.trim() === '' ? [] : [`\`\`\`text\n${after.trim()}\n\`\`\``]),
  ].join('\n\n')
}

/** One page for each domain of the command, from the definitions that the command itself is built from. */
export async function cliPages(): Promise<readonly Page[]> {
  const loaded = await Promise.all(domains.map(async (entry) => ({ entry, domain: await entry.load() })))
  return languages.flatMap((language) =>
    loaded.map(({ entry, domain }): Page => {
      const help = domain.help[language]
      const frame = frameTexts[language]
      return {
        path: `cli/${entry.name}`,
        language,
        title: `reform ${entry.name}`,
        description: `reform ${entry.name}: ${entry.about[language]}`,
        body: [
          plain(entry.about[language]),
          ...domain.commands.map((one) => command(entry.name, one, help, language)),
          `## ${texts[language].more}`,
          table(
            [texts[language].options, texts[language].meaning],
            [
              ['`--lang <ja|en>`', plain(frame.lang)],
              ['`--json`', plain(frame.json)],
            ],
          ),
          `\`\`\`text\n${help.after.trim()}\n\`\`\``,
        ].join('\n\n'),
      }
    }),
  )
}
