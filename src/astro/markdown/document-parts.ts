import {
  createHastHandle,
  createMdxHastHandle,
  dropHandle,
  type HastPluginDefinition,
  renderHandle,
  resolveHastSubscriptions,
  visitHastHandle,
  visitHastHook,
} from "satteri";
import type { GuideEntry, RunbookEntry } from "../../model/catalog.ts";
import type { Tab } from "../../model/outline.ts";
import { contentPlace } from "../../model/content-path.ts";
import { markdownFeatures } from "../../source/markdown-features.ts";
import { textFile } from "../../source/text-file.ts";
import { type BodyPart, partsOf } from "./body-part.ts";
import { keepCodeWhole } from "./keep-whole.ts";
import { layDocument } from "./lay-document.ts";
import { readingTables } from "./reading-tables.ts";

/** The body of a document, laid out to be read. Throws for a text that could run code. */
export async function documentParts({
  file,
  body,
  format,
  outline,
}: Pick<GuideEntry | RunbookEntry, "file" | "body" | "format" | "outline">): Promise<readonly BodyPart[]> {
  const place = contentPlace(file);
  if (place === null) throw new Error(`${file} is no content file`);
  const anchors = Map.groupBy(outline.tabs, ({ label }) => label);
  return partsOf(await html(body, format, layDocument(place, textFile(file, body), outline))).map((part) => withAnchors(part, anchors));
}

/** Tabs of one label have their anchors in the order of the text. */
function withAnchors(part: BodyPart, left: ReadonlyMap<string, Tab[]>): BodyPart {
  if (typeof part === "string") return part;
  const anchor = part.name === "Tab" ? left.get(part.attributes["label"] ?? "")?.shift()?.slug : undefined;
  const attributes = anchor === undefined ? part.attributes : { ...part.attributes, anchor };
  return { ...part, attributes, parts: part.parts.map((inner) => withAnchors(inner, left)) };
}

/** MDX gives a tree like Markdown's, with components in it; only how it is read differs. */
async function html(body: string, format: "md" | "mdx", laying: HastPluginDefinition): Promise<string> {
  const create = format === "mdx" ? createMdxHastHandle : createHastHandle;
  const handle = create(body, { ...markdownFeatures });
  try {
    await visitHastHandle(handle, laying, resolveHastSubscriptions(laying), body, undefined);
    if (laying.after !== undefined) await visitHastHook(handle, laying, laying.after, body, undefined);
    return keepCodeWhole(readingTables(renderHandle(handle)));
  } finally {
    dropHandle(handle);
  }
}
