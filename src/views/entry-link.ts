import type { ReferenceKind } from "../../schemas/reference.ts";
import type { AnyEntry, Catalog } from "../model/catalog.ts";
import { resolveReference } from "../model/references.ts";

/** A link of this site. The text may hold backticks. */
export interface LinkView {
  readonly text: string;
  readonly href: string;
}

/** The page of what a reference names, under the name people know it by; empty when nothing has that id. */
export function entryLink(catalog: Catalog, from: string, kind: ReferenceKind, target: string): readonly LinkView[] {
  const entry = resolveReference(catalog, from, { kind, target });
  return entry === null || !("url" in entry) ? [] : [{ text: entryName(entry), href: entry.url }];
}

/** The title of a document, the name of anything else. */
export function entryName(entry: AnyEntry): string {
  return "title" in entry.data ? entry.data.title : entry.data.name;
}
