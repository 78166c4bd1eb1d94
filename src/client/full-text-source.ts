import type { Pagefind } from "../search/full-text.ts";
import type { Places } from "../search/places.ts";
import type { AnswerSource, Answers } from "./answer-source.ts";
import { hostAddress } from "./site-place.ts";

const INDEX = "/pagefind/";

interface Setup {
  options(options: { readonly baseUrl: string }): Promise<void>;
  init(): Promise<void>;
}

let loading: ReturnType<typeof load> | undefined;
let failures = 0;

/** The pages that hold the words. */
export const fullTextSource: AnswerSource = {
  title: "Pages that hold the words",
  name: "The full text of the pages",
  pause: 200,
  load() {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      failures++;
      throw error;
    });
    return loading;
  },
};

async function load(): Promise<(query: string) => Promise<Answers>> {
  // A browser remembers that a module failed, so the next attempt needs another address.
  const attempt = failures === 0 ? "" : `?${failures}`;
  const index = hostAddress(INDEX);
  const [pagefind, places, { fullText }, { explainPlan }] = await Promise.all([
    import(/* @vite-ignore */ `${index}pagefind.js${attempt}`) as Promise<Pagefind & Setup>,
    fetch(`${index}places.json`).then((response) => response.json() as Promise<Places>),
    import("../search/full-text.ts"),
    import("../search/explain-plan.ts"),
  ]);
  // Its answers are paths from the root of the site, as all others are.
  await pagefind.options({ baseUrl: "/" });
  await pagefind.init();
  const find = fullText(pagefind, places);
  return async (query) => {
    const plan = await find(query);
    return { answers: plan.hits, note: explainPlan(plan) };
  };
}
