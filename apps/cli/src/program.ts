import type { Language } from '@reform/roadmap'
import { Argument, Command, CommanderError, Option } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { type ExitCode, exitCode } from './exit-code.ts'
import { FileFailure, type Io } from './io.ts'
import { chooseLanguage } from './language.ts'
import { RefusedInput } from './refused-input.ts'
import { type HelpTexts, helpTexts } from './text/help.ts'
import { messages } from './text/messages.ts'

type Options = Readonly<Record<string, unknown>>
/** What a command file exports: its work, with the arguments and options as the shell gave them. */
export type CommandWork = (
  io: Io,
  language: Language,
  inputs: readonly string[],
  options: Options,
) => Promise<ExitCode>

const severities = ['error', 'warning', 'notice']
const states = [
  'value',
  'planned',
  'notMeasured',
  'pending',
  'describedOnly',
  'awaiting',
  'wrongValuePrinted',
  'noIndicator',
]

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
    return explainFailure(error, io, language)
  } finally {
    io.progress('')
  }
}

function explainFailure(error: unknown, io: Io, language: Language): ExitCode {
  const text = messages[language]
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCode.done
    if (error.code === 'commander.help') return exitCode.refused
    io.err(`${text.usageError(error.code, error.message)}\n`)
    return exitCode.refused
  }
  if (error instanceof RefusedInput) {
    io.err(`${error.explanation[language] ?? error.explanation.ja}\n`)
    return exitCode.refused
  }
  if (error instanceof FileFailure) {
    io.err(`${text.fileFailure(error.doing, error.file, error.reason)}\n`)
    return exitCode.refused
  }
  io.err(`${text.defect(error instanceof Error ? error.message : String(error))}\n`)
  if (io.env.REFORM_DEBUG && error instanceof Error) io.err(`${error.stack}\n`)
  return exitCode.defect
}

function buildProgram(io: Io, language: Language, finish: (code: ExitCode) => void): Command {
  const help = helpTexts[language]
  const program = dress(new Command('reform'), io, help)
    .description(help.program)
    .version(manifest.version, '-V, --version', help.option.version)
    .addHelpText('after', help.programAfter)
  const roadmap = dress(program.command('roadmap'), io, help)
    .description(help.roadmap)
    .addHelpText('after', help.roadmapAfter)

  const add = (
    name: keyof HelpTexts & ('show' | 'validate' | 'check' | 'diff' | 'lineage' | 'report' | 'init'),
    args: readonly Argument[],
    options: readonly Option[],
    load: () => Promise<CommandWork>,
  ): void => {
    const command = dress(roadmap.command(name), io, help)
      .description(help[name])
      .addHelpText('after', help[`${name}After`])
    for (const argument of args) command.addArgument(argument)
    for (const option of options) command.addOption(option)
    command.addOption(new Option('--lang <lang>', help.option.lang).choices(['ja', 'en']))
    command.addOption(new Option('--json', help.option.json))
    command.action(async () => {
      const work = await load()
      const inputs = command.processedArgs.flat().filter((input) => typeof input === 'string')
      finish(await work(io, language, inputs, command.opts()))
    })
  }

  const { option, argument } = help
  const source = new Argument('[source]', argument.source)
  const edition = new Option('--edition <id>', option.edition)
  const on = new Option('--on <date>', option.on)
  add(
    'show',
    [source],
    [
      edition,
      new Option('--pillar <pillar>', option.pillar),
      new Option('--theme <id>', option.theme),
      new Option('--item <id>', option.item),
      new Option('--indicator <id>', option.indicator),
      new Option('--state <state>', option.state).choices(states),
      new Option('--unit <id>', option.unit),
      new Option('--track <id>', option.track),
    ],
    async () => (await import('./commands/show.ts')).show,
  )
  add(
    'validate',
    [new Argument('[files...]', argument.files)],
    [],
    async () => (await import('./commands/validate.ts')).validate,
  )
  add(
    'check',
    [source],
    [edition, on, new Option('--severity <severity>', option.severity).choices(severities)],
    async () => (await import('./commands/check.ts')).check,
  )
  add(
    'diff',
    [new Argument('[before]', argument.before), new Argument('[after]', argument.after)],
    [new Option('--from <id>', option.from), new Option('--to <id>', option.to)],
    async () => (await import('./commands/diff.ts')).diff,
  )
  add('lineage', [source], [], async () => (await import('./commands/lineage.ts')).lineage)
  add(
    'report',
    [source],
    [
      on,
      new Option('--out <folder>', option.out).default('out'),
      new Option('--format <formats>', option.format).default('html,xlsx,json'),
      new Option('--papers <languages>', option.papers).default('ja,en'),
    ],
    async () => (await import('./commands/report.ts')).report,
  )
  add(
    'init',
    [new Argument('[file]', argument.target)],
    [new Option('--force', option.force)],
    async () => (await import('./commands/init.ts')).init,
  )
  return program
}

/** Gives a command our voice: headings in the reader's language, output through `io`, no exit of its own. */
function dress(command: Command, io: Io, help: HelpTexts): Command {
  const headings: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Options:': help.options,
    'Commands:': help.commands,
    'Arguments:': help.arguments,
    'Global Options:': help.globalOptions,
  }
  return command
    .exitOverride()
    .helpOption('-h, --help', help.option.help)
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .configureHelp({
      styleTitle: (title) => headings[title] ?? title,
      helpWidth: Math.min(io.columns ?? 100, 110),
    })
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => undefined })
}
