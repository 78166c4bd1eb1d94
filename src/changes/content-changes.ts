import type { Span } from "../diagnostics/diagnostic.ts";
import type { LoadedContent } from "../model/load-content.ts";
import { locate } from "../model/locate.ts";
import type { Change, Difference } from "./change.ts";
import { comparedEntries } from "./compared-entries.ts";
import type { ComparedEntry } from "./compared-entries.ts";
import { documentDifferences } from "./document-differences.ts";
import { fieldWeight } from "./field-weight.ts";
import { pairUp } from "./pair-up.ts";
import { partsOf } from "./parts.ts";
import { valueDifferences } from "./value-differences.ts";
import { wholePage } from "./whole-page.ts";

/** What a change of content means, in the order of the files; what does not fit its schema is in neither state. */
export function contentChanges(before: LoadedContent, after: LoadedContent): readonly Change[] {
  const { pairs, gone, added } = pairUp(
    comparedEntries(before.catalog),
    comparedEntries(after.catalog),
    ({ key }) => key,
    ({ sameAs }) => sameAs,
  );
  const changes = [
    ...gone.map((entry) => change(entry, { weight: "lost", message: `Gone: \`${entry.url}\` leads nowhere`, before: null, after: null })),
    ...added.map((entry) => change(entry, { ...wholePage(entry), span: placeOf(entry, []) })),
    ...pairs.flatMap(([was, now]) => differences(was, now).map((difference) => change(now, difference))),
  ];
  return changes.toSorted((one, other) => compare(one.file, other.file) || (one.span?.line ?? 0) - (other.span?.line ?? 0));

  function differences(was: ComparedEntry, now: ComparedEntry): readonly Difference[] {
    const moved: Difference = { weight: "lost", message: `\`${was.url}\` leads nowhere, write \`${now.url}\``, before: null, after: null };
    const data = valueDifferences(was.data, now.data).map((difference): Difference => {
      const { path, name, isOrder, before: old, after: young } = difference;
      const span = young === null ? undefined : placeOf(now, path);
      return {
        weight: fieldWeight(difference),
        message: `\`${name}\`${isOrder ? " in another order" : ""}`,
        before: old,
        after: young,
        span,
      };
    });
    return [...(was.url === now.url ? [] : [moved]), ...data, ...bodyDifferences(was, now)];
  }

  function placeOf({ entry }: ComparedEntry, path: readonly PropertyKey[]): Span | undefined {
    return entry === null ? undefined : locate(after, entry, path);
  }

  function bodyDifferences(was: ComparedEntry, now: ComparedEntry): readonly Difference[] {
    const [old, young] = [before.files.get(was.file), after.files.get(now.file)];
    if (was.document === null || now.document === null || old === undefined || young === undefined) return [];
    if (was.document.body === now.document.body) return [];
    return documentDifferences(partsOf(was.document, old), partsOf(now.document, young));
  }
}

function change({ subject, url, file }: ComparedEntry, difference: Difference): Change {
  return { subject, url, file, ...difference };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
