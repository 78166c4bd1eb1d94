import { parseArgs } from "node:util";
import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { Command, OptionValues, Options, TextOption } from "./command.ts";
import { Failure } from "./failure.ts";

/** Taken by every command. */
export const COMMON_OPTIONS = {
  help: { type: "boolean", summary: "Say what the command does and which options it takes." },
  debug: { type: "boolean", summary: "Show the stack trace of a failure." },
} as const satisfies Options;

export interface ParsedArguments {
  readonly help: boolean;
  readonly values: OptionValues<Options>;
  readonly words: readonly string[];
}

/** Throws `Failure` on an unknown option, a missing or needless value, or a word too many. */
export function parseArguments(command: Command, args: readonly string[]): ParsedArguments {
  const known: Options = { ...command.options, ...COMMON_OPTIONS };
  const options = Object.fromEntries(Object.entries(known).map(([name, { type }]) => [name, { type }]));
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: "boolean", short: "h" } },
    strict: false,
    tokens: true,
  });

  const values: Record<string, string | boolean | undefined> = {};
  for (const [name, { type }] of Object.entries(known)) values[name] = type === "boolean" ? false : undefined;
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (option === undefined) throw new Failure(unknownOption(token.rawName, Object.keys(known)));
    values[token.name] = option.type === "boolean" ? switchOn(token) : textValue(option, token);
  }
  const most = command.arguments ?? 0;
  if (words.length > most) throw new Failure(`Unexpected argument: ${words[most]}`);
  return { help: values["help"] === true, values, words };
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function switchOn({ rawName, value }: OptionToken): boolean {
  if (value !== undefined) throw new Failure(`${rawName} takes no value, but got: ${value}`);
  return true;
}

function textValue({ placeholder, choices }: TextOption, { rawName, value, inlineValue }: OptionToken): string {
  const isNextOption = inlineValue !== true && value?.startsWith("-") === true;
  if (value === undefined || value === "" || isNextOption) throw new Failure(`${rawName} needs a value: ${rawName} ${placeholder}`);
  if (choices && !choices.includes(value)) {
    throw new Failure(`${rawName} cannot be ${value}.${suggestion(value, choices)} Choose one of: ${choices.join(", ")}`);
  }
  return value;
}

function unknownOption(rawName: string, known: readonly string[]): string {
  const meant = didYouMean(rawName.replace(/^-+/, ""), known);
  return `Unknown option: ${rawName}.${meant === null ? ` Known are: ${known.map((name) => `--${name}`).join(", ")}` : ` Did you mean --${meant}?`}`;
}

function suggestion(word: string, candidates: readonly string[]): string {
  const meant = didYouMean(word, candidates);
  return meant === null ? "" : ` Did you mean ${meant}?`;
}
