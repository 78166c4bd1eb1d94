import { buildFindIndex } from "../find/build-find-index.ts";
import type { FindIndex } from "../find/find-index.ts";
import { resolve } from "../find/resolve.ts";
import { sureAnswer } from "../find/sure-answer.ts";
import type { Catalog, RunbookEntry } from "../model/catalog.ts";
import type { LoadedContent } from "../model/load-content.ts";
import type { PassedBefore } from "./passed-before.ts";

/** Where a pasted sample leads when not to its own runbook: the first answer, `null` for none at all; undefined when all is well. */
export type FindAnswer = (runbook: RunbookEntry, sample: string) => { readonly url: string; readonly why: string } | null | undefined;

const known = new WeakMap<Catalog, FindIndex>();

/** Asks what readers ask, of an index that is built once for all rules, when it is first asked. */
export function sampleAnswers({ catalog }: LoadedContent, passed: PassedBefore, goesOn?: () => void): FindAnswer {
  const index = (): FindIndex => {
    const before = known.get(catalog);
    if (before !== undefined) return before;
    const built = buildFindIndex(catalog, (texts, work) => {
      goesOn?.();
      return passed.recall("terms", texts, work);
    });
    known.set(catalog, built);
    return built;
  };
  return (runbook, sample) => {
    if (sureAnswer(index(), sample) === runbook.url) return undefined;
    const [first = null] = resolve(index(), sample).results;
    return first?.url === runbook.url ? undefined : first;
  };
}
