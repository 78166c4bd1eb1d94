import type { List, ListItem, Paragraph, PhrasingContent } from "mdast";
import type { MarkdownDocument } from "../source/markdown-document.ts";
import { addressSpan } from "./address-span.ts";
import { nodeText } from "./node-text.ts";
import type { Outcome, Stray } from "./outline.ts";

export interface Fork {
  /** Null for a list that is no decision: one in which not every item ends with `→` and a link. */
  readonly outcomes: readonly Outcome[] | null;
  /** The items for which a list that is one in part is none. */
  readonly strays: readonly Stray[];
}

/** Reads a list as the outcomes of a decision. */
export function readOutcomes(list: List, document: MarkdownDocument): Fork {
  const outcomes = list.children.map((item) => outcomeOf(item, document));
  if (outcomes.length > 0 && outcomes.every((outcome) => outcome !== null)) return { outcomes, strays: [] };
  const isMeant = list.children.some((item) => wayOf(item, document) !== null);
  const strays = list.children.filter((_, at) => isMeant && outcomes[at] === null);
  return { outcomes: null, strays: strays.map((item) => ({ label: labelOf(item, document), span: document.spanOf(item) })) };
}

function outcomeOf(item: ListItem, document: MarkdownDocument): Outcome | null {
  const way = wayOf(item, document);
  if (way?.link.type !== "link" || item.children.length !== 1) return null;
  const [sign, advice] = splitAtColon(way.before);
  return { sign, advice, target: way.link.url, label: nodeText(way.link), span: addressSpan(document, way.link) };
}

interface Way {
  readonly before: string;
  readonly link: Extract<PhrasingContent, { type: "link" | "linkReference" }>;
}

/** What stands before the `→` at the end of an item's first paragraph, and the link behind it. */
function wayOf(item: ListItem, document: MarkdownDocument): Way | null {
  const paragraph: Paragraph | undefined = item.children.find((child) => child.type === "paragraph");
  const link = paragraph?.children.at(-1);
  const first = paragraph?.children[0];
  const last = paragraph?.children.at(-2);
  if ((link?.type !== "link" && link?.type !== "linkReference") || first === undefined || last === undefined) return null;
  const before = /^([\s\S]*?)\s*→\s*$/.exec(document.sourceOf(first, last))?.[1];
  return before === undefined ? null : { before, link };
}

const labelOf = (item: ListItem, document: MarkdownDocument): string | null => {
  const link = wayOf(item, document)?.link;
  return link === undefined ? null : nodeText(link);
};

/** At the first colon and blank outside backticks. */
function splitAtColon(text: string): [string, string] {
  const match = /^((?:`[^`]*`|[^`])*?):\s+([\s\S]*)$/.exec(text);
  return match === null ? [text.trim(), ""] : [(match[1] ?? "").trim(), (match[2] ?? "").trim()];
}
