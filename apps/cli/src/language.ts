import type { Language } from '@reform/roadmap'

/**
 * The language to speak: `--lang`, else `REFORM_LANG`, else what the terminal is set to, else Japanese.
 * Looked up before the arguments are parsed, because the help texts need it.
 */
export function chooseLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const inline = argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length)
  const index = argv.indexOf('--lang')
  const asked = inline ?? (index >= 0 ? argv[index + 1] : undefined) ?? env.REFORM_LANG
  if (asked === 'ja' || asked === 'en') return asked
  const terminal = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return terminal.toLowerCase().startsWith('en') ? 'en' : 'ja'
}
