import { AnswerList } from "../../client/answer-list.ts";
import type { Answer, Answers } from "../../client/answer-source.ts";
import { knownSymptoms } from "../../client/known-symptoms.ts";
import { wordsAsCode } from "../../client/words-as-code.ts";
import type { FindIndex } from "../../find/find-index.ts";
import { FIND, placeLink } from "../place-links.ts";
import { leafSearch } from "./search-leaves.ts";

/** What stands in the bundle for the script, as JSON in the element `#data`. */
export interface ReaderData {
  readonly index: FindIndex;
  /** The names of the bundle's pages by their addresses on the site. */
  readonly names: Readonly<Record<string, string>>;
}

/** Answers what is typed or pasted into the field, as it is typed. */
export function answerPastes(): void {
  const form = document.querySelector<HTMLFormElement>("form.ask");
  const field = form?.querySelector("textarea");
  const status = document.querySelector(".found");
  const place = document.querySelector(".answers");
  if (!form || !field || !status || !place) return;
  const list = new AnswerList();
  place.append(list.root);
  let known: ((query: string) => Answers) | undefined;
  let inText: ReturnType<typeof leafSearch> | undefined;

  const answer = async (): Promise<void> => {
    const query = field.value.trim();
    known ??= bundledSymptoms();
    inText ??= leafSearch();
    const [symptoms, texts] = query === "" ? [NOTHING, NOTHING] : [known(query), await inText(query)];
    if (query !== field.value.trim()) return;
    await list.show([
      { title: "Known symptoms and names", ...symptoms },
      { title: "Pages that hold the words", ...texts },
    ]);
    const notes = [symptoms.note, texts.note].filter((note) => note !== "");
    status.replaceChildren(...wordsAsCode(query !== "" && list.links.length === 0 ? "No page holds this." : notes.join(" ")));
  };

  form.hidden = false;
  field.addEventListener("input", () => void answer());
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    list.links[0]?.click();
  });
  addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.closest("input, textarea, select") !== null;
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    event.preventDefault();
    location.hash = FIND;
    field.focus();
  });
}

const NOTHING: Answers = { answers: [], note: "" };

/** The resolver over what the bundle knows; its answers lead to places in the bundle. */
function bundledSymptoms(): (query: string) => Answers {
  const { index, names } = JSON.parse(document.getElementById("data")?.textContent ?? "") as ReaderData;
  const places = { names: new Map(Object.entries(names)), files: new Map<string, string>(), site: undefined };
  const placed = (url: string): string => placeLink(url, "", places) ?? "";
  const inBundle = (answer: Answer): Answer => ({
    ...answer,
    project: "",
    async read() {
      const page = await answer.read();
      return { ...page, url: placed(page.url), sections: page.sections.map(({ title, url }) => ({ title, url: placed(url) })) };
    },
  });
  return (query) => {
    const found = knownSymptoms(index, query);
    return { ...found, answers: found.answers.map(inBundle) };
  };
}
