import type { ContentDocument } from "../../model/content-document.ts";
import type { Outcome, Outline, Step, Stray } from "../../model/outline.ts";
import { isCutShort } from "../damage.ts";
import { documentPage } from "../document-page.ts";
import { linkCheck } from "../link-fault.ts";
import type { LinkCheck } from "../link-fault.ts";
import { spanOf } from "../../source/text-file.ts";
import { isPublicFile } from "../../source/public-file.ts";
import type { Finding, Rule } from "../rule.ts";
import { urlDanger } from "../safe-url.ts";
import { unknownTarget } from "../unknown-target.ts";

const why = "At the fork the reader takes a way that ends, and loses time.";

export const decision: Rule = {
  code: "decision",
  name: "Decisions lead on",
  proves: "Every outcome of a decision leads to a step, a phase or a runbook that exists.",
  severity: "error",
  *check(content) {
    const check = linkCheck(content, isPublicFile);
    for (const document of content.documents.values()) {
      if (document.outline === null || isCutShort(document)) continue;
      yield* outcomeFaults(document, document.outline, check);
      const arrows = document.place.schema === "runbook" ? [...typedArrows(document, document.outline)] : [];
      yield* arrows;
      const told = new Set(arrows.map(({ span }) => span?.line));
      // An arrow of another kind is why the item does not end as it should.
      for (const stray of document.outline.strays) if (!told.has(stray.span.line)) yield strayFault(document, stray);
    }
  },
};

function* outcomeFaults(document: ContentDocument, outline: Outline, check: LinkCheck): Iterable<Finding> {
  const targets = outline.phases.flatMap((phase) => [phase.heading.slug, ...phase.steps.map((step) => step.id)]).map((slug) => `#${slug}`);
  for (const phase of outline.phases) {
    for (const step of phase.steps) {
      for (const outcome of step.outcomes) {
        const fault = outcomeFault(document, outline, step, outcome, targets, check);
        if (fault !== null) yield fault;
      }
    }
  }
}

/** Nobody writes a longer item of a decision. */
const LONGEST = 1000;

/** `-> [label](#step)` at the end of items: an arrow as it is typed, which makes no decision; once for each list. */
function* typedArrows({ file }: ContentDocument, { links }: Outline): Iterable<Finding> {
  let last = 0;
  for (const { addressSpan } of links) {
    const start = file.lineStarts[addressSpan.line - 1] ?? 0;
    if (addressSpan.column > LONGEST) continue;
    const line = file.text.slice(start, file.lineStarts[addressSpan.line] ?? file.text.length).trimEnd();
    const [, lead = "", arrow = ""] = /^(\s*(?:[-*+]|\d+[.)])\s.*?)(-+>|=+>|[⇒➔➜⟶])\s*\[[^\]]*\]\([^)]*\)$/.exec(line) ?? [];
    if (arrow === "") continue;
    const isSameList = addressSpan.line === last + 1;
    last = addressSpan.line;
    if (isSameList) continue;
    yield {
      file: file.path,
      span: spanOf(file, start + lead.length, start + lead.length + arrow.length),
      message: `\`${arrow}\` is not the arrow of a decision`,
      why: "The list is no fork: none of its ways is drawn, counted or checked.",
      fix: "Write `→` in every item of the list.",
    };
  }
}

const strayFault = ({ file }: ContentDocument, { label, span }: Stray): Finding => ({
  file: file.path,
  span,
  why: "One item without a way, and the list is no fork: none of its ways is drawn, counted or checked.",
  message: "The item does not end with `→` and a link, as others of its list do",
  fix:
    label === null
      ? "End it with `→ [label](#step-id)`. If it belongs to a list before the decision, put a sentence between the two."
      : `End it with the address itself and nothing behind it: \`→ [${label}](#step-id)\``,
});

function outcomeFault(
  document: ContentDocument,
  { headings }: Outline,
  step: Step,
  outcome: Outcome,
  targets: readonly string[],
  check: LinkCheck,
): Finding | null {
  const { target, span } = outcome;
  const file = document.file.path;
  if (urlDanger(target) !== null) return null;
  if (target === `#${step.id}`) {
    return { file, span, why, message: `The outcome leads back to its own step \`${target}\``, fix: "Link to the step that comes next." };
  }
  if (target.startsWith("#")) {
    // A phase with a slip in its heading is a fault of its own.
    if (targets.includes(target) || headings.some(({ depth, slug }) => depth === 2 && `#${slug}` === target)) return null;
    return unknownTarget({
      file,
      span,
      target,
      role: "a step or a phase of this runbook",
      choices: targets,
      remedy: "write the step as a `###` heading",
      why,
    });
  }
  const fault = check(target, file, documentPage(document.place));
  if (fault !== null) {
    const { meant, ...words } = fault;
    return { file, span, why, ...words, swap: meant === undefined ? undefined : { from: target, to: meant } };
  }
  if (/^\/[^/]+\/runbooks\/[^/]+\//.test(target)) return null;
  const fix = "Link to a step (`#step-id`) or to a runbook (`/project/runbooks/id/`); put other links into that step.";
  return { file, span, why, message: `The outcome leads to \`${target}\`, which is neither a step nor a runbook`, fix };
}
