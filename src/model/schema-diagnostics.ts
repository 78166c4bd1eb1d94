import type { z } from "zod";
import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import { dataPath, dataValue } from "./data-words.ts";
import { meantValue } from "./meant-value.ts";
import { freeKeys, partAt, schemaAt } from "./schema-at.ts";
import { schemaDescription, schemaExample } from "./schema-example.ts";
import { choicesOf, expectation, meantIssues, oneOf } from "./schema-expectation.ts";
import type { Issue } from "./schema-expectation.ts";

/** Where data came from and what they were held against, to place and word their faults. */
export interface DataPlace {
  readonly file: string;
  readonly schema: z.ZodType;
  readonly value: unknown;
  locate(path: readonly PropertyKey[], part?: "key" | "value"): Span;
  /** What stands at a place as it is written; absent where that is what `value` holds. */
  textAt?(span: Span): string;
}

const why = "What does not fit is left out of the site, and the rest of its file with it.";

type Fault = Pick<Diagnostic, "message" | "fix" | "span" | "swap">;

/** Turns a schema's complaints into diagnostics at their keys. A mistyped key is one fault, not an unknown and a missing one. */
export function schemaDiagnostics(issues: readonly Issue[], place: DataPlace): Diagnostic[] {
  const all = issues.flatMap(meantIssues);
  const unknown = all.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => unknownKey(key, issue.path, place)) : [],
  );
  const mistyped = new Set(unknown.map(({ meant }) => meant));
  const others = all
    .filter((issue) => issue.code !== "unrecognized_keys" && !mistyped.has(JSON.stringify(issue.path)))
    .map((issue) => (isMissing(issue, place) ? missingKey(issue, place) : wrongValue(issue, place)));
  return [...unknown.map(({ fault }) => fault), ...others].map((fault) => ({
    code: "schema",
    severity: "error",
    why,
    file: place.file,
    ...fault,
  }));
}

function unknownKey(key: string, path: readonly PropertyKey[], place: DataPlace): { fault: Fault; meant: string | null } {
  const free = freeKeys(place.schema, path, place.value);
  const meant = didYouMean(key, free);
  const rest = free.length > 0 ? `, or write ${oneOf(free)} in its place` : "";
  return {
    meant: meant && JSON.stringify([...path, meant]),
    fault: {
      message: `\`${dataPath([...path, key], place.value)}\` is not a known key${meant ? `; did you mean \`${meant}\`?` : ""}`,
      fix: meant ? `Write \`${meant}\`.` : `Delete it${rest}.`,
      swap: meant === null ? undefined : { from: key, to: meant },
      span: place.locate([...path, key], "key"),
    },
  };
}

function isMissing(issue: Issue, place: DataPlace): boolean {
  return typeof issue.path.at(-1) === "string" && issue.code !== "custom" && partAt(place.value, issue.path) === undefined;
}

function missingKey(issue: Issue, place: DataPlace): Fault {
  const parent = issue.path.slice(0, -1);
  const key = String(issue.path.at(-1));
  const schema = schemaAt(place.schema, issue.path, place.value);
  const choices = choicesOf(issue);
  const example = choices[0] ?? (schema ? schemaExample(schema) : '"…"');
  const notes = [choices.length > 1 ? `Write ${oneOf(choices)}.` : "", schema ? schemaDescription(schema) : ""].filter(Boolean);
  return {
    message: `\`${dataPath(issue.path, place.value)}\` is missing`,
    fix: [`Add this line:`, `${key}: ${example}`, ...notes].join("\n"),
    span: place.locate(parent, "key"),
  };
}

function wrongValue(issue: Issue, place: DataPlace): Fault {
  const value = partAt(place.value, issue.path);
  const name = issue.path.length === 0 ? "The file" : `\`${dataPath(issue.path, place.value)}\``;
  const span = place.locate(issue.path);
  if (issue.code === "custom") return { message: `${name}: ${lowerFirst(issue.message)}`, fix: `${issue.message}.`, span };
  const expected = expectation(issue);
  const key = issue.path.findLast((step) => typeof step === "string");
  const message = `${name} is ${dataValue(value)}, expected ${expected}`;
  if (expected === "text" && value !== null && typeof value !== "object") {
    const quoted = `"${place.textAt?.(span) ?? String(value)}"`;
    return { message, fix: `Put it in quotes: \`${String(key)}: ${quoted}\`.`, span, swap: { to: quoted } };
  }
  const schema = schemaAt(place.schema, issue.path, place.value);
  const choice = typeof value === "string" ? didYouMean(value, choicesOf(issue)) : null;
  const meant = choice ?? (schema === undefined ? null : meantValue(schema, value));
  const example = schema && choicesOf(issue).length === 0 && !expected.includes("such as") ? schemaExample(schema) : '"…"';
  const written = meant === value ? `Take the quotes away: \`${String(key)}: ${meant ?? ""}\`.` : `Write \`${meant ?? ""}\`.`;
  const said = meant === null ? null : written;
  const shown = /^(?:"…"|\d+)$/.test(example) || key === undefined ? "" : `, such as \`${String(key)}: ${example}\``;
  return {
    message,
    fix: [said ?? `Write ${expected}${shown}.`, schema ? schemaDescription(schema) : ""].filter(Boolean).join("\n"),
    span,
    swap: meant === null ? undefined : place.textAt === undefined ? { from: String(value), to: meant } : { to: meant },
  };
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
