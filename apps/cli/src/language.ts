/** The languages that the command speaks. */
export type Language = 'ja' | 'en'

/** A sentence in both. */
export type Bilingual = { readonly ja: string; readonly en: string }

/**
 * The language to speak: the last `--lang`, wherever it stands before `--`; else `REFORM_LANG`, else what the
 * terminal is set to, else Japanese. Looked up before the arguments are parsed, because the help texts need it.
 */
export function chooseLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const words = optionWords(argv)
  const asked = words.flatMap((word, index) => {
    if (word.startsWith('--lang=')) return [word.slice('--lang='.length)]
    return word === '--lang' ? [words[index + 1] ?? ''] : []
  })
  const chosen = asked.at(-1) ?? env.REFORM_LANG
  if (chosen === 'ja' || chosen === 'en') return chosen
  const terminal = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return terminal.toLowerCase().startsWith('en') ? 'en' : 'ja'
}

/** Whether the result is asked for as JSON; a refusal is then JSON too, even when the arguments are wrong. */
export function asksForJson(argv: readonly string[]): boolean {
  return optionWords(argv).includes('--json')
}

/** The words that may be options: those before `--`. */
function optionWords(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--')
  return end < 0 ? argv : argv.slice(0, end)
}
