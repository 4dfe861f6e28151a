import { Argument, Command, CommanderError, Option } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import type { CommandDefinition, CommandWork, Domain, DomainHelp, Options } from './domain.ts'
import { domains } from './domains.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { explainFailure, UsageFailure } from './failure.ts'
import { dressHelp } from './help.ts'
import type { Io } from './io/io.ts'
import { asksForJson, chooseLanguage, type Language } from './language.ts'
import { requireSoundNames } from './names.ts'
import { frameTexts } from './text/frame.ts'

/** Runs one command line and gives back the exit code; never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = chooseLanguage(argv, io.env)
  let code: ExitCode = exitCode.done
  const program = buildProgram(io, language, (finished) => {
    code = finished
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCode.done
    const failure = error instanceof CommanderError ? new UsageFailure(error.code, error.message) : error
    return explainFailure(failure, io, language, asksForJson(argv))
  } finally {
    io.progress('')
  }
}

/** The program with its domains; the commands of a domain are added when the command line names it. */
function buildProgram(io: Io, language: Language, finish: (code: ExitCode) => void): Command {
  const frame = frameTexts[language]
  const program = dressHelp(new Command('reform'), io, frame)
    .description(frame.program)
    .version(manifest.version, '-V, --version', frame.version)
    .addOption(new Option('--lang <lang>', frame.lang).choices(['ja', 'en']))
    .addOption(new Option('--json', frame.json))
    .addHelpText('after', frame.programAfter)
  for (const { name, about } of domains) {
    dressHelp(program.command(name), io, frame).description(about[language])
  }
  program.hook('preSubcommand', async (_, chosen) => {
    const entry = domains.find(({ name }) => name === chosen.name())
    if (entry === undefined) return
    const { help, commands } = await entry.load()
    chosen.addHelpText('after', help[language].after)
    for (const definition of commands) {
      const command = dressHelp(
        chosen.command(definition.name, { isDefault: definition.isUsual === true }),
        io,
        frame,
      )
      defineCommand(command, definition, help[language])
      command.action(async () => {
        const options: Options = { ...program.opts(), ...command.opts() }
        const inputs = command.processedArgs.flat().filter((input) => typeof input === 'string')
        requireSoundNames(inputs, options)
        const work: CommandWork = await definition.load()
        finish(await work(io, language, inputs, options))
      })
    }
  })
  return program
}

function defineCommand(command: Command, definition: Domain['commands'][number], help: DomainHelp): void {
  const texts = help.command[definition.name]
  command.description(texts?.about ?? '').addHelpText('after', texts?.after ?? '')
  for (const one of definition.arguments) command.addArgument(argumentOf(one, help))
  for (const one of definition.options) command.addOption(optionOf(one, help))
}

type Definition = CommandDefinition<string, string, string, string>

function argumentOf(
  { name, required = false, many = false }: Definition['arguments'][number],
  help: DomainHelp,
): Argument {
  const { word = name, about = '' } = help.argument[name] ?? {}
  const term = `${word}${many ? '...' : ''}`
  return new Argument(required ? `<${term}>` : `[${term}]`, about)
}

function optionOf(
  { name, value, choices, fallback, many }: Definition['options'][number],
  help: DomainHelp,
): Option {
  const flags = value === undefined ? `--${name}` : `--${name} <${help.value[value] ?? value}>`
  const option = new Option(flags, help.option[name])
  if (choices !== undefined) option.choices(choices)
  if (fallback !== undefined) option.default(fallback)
  if (many) {
    option.argParser((one: string, before: readonly string[] | undefined) => [...(before ?? []), one])
  }
  return option
}
