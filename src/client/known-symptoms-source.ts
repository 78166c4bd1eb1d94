import type { AnswerSource } from "./answer-source.ts";
import { knownSymptoms } from "./known-symptoms.ts";
import { loadFindIndex } from "./load-find-index.ts";

/** Known symptoms, names and the closest pages. */
export const knownSymptomsSource: AnswerSource = {
  title: "Known symptoms and names",
  pause: 0,
  prepare: async () => knownSymptoms(await loadFindIndex(), "error in service"),
  answer: async (query) => knownSymptoms(await loadFindIndex(), query),
};
