import { dev as astroDev } from "astro";
import { showFaults } from "../../astro/show-faults.ts";
import { ADDRESS_OPTIONS, address } from "../address.ts";
import { defineCommand } from "../command.ts";
import { CONTENT_OPTION, ROOT, contentDirectory } from "../directories.ts";
import { serveUntilEnded } from "../serve-until-ended.ts";

export const dev = defineCommand({
  summary: "Serve the site while it is edited; faults in the content show in the page.",
  usage: "[--content DIR] [--port NUMBER] [--host NAME]",
  options: { content: CONTENT_OPTION, ...ADDRESS_OPTIONS },
  async run({ content, ...place }) {
    process.env["SIGNALBOX_CONTENT"] = contentDirectory(content);
    // Astro asks the npm registry for its newest version unless told otherwise.
    process.env["ASTRO_DISABLE_UPDATE_CHECK"] = "true";
    process.chdir(ROOT);
    const server = await astroDev({ root: ROOT, server: address(place), integrations: [showFaults()] });
    return await serveUntilEnded(() => server.stop());
  },
});
