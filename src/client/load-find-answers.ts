import type { FindAnswers } from "./find-answers.ts";
import type { FindPanel } from "./find-panel.ts";
import { loadFindIndex } from "./load-find-index.ts";

let loading: Promise<(panel: FindPanel) => FindAnswers> | undefined;

/** What answers; it and the index that it asks are loaded side by side, once, and again when that failed. */
export function loadFindAnswers(): Promise<(panel: FindPanel) => FindAnswers> {
  // Who asks for the index hears that it failed.
  loadFindIndex().catch(() => undefined);
  loading ??= import("./find-answers.ts").then(
    ({ findAnswers }) => findAnswers,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
