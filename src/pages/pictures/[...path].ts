import type { APIRoute } from "astro";
import { readPicture } from "../../astro/read-picture.ts";
import { siteCatalog } from "../../astro/site-catalog.ts";
import { picturesOf } from "../../model/picture-path.ts";

/** The pictures that stand beside texts, as they are. */
export async function getStaticPaths() {
  const { projects } = await siteCatalog();
  const paths = projects.flatMap(({ guides, runbooks }) => [...guides, ...runbooks].flatMap(picturesOf));
  return [...new Set(paths)].map((path) => ({ params: { path }, props: { path } }));
}

export const GET: APIRoute<{ path: string }> = async ({ props }) => {
  const { bytes, type } = await readPicture(props.path);
  return new Response(new Uint8Array(bytes), { headers: { "content-type": type } });
};
