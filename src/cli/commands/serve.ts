import { existsSync } from "node:fs";
import { join } from "node:path";
import { ADDRESS_OPTIONS, address } from "../address.ts";
import { defineCommand } from "../command.ts";
import { OUT_OPTION, outDirectory } from "../directories.ts";
import { Failure } from "../failure.ts";
import { serveUntilEnded } from "../serve-until-ended.ts";
import { serveSite } from "../serve/serve-site.ts";

export const serve = defineCommand({
  summary: "Serve the built site as a static host does.",
  usage: "[--out DIR] [--port NUMBER] [--host NAME]",
  options: { out: OUT_OPTION, ...ADDRESS_OPTIONS },
  async run({ out, port, host }) {
    const place = address({ port, host });
    const site = outDirectory(out);
    if (!existsSync(join(site, "index.html"))) throw new Failure(`No built site stands in ${site}. Build it with: npm run build`);
    const { url, close } = await serveSite(site, place);
    console.log(`Signalbox is at ${url} (Ctrl C ends it)`);
    return await serveUntilEnded(close);
  },
});
