import { styleText } from "node:util";
import { visibleText } from "../diagnostics/visible-text.ts";
import type { Change, Weight } from "./change.ts";

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** The groups of a report, the gravest first. */
const GROUPS: readonly (readonly [Weight, string])[] = [
  ["action", "What readers run, which way they go, whom they wake"],
  ["lost", "What is no longer there"],
  ["fact", "Everything else"],
];

/** A longer value stands on lines of its own. */
const LONGEST_IN_LINE = 100;

/** Changes for a person: grouped by whom they can hurt, then by what they stand in. `since` names the old state. */
export function printChanges(changes: readonly Change[], since: string, { colour }: { colour: boolean }): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  if (changes.length === 0) return `Nothing that a reader would see has changed since ${since}.\n`;
  const groups = GROUPS.flatMap(([weight, title]) => {
    const members = changes.filter((change) => change.weight === weight);
    if (members.length === 0) return [];
    const subjects = Map.groupBy(members, ({ subject, file }) => `${paint("bold", visibleText(subject))}  ${visibleText(file)}`);
    const blocks = [...subjects].map(([subject, list]) => [subject, ...list.map((change) => row(change, paint))].join("\n"));
    return [[paint(["bold", "underline"], title), ...blocks].join("\n\n")];
  });
  const count = `${changes.length} change${changes.length === 1 ? "" : "s"} since ${since}`;
  return `${[...groups, paint("bold", count)].join("\n\n")}\n`;
}

function row({ message, before, after, span }: Change, paint: Paint): string {
  const place = (span === undefined ? "" : `${span.line}:${span.column}`).padEnd(7);
  const head = `  ${place} ${visibleText(message)}`;
  const inLine = `${before ?? "nothing"} → ${after ?? "nothing"}`;
  if (before === after) return before === null ? head : [head, ...marked(" ", before)].join("\n");
  if (before !== null && after !== null && inLine.length <= LONGEST_IN_LINE && !inLine.includes("\n"))
    return `${head}: ${visibleText(inLine)}`;
  const [gone, added] = differing(linesOf(before), linesOf(after));
  return [
    head,
    ...marked("-", ...gone).map((line) => paint("red", line)),
    ...marked("+", ...added).map((line) => paint("green", line)),
  ].join("\n");
}

const linesOf = (text: string | null): readonly string[] => (text === null ? [] : text.replace(/\n$/, "").split("\n"));

const marked = (sign: string, ...lines: readonly string[]): readonly string[] =>
  lines.map((line) => `${sign}         ${visibleText(line)}`);

/** Both without the lines that they begin and end with alike. */
function differing(before: readonly string[], after: readonly string[]): readonly [readonly string[], readonly string[]] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
}
