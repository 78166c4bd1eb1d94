import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import type { ContentDocument } from "../../model/content-document.ts";
import type { Heading, Outline } from "../../model/outline.ts";
import { phases } from "../../model/phases.ts";
import { offsetOf, spanOf } from "../../source/text-file.ts";
import { isCutShort } from "../damage.ts";
import { misorderedPhases, missingPhases } from "../phase-order.ts";
import type { Finding, Rule } from "../rule.ts";

const order = phases.join(", ");

export const phasesRule: Rule = {
  code: "phases",
  name: "Runbooks have their phases",
  proves: "Every runbook has its required `##` phases, in order, nothing outside of them, and no step without words.",
  severity: "error",
  isOfOneFile: true,
  *check(content) {
    for (const document of content.documents.values()) {
      if (document.place.schema !== "runbook" || document.outline === null || document.outline.syntaxFault !== null || isCutShort(document))
        continue;
      yield* foreignHeadings(document, document.outline);
      yield* leadingText(document, document.outline);
      yield* skippedLevels(document, document.outline);
      yield* missingPhases(document, document.outline);
      yield* misorderedPhases(document, document.outline.phases);
      yield* emptySections(document, document.outline);
    }
  },
};

function* foreignHeadings({ file }: ContentDocument, { headings, phases: sections }: Outline): Iterable<Finding> {
  const known = new Set(sections.map((section) => section.heading.slug));
  const why = "Readers look for the same phases in every runbook; what stands elsewhere is passed over.";
  for (const heading of headings) {
    if (heading.depth > 2 || known.has(heading.slug)) continue;
    const meant = didYouMean(heading.text, phases);
    const at = { file: file.path, span: heading.span, why };
    if (heading.depth === 1) {
      yield {
        ...at,
        message: `\`# ${heading.text}\` stands in the body`,
        fix: "Delete it: the title comes from `title` in the front matter.",
      };
    } else if (phases.some((phase) => phase === heading.text)) {
      yield {
        ...at,
        message: `\`## ${heading.text}\` stands inside another block`,
        fix: "Write it at the start of a line, outside of quotes, lists and components.",
      };
    } else {
      yield {
        ...at,
        message: `\`## ${heading.text}\` is not a phase${meant ? `; did you mean \`## ${meant}\`?` : ""}`,
        swap: meant === null ? undefined : { to: `## ${meant}` },
        fix: meant ? `Write \`## ${meant}\`.` : `Make it a step, \`### ${heading.text}\`, in one of the phases: ${order}.`,
      };
    }
  }
}

/** A heading below the steps where no step stands: it was meant to be one, and cannot be ticked or linked to. */
function* skippedLevels({ file }: ContentDocument, { headings }: Outline): Iterable<Finding> {
  for (const [index, { depth, text, span }] of headings.entries()) {
    const above = headings[index - 1]?.depth ?? 0;
    if (depth < 4 || above !== 2) continue;
    const marks = "#".repeat(depth);
    yield {
      file: file.path,
      span,
      message: `\`${marks} ${text}\` stands in no step`,
      why: "Only a step can be ticked, counted and linked to.",
      fix: `Write \`### ${text}\`.`,
      swap: { from: marks, to: "###" },
    };
  }
}

function* leadingText({ file, body }: ContentDocument, { headings }: Outline): Iterable<Finding> {
  const [first] = headings.filter(({ depth }) => depth <= 2);
  const start = file.text.length - body.length;
  const end = first === undefined ? file.text.length : offsetOf(file, first.span.line, first.span.column);
  const text = file.text.slice(start, end);
  if (text.trim() === "") return;
  const from = start + text.length - text.trimStart().length;
  const [line = ""] = text.trim().split(/\r?\n/);
  yield {
    file: file.path,
    span: spanOf(file, from, from + line.length),
    message: "Text stands before the first phase",
    why: "The first screen belongs to what to do first; this pushes it down.",
    fix: "Move it into a step of `## Confirm` or into `## Background`, or say it in `summary`.",
  };
}

function* emptySections({ file }: ContentDocument, { headings, phases: sections }: Outline): Iterable<Finding> {
  const textBelow = (heading: Heading): string => {
    const next = headings.find((other) => other.span.line > heading.span.line && other.depth <= heading.depth);
    const from = offsetOf(file, heading.span.endLine, heading.span.endColumn);
    const to = next === undefined ? file.text.length : offsetOf(file, next.span.line, next.span.column);
    return file.text.slice(from, to).replace(comment, "").trim();
  };
  const emptiness = function* (heading: Heading, fix: string): Iterable<Finding> {
    const text = textBelow(heading);
    if (text !== "" && !blank.test(text)) return;
    yield {
      file: file.path,
      span: heading.span,
      message: `\`${"#".repeat(heading.depth)} ${heading.text}\` is ${text === "" ? "empty" : "not filled in: `…` stands below it"}`,
      why: "The reader arrives there and finds nothing.",
      fix,
    };
  };
  for (const { heading, steps } of sections) {
    yield* emptiness(heading, "Write at least one step below it, such as `### Start with a verb`, or delete the heading.");
    for (const step of steps) yield* emptiness(step.heading, "Write below it what to do and what one sees then, or delete the heading.");
  }
}

/** What `npm run new` leaves to be filled in. */
const blank = /^(?:…|\.{3})[ \t]*(?:\r?\n|$)/;

const comment = /<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g;
