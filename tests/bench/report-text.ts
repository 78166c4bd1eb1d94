import type { FindLatency } from "./find-latency.ts";
import type { Report, Score } from "./score.ts";
import type { SiteBytes } from "./site-bytes.ts";

/** The report of one engine as a table for a terminal. */
export function reportText({ engine, indexBytes, all, classes, foreign, latency }: Report): string {
  const rows = [...Object.entries(classes), ["all", all] as const].filter(([, score]) => score.queries > 0);
  return [
    `${engine}: index ${kilobytes(indexBytes)} brotli, p50 ${latency.p50.toFixed(2)} ms, p95 ${latency.p95.toFixed(2)} ms`,
    line(["class", "queries", "success@1", "success@3", "MRR", "section@1", "abstained"]),
    ...rows.map(([name, score]) => line([name, String(score.queries), ...shares(score).map(decimal)])),
    `foreign: ${foreign.queries} queries, ${decimal(foreign.confident)} answered with confidence`,
  ].join("\n");
}

/** The resolver on one set, in one line. */
export const setLine = (name: string, { all, foreign }: Report): string => {
  const confident = foreign.queries === 0 ? "" : `, foreign ${decimal(foreign.confident)}`;
  return `${name}: ${all.queries} queries, success@1 ${decimal(all.success1)}, success@3 ${decimal(all.success3)}, MRR ${decimal(all.mrr)}${confident}`;
};

/** What a reader of the built site loads before the first answer, in one line. */
export const bytesText = ({ code, index, sections }: SiteBytes): string =>
  `before the first answer: ${kilobytes(code)} of code, ${kilobytes(index)} of index for ${sections} sections, brotli`;

export const latencyText = ({ cold, warm }: FindLatency): string =>
  [
    "in a browser at a quarter of this machine's speed:",
    `first answer over slow 4G ${cold.atOnce.toFixed(0)} ms, on a page that had been idle ${cold.afterIdle.toFixed(0)} ms,`,
    `then p50 ${warm.p50.toFixed(1)} ms, p95 ${warm.p95.toFixed(1)} ms`,
  ].join(" ");

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

const shares = (score: Score): readonly number[] => [score.success1, score.success3, score.mrr, score.section1, score.abstained];

const decimal = (number: number): string => (Number.isNaN(number) ? "-" : number.toFixed(3));

const line = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(10) : cell.padStart(10))).join(" ");
