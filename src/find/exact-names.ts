import { FIND_KINDS } from "./find-index.ts";
import { nameLikeness, typedName } from "./typed-name.ts";
import type { OpenIndex } from "./open-index.ts";
import type { Ranked } from "./ranked.ts";
import { quoted } from "./ranked.ts";
import type { Query } from "./read-query.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { partsOf } from "./words.ts";

const LEAST_SHARE = 0.4;
/** `kars-backend`, `kars.jvhlabs.com`. */
const PLATFORM_NAME = /^[a-z0-9]+(?:[.-][a-z0-9]+)+$/;

/** What the query names outright: a variable, an alert, an endpoint, whole or in part. Best first. */
export function exactNames(index: OpenIndex, query: Query): readonly Ranked[] {
  const alerts = query.alerts.map(joined);
  const typed = typedName(query.lines);
  const asked = query.isShort ? query.sequence : [];
  // `X-Response-Time` is not `response-time`.
  const [only, ...others] = query.words;
  const parts = others.length === 0 ? partsOf(only?.text ?? "") : [];
  const isCut = parts.length > asked.length;
  // What stands somewhere by itself is not meant as a part of another name.
  const isWhole = query.words.length === 1 && index.terms.has(query.words[0]?.whole ?? "");
  const found = index.pages.flatMap((page, number): readonly Ranked[] => {
    const kind = FIND_KINDS[page.k];
    const best = (page.names ?? [])
      .map((name) => {
        // A plain name of a service, and its endpoints, stand on every page about it; the words tell which of them is meant.
        if (kind === "service") return { name, score: typed !== null && PLATFORM_NAME.test(name) && name === typed ? 1 : 0 };
        if (kind === "alert" && alerts.includes(joined(name))) return { name, score: 2 };
        if (kind === "variable" && typed !== null) return { name, score: nameLikeness(name, typed) };
        const score = isCut ? likeness(partsOf(name).map(stem), parts.map(stem)) : likeness(sequenceOf(name), asked);
        return { name, score: score < 1 && isWhole ? 0 : score };
      })
      .reduce((one, other) => (other.score > one.score ? other : one), { name: "", score: 0 });
    if (best.score === 0) return [];
    const ranked = { page: number, section: index.firstSections[number] ?? 0, score: best.score, why: `the ${kind} ${quoted(best.name)}` };
    if (page.leadsTo === undefined) return [ranked];
    const runbook = {
      ...ranked,
      page: page.leadsTo,
      section: index.firstSections[page.leadsTo] ?? 0,
      why: `the alert ${quoted(best.name)} leads here`,
    };
    return [{ ...runbook, score: best.score + 0.001 }, ranked];
  });
  return found.sort((one, other) => other.score - one.score || one.page - other.page);
}

/** 1 for the same words in the same order, less when only a part of a name was asked for, 0 when it is too little. */
function likeness(name: readonly string[], asked: readonly string[]): number {
  if (asked.length === 0 || asked.length > name.length) return 0;
  if (name.length === asked.length) return name.every((part, at) => part === asked[at]) ? 1 : 0;
  const share = asked.length / name.length;
  if (asked.length < 2 || share < LEAST_SHARE) return 0;
  return ` ${name.join(" ")} `.includes(` ${asked.join(" ")} `) ? share * 0.9 : 0;
}

/** `HighErrorRates` is `High error rate`. */
const joined = (name: string): string => partsOf(name).map(stem).join("");

const sequenceOf = (name: string): readonly string[] => {
  const parts = partsOf(name);
  const telling = parts.filter((part) => !isStopWord(part));
  return (telling.length === 0 ? parts : telling).map(stem);
};
