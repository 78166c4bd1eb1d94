import type { z } from "zod";

export type Issue = z.core.$ZodIssue;

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "keys with values",
  record: "keys with values",
};

/** What a schema wanted where it complains: `a list`, `one of …`; the part of a sentence that follows "expected". */
export function expectation(issue: Issue): string {
  // Our own schemas word their complaints; zod's words name its types.
  const own = /^Expected (.+)$/s.exec(issue.message)?.[1];
  if (own !== undefined) return own;
  switch (issue.code) {
    case "invalid_type":
      return typeNames[issue.expected] ?? `\`${issue.expected}\``;
    case "invalid_value":
      return oneOf(issue.values.map(String));
    case "too_small":
      return `at least ${amount(issue.minimum, issue.origin)}`;
    case "too_big":
      return `at most ${amount(issue.maximum, issue.origin)}`;
    case "invalid_format":
      return "prefix" in issue
        ? `text that starts with \`${String(issue.prefix)}\``
        : `text that matches \`${issue.pattern ?? issue.format}\``;
    case "invalid_union":
      return issue.errors.length === 0
        ? oneOf(choicesOf(issue))
        : issue.errors.map((branch) => branch.map(expectation).join(" and ")).join(", or ");
    default:
      return issue.message;
  }
}

/** The values of which one must stand; empty where anything else is wrong. */
export function choicesOf(issue: Issue): readonly string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code === "invalid_union" && "options" in issue) return (issue.options as readonly unknown[]).map(String);
  return [];
}

/** The complaints that help: those of the branch of a union that the author most likely meant, with whole paths. */
export function meantIssues(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const branches = issue.errors.filter((branch) => branch.some(({ path }) => path.length > 0)).sort((a, b) => a.length - b.length);
  const [best] = branches;
  return best === undefined ? [issue] : best.flatMap((inner) => meantIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}

export function oneOf(choices: readonly string[]): string {
  const [only] = choices;
  return choices.length === 1 ? `\`${only ?? ""}\`` : `one of ${choices.map((choice) => `\`${choice}\``).join(", ")}`;
}

function amount(count: number | bigint, origin: string): string {
  if (origin === "array" || origin === "set") return `${count} ${Number(count) === 1 ? "entry" : "entries"}`;
  return origin === "string" ? `${count} characters` : String(count);
}
