import type { AnswerSource } from "./answer-source.ts";
import { fullTextSource } from "./full-text-source.ts";
import { knownSymptomsSource } from "./known-symptoms-source.ts";

/** Who is asked, in the order in which their answers stand. */
export const answerSources: readonly AnswerSource[] = [knownSymptomsSource, fullTextSource];
