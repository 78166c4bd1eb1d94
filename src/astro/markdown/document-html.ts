import { markdownToHtml } from "satteri";
import type { GuideEntry, RunbookEntry } from "../../model/catalog.ts";
import { contentPlace } from "../../model/content-path.ts";
import { markdownFeatures } from "../../source/markdown-features.ts";
import { textFile } from "../../source/text-file.ts";
import { layDocument } from "./reading-plugin.ts";

type Document = GuideEntry | RunbookEntry;

/** Whether Astro has to render a body: MDX becomes components, and pictures beside the text are files of the site. */
export const isLeftToAstro = ({ format, outline }: Pick<Document, "format" | "outline">): boolean =>
  format === "mdx" || outline.images.some(({ url }) => !url.startsWith("/"));

/** The body of any other document as HTML. Throws for a text that could run code. */
export async function documentHtml({ file, body, outline }: Pick<Document, "file" | "body" | "outline">): Promise<string> {
  const place = contentPlace(file);
  if (place === null) throw new Error(`${file} is no content file`);
  const reading = layDocument(place, textFile(file, body), outline, false);
  const { html } = await markdownToHtml(body, { hastPlugins: [reading], features: { ...markdownFeatures } });
  return html;
}
