import { z } from "zod";
import { line } from "./text.ts";
import { url } from "./url.ts";

/** `site.yaml` at the root of the content: what holds for all systems together. Every field may be left out. */
export const site = z
  .strictObject({
    name: line.default("Signalbox").meta({ description: "The name in the head of every page." }),
    address: url.optional().meta({ description: "Where the site will stand, for absolute links." }),
    repository: z
      .strictObject({
        url: url.meta({ description: "The repository that holds the content." }),
        branch: line.default("main").meta({ description: "The branch that the site is built from." }),
        path: z.string().default("content").meta({ description: "The path of the content directory in it." }),
      })
      .optional()
      .meta({ description: "Makes the links to edit a page and to see its history." }),
  })
  .meta({ title: "Site", description: "What holds for all systems together." });

export type Site = z.infer<typeof site>;
