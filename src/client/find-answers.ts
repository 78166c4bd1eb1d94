import styles from "../styles/answers.css?inline";
import { adoptStyles } from "./adopt-styles.ts";
import { AnswerList } from "./answer-list.ts";
import type { AnswerSource, Answers } from "./answer-source.ts";
import { answerSources } from "./answer-sources.ts";
import { copyLink } from "./copy-link.ts";
import { element } from "./element.ts";
import type { FindPanel } from "./find-panel.ts";
import { roving } from "./roving.ts";
import { wordsAsCode } from "./words-as-code.ts";

/** What the panel asks of that which answers. */
export interface FindAnswers {
  /** Looks for what stands in the field. */
  look(): void;
  /** Opens the first answer if it is asked for and there. */
  openFirst(): void;
}

interface Section extends Answers {
  readonly title: string;
}

/** Answers what is typed into the panel, as it is typed. */
export function findAnswers(panel: FindPanel): FindAnswers {
  const { field, status, answers } = panel;
  adoptStyles(styles);
  const list = new AnswerList();
  let turn = 0;
  /** The text whose first answer is on show; null while it is not known yet. */
  let answered: string | null = null;

  const say = (...words: readonly (Node | string)[]): void => status.replaceChildren(...words);
  /** What the button of the link said about these answers; a late answer must not wipe it away. */
  let told: readonly (Node | string)[] = [];
  const link = copyLink(field, (...words) => say(...(told = words)));
  answers.replaceChildren(list.root, link.root);

  async function look(): Promise<void> {
    const query = field.value.trim();
    const mine = ++turn;
    answered = null;
    told = [];
    link.offer(query);
    if (query === "") {
      void list.show([]);
      return say();
    }
    if (list.isEmpty) say("Looking …");
    const found = new Map<number, Section>();
    // One after the other, so that nothing takes time or bandwidth from the first answer.
    const ask = async (source: AnswerSource, order: number, before: Promise<void> | undefined): Promise<void> => {
      if (before !== undefined) await before.catch(() => undefined);
      await pause(source.pause);
      if (mine !== turn) return;
      const answer = await source.load();
      // Of all that was typed while it loaded only the last is answered.
      if (mine !== turn) return;
      const answers = await answer(query);
      if (mine !== turn) return;
      found.set(order, { title: source.title, ...answers });
      await show(query, found, mine);
    };
    const asked: Promise<void>[] = [];
    for (const [order, source] of answerSources.entries()) asked.push(ask(source, order, asked.at(-1)));
    await Promise.allSettled(asked);
    if (mine !== turn || found.size === answerSources.length) return;
    const missing = answerSources.filter((_, order) => !found.has(order)).map(({ name }) => `${name} could not be loaded.`);
    if (found.size === 0) void list.show([]);
    say(...(found.size === 0 ? [] : summary([...found.values()])), ` ${missing.join(" ")} Are you offline? The next letter tries again.`);
  }

  /** What is known so far, in the order of the sources: a quick one need not wait for a slow one. */
  async function show(query: string, found: ReadonlyMap<number, Section>, mine: number): Promise<void> {
    const sections = [...found].sort(([one], [other]) => one - other).map(([, section]) => section);
    await list.show(sections);
    if (mine !== turn) return;
    const complete = found.size === answerSources.length;
    if (complete || sections.some(({ answers }) => answers.length > 0)) say(...summary(sections), " ", ...told);
    if (list.links.length === 0 || !(complete || found.has(0))) return;
    answered = query;
    openFirst();
  }

  function openFirst(): void {
    if (!panel.opensFirst || answered !== field.value.trim()) return;
    panel.opensFirst = false;
    list.links[0]?.click();
  }

  // Who has typed already waits for the answer, and for nothing else.
  if (field.value.trim() === "") for (const source of answerSources) source.prepare?.().catch(() => undefined);

  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && !field.value.slice(field.selectionEnd).includes("\n")) moveFocus(event, -1);
  });
  answers.addEventListener("keydown", (event) => {
    const from = list.links.indexOf(event.target as HTMLAnchorElement);
    if (from >= 0) moveFocus(event, from);
  });

  function moveFocus(event: KeyboardEvent, from: number): void {
    const to = roving(event.key, from, list.links.length);
    if (to === undefined) return;
    event.preventDefault();
    (list.links[to] ?? field).focus();
  }

  return { look: () => void look(), openFirst };
}

/** At once for none, so that nothing else comes between. */
const pause = (milliseconds: number): Promise<void> | undefined =>
  milliseconds === 0 ? undefined : new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How much was found, and what was done to find it. */
function summary(sections: readonly Answers[]): readonly (Node | string)[] {
  const count = sections.flatMap(({ answers }) => answers).length;
  if (count === 0) return [element("b", {}, "No page holds this."), " Take one line that names the fault, or fewer words."];
  const notes = sections.map(({ note }) => note).filter((note) => note !== "");
  return [element("b", {}, `${count} ${count === 1 ? "answer" : "answers"}.`), " ", ...wordsAsCode(notes.join(" "))];
}
