import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { contentPlace } from "../../model/content-path.ts";
import type { ContentPlace } from "../../model/content-path.ts";
import { contentDirectory } from "../content-directory.ts";

/** Which document a file is; null for a file outside the content. */
export function documentPlace(url: URL | undefined): ContentPlace | null {
  if (url === undefined) return null;
  return contentPlace(relative(contentDirectory(), fileURLToPath(url)).split(sep).join("/"));
}
