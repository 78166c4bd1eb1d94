import { FIND_KINDS } from "./find-index.ts";
import type { KnownName } from "./known-name.ts";
import { nameLikeness, typedName } from "./typed-name.ts";
import type { OpenIndex } from "./open-index.ts";
import type { Ranked } from "./ranked.ts";
import { isOfAnother, quoted } from "./ranked.ts";
import type { Query } from "./read-query.ts";
import { stem } from "./stem.ts";
import { partsOf } from "./words.ts";

const LEAST_SHARE = 0.4;
/** The same where other parts stand between. */
const LEAST_APART = 0.5;
/** `kars-backend`, `kars.jvhlabs.com`. */
const PLATFORM_NAME = /^[a-z0-9]+(?:[.-][a-z0-9]+)+$/;

/** What the query names outright: a variable, an alert, an endpoint, whole or in part. Best first. */
export function exactNames(index: OpenIndex, query: Query): readonly Ranked[] {
  const alerts = query.alerts.map(joined);
  const typed = typedName(query.lines);
  const asked = query.isShort ? query.sequence : [];
  // `X-Response-Time` is not `response-time`.
  const [only, ...others] = query.words;
  const parts = others.length === 0 ? partsOf(only?.text ?? "").map(stem) : [];
  const isCut = parts.length > asked.length;
  // What stands somewhere by itself is not meant as a part of another name.
  const isWhole = query.words.length === 1 && index.terms.has(query.words[0]?.whole ?? "");
  const score = ({ page, name, parts: own, telling }: KnownName): number => {
    const kind = FIND_KINDS[index.pages[page]?.k ?? 0];
    // A plain name of a service, and its endpoints, stand on every page about it; the words tell which of them is meant.
    if (kind === "service") return typed !== null && PLATFORM_NAME.test(name) && name === typed ? 1 : 0;
    if (kind === "alert" && alerts.includes(own.join(""))) return 2;
    if (kind === "variable" && typed !== null) return nameLikeness(name, typed);
    if (kind === "variable" && others.length === 0 && only?.text.toLowerCase() === name.toLowerCase().replaceAll("_", "")) return 1;
    const alike = isCut ? likeness(own, parts) : likeness(telling, asked);
    return alike < 1 && isWhole ? 0 : alike;
  };
  const best = new Map<number, { name: string; score: number }>(query.isShort ? namedAlone(index, query) : []);
  for (const known of index.names()) {
    // Who names a system does not mean what another calls the same.
    if (alerts.length === 0 && isOfAnother(index, query, known.page)) continue;
    const own = score(known);
    if (own > (best.get(known.page)?.score ?? 0)) best.set(known.page, { name: known.name, score: own });
  }
  const found = [...best].flatMap(([page, { name, score: own }]): readonly Ranked[] => {
    const ranked = { page, section: page, score: own };
    const { k = 0, leadsTo } = index.pages[page] ?? {};
    const itself = { ...ranked, why: `the ${FIND_KINDS[k] === "project" ? "system" : FIND_KINDS[k]} ${quoted(name)}` };
    if (leadsTo === undefined) return [itself];
    return [{ page: leadsTo, section: leadsTo, score: own + 0.001, why: `called for by the alert ${quoted(name)}` }, itself];
  });
  return found.sort((one, other) => other.score - one.score || one.page - other.page);
}

/** 1 for the same words in the same order, less when only a part of a name was asked for, 0 when it is too little. */
function likeness(name: readonly string[], asked: readonly string[]): number {
  if (asked.length === 0 || asked.length > name.length) return 0;
  if (name.length === asked.length) return name.every((part, at) => part === asked[at]) ? 1 : 0;
  const share = asked.length / name.length;
  if (asked.length < 2 || share < LEAST_SHARE) return 0;
  if (` ${name.join(" ")} `.includes(` ${asked.join(" ")} `)) return share * 0.9;
  return share > LEAST_APART && standInOrder(asked, name) ? share * 0.8 : 0;
}

/** Whether the words stand in the name in their order, whatever stands between: `oidc secret` in `OIDC_CLIENT_SECRET`. */
function standInOrder(asked: readonly string[], name: readonly string[]): boolean {
  let at = 0;
  for (const part of name) if (part === asked[at]) at++;
  return at === asked.length;
}

/** `HighErrorRates` is `High error rate`. */
const joined = (name: string): string => partsOf(name).map(stem).join("");

/** The pages of the systems whose name is all that was asked, or all of it that tells something: `what does kars do`. */
function namedAlone({ pages, projects }: OpenIndex, query: Query): readonly (readonly [number, { name: string; score: number }])[] {
  const text = partsOf(query.masked.join(" ")).join("");
  return pages.flatMap(({ k, p }, page) => {
    if (FIND_KINDS[k] !== "project") return [];
    const { id = "", name = "" } = projects[p] ?? {};
    const isAsked = [id, name].some((own) => partsOf(own).join("") === text) || (query.sequence.length === 0 && query.projects.has(p));
    return isAsked ? [[page, { name, score: 1 }] as const] : [];
  });
}
