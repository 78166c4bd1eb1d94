import { buildFindIndex } from "../find/build-find-index.ts";
import type { FindIndex } from "../find/find-index.ts";
import { resolve } from "../find/resolve.ts";
import { sureAnswer } from "../find/sure-answer.ts";
import type { Catalog, RunbookEntry } from "../model/catalog.ts";
import type { Recall } from "../model/recall.ts";

/** A sample that does not lead to its own runbook. Plain data, so that a thread can hand it to another. */
export interface MisledSample {
  /** The address of its runbook. */
  readonly runbook: string;
  readonly sample: string;
  /** Where it leads; null for nowhere. */
  readonly first: FirstAnswer | null;
}

interface FirstAnswer {
  readonly url: string;
  readonly why: string;
}

/** Where a sample of a runbook leads when not to it: the first answer, `null` for none at all; undefined when all is well. */
export type FindAnswer = (runbook: RunbookEntry, sample: string) => FirstAnswer | null | undefined;

/** Asks for every sample what readers ask. `goesOn` hears of each text. */
export function misledSamples(catalog: Catalog, recall: Recall, goesOn: () => void = () => {}): readonly MisledSample[] {
  const index = buildFindIndex(catalog, (texts, work) => {
    goesOn();
    return recall(texts, work);
  });
  // What several runbooks claim is asked once.
  const answers = new Map<string, FirstAnswer | null>();
  return catalog.projects.flatMap(({ runbooks }) =>
    runbooks.flatMap(({ url, data }) => {
      goesOn();
      return [...new Set(data.samples)].flatMap((sample) => {
        if (sureAnswer(index, sample) === url) return [];
        const first = answers.get(sample) ?? firstAnswer(index, sample);
        answers.set(sample, first);
        return first?.url === url ? [] : [{ runbook: url, sample, first }];
      });
    }),
  );
}

function firstAnswer(index: FindIndex, sample: string): FirstAnswer | null {
  const [first] = resolve(index, sample).results;
  return first === undefined ? null : { url: first.url, why: first.why };
}

/** Looks up what was found. */
export function answersOf(misled: readonly MisledSample[]): FindAnswer {
  const first = new Map(misled.map((found) => [keyOf(found.runbook, found.sample), found.first]));
  return ({ url }, sample) => first.get(keyOf(url, sample));
}

const keyOf = (runbook: string, sample: string): string => `${runbook}\n${sample}`;
