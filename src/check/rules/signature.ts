import { atomsOf, parseSignature } from "../../find/signature.ts";
import { isStopWord } from "../../find/stop-words.ts";
import type { RunbookEntry } from "../../model/catalog.ts";
import type { LoadedContent } from "../../model/load-content.ts";
import { locate } from "../../model/locate.ts";
import type { Finding, Rule } from "../rule.ts";
import type { FindAnswer } from "../misled-samples.ts";
import { sampleHolders } from "../sample-holders.ts";
import type { FindHolder } from "../sample-holders.ts";
import { holdsStandIn } from "../stand-ins.ts";

/** Words that stand in the logs of every program. */
const everywhere: ReadonlySet<string> = new Set(
  "error errors failed failure fail warning warn info debug exception fatal critical".split(" "),
);

interface Owner {
  readonly runbook: RunbookEntry;
  readonly number: number;
}

export const signature: Rule = {
  code: "signature",
  name: "Signatures tell runbooks apart",
  proves: "Every signature can be looked for, says something, and belongs to one runbook.",
  severity: "error",
  isAcceptable: true,
  async check(content, { answers }) {
    return signatureFaults(content, await answers);
  },
};

function* signatureFaults(content: LoadedContent, answerOf: FindAnswer): Iterable<Finding> {
  const owners = new Map<string, Owner>();
  for (const { runbooks } of content.catalog.projects) {
    const holderOf = sampleHolders(runbooks);
    for (const runbook of runbooks) {
      for (const [number, text] of runbook.data.signatures.entries()) {
        if (holdsStandIn(content, runbook, ["signatures", number])) continue;
        const owner = { runbook, number };
        const fault =
          emptyFault(text) ?? claimedFault(content, owners, text, owner) ?? strayFault(content, holderOf, answerOf, text, runbook);
        if (fault !== null) yield { file: runbook.file, span: locate(content, runbook, ["signatures", number]), ...fault };
      }
    }
  }
}

type Fault = Omit<Finding, "file" | "span">;

function emptyFault(text: string): Fault | null {
  const parsed = parseSignature(text);
  if (parsed === null) {
    return {
      message: `\`${text}\` is no regular expression, or one that can take for ever`,
      why: "Nothing is found by it, whatever is pasted.",
      fix: "Close what is open and repeat no group that repeats inside, or write the words as they stand in the log, with `<*>` for what varies.",
    };
  }
  if (parsed.kind === "pattern" || parsed.atoms.some((atom) => !isStopWord(atom.text) && !everywhere.has(atom.text))) return null;
  return {
    message: `\`${text}\` holds only words that stand in every log`,
    why: "It tells this fault from no other, so nothing is found by it.",
    fix: "Write more of the line: the name of the error, of the host or of the table, such as `connect ETIMEDOUT <*>:5432`.",
  };
}

function claimedFault(content: LoadedContent, owners: Map<string, Owner>, text: string, owner: Owner): Fault | null {
  const key = text.startsWith("/")
    ? text
    : atomsOf([text])
        .map((atom) => atom.text)
        .join(" ");
  const first = owners.get(key);
  if (first === undefined) {
    owners.set(key, owner);
    return null;
  }
  const span = locate(content, first.runbook, ["signatures", first.number]);
  const isOwn = first.runbook === owner.runbook;
  return {
    message: isOwn ? `\`${text}\` stands here twice` : `\`${text}\` is also a signature of \`${first.runbook.file}\``,
    why: isOwn ? "The second one finds nothing more." : "Who pastes it can be led to one of the two only.",
    fix: isOwn ? "Delete one of the two." : "Leave it where its cause is dealt with, or write more of the line in both, until they differ.",
    related: [{ file: first.runbook.file, span, message: "the first one" }],
  };
}

function strayFault(content: LoadedContent, holderOf: FindHolder, answerOf: FindAnswer, text: string, runbook: RunbookEntry): Fault | null {
  const holder = holderOf(text, runbook);
  if (holder === null) return null;
  // A sample that is led astray is a fault of its own, and this is its cause.
  if (answerOf(holder.runbook, holder.runbook.data.samples[holder.number] ?? "")?.url === runbook.url) return null;
  return {
    severity: "warning",
    message: `\`${text}\` also stands in a sample of \`${holder.runbook.file}\``,
    why: "A log of that fault speaks for this runbook too, and the reader has to choose.",
    fix: "Write more of the line, so that it fits this fault only.",
    related: [
      { file: holder.runbook.file, span: locate(content, holder.runbook, ["samples", holder.number]), message: "the sample that holds it" },
    ],
  };
}
