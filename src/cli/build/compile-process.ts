/** Compiles the renderer of the site into a folder: `compile-process.ts ROOT FOLDER`. */
import { renameSync } from "node:fs";
import { join } from "node:path";
import { type AstroIntegration, build } from "astro";
import { logHandlers } from "astro/config";
import { inChild } from "./in-child.ts";
import { CODE, FILES } from "./renderer-folder.ts";

/** Astro renders no page: what it has compiled for that is put aside, and used by `render-process.ts`. */
const keepsRenderer = (folder: string): AstroIntegration => ({
  name: "signalbox-renderer",
  hooks: {
    "astro:build:start": ({ setPrerenderer }) =>
      setPrerenderer({
        name: "signalbox",
        getStaticPaths: async () => {
          renameSync(join(folder, FILES, ".prerender"), join(folder, CODE));
          return [];
        },
        render: () => Promise.reject(new Error("No page is rendered while the renderer is compiled")),
      }),
  },
});

await inChild(async (root = "", folder = "") => {
  await build({
    root,
    outDir: join(folder, FILES),
    force: true,
    logLevel: "warn",
    logger: logHandlers.json(),
    integrations: [keepsRenderer(folder)],
  });
});
