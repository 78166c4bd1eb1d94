import type { FindIndex } from "../find/find-index.ts";
import type { AnswerSource } from "./answer-source.ts";
import { knownSymptoms } from "./known-symptoms.ts";
import { isFindIndexThere, loadFindIndex } from "./load-find-index.ts";

/** Known symptoms, names and the closest pages. */
export const knownSymptomsSource: AnswerSource = {
  title: "Known symptoms and names",
  name: "The index of known symptoms",
  pause: 0,
  prepare: async () => knownSymptoms(await loadFindIndex(), "error in service"),
  async load() {
    const loading = loadFindIndex();
    if (!isFindIndexThere()) rehearse();
    const index = await loading;
    return async (query) => knownSymptoms(index, query);
  },
};

let isRehearsed = false;

/** A browser reads code when it first runs it. While the index is on its way there is time for that. */
function rehearse(): void {
  if (isRehearsed) return;
  isRehearsed = true;
  for (const query of ["error in service", "2026-01-01 ERROR\nservice"]) knownSymptoms(REHEARSAL, query);
}

const REHEARSAL: FindIndex = {
  version: 3,
  projects: [{ id: "system", name: "System", marks: [] }],
  pages: [
    { p: 0, k: 0, id: "error", url: "/", title: "Error", names: ["ERROR_URL"], signatures: ["error <*> service"], sections: ["Service"] },
  ],
  words: "AerrorAservic",
  holders: "A B",
  lengths: [1, 1],
};
