import {
  createMdxHastHandle,
  dropHandle,
  type HastPluginDefinition,
  markdownToHtml,
  renderHandle,
  resolveHastSubscriptions,
  visitHastHandle,
  visitHastHook,
} from "satteri";
import type { GuideEntry, RunbookEntry } from "../../model/catalog.ts";
import { contentPlace } from "../../model/content-path.ts";
import { markdownFeatures } from "../../source/markdown-features.ts";
import { textFile } from "../../source/text-file.ts";
import { layDocument } from "./reading-plugin.ts";

type Document = GuideEntry | RunbookEntry;

/** Whether Astro has to render a body: components are Astro's, and pictures beside the text are files of the site. */
export const isLeftToAstro = ({ format, outline }: Pick<Document, "format" | "outline">): boolean =>
  (format === "mdx" && outline.components.length + outline.unsafe.length > 0) || outline.images.some(({ url }) => !url.startsWith("/"));

/** The body of any other document as HTML. Throws for a text that could run code. */
export async function documentHtml({
  file,
  body,
  format,
  outline,
}: Pick<Document, "file" | "body" | "format" | "outline">): Promise<string> {
  const place = contentPlace(file);
  if (place === null) throw new Error(`${file} is no content file`);
  const reading = layDocument(place, textFile(file, body), outline, false);
  if (format === "mdx") return await mdxHtml(body, reading);
  const { html } = await markdownToHtml(body, { hastPlugins: [reading], features: { ...markdownFeatures } });
  return html;
}

/** MDX without components gives a tree like Markdown's; only how it is read differs. */
async function mdxHtml(body: string, reading: HastPluginDefinition): Promise<string> {
  const handle = createMdxHastHandle(body, { ...markdownFeatures });
  try {
    await visitHastHandle(handle, reading, resolveHastSubscriptions(reading), body, undefined, {}, "mdx");
    if (reading.after !== undefined) await visitHastHook(handle, reading, reading.after, body, undefined, {}, "mdx");
    return renderHandle(handle);
  } finally {
    dropHandle(handle);
  }
}
