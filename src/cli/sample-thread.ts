import { parentPort } from "node:worker_threads";
import { type MisledSample, misledSamples } from "../check/misled-samples.ts";
import type { Catalog } from "../model/catalog.ts";
import { answerDigest } from "./kept-passes.ts";

/** What the thread says once of the one catalog that it is sent. */
export interface JudgedSamples {
  readonly misled: readonly MisledSample[];
  /** What it worked out of texts, by its digest. */
  readonly terms: readonly (readonly [digest: string, answer: string])[];
}

parentPort?.once("message", (catalog: Catalog) => {
  const terms: [string, string][] = [];
  const misled = misledSamples(catalog, (texts, work) => {
    const answer = work();
    terms.push([answerDigest("terms", texts), JSON.stringify(answer)]);
    return answer;
  });
  parentPort?.postMessage({ misled, terms } satisfies JudgedSamples);
});
