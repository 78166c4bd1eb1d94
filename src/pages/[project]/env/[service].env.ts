import type { APIRoute } from "astro";
import { siteCatalog } from "../../../astro/site-catalog.ts";
import { envFile, servicesWithVariables } from "../../../views/env-file.ts";

export async function getStaticPaths() {
  const catalog = await siteCatalog();
  return catalog.projects.flatMap((project) =>
    servicesWithVariables(project).map((service) => ({ params: { project: project.id, service }, props: { project } })),
  );
}

export const GET: APIRoute = ({ params, props }) =>
  new Response(envFile(props["project"], params["service"] ?? ""), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
