import type { EnvVariable } from "../../schemas/env-variable.ts";
import { durationWords, formatWords } from "./in-words.ts";

/** One fact about a value. */
export interface ValueFact {
  readonly name: string;
  /** Inline Markdown, unless it is code. */
  readonly value: string;
  /** Code is shown as it is. */
  readonly code: boolean;
}

/** The ways in which a variable gets its value. */
export const sourceWords = {
  provided: "reference",
  generated: "generate",
  chosen: "choose",
  obtained: "obtain",
} as const satisfies Record<EnvVariable["source"]["kind"], string>;

/** What one needs to give a variable its value; the way it gets it comes first. */
export function valueFacts(data: EnvVariable): readonly ValueFact[] {
  const values = Object.entries(data.values);
  const shown = new Set(values.map(([, value]) => value));
  return [
    ...sourceFacts(data.source),
    ...values.flatMap(([environment, value]) => fact(environment, value, true)),
    ...fact("default", data.default, true),
    ...(data.example === undefined || shown.has(data.example) ? [] : fact("example", data.example, true)),
    ...fact("format", data.format === undefined ? undefined : formatWords(data.format)),
    ...fact("rotate", rotationWords(data.rotation)),
  ];
}

const ownValue = "a value of your own";

function sourceFacts(source: EnvVariable["source"]): readonly ValueFact[] {
  const way = sourceWords[source.kind];
  switch (source.kind) {
    case "provided":
      return source.reference === undefined ? fact(way, source.by) : [...fact(way, source.reference, true), ...fact("from", source.by)];
    case "generated":
      return source.command === undefined
        ? fact(way, source.note ?? ownValue)
        : [...fact(way, source.command, true), ...fact("how", source.note)];
    case "chosen":
      return fact(way, source.note ?? ownValue);
    case "obtained":
      return fact(way, source.url === undefined ? source.from : `[${source.from}](${source.url})`);
  }
}

function rotationWords(rotation: EnvVariable["rotation"]): string | undefined {
  if (rotation === undefined) return undefined;
  const every = rotation.every === undefined ? [] : [`every ${durationWords(rotation.every)}.`];
  return [...every, ...(rotation.note === undefined ? [] : [rotation.note])].join(" ");
}

const fact = (name: string, value: string | undefined, code = false): readonly ValueFact[] =>
  value === undefined ? [] : [{ name, value, code }];
