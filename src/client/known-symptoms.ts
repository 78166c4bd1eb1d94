import { pastedLines } from "../find/mask.ts";
import type { FindIndex } from "../find/find-index.ts";
import { resolve } from "../find/resolve.ts";
import type { FindResult } from "../find/resolve.ts";
import type { MarkedText, MatchedPage } from "../search/matched-page.ts";
import type { Answers } from "./answer-source.ts";
import { linesAround } from "./pasted-lines.ts";
import type { ShownLine } from "./pasted-lines.ts";

/** What an index knows of a query: symptoms, names, else the closest pages. */
export function knownSymptoms(index: FindIndex, query: string): Answers {
  const { confident, results } = resolve(index, query);
  const shown = confident ? results.slice(0, MOST_SURE) : results.slice(0, MOST_CLOSE);
  return {
    answers: shown.map((result) => ({ project: result.project, kind: kindOf(result), read: async () => pageOf(result) })),
    lines: matchedLines(query, shown[0]),
    note: confident || shown.length === 0 ? "" : "No known symptom; these are the closest pages.",
  };
}

const MOST_SURE = 5;
const MOST_CLOSE = 3;

/** In a paste of several lines those that gave the answer. */
function matchedLines(query: string, first: FindResult | undefined): readonly ShownLine[] {
  const lines = pastedLines(query);
  if (lines.length < 2 || first === undefined || first.line === null) return [];
  return linesAround(lines, first.line, first.why.split("`")[1] ?? "");
}

const kindOf = ({ kind }: FindResult): string => `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;

/** The page, from its first action on; the place that matched stands below it as a link of its own. */
function pageOf({ url, anchor, title, why }: FindResult): MatchedPage {
  const sections = anchor === null || url.includes("#") ? [] : [{ title: words(anchor), url: `${url}#${anchor}` }];
  return { title, url, excerpt: marked(why), sections };
}

/** `roll-back` as `Roll back`. */
const words = (anchor: string): string => `${anchor.slice(0, 1).toUpperCase()}${anchor.slice(1).replaceAll("-", " ")}`;

/** What stands in backticks is what was found. */
const marked = (why: string): MarkedText => why.split("`").map((text, at) => ({ text, marked: at % 2 === 1 }));
