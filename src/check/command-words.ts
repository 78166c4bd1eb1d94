import { command } from "../../schemas/command.ts";
import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import { commandLanguages } from "../model/command-languages.ts";
import type { Fence } from "../model/outline.ts";
import { schemaDiagnostics } from "../model/schema-diagnostics.ts";
import { knownLanguages } from "./fences/known-languages.ts";
import type { Finding } from "./rule.ts";

const why = "The reader cannot tell whether running it is safe.";

/** What is wrong with the words behind a fence's language. `isRequired` says whether a command without any is a fault. */
export function* commandWords(file: string, fence: Fence, isRequired: boolean): Iterable<Finding> {
  const span =
    fence.info === ""
      ? { ...fence.span, endLine: fence.span.line, endColumn: fence.span.column + 3 + fence.language.length }
      : fence.infoSpan;
  const at = { file, span, why };
  if (!commandLanguages.has(fence.language)) {
    // A mistyped language is a fault of its own.
    const isSlip = !knownLanguages.has(fence.language) && didYouMean(fence.language, commandLanguages) !== null;
    if ("risk" in fence.meta && !isSlip) {
      const fix = `Take the words away, or make it a command: one of ${[...commandLanguages].map((name) => `\`${name}\``).join(", ")}.`;
      yield { ...at, message: `The \`${fence.language}\` fence carries a risk, but is not a command`, fix };
    }
    return;
  }
  if (/(?:^|\s)[a-z]+(?: +=|= )/.test(fence.info.replace(/"[^"]*"/g, '""'))) {
    const mended = fence.info.replace(/("[^"]*")|,(?=\s)|\s*=\s*/g, (sign, quoted?: string) => quoted ?? (sign === "," ? "" : "="));
    yield {
      ...at,
      message: "Blanks stand around `=`",
      fix: `Write:\n\`\`\`${fence.language} ${mended}`,
      swap: { from: fence.info, to: mended },
    };
    return;
  }
  if (/(?:^|\s)[a-z]+='[^']*'/.test(fence.info.replace(/"[^"]*"/g, '""'))) {
    const mended = fence.info.replace(/("[^"]*")|(?<==)'([^']*)'/g, (_, quoted?: string, words?: string) => quoted ?? `"${words ?? ""}"`);
    yield {
      ...at,
      message: "Single quotes stand around a value",
      fix: `Write:\n\`\`\`${fence.language} ${mended}`,
      swap: { from: fence.info, to: mended },
    };
    return;
  }
  const open = Object.entries(fence.meta).find(([, value]) => typeof value === "string" && value.startsWith('"'));
  if (open !== undefined) {
    yield {
      ...at,
      message: `The quotes behind \`${open[0]}=\` are not closed`,
      fix: `Write \`${open[0]}="…"\`; quotes within are written \`\\"\`.`,
    };
    return;
  }
  if (fence.command !== null || (fence.info === "" && !isRequired)) return;
  if (fence.meta["risk"] === undefined && !hasMistypedRisk(fence)) {
    yield { ...at, message: "The command does not say its risk", fix: riskRemedy(fence) };
  } else {
    const parsed = command.safeParse(fence.meta);
    const place = {
      file,
      schema: command,
      value: fence.meta,
      locate: ([word]: readonly PropertyKey[]) => wordSpan(fence, String(word)) ?? span,
    };
    for (const { message, fix, span: word, swap } of schemaDiagnostics(parsed.error?.issues ?? [], place))
      yield { ...at, span: word, message, fix, swap };
  }
}

/** Where a word stands behind a fence's language, with its value. */
export function wordSpan({ info, infoSpan }: Fence, word: string): Span | null {
  for (const { 0: whole, 1: name, index } of info.matchAll(/([^\s="]+)(?:=(?:"(?:[^"\\]|\\.)*"|\S*))?/g)) {
    const column = infoSpan.column + index;
    if (name === word) return { ...infoSpan, column, endColumn: column + whole.length };
  }
  return null;
}

const hasMistypedRisk = (fence: Fence): boolean => Object.keys(fence.meta).some((word) => didYouMean(word, ["risk"]) !== null);

function riskRemedy({ language, info }: Fence): string {
  return `Write:\n\`\`\`${language} risk=read${info === "" ? "" : ` ${info}`}\nread: changes nothing. change: can be put back. destroy: can lose data or stop service.`;
}
