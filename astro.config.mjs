import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

export default defineConfig({
  output: "static",
  trailingSlash: "always",
  outDir: process.env.SIGNALBOX_OUT ?? "dist",
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  integrations: [mdx()],
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
