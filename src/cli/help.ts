import type { Command, Options } from "./command.ts";
import { COMMON_OPTIONS } from "./parse-arguments.ts";

/** Names that npm runs without `run`. */
const SHORT = new Set(["start", "test"]);

export function commandHelp(name: string, { summary, usage, options }: Command): string {
  const rows = Object.entries<Options[string]>({ ...options, ...COMMON_OPTIONS }).map(
    ([option, details]) => [`--${option}${details.type === "string" ? ` ${details.placeholder}` : ""}`, describe(details)] as const,
  );
  const call = `npm ${SHORT.has(name) ? name : `run ${name}`}${usage === "" ? "" : ` -- ${usage}`}`;
  return `${summary}\n\nUsage: ${call}\n\nOptions:\n${columns(rows)}\n\nExit codes: 0 all is well, 1 faults in content or a failed test, 2 wrong usage or environment.\n`;
}

export function overview(summaries: Readonly<Record<string, string>>): string {
  const rows = Object.entries(summaries).map(([name, summary]) => [`npm ${SHORT.has(name) ? name : `run ${name}`}`, summary] as const);
  return `Signalbox: runbooks and deployment guides, checked like code.\n\n${columns(rows)}\n\nEach takes options after \`--\`: npm run build -- --help\n`;
}

function describe(details: Options[string]): string {
  const choices = details.type === "string" && details.choices ? ` One of: ${details.choices.join(", ")}.` : "";
  return `${details.summary}${choices}`;
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}
