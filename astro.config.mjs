import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

/**
 * Keeps the lists of what to load beforehand out of the scripts, and the code that reads them: they hold paths of the host, and
 * what is loaded late has no parts that its page has not loaded already. Astro passes over a setting for it.
 */
const withoutPreload = {
  name: "without-preload",
  enforce: "pre",
  configEnvironment: (name) => (name === "client" ? { build: { modulePreload: false } } : null),
  load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null),
};

export default defineConfig({
  output: "static",
  trailingSlash: "always",
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  integrations: [mdx()],
  vite: {
    plugins: [withoutPreload],
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
