import type { Checklist } from "../../../schemas/checklist.ts";
import type { Project } from "../../../schemas/project.ts";
import type { ContentDocument } from "../../model/content-document.ts";
import type { Fence } from "../../model/outline.ts";
import { fillPlaceholders } from "../fences/fill-placeholders.ts";
import { isUnclosed } from "../fences/is-unclosed.ts";
import { isWorse } from "../risk/harm.ts";
import type { Harm, Risk } from "../risk/harm.ts";
import { shellHarm } from "../risk/shell-harm.ts";
import type { PlacedHarm } from "../risk/shell-harm.ts";
import { sqlHarm } from "../risk/sql-harm.ts";
import type { Finding, Rule } from "../rule.ts";
import { rangeInFence } from "../span-in-fence.ts";
import { isStandIn } from "../stand-ins.ts";

export const riskContradiction: Rule = {
  code: "risk-contradiction",
  name: "Commands do no more than they say",
  proves: "No command that is known to change or destroy something says a lower risk.",
  severity: "error",
  isAcceptable: true,
  isOfOneFile: true,
  *check(content) {
    for (const document of content.documents.values()) {
      for (const fence of document.outline?.fences ?? []) {
        if (!isUnclosed(document.file, fence)) yield* fenceFault(document.file.path, fence);
      }
      yield* dataFaults(document);
    }
  },
};

function* fenceFault(file: string, fence: Fence): Iterable<Finding> {
  if (fence.command === null) return;
  const harm = worstOf(fence.language, fence.value);
  if (harm === null || !isWorse(harm.risk, fence.command.risk)) return;
  yield { file, span: rangeInFence(fence, harm.start, harm.end), ...words(harm, fence.command.risk), fix: fenceFix(harm, file) };
}

/** Commands of checklists and of the incident card. */
function* dataFaults(document: ContentDocument): Iterable<Finding> {
  for (const { command, risk, language, path } of commandsOf(document)) {
    const isUnsure = ["command", "risk", "language"].some((field) => isStandIn(document, [...path.slice(0, -1), field]));
    const harm = command === undefined || isUnsure ? null : worstOf(language, command);
    if (harm === null || !isWorse(harm.risk, risk)) continue;
    yield { file: document.file.path, span: document.yaml.locate(path), ...words(harm, risk), fix: dataFix(harm) };
  }
}

interface DataCommand {
  readonly command?: string | undefined;
  readonly risk: Risk;
  readonly language: string;
  readonly path: readonly PropertyKey[];
}

function commandsOf({ place, data }: ContentDocument): readonly DataCommand[] {
  if (data === undefined) return [];
  if (place.schema === "project") {
    const { card } = data as Project;
    return (["health", "logs", "rollback"] as const).flatMap((part) =>
      (card?.[part] ?? []).map((item, index) => ({ ...item, path: ["card", part, index, "command"] })),
    );
  }
  if (place.schema !== "checklist") return [];
  return (data as Checklist).items.map((item, index) => ({ ...item, language: "bash", path: ["items", index, "command"] }));
}

function dataFix({ risk, isGuess }: Harm): string {
  const fix = `Write \`risk: ${risk}\``;
  return isGuess === true
    ? `${fix}, or accept it in the line above, with the reason:\n# signalbox-allow risk-contradiction: why it only reads`
    : `${fix}.`;
}

function worstOf(language: string, text: string): PlacedHarm | null {
  const filled = fillPlaceholders(text, "x");
  // A backtick of PowerShell continues a line; in a shell it would begin a substitution.
  if (language !== "sql") return shellHarm(language === "powershell" ? filled.replaceAll("`", " ") : filled);
  const harm = sqlHarm(filled);
  return harm === null ? null : { risk: harm.risk, deed: harm.deed, start: harm.statement.start, end: harm.statement.end };
}

function words({ deed }: Harm, said: Risk): Pick<Finding, "message" | "why"> {
  return {
    message: `The command says \`${said}\`, but ${deed}`,
    why: "A tired reader trusts the word and runs it without a second look.",
  };
}

function fenceFix({ risk, isGuess }: Harm, file: string): string {
  if (risk === "destroy") return "Write `risk=destroy`, a step of `## Confirm` before it, and how to take it back.";
  const fix = 'Write `risk=change effect="…"`: what it changes, in a few words.';
  return isGuess === true ? `${fix} If it only reads, accept it above the fence, with the reason:\n${allowance(file)}` : fix;
}

function allowance(file: string): string {
  const words = "signalbox-allow risk-contradiction: why it only reads";
  return file.endsWith(".mdx") ? `{/* ${words} */}` : `<!-- ${words} -->`;
}
