import { buildChecked } from "../build-checked.ts";
import { defineCommand } from "../command.ts";
import { CONTENT_OPTION, OUT_OPTION, contentDirectory, outDirectory } from "../directories.ts";

export const build = defineCommand({
  summary: "Check the content and build the site. A build that fails leaves the old site as it was.",
  usage: "[--content DIR] [--out DIR] [--last-change] [--kill-offline]",
  options: {
    content: CONTENT_OPTION,
    out: OUT_OPTION,
    "last-change": {
      type: "boolean",
      summary: "Say on every page when Git last changed its file, in files to carry the commit; the site then depends on the history.",
    },
    "kill-offline": { type: "boolean", summary: "Take the service worker and all it has saved back from every device." },
  },
  run: ({ content, out, "last-change": lastChange, "kill-offline": killOffline }) =>
    buildChecked(contentDirectory(content), outDirectory(out), { lastChange, killOffline }),
});
