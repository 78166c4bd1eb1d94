import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics.ts";
import type { LoadedContent } from "../model/load-content.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/** Every fault of the content: those found while reading it, and those of all rules. In a stable order, each once. */
export async function checkContent(content: LoadedContent): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(rules.map((rule) => findingsOf(rule, content)));
  return sortDiagnostics([...content.diagnostics, ...found.flat()]);
}

async function findingsOf(rule: Rule, content: LoadedContent): Promise<readonly Diagnostic[]> {
  try {
    const findings = await rule.check(content);
    return [...findings].map((finding) => ({ code: rule.code, severity: rule.severity, ...finding }));
  } catch (cause) {
    throw new Error(`The rule \`${rule.code}\` failed`, { cause });
  }
}
