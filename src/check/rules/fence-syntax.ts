import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { commandLanguages } from "../../model/command-languages.ts";
import type { Fence } from "../../model/outline.ts";
import { bashFaults } from "../fences/bash-fault.ts";
import { dotenvFault } from "../fences/dotenv-fault.ts";
import type { FenceFault } from "../fences/fence-fault.ts";
import { fillPlaceholders } from "../fences/fill-placeholders.ts";
import { jsonFault } from "../fences/json-fault.ts";
import { isUnclosed } from "../fences/is-unclosed.ts";
import { knownLanguages } from "../fences/known-languages.ts";
import { sqlFault } from "../fences/sql-fault.ts";
import { tomlFault } from "../fences/toml-fault.ts";
import { yamlFault } from "../fences/yaml-fault.ts";
import type { PassedBefore } from "../passed-before.ts";
import type { Finding, Rule } from "../rule.ts";
import { rangeInFence } from "../span-in-fence.ts";

type FindFaults = (text: string) => Promise<readonly FenceFault[]>;

/** Of a parser that stops at the first. */
const first =
  (find: (text: string) => FenceFault | null | Promise<FenceFault | null>): FindFaults =>
  async (text) => {
    const fault = await find(text);
    return fault === null ? [] : [fault];
  };

interface Syntax {
  readonly faults: FindFaults;
  /** What a placeholder is made of before parsing. */
  readonly filler: string;
}

const shell: Syntax = { faults: bashFaults, filler: "x" };
const yaml: Syntax = { faults: first(yamlFault), filler: "x" };
const dotenv: Syntax = { faults: first(dotenvFault), filler: "x" };
const syntaxes: ReadonlyMap<string, Syntax> = new Map([
  ["bash", shell],
  ["sh", shell],
  ["shell", shell],
  ["json", { faults: first(jsonFault), filler: "1" }],
  ["yaml", yaml],
  ["yml", yaml],
  ["toml", { faults: first(tomlFault), filler: "1" }],
  ["dotenv", dotenv],
  ["env", dotenv],
  ["sql", { faults: first(sqlFault), filler: "x" }],
]);

export const fenceSyntax: Rule = {
  code: "fence-syntax",
  name: "Fenced text parses",
  proves: "Every fence names a known language, and shell, SQL, JSON, YAML, TOML and dotenv fences parse.",
  severity: "error",
  isAcceptable: true,
  isOfOneFile: true,
  async check(content, { passed }) {
    const findings: Finding[] = [];
    for (const { file, outline } of content.documents.values()) {
      for (const fence of outline?.fences ?? []) {
        if (isUnclosed(file, fence)) continue;
        const unknown = unknownLanguage(file.path, fence);
        findings.push(...(unknown === null ? await syntaxFaults(file.path, fence, passed) : [unknown]));
      }
    }
    return findings;
  },
};

async function syntaxFaults(file: string, fence: Fence, passed: PassedBefore): Promise<readonly Finding[]> {
  const syntax = syntaxes.get(fence.language);
  if (syntax === undefined || fence.value.trim() === "") return [];
  const judged = `${fence.language}\n${fence.value}`;
  if (passed.has("fence", judged)) return [];
  const faults = await syntax.faults(fillPlaceholders(fence.value, syntax.filler));
  if (faults.length === 0) passed.add("fence", judged);
  const why = "The reader copies it, and it fails where it is needed.";
  return faults.map(({ message, fix, at }) => ({ file, span: rangeInFence(fence, at, at + 1), message, why, fix }));
}

function unknownLanguage(file: string, { language, span }: Fence): Finding | null {
  if (language === "" || knownLanguages.has(language)) return null;
  const meant = didYouMean(language, [...syntaxes.keys(), "output", "text", "mermaid", "powershell", ...knownLanguages]);
  const at = span.column + 3;
  const isCheckedOnceMended = meant !== null && (syntaxes.has(meant) || commandLanguages.has(meant) || meant === "mermaid");
  return {
    file,
    severity: isCheckedOnceMended ? "error" : "warning",
    span: { line: span.line, column: at, endLine: span.line, endColumn: at + language.length },
    message: `\`${language}\` is not a known language${meant === null ? "" : `; did you mean \`${meant}\`?`}`,
    why: "It is neither coloured nor checked, and a command in it cannot be copied as one.",
    fix: meant === null ? "Write a known language, or `text` when it has none." : `Write \`\`\`${meant}`,
    swap: meant === null ? undefined : { to: meant },
  };
}
