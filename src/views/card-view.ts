import type { CommandView } from "../astro/markdown/command-figure.ts";
import type { ProjectEntry } from "../model/catalog.ts";
import { bareUrl } from "./bare-url.ts";

type CardEntry = NonNullable<ProjectEntry["data"]["card"]>["health"][number];

/** A line of the card: a command to run, or steps to click. */
export interface CardLine {
  readonly label: string;
  readonly risk: CardEntry["risk"];
  /** What to expect of it, or what it changes; inline Markdown. */
  readonly effect: string | undefined;
  readonly command: CommandView | null;
  readonly steps: string | undefined;
  readonly url: string | undefined;
}

export interface CardSection {
  readonly id: "health" | "logs" | "rollback";
  readonly title: string;
  readonly lines: readonly CardLine[];
}

/** The three questions of the card in the order in which they come up; a section without lines is a gap. */
export function cardSections(project: ProjectEntry): readonly CardSection[] {
  const { card } = project.data;
  return [
    { id: "health", title: "Is it up?", lines: (card?.health ?? []).map(cardLine) },
    { id: "logs", title: "What does it say?", lines: (card?.logs ?? []).map(cardLine) },
    { id: "rollback", title: "Go back", lines: (card?.rollback ?? []).map(cardLine) },
  ];
}

function cardLine({ label, command, language, risk, expect, effect, steps, url }: CardEntry): CardLine {
  const words = effect ?? (expect === undefined ? undefined : `expect ${expect}`);
  const figure: CommandView | null =
    command === undefined
      ? null
      : { code: command, language, label, meta: { risk, title: label, ...(words === undefined ? {} : { effect: words }) } };
  return { label, risk, effect: words, command: figure, steps, url };
}

/** Where users and the team reach it, for the head of the card: the first environment, at most four addresses. */
export function cardAddresses(project: ProjectEntry): readonly { readonly name: string; readonly text: string; readonly url: string }[] {
  const [first] = project.environments;
  const own = project.services.flatMap((service) => {
    const url = first === undefined ? undefined : service.data.urls[first.id];
    return url === undefined ? [] : [{ name: service.id, text: bareUrl(url), url }];
  });
  const shared = first?.data.url;
  const isNamed = own.some(({ url }) => url === shared);
  return [
    ...(shared === undefined || isNamed || first === undefined ? [] : [{ name: first.id, text: bareUrl(shared), url: shared }]),
    ...own,
  ].slice(0, 4);
}
