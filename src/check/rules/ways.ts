import type { ContentDocument } from "../../model/content-document.ts";
import type { Outline } from "../../model/outline.ts";
import { arrivingSteps, reachedSteps, readWays } from "../../model/ways.ts";
import { isCutShort } from "../damage.ts";
import type { Finding, Rule } from "../rule.ts";

export const ways: Rule = {
  code: "ways",
  name: "Every step is reached, every way ends",
  proves: "Each step of a runbook can be come to from the first one, and from each one comes to Verify, Escalate or another runbook.",
  severity: "error",
  isOfOneFile: true,
  *check(content) {
    for (const document of content.documents.values()) {
      if (document.place.schema === "runbook" && document.outline !== null && !isCutShort(document))
        yield* wayFaults(document, document.outline);
    }
  },
};

function* wayFaults({ file }: ContentDocument, { phases }: Outline): Iterable<Finding> {
  const joined = readWays(phases);
  // An outcome that leads to nothing is a fault of its own; until it is mended, what lies behind it would only echo it.
  if ([...joined.of.values()].flat().some(({ to }) => to === "missing")) return;
  const reached = reachedSteps(joined);
  const arriving = arrivingSteps(joined);
  for (const { phase, steps } of phases) {
    for (const step of steps) {
      const at = { file: file.path, span: step.heading.span };
      const isSiding = phase === "Undo" || phase === "Escalate" || phase === "Background";
      if (!reached.has(step)) {
        if (isSiding) continue;
        yield {
          ...at,
          message: `No way leads to the step \`${step.title}\``,
          why: "The steps before it send the reader elsewhere, so whoever needs this one never comes to it.",
          fix: `Let an outcome lead here, such as \`- what one sees → [${step.title}](#${step.id})\`, or delete the step.`,
        };
      } else if (!arriving.has(step)) {
        yield {
          ...at,
          message: `From the step \`${step.title}\` no way comes to an end`,
          why: "The reader goes in circles, or stops where nothing says what comes next.",
          fix: "Add an outcome that leads on, such as `- None of these → [Escalate](#escalate)`.",
        };
      }
    }
  }
}
