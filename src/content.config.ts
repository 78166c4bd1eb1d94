import { defineCollection } from "astro:content";
import { z } from "zod";
import { contentSchemas } from "../schemas/content-schemas.ts";
import { contentLoader } from "./astro/content-loader.ts";

const { site, project, services, environments, env, alerts, checklist, guide, runbook } = contentSchemas;

export const collections = {
  site: defineCollection({ loader: contentLoader("site"), schema: site }),
  projects: defineCollection({ loader: contentLoader("project"), schema: project }),
  services: defineCollection({ loader: contentLoader("services"), schema: z.strictObject({ list: services }) }),
  environments: defineCollection({ loader: contentLoader("environments"), schema: z.strictObject({ list: environments }) }),
  env: defineCollection({ loader: contentLoader("env"), schema: env }),
  alerts: defineCollection({ loader: contentLoader("alerts"), schema: z.strictObject({ list: alerts }) }),
  checklists: defineCollection({ loader: contentLoader("checklist"), schema: checklist }),
  guides: defineCollection({ loader: contentLoader("guide"), schema: guide }),
  runbooks: defineCollection({ loader: contentLoader("runbook"), schema: runbook }),
};
