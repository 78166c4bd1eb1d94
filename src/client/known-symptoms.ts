import { pastedLines } from "../find/mask.ts";
import type { FindIndex } from "../find/find-index.ts";
import { resolve } from "../find/resolve.ts";
import type { FindResult } from "../find/find-result.ts";
import type { MarkedText, MatchedPage } from "../search/matched-page.ts";
import type { Answers } from "./answer-source.ts";
import { linesAround } from "./pasted-lines.ts";
import type { ShownLine } from "./pasted-lines.ts";

/** What an index knows of a query: symptoms, names, else the closest pages. */
export function knownSymptoms(index: FindIndex, query: string): Answers {
  const { confident, results } = resolve(index, query);
  const shown = confident ? results.slice(0, MOST_SURE) : results.slice(0, MOST_CLOSE);
  const lines = pastedLines(query);
  return {
    answers: shown.map((result, place) => ({
      project: index.projects.find(({ id }) => id === result.project)?.name ?? result.project,
      kind: kindOf(result),
      lines: matchedLines(lines, result, place === 0 ? AROUND_BEST : 0),
      read: async () => pageOf(result),
    })),
    note: confident || shown.length === 0 ? "" : "No known symptom; these are the closest pages.",
  };
}

const MOST_SURE = 5;
const MOST_CLOSE = 3;
const AROUND_BEST = 1;

/** In a paste of several lines the one that gave the answer, with so many before and after it. */
function matchedLines(lines: readonly string[], { line, why }: FindResult, around: number): readonly ShownLine[] {
  return lines.length < 2 || line === null ? [] : linesAround(lines, line, around, quotedIn(why));
}

/** What was found. */
const quotedIn = (why: string): string =>
  why
    .split("`")
    .filter((_, at) => at % 2 === 1)
    .join(" ");

const kindOf = ({ kind }: FindResult): string => `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;

/** The page, from its first action on; the place that matched stands below it as a link of its own. */
function pageOf({ url, anchor, title, heading, why }: FindResult): MatchedPage {
  const sections = heading === null ? [] : [{ title: heading, url: `${url}#${anchor}` }];
  return { title, url, excerpt: marked(why), sections };
}

/** What stands in backticks is what was found; a reader need not know how a signature writes that anything may stand between. */
const marked = (why: string): MarkedText => why.split("`").map((text, at) => ({ text: text.replaceAll("<*>", "…"), marked: at % 2 === 1 }));
