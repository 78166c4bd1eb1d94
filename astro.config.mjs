import mdx from "@astrojs/mdx";
import { satteri } from "@astrojs/markdown-satteri";
import { defineConfig } from "astro/config";
import { readingPlugin } from "./src/astro/markdown/reading-plugin.ts";
import { markdownFeatures } from "./src/source/markdown-features.ts";

export default defineConfig({
  output: "static",
  trailingSlash: "always",
  outDir: process.env.SIGNALBOX_OUT ?? "dist",
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: {
    processor: satteri({ hastPlugins: [readingPlugin], features: markdownFeatures }),
    syntaxHighlight: false,
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // The first browsers with light-dark(); for older ones it would be written out at twice the size.
      cssTarget: ["chrome123", "firefox120", "safari17.5"],
      rolldownOptions: {
        onLog(level, log, handle) {
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
        },
      },
    },
  },
});
