import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { maskSentences } from "../diagnostics/mask-texts.ts";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics.ts";
import type { LoadedContent } from "../model/load-content.ts";
import { contentDigest } from "../source/content-digest.ts";
import { applyAllowances } from "./apply-allowances.ts";
import { codes } from "./codes.ts";
import { nothingPassed } from "./passed-before.ts";
import type { PassedBefore } from "./passed-before.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/** Every fault of the content that no comment accepts: those found while reading it, and those of all rules. In a stable order, each once, and without a secret. */
export async function checkContent(content: LoadedContent, passed: PassedBefore = nothingPassed): Promise<readonly Diagnostic[]> {
  const whole = wholeOf(content);
  if (content.diagnostics.length === 0 && passed.has("whole", whole)) return [];
  const found = await Promise.all(rules.map((rule) => findingsOf(rule, content, passed)));
  const left = applyAllowances(content, [...content.diagnostics, ...found.flat()], {
    acceptable: new Set(rules.filter(({ isAcceptable }) => isAcceptable).map(({ code }) => code)),
    known: new Set(codes.map(({ code }) => code)),
  });
  if (left.length === 0) passed.add("whole", whole);
  return maskSentences(sortDiagnostics(left), content.files);
}

/** All that the rules can see: the texts, what lies beside them, and the day. */
const wholeOf = ({ files, assets }: LoadedContent): string =>
  [contentDigest(files.values()), new Date().toISOString().slice(0, 10), ...assets].join("\0");

async function findingsOf(rule: Rule, content: LoadedContent, passed: PassedBefore): Promise<readonly Diagnostic[]> {
  try {
    const findings = await rule.check(content, passed);
    return [...findings].map((finding) => ({ code: rule.code, severity: rule.severity, ...finding }));
  } catch (cause) {
    throw new Error(`The rule \`${rule.code}\` failed`, { cause });
  }
}
