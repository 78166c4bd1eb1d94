import type { Fact } from "../fact.ts";

/** Blocks of Markdown, a blank line between them; what is empty or absent is left out. */
export const blocks = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => typeof part === "string" && part !== "").join("\n\n");

/** A part with its heading; a part without anything says so. */
export const part = (title: string, body: string): string => `## ${title}\n\n${body === "" ? "Not written." : body}`;

export const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");

export const numbered = (lines: readonly string[]): string => lines.map((line, index) => `${index + 1}. ${line}`).join("\n");

/** `- Term: line`, or the lines below their term. */
export function factBullets(facts: readonly Fact[], gaps: readonly string[] = []): string {
  const written = facts.map(({ term, lines }) =>
    lines.length === 1 ? `- ${term}: ${lines[0]}` : [`- ${term}:`, ...lines.map((line) => `  - ${line}`)].join("\n"),
  );
  return [...written, ...(gaps.length === 0 ? [] : [`- Not written: ${gaps.join(", ")}`])].join("\n");
}

/** A fence that its content cannot close. */
export function fence(content: string, info = ""): string {
  const longest = Math.max(2, ...[...content.matchAll(/`{3,}/g)].map(([marks]) => marks.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}${info}\n${content.replace(/\n$/, "")}\n${marks}`;
}
