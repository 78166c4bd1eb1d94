import { z } from "zod";
import { line } from "./text.ts";
import { url } from "./url.ts";

/** Its path becomes a part of every address of the site. What is no address at all, `url` finds. */
const address = url.regex(
  /^(?!https?:\/\/)|^https?:\/\/[^/?#]+(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/,
  "Expected a host or a folder of it: names of letters, digits, `-`, `_`, `.` and `~` between single `/`",
);

/** `site.yaml` at the root of the content: what holds for all systems together. Every field may be left out. */
export const site = z
  .strictObject({
    name: line.default("Signalbox").meta({ description: "The name in the head of every page." }),
    address: address.optional().meta({
      description: "Where the site will stand, for whole links: a host, or a path of one, as in `https://team.github.io/runbooks/`.",
    }),
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
