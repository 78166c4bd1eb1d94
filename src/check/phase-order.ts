import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { ContentDocument } from "../model/content-document.ts";
import type { Outline, PhaseSection } from "../model/outline.ts";
import { phases } from "../model/phases.ts";
import type { Phase } from "../model/phases.ts";
import { partAt } from "../model/schema-at.ts";
import type { Finding } from "./rule.ts";
import { isStandIn } from "./stand-ins.ts";

/** Phases of which one must be there, in the order of preference. */
interface Need {
  readonly choice: readonly [Phase, ...Phase[]];
  readonly inStub: boolean;
  readonly why: string;
}

const needs: readonly Need[] = [
  { choice: ["Confirm"], inStub: false, why: "The reader may mend the wrong thing." },
  { choice: ["Fix", "Mitigate"], inStub: false, why: "The reader learns what is wrong but not what to do." },
  { choice: ["Verify"], inStub: false, why: "The reader cannot know whether it worked." },
  { choice: ["Escalate"], inStub: true, why: "When it does not work, the reader does not know whom to wake." },
];

/** Required phases that a runbook lacks, each at the heading above which it belongs. */
export function* missingPhases(document: ContentDocument, { phases: sections, headings }: Outline): Iterable<Finding> {
  const { file, data, yaml } = document;
  const isStub = partAt(data ?? yaml.value, ["status"]) === "stub" || isStandIn(document, ["status"]);
  if (sections.length === 0 && !isStub) {
    yield {
      file: file.path,
      message: "The runbook has no phases",
      why: "The reader finds neither what to look at first nor whom to wake.",
      fix: `Write below the front matter:\n${needs.map(({ choice: [phase] }) => `## ${phase}\n\n### Start with a verb`).join("\n\n")}\n\nOr mark it as not written yet: \`status: stub\`, with \`## Escalate\` alone.`,
    };
    return;
  }
  for (const { choice, inStub, why } of needs) {
    if ((isStub && !inStub) || sections.some(({ phase }) => choice.includes(phase))) continue;
    // A heading with a slip in it, or within another block, is a fault of its own.
    if (headings.some(({ depth, text }) => depth === 2 && choice.some((name) => text === name || didYouMean(text, phases) === name)))
      continue;
    const [phase] = choice;
    const next = sections.find((section) => phases.indexOf(section.phase) > phases.indexOf(phase));
    const where = next === undefined ? "at the end" : `above \`## ${next.phase}\``;
    const stub = inStub ? "" : "\n\nOr mark it as not written yet: `status: stub` in the front matter.";
    yield {
      file: file.path,
      span: (next ?? sections.at(-1))?.heading.span,
      message: `The runbook has no ${choice.map((name) => `\`## ${name}\``).join(" or ")}`,
      why,
      fix: `Add ${where}:\n## ${phase}\n\n### Start with a verb${stub}`,
    };
  }
}

/** Phases that stand twice or behind one that they belong before. */
export function* misorderedPhases({ file }: ContentDocument, sections: readonly PhaseSection[]): Iterable<Finding> {
  for (const [index, { phase, heading }] of sections.entries()) {
    const before = sections.slice(0, index);
    const later = before.find((section) => phases.indexOf(section.phase) > phases.indexOf(phase));
    const at = { file: file.path, span: heading.span, why: "Readers skip to a phase by its place; out of order they miss it." };
    if (before.some((section) => section.phase === phase)) {
      yield { ...at, message: `\`## ${phase}\` stands twice`, fix: `Move its steps under the first \`## ${phase}\`.` };
    } else if (later !== undefined) {
      const fix = `Move it above \`## ${later.phase}\`. The order is ${phases.join(", ")}.`;
      yield { ...at, message: `\`## ${phase}\` stands after \`## ${later.phase}\``, fix };
    }
  }
}
