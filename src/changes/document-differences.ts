import type { Fence, Outcome } from "../model/outline.ts";
import type { Difference } from "./change.ts";
import { commandDifferences } from "./command-differences.ts";
import { pairUp } from "./pair-up.ts";
import type { Part } from "./parts.ts";

/** How the body of a document differs: its headings and the addresses they give, its commands, ways, blocks and words. */
export function documentDifferences(before: readonly Part[], after: readonly Part[]): readonly Difference[] {
  const { pairs, gone, added } = pairUp(before, after, ({ heading }) => heading?.slug ?? "", contentsOf);
  const names = new Map<Part, string>(
    pairs.flatMap(([was, now]) => [
      [was, slugOf(now)],
      [now, slugOf(now)],
    ]),
  );
  const nameOf = (part: Part) => names.get(part) ?? slugOf(part);
  return [
    ...gone.map((part) => lost(`“${titleOf(part)}” is gone: \`#${slugOf(part)}\` leads nowhere`)),
    ...pairs.filter(([was, now]) => slugOf(was) !== slugOf(now)).map(renamed),
    ...added.map((part): Difference => ({ ...fact(`New: “${titleOf(part)}”`), span: part.heading?.span })),
    ...order(pairs),
    ...commandDifferences(before, after, nameOf),
    ...pairs.flatMap(([was, now]) => [...wayDifferences(was, now), ...blockDifferences(was, now), ...wordDifferences(was, now)]),
  ];
}

const slugOf = (part: Part): string => part.heading?.slug ?? "";
const titleOf = (part: Part): string => part.heading?.text ?? "its beginning";

/** By which a part is known again under another heading; null where it holds too little for that. */
function contentsOf({ heading, fences, words }: Part): string | null {
  if (heading === null || (fences.length === 0 && words === "")) return null;
  return JSON.stringify([fences.map(({ value }) => value), words]);
}

function renamed([was, now]: readonly [Part, Part]): Difference {
  const message = `“${titleOf(was)}” is now “${titleOf(now)}”: \`#${slugOf(was)}\` leads nowhere, write \`#${slugOf(now)}\``;
  return { ...lost(message), span: now.heading?.span };
}

function order(pairs: readonly (readonly [Part, Part])[]): readonly Difference[] {
  const line = (part: Part) => part.heading?.span.line ?? 0;
  const byOld = pairs.toSorted(([one], [other]) => line(one) - line(other));
  const byNew = pairs.toSorted(([, one], [, other]) => line(one) - line(other));
  const first = byNew.findIndex((pair, index) => pair !== byOld[index]);
  if (first === -1) return [];
  const words = (list: typeof pairs) => list.map(([, now]) => titleOf(now)).join("\n");
  const span = byNew[first]?.[1].heading?.span;
  return [{ weight: "action", message: "The parts stand in another order", before: words(byOld), after: words(byNew), span }];
}

function wayDifferences(was: Part, now: Part): readonly Difference[] {
  const { pairs, gone, added } = pairUp(
    was.outcomes,
    now.outcomes,
    wayWords,
    ({ sign }) => sign,
    ({ target }) => target,
  );
  const message = `A way on from “${titleOf(now)}”`;
  const changed = pairs.filter(([one, other]) => wayWords(one) !== wayWords(other));
  return [
    ...gone.map((outcome): Difference => ({ weight: "action", message, before: wayWords(outcome), after: null })),
    ...changed.map(
      ([one, other]): Difference => ({ weight: "action", message, before: wayWords(one), after: wayWords(other), span: other.span }),
    ),
    ...added.map((outcome): Difference => ({ weight: "action", message, before: null, after: wayWords(outcome), span: outcome.span })),
  ];
}

const wayWords = ({ sign, advice, label, target }: Outcome): string =>
  `${sign}${advice === "" ? "" : `: ${advice}`} → [${label}](${target})`;

function blockDifferences(was: Part, now: Part): readonly Difference[] {
  const blocks = (part: Part) => part.fences.filter(({ command }) => command === null);
  const { pairs, gone, added } = pairUp(
    blocks(was),
    blocks(now),
    ({ value }) => value,
    ({ language }) => language,
  );
  const name = ({ language }: Fence) => `The \`${language || "text"}\` in “${titleOf(now)}”`;
  return [
    ...gone.map((fence): Difference => ({ ...fact(name(fence)), before: fence.value })),
    ...pairs
      .filter(([one, other]) => one.value !== other.value)
      .map(([one, other]): Difference => ({ ...fact(name(other)), before: one.value, after: other.value, span: other.span })),
    ...added.map((fence): Difference => ({ ...fact(name(fence)), after: fence.value, span: fence.span })),
  ];
}

function wordDifferences(was: Part, now: Part): readonly Difference[] {
  return was.words === now.words ? [] : [{ ...fact(`The words of “${titleOf(now)}” changed`), span: now.heading?.span }];
}

const lost = (message: string): Difference => ({ weight: "lost", message, before: null, after: null });
const fact = (message: string): Difference => ({ weight: "fact", message, before: null, after: null });
