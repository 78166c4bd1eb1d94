import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report, Score } from "./score.ts";

type Least = Readonly<Partial<Record<"all" | keyof Report["classes"], number>>>;

export interface Thresholds {
  readonly success1: Least;
  readonly success3: Least;
  readonly mrr: Least;
  readonly foreignConfident: number;
  readonly abstained: number;
  readonly indexBytes: number;
}

export const readThresholds = (): Thresholds =>
  JSON.parse(readFileSync(join(import.meta.dirname, "thresholds.json"), "utf8")) as Thresholds;

/** One line for each demand that a report does not meet. */
export function shortfalls(report: Report, thresholds: Thresholds): readonly string[] {
  const scores: Readonly<Record<string, Score>> = { ...report.classes, all: report.all };
  const measures = ["success1", "success3", "mrr"] as const;
  const tooLow = measures.flatMap((measure) =>
    Object.entries(thresholds[measure]).flatMap(([name, least]) => {
      const score = scores[name];
      return score === undefined || score[measure] < least
        ? [`${measure} of ${name} is ${score?.[measure].toFixed(3) ?? "not measured"}, at least ${least} is asked`]
        : [];
    }),
  );
  const tooHigh = (
    [
      ["confident answers to foreign queries", report.foreign.confident, thresholds.foreignConfident],
      ["abstentions", report.all.abstained, thresholds.abstained],
      ["index bytes", report.indexBytes, thresholds.indexBytes],
    ] as const
  ).flatMap(([name, value, most]) => (value > most ? [`${name}: ${Number(value.toFixed(3))}, at most ${most} is asked`] : []));
  return [...tooLow, ...tooHigh];
}
