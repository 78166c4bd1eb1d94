import type { Report, Score } from "./score.ts";

/** The report of one engine as a table for a terminal. */
export function reportText({ engine, indexBytes, all, classes, foreign, latency }: Report): string {
  const rows = [...Object.entries(classes), ["all", all] as const].filter(([, score]) => score.queries > 0);
  return [
    `${engine}: index ${(indexBytes / 1024).toFixed(1)} KB brotli, p50 ${latency.p50.toFixed(2)} ms, p95 ${latency.p95.toFixed(2)} ms`,
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

const shares = (score: Score): readonly number[] => [score.success1, score.success3, score.mrr, score.section1, score.abstained];

const decimal = (number: number): string => (Number.isNaN(number) ? "-" : number.toFixed(3));

const line = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(10) : cell.padStart(10))).join(" ");
