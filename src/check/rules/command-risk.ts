import type { ContentDocument } from "../../model/content-document.ts";
import type { Fence, Outline } from "../../model/outline.ts";
import { commandWords, wordSpan } from "../command-words.ts";
import type { Finding, Rule } from "../rule.ts";
import { unknownTarget } from "../unknown-target.ts";

export const commandRisk: Rule = {
  code: "command-risk",
  name: "Commands say their risk",
  proves: "Every command of a runbook says its risk and how to take it back, and nothing is destroyed before it is confirmed.",
  severity: "error",
  isOfOneFile: true,
  *check(content) {
    for (const document of content.documents.values()) {
      if (document.outline === null) continue;
      for (const fence of document.outline.fences) {
        yield* commandWords(document.file.path, fence, document.place.schema === "runbook");
        yield* undoTarget(document, document.outline, fence);
        if (fence.command?.risk === "destroy") yield* destroyFaults(document, document.outline, fence);
      }
    }
  },
};

function* undoTarget({ file, place }: ContentDocument, outline: Outline, fence: Fence): Iterable<Finding> {
  const undo = fence.command?.undo;
  if (undo === undefined) return;
  const at = { file: file.path, span: wordSpan(fence, "undo") ?? fence.infoSpan };
  const isRunbook = place.schema === "runbook";
  const steps = isRunbook ? outline.phases.flatMap((phase) => phase.steps.map(({ id }) => id)) : outline.headings.map(({ slug }) => slug);
  const why = "Whoever wants to take it back would find no step for it.";
  if (fence.command?.irreversible !== undefined) {
    yield {
      ...at,
      message: "The command has `undo` and `irreversible`",
      why: "It says in one breath that it can and cannot be taken back.",
      fix: "Keep the one that is true.",
    };
  }
  if (!steps.includes(undo)) {
    const role = isRunbook ? "a step of this runbook" : "a heading of this guide";
    yield unknownTarget({ ...at, target: undo, role, choices: steps, remedy: "write the step as a `###` heading below `## Undo`", why });
  } else if (undo === fence.step) {
    yield {
      ...at,
      message: `\`undo=${undo}\` names the command's own step`,
      why,
      fix: 'Name the step that takes it back, or write `irreversible="why"`.',
    };
  }
}

function* destroyFaults({ file, place }: ContentDocument, { phases }: Outline, fence: Fence): Iterable<Finding> {
  const at = { file: file.path, span: fence.infoSpan };
  const { undo, irreversible } = fence.command ?? {};
  const canUndo = undo !== undefined || (place.schema === "runbook" && phases.some(({ phase }) => phase === "Undo"));
  if (!canUndo && irreversible === undefined) {
    yield {
      ...at,
      message: "A destroying command has no way back",
      why: "The reader loses data and learns afterwards that nothing brings them back.",
      fix: `${place.schema === "runbook" ? "Add `## Undo` with a step" : "Write `undo=heading-id`"}, or say why there is none: \`irreversible="the rows are gone; restore a backup"\`.`,
    };
  }
  const looks = phases.filter(({ phase }) => phase === "Confirm").flatMap(({ steps }) => steps);
  const confirmed = looks.some(({ id, heading }) => id !== fence.step && heading.span.line < fence.span.line);
  if (place.schema === "runbook" && !confirmed) {
    yield {
      ...at,
      message: "A destroying command stands before any step of `## Confirm`",
      why: "A tired reader runs it before knowing whether it is the right cure.",
      fix: "Put a step that only looks above it:\n## Confirm\n\n### Look before you delete",
    };
  }
}
