import { ADDRESS_OPTIONS, address } from "../address.ts";
import { buildChecked } from "../build-checked.ts";
import { inputsFingerprint } from "../build/inputs-fingerprint.ts";
import { fingerprintOf } from "../build/site-folder.ts";
import { defineCommand } from "../command.ts";
import { CONTENT_OPTION, OUT_OPTION, contentDirectory, outDirectory } from "../directories.ts";
import { serveUntilEnded } from "../serve-until-ended.ts";
import { serveSite } from "../serve/serve-site.ts";

export const start = defineCommand({
  summary: "Check and build the site if anything has changed, then serve it. Pages say when Git last changed their file.",
  usage: "[--content DIR] [--out DIR] [--port NUMBER] [--host NAME]",
  options: { content: CONTENT_OPTION, out: OUT_OPTION, ...ADDRESS_OPTIONS },
  async run({ content, out, port, host }) {
    const place = address({ port, host });
    const directory = contentDirectory(content);
    const site = outDirectory(out);
    if (fingerprintOf(site) === inputsFingerprint(directory)) console.log("The site is up to date.");
    else {
      const code = await buildChecked(directory, site, { lastChange: true, killOffline: false });
      if (code !== 0) return code;
    }
    const { url, close } = await serveSite(site, place);
    console.log(`Signalbox is at ${url} (Ctrl C ends it)`);
    return await serveUntilEnded(close);
  },
});
