import {
  type Choices,
  defaultChoices,
  lsa36Rules,
  npaRules,
  type OvertimeRules,
  withChoices,
} from '@reform/overtime'
import { type LocalResult, readLocalRules } from '@reform/overtime/schema'
import type { Options } from '../../domain.ts'
import { RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { decodeUtf8, readWhole, standardInput } from '../../io/read-input.ts'
import { invalidOption } from '../../options.ts'
import { overtimeMessages } from '../../text/overtime.ts'
import { choiceWords } from './choice-words.ts'

/** Rules of local bodies that come with the library as samples. */
const samples: Readonly<Record<string, () => Promise<unknown>>> = {
  fukuoka: async () =>
    (await import('@reform/overtime/local/fukuoka.json', { with: { type: 'json' } })).default,
  shizuoka: async () =>
    (await import('@reform/overtime/local/shizuoka.json', { with: { type: 'json' } })).default,
}

/** The rules by regime: those of `--rules`, the built-in ones, the samples. */
export interface RuleBook {
  readonly rulesOf: (regime: string) => Promise<OvertimeRules | undefined>
  readonly regimes: readonly string[]
}

/**
 * The rules that people are judged by.
 * @throws RefusedInput when a file of `--rules` holds none.
 * @throws FileFailure when it cannot be read.
 */
export async function openRules(io: Io, options: Options, choices: Partial<Choices>): Promise<RuleBook> {
  const known = new Map<string, OvertimeRules>([
    ['npa', npaRules],
    ['lsa36', lsa36Rules],
  ])
  for (const file of (options.rules as readonly string[] | undefined) ?? []) {
    const rules = await rulesInFile(io, file)
    known.set(rules.regime, rules)
  }
  const chosen = new Map([...known].map(([regime, rules]) => [regime, withChoices(rules, choices)]))
  return {
    regimes: [...new Set([...known.keys(), ...Object.keys(samples)])],
    rulesOf: async (regime) => {
      const sample = chosen.has(regime) || !Object.hasOwn(samples, regime) ? undefined : samples[regime]
      if (sample !== undefined) {
        const read = readLocalRules(await sample())
        if (read.ok) chosen.set(regime, withChoices(read.rules, choices))
      }
      return chosen.get(regime)
    },
  }
}

async function rulesInFile(io: Io, file: string): Promise<OvertimeRules> {
  if (file === standardInput) throw invalidOption('--rules', file, 'rules.json')
  const text = decodeUtf8(await readWhole(io, file), file)
  const read = readRules(text)
  if (read?.ok) return read.rules
  const issues = read?.issues ?? []
  const say = (language: 'ja' | 'en'): string =>
    issues.length === 0
      ? overtimeMessages[language].rulesNotJson(file)
      : issues
          .map(({ path, message }) =>
            overtimeMessages[language].rulesWrong(file, path.join('.'), message[language]),
          )
          .join('\n')
  throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file, issues })
}

function readRules(text: string): LocalResult | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  return readLocalRules(value)
}

/** The readings that `--choose name=value` asks for. @throws RefusedInput when there is no such reading. */
export function choicesIn(options: Options): Partial<Choices> {
  const chosen: Record<string, string> = {}
  for (const word of (options.choose as readonly string[] | undefined) ?? []) {
    const [name = '', value = ''] = word.split('=')
    const words: readonly string[] | undefined = Object.hasOwn(choiceWords, name)
      ? choiceWords[name as keyof Choices]
      : undefined
    if (words === undefined) throw invalidOption('--choose', word, Object.keys(defaultChoices).join(', '))
    if (!words.includes(value)) {
      throw invalidOption('--choose', word, words.map((one) => `${name}=${one}`).join(', '))
    }
    chosen[name] = value
  }
  return chosen as Partial<Choices>
}
