import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { maskSentences } from "../diagnostics/mask-texts.ts";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics.ts";
import type { LoadedContent } from "../model/load-content.ts";
import { applyAllowances } from "./apply-allowances.ts";
import { codes } from "./codes.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/** Every fault of the content that no comment accepts: those found while reading it, and those of all rules. In a stable order, each once, and without a secret. */
export async function checkContent(content: LoadedContent): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(rules.map((rule) => findingsOf(rule, content)));
  const left = applyAllowances(content, [...content.diagnostics, ...found.flat()], {
    acceptable: new Set(rules.filter(({ isAcceptable }) => isAcceptable).map(({ code }) => code)),
    known: new Set(codes.map(({ code }) => code)),
  });
  return maskSentences(sortDiagnostics(left), content.files);
}

async function findingsOf(rule: Rule, content: LoadedContent): Promise<readonly Diagnostic[]> {
  try {
    const findings = await rule.check(content);
    return [...findings].map((finding) => ({ code: rule.code, severity: rule.severity, ...finding }));
  } catch (cause) {
    throw new Error(`The rule \`${rule.code}\` failed`, { cause });
  }
}
