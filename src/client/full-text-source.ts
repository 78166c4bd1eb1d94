import { explainPlan } from "../search/explain-plan.ts";
import { fullText } from "../search/full-text.ts";
import type { Pagefind } from "../search/full-text.ts";
import type { Places } from "../search/places.ts";
import type { AnswerSource } from "./answer-source.ts";

const INDEX = "/pagefind/";

let loading: ReturnType<typeof load> | undefined;
let failures = 0;

/** The pages that hold the words. The index is loaded with the first question, and again when that failed. */
export const fullTextSource: AnswerSource = {
  title: "Pages that hold the words",
  pause: 120,
  async answer(query) {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      failures++;
      throw error;
    });
    const find = await loading;
    const plan = await find(query);
    return { answers: plan.hits, note: explainPlan(plan) };
  },
};

async function load(): Promise<ReturnType<typeof fullText>> {
  // A browser remembers that a module failed, so the next attempt needs another address.
  const attempt = failures === 0 ? "" : `?${failures}`;
  const [pagefind, places] = await Promise.all([
    import(/* @vite-ignore */ `${INDEX}pagefind.js${attempt}`) as Promise<Pagefind & { init(): Promise<void> }>,
    fetch(`${INDEX}places.json`).then((response) => response.json() as Promise<Places>),
  ]);
  await pagefind.init();
  return fullText(pagefind, places);
}
