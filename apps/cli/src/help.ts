import type { Argument, Command, Option } from 'commander'
import type { Io } from './io/io.ts'
import type { FrameTexts } from './text/frame.ts'

/** Gives a command our voice: help in the reader's language, output through `io`, no exit of its own. */
export function dressHelp(command: Command, io: Io, frame: FrameTexts): Command {
  const headings: Readonly<Record<string, string>> = {
    'Usage:': frame.usage,
    'Options:': frame.options,
    'Commands:': frame.commands,
    'Arguments:': frame.arguments,
    'Global Options:': frame.globalOptions,
  }
  return command
    .exitOverride()
    .helpOption('-h, --help', frame.help)
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => headings[title] ?? title,
      commandUsage: (one) => usageOf(one, frame),
      subcommandTerm: (one) => [one.name(), ...one.registeredArguments.map(argumentTerm)].join(' '),
      optionDescription: (one) => describeOption(one, frame),
      argumentDescription: (one) => one.description,
      displayWidth: columnsOf,
      helpWidth: Math.min(io.columns ?? 100, 110),
    })
    .configureOutput({
      writeOut: (text) => void io.out(text),
      writeErr: io.err,
      outputError: () => undefined,
    })
}

function usageOf(command: Command, frame: FrameTexts): string {
  const path: string[] = []
  for (let one: Command | null = command; one !== null; one = one.parent) path.unshift(one.name())
  const rest =
    command.commands.length > 0 ? [frame.commandWord] : command.registeredArguments.map(argumentTerm)
  return [...path, frame.optionsWord, ...rest].join(' ')
}

function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`
  return argument.required ? `<${name}>` : `[${name}]`
}

function describeOption({ description, argChoices, defaultValue }: Option, frame: FrameTexts): string {
  const choices = argChoices === undefined ? '' : frame.choices(argChoices)
  return `${description}${choices}${defaultValue === undefined ? '' : frame.fallback(String(defaultValue))}`
}

/** Japanese letters take two columns of a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g

function columnsOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0)
}
