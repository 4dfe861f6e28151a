import type { ExitCode } from './exit-code.ts'
import type { Io } from './io/io.ts'
import type { Language } from './language.ts'

/** The options of a command as the shell gave them, `--json` and `--lang` included. */
export type Options = Readonly<Record<string, unknown>>

/** What a command file exports: its work, with the names of its inputs and its options. */
export type CommandWork = (
  io: Io,
  language: Language,
  inputs: readonly string[],
  options: Options,
) => Promise<ExitCode>

/** A named input: where the command line says which file, and how the help calls it. */
export interface ArgumentDefinition<Name extends string> {
  readonly name: Name
  readonly required?: boolean
  readonly many?: boolean
}

/** An option with a value; without `value` it is a switch. */
export interface OptionDefinition<Name extends string, Value extends string> {
  readonly name: Name
  readonly value?: Value
  readonly choices?: readonly string[]
  readonly fallback?: string
  /** May be given several times. */
  readonly many?: boolean
}

/** One command of a domain; its file is loaded when it runs. */
export interface CommandDefinition<
  Command extends string,
  Argument extends string,
  Option extends string,
  Value extends string,
> {
  readonly name: Command
  /** It is meant where the domain is named without a command. */
  readonly isUsual?: true
  readonly arguments: readonly ArgumentDefinition<Argument>[]
  readonly options: readonly OptionDefinition<Option, Value>[]
  readonly load: () => Promise<CommandWork>
}

/** What a domain's help says in one language; the type keeps it complete. */
export interface DomainHelp<
  Command extends string = string,
  Argument extends string = string,
  Option extends string = string,
  Value extends string = string,
> {
  /** Below the list of commands: what they have in common. */
  readonly after: string
  readonly command: Readonly<Record<Command, { readonly about: string; readonly after: string }>>
  readonly argument: Readonly<Record<Argument, { readonly word: string; readonly about: string }>>
  readonly option: Readonly<Record<Option, string>>
  /** What stands for the value of an option: `<folder>`. */
  readonly value: Readonly<Record<Value, string>>
}

/** A domain: the commands under one name, in one folder, loaded when one of them is asked for. */
export interface Domain<
  Command extends string = string,
  Argument extends string = string,
  Option extends string = string,
  Value extends string = string,
> {
  readonly help: Readonly<Record<Language, DomainHelp<Command, Argument, Option, Value>>>
  readonly commands: readonly CommandDefinition<Command, Argument, Option, Value>[]
}

/** The domain, with its commands held to its help texts by their types. */
export function domain<
  const Command extends string,
  const Argument extends string,
  const Option extends string,
  const Value extends string,
>(given: Domain<Command, Argument, Option, Value>): Domain {
  return given
}
