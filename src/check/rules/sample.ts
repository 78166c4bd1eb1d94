import type { RunbookEntry } from "../../model/catalog.ts";
import type { LoadedContent } from "../../model/load-content.ts";
import { locate } from "../../model/locate.ts";
import type { Finding, Rule } from "../rule.ts";
import type { FindAnswer } from "../misled-samples.ts";
import { holdsStandIn } from "../stand-ins.ts";

export const sample: Rule = {
  code: "sample",
  name: "Samples lead to their runbook",
  proves: "Every sample of a runbook finds it first, and every runbook that is ready has a sample.",
  severity: "error",
  async check(content, { answers }) {
    return sampleFaults(content, await answers);
  },
};

function* sampleFaults(content: LoadedContent, answerOf: FindAnswer): Iterable<Finding> {
  const owners = new Map<string, Owner>();
  for (const runbook of content.catalog.projects.flatMap((project) => project.runbooks)) {
    if (holdsStandIn(content, runbook, ...found)) continue;
    if (runbook.data.samples.length === 0 && runbook.data.status === "ready") yield withoutSample(content, runbook);
    for (const [number, text] of runbook.data.samples.entries()) {
      const owner = owners.get(text.trim()) ?? { runbook, number };
      owners.set(text.trim(), owner);
      const fault = owner.runbook === runbook ? misled(answerOf, runbook, text) : claimedTwice(content, owner);
      if (fault !== null) yield { file: runbook.file, span: locate(content, runbook, ["samples", number]), ...fault };
    }
  }
}

/** The fields by which a runbook is found. */
const found = ["title", "summary", "services", "impact", "symptoms", "signatures", "samples", "aliases", "causes", "status"].map(
  (field) => [field],
);

const withoutSample = (content: LoadedContent, runbook: RunbookEntry): Finding => ({
  file: runbook.file,
  span: locate(content, runbook, ["title"]),
  message: `The runbook \`${runbook.id}\` has no sample`,
  why: "Nothing proves that a pasted log leads here.",
  fix: "Paste an excerpt of a log, as it stands there:\nsamples:\n  - |\n    …",
});

type Fault = Omit<Finding, "file" | "span">;

interface Owner {
  readonly runbook: RunbookEntry;
  readonly number: number;
}

const claimedTwice = (content: LoadedContent, { runbook, number }: Owner): Fault => ({
  message: `The sample is also one of \`${runbook.file}\``,
  why: "Who pastes it can be led to one of the two only.",
  fix: "Leave it where its cause is dealt with, or add the line that tells the two apart.",
  related: [{ file: runbook.file, span: locate(content, runbook, ["samples", number]), message: "the first one" }],
});

function misled(answerOf: FindAnswer, runbook: RunbookEntry, text: string): Fault | null {
  const first = answerOf(runbook, text);
  if (first === undefined) return null;
  const fix = "Write a signature that stands in this sample and in no log of another runbook; name the host or the service in it.";
  if (first === null) return { message: "The sample finds nothing", why: "Who pastes this log is not led here.", fix };
  return {
    message: `The sample leads to \`${first.url}\` first: ${first.why}`,
    why: "Who pastes this log is led to another page.",
    fix,
  };
}
