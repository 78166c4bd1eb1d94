import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { imageMetadata } from "astro/assets/utils";
import { routes } from "../model/routes.ts";
import { contentDirectory } from "./content-directory.ts";

/** A picture that stands beside a text, as it is served. */
export interface Picture {
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Its own size in pixels, which keeps its place while it loads. */
  readonly width: number;
  readonly height: number;
  readonly type: string;
}

/** Reads a picture by its path from the content directory. Throws if it is none. */
export async function readPicture(path: string): Promise<Picture> {
  const bytes = await readFile(join(contentDirectory(), path));
  const { width, height, format } = await imageMetadata(bytes, path);
  return { url: routes.picture(path), bytes, width, height, type: `image/${types[format] ?? format}` };
}

const types: Readonly<Record<string, string>> = { jpg: "jpeg", svg: "svg+xml" };
