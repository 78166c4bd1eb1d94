import type { ExitCode } from "./failure.ts";

export interface TextOption {
  readonly type: "string";
  /** Stands for the value in the help. */
  readonly placeholder: string;
  readonly summary: string;
  /** Any other value is refused. */
  readonly choices?: readonly string[];
}

export interface Switch {
  readonly type: "boolean";
  readonly summary: string;
}

export type Options = Readonly<Record<string, TextOption | Switch>>;

type ValueOf<Type> = Type extends "boolean" ? boolean : string | undefined;

export type OptionValues<Table extends Options> = { readonly [Name in keyof Table]: ValueOf<Table[Name]["type"]> };

export interface Command<Table extends Options = Options> {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows the name on the command line, as a reminder. */
  readonly usage: string;
  readonly options: Table;
  /** The most arguments it takes that are not options. */
  readonly arguments?: number;
  /** Throws `Failure` when it cannot go on. A method, so that one table can hold all commands. */
  run(values: OptionValues<Table>, words: readonly string[]): Promise<ExitCode>;
}

/** Gives `run` the types of its own options. */
export function defineCommand<const Table extends Options>(command: Command<Table>): Command<Table> {
  return command;
}
