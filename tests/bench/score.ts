import type { Engine } from "./engines/engine.ts";
import { classes } from "./queries.ts";
import type { LabelledQuery, QueryClass } from "./queries.ts";

/** Shares are between 0 and 1, and NaN when nothing was asked. */
export interface Score {
  readonly queries: number;
  /** Page of the first answer, of one of the first three, and the mean of 1/rank over the first ten. */
  readonly success1: number;
  readonly success3: number;
  readonly mrr: number;
  /** First answer at the right anchor, of the queries that name one. */
  readonly section1: number;
  /** No confident answer, though there is a right one. */
  readonly abstained: number;
}

export interface Report {
  readonly engine: string;
  readonly indexBytes: number;
  readonly all: Score;
  readonly classes: Readonly<Record<Exclude<QueryClass, "foreign">, Score>>;
  /** Foreign queries that got a confident answer. */
  readonly foreign: { readonly queries: number; readonly confident: number };
  /** Milliseconds for one answer. */
  readonly latency: { readonly p50: number; readonly p95: number };
  readonly misses: readonly Miss[];
}

export interface Miss extends LabelledQuery {
  readonly got: readonly string[];
  readonly confident: boolean;
}

interface Outcome {
  readonly asked: LabelledQuery;
  readonly urls: readonly string[];
  readonly confident: boolean;
  readonly milliseconds: number;
}

/** Asks one query after another, so that each time is that of one answer alone. */
export async function score(engine: Engine, queries: readonly LabelledQuery[]): Promise<Report> {
  await engine.answer(queries[0]?.query ?? "");
  const outcomes: Outcome[] = [];
  for (const asked of queries) {
    const start = performance.now();
    const { urls, confident } = await engine.answer(asked.query);
    outcomes.push({ asked, urls, confident, milliseconds: performance.now() - start });
  }
  const known = outcomes.filter(({ asked }) => asked.expect !== null);
  const foreign = outcomes.filter(({ asked }) => asked.expect === null);
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    engine: engine.name,
    indexBytes: engine.indexBytes,
    all: scoreOf(known),
    classes: Object.fromEntries(
      classes.filter((name) => name !== "foreign").map((name) => [name, scoreOf(known.filter(({ asked }) => asked.class === name))]),
    ) as Report["classes"],
    foreign: { queries: foreign.length, confident: share(foreign, ({ confident }) => confident) },
    latency: { p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
    misses: outcomes.filter(isMiss).map(({ asked, urls, confident }) => ({ ...asked, got: urls.slice(0, 3), confident })),
  };
}

function scoreOf(outcomes: readonly Outcome[]): Score {
  const ranks = outcomes.map(pageRank);
  return {
    queries: outcomes.length,
    success1: share(ranks, (rank) => rank === 1),
    success3: share(ranks, (rank) => rank <= 3),
    mrr: mean(ranks.map((rank) => (rank <= 10 ? 1 / rank : 0))),
    section1: share(outcomes.filter(namesSection), hasSectionFirst),
    abstained: share(outcomes, ({ confident }) => !confident),
  };
}

/** From 1; Infinity when no right page is among the answers. Several answers on one page count once. */
function pageRank({ asked, urls }: Outcome): number {
  const right = new Set(asked.expect?.map(pageOf));
  const index = [...new Set(urls.map(pageOf))].findIndex((page) => right.has(page));
  return index === -1 ? Infinity : index + 1;
}

const isMiss = (outcome: Outcome): boolean =>
  outcome.asked.expect === null ? outcome.confident : !outcome.confident || pageRank(outcome) > 1;

const namesSection = ({ asked }: Outcome): boolean =>
  asked.section !== undefined || asked.expect?.every((url) => url.includes("#")) === true;

function hasSectionFirst({ asked, urls: [first = ""] }: Outcome): boolean {
  if (asked.section === undefined) return asked.expect?.includes(first) === true;
  return first.endsWith(`#${asked.section}`) && asked.expect?.some((url) => pageOf(url) === pageOf(first)) === true;
}

export const pageOf = (url: string): string => url.replace(/#.*$/s, "");

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const share = <T>(items: readonly T[], holds: (item: T) => boolean): number => mean(items.map((item) => (holds(item) ? 1 : 0)));

const quantile = (sorted: readonly number[], part: number): number => sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN;
