import { stem } from "./stem.ts";

const WORDS =
  "able accident accidentally across actual add afternoon ago already always another around ask away bad bit body bring bunch button call case cause certain change check clear clue colleague company coworker day different directly download easy end enough evening exactly example " +
  "explain fact far fast few file final fine first folk follow force friday fresh full great guy half happen hard hello hi hope hour huge idea important inside instead job keep kind know large last late later least leave left " +
  "less list little long lot main make many matter maybe mean message middle minute moment monday month morning move much must name never new next nice night noon nobody normal nothing number office often ok okay old open order outside page part " +
  "past people per person place point possible pretty probably problem put quick quickly quite random rather read ready real reason recently right run safe safely same saturday say second send several shop short since sit size small somebody someone something sometimes somewhere " +
  "soon sort stand start step still stop strange sunday sure take talk tell thank thing think third thursday time today together tomorrow tonight toward try tuesday turn twice understand usual usually wait walk want watch way wednesday week weekend weird well whole wonder word work world worse wrong year yes yesterday yet";

const PLAIN_WORDS = new Set(WORDS.split(" ").map(stem));

/** Words of everyday speech that may tell something where they are known, and nothing where they are not. */
export const isPlainWord = (word: string): boolean => PLAIN_WORDS.has(word);
