import type { List, ListItem } from "mdast";
import type { MarkdownDocument } from "../source/markdown-document.ts";
import { addressSpan } from "./address-span.ts";
import { nodeText } from "./node-text.ts";
import type { Outcome } from "./outline.ts";

/** The outcomes of a decision: a list in which every item ends with `→` and a link. Null for any other list. */
export function readOutcomes(list: List, document: MarkdownDocument): readonly Outcome[] | null {
  const outcomes = list.children.map((item) => outcomeOf(item, document));
  return outcomes.length > 0 && outcomes.every((outcome) => outcome !== null) ? outcomes : null;
}

function outcomeOf(item: ListItem, document: MarkdownDocument): Outcome | null {
  const paragraph = item.children[0];
  if (item.children.length !== 1 || paragraph?.type !== "paragraph") return null;
  const link = paragraph.children.at(-1);
  const first = paragraph.children[0];
  const last = paragraph.children.at(-2);
  if (link?.type !== "link" || first === undefined || last === undefined) return null;
  const before = /^([\s\S]*?)\s*→\s*$/.exec(document.sourceOf(first, last))?.[1];
  if (before === undefined) return null;
  const [sign, advice] = splitAtColon(before);
  return { sign, advice, target: link.url, label: nodeText(link), span: addressSpan(document, link) };
}

/** At the first colon and blank outside backticks. */
function splitAtColon(text: string): [string, string] {
  const match = /^((?:`[^`]*`|[^`])*?):\s+([\s\S]*)$/.exec(text);
  return match === null ? [text.trim(), ""] : [(match[1] ?? "").trim(), (match[2] ?? "").trim()];
}
