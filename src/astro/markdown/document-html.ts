import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { markdownToHtml } from "satteri";
import type { GuideEntry, RunbookEntry } from "../../model/catalog.ts";
import { markdownFeatures } from "../../source/markdown-features.ts";
import { contentDirectory } from "../content-directory.ts";
import { readingPlugin } from "./reading-plugin.ts";

type Document = GuideEntry | RunbookEntry;

/** Whether Astro has to render a body: MDX becomes components, and pictures beside the text are files of the site. */
export const isLeftToAstro = ({ format, outline }: Pick<Document, "format" | "outline">): boolean =>
  format === "mdx" || outline.images.some(({ url }) => !url.startsWith("/"));

/** The body of any other document as HTML. Throws for a text that could run code. */
export async function documentHtml({ file, body }: Pick<Document, "file" | "body">): Promise<string> {
  const fileURL = pathToFileURL(join(contentDirectory(), file));
  const { html } = await markdownToHtml(body, { hastPlugins: [readingPlugin], features: { ...markdownFeatures }, fileURL });
  return html;
}
