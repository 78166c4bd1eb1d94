import type { Input } from "../../schemas/input.ts";
import { quoteValue } from "./quote-value.ts";
import type { Quoting } from "./quote-value.ts";
import { valueFault } from "./value-fault.ts";

/** A command as it stands on the page: text, and the places where values go. */
export type CommandPart = string | { readonly name: string; readonly quoting: readonly Quoting[] };

export interface FilledCommand {
  /** What runs; null while a value is missing or not accepted. */
  readonly text: string | null;
  /** What may be kept and shown: secrets, and values that are not accepted, stand as their names in braces. */
  readonly shown: string;
  /** Why it cannot run yet, each input once. */
  readonly faults: readonly ValueProblem[];
}

export interface ValueProblem {
  readonly name: string;
  /** The end of a sentence that begins with the name. */
  readonly reason: string;
}

/** Puts the reader's values into a command, each written for the place where it stands. */
export function fillCommand(parts: readonly CommandPart[], inputs: readonly Input[], valueOf: (name: string) => string): FilledCommand {
  const faults = new Map<string, string>();
  let text = "";
  let shown = "";
  for (const part of parts) {
    if (typeof part === "string") {
      text += part;
      shown += part;
      continue;
    }
    const input = inputs.find(({ name }) => name === part.name);
    const quoted = filledPart(input, part.quoting, valueOf(part.name));
    if ("fault" in quoted) faults.set(part.name, quoted.fault);
    else text += quoted.text;
    shown += "fault" in quoted || input === undefined || isSecret(input) ? `{{${part.name}}}` : quoted.text;
  }
  return { text: faults.size > 0 ? null : text, shown, faults: [...faults].map(([name, reason]) => ({ name, reason })) };
}

function filledPart(input: Input | undefined, quoting: readonly Quoting[], value: string): ReturnType<typeof quoteValue> {
  if (input === undefined) return { fault: "has no field on this page" };
  const fault = valueFault(input, value);
  return fault === null ? quoteValue(value, quoting) : { fault };
}

export const isSecret = ({ kind, secret }: Input): boolean => secret || kind === "secret";
