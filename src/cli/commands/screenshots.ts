import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright";
import { launchBrowser } from "../../diagrams/launch-browser.ts";
import { wholeAddress } from "../../model/site-base.ts";
import { defineCommand } from "../command.ts";
import { OUT_OPTION, outDirectory } from "../directories.ts";
import { Failure } from "../failure.ts";
import { serveSite } from "../serve/serve-site.ts";

interface Picture {
  readonly name: string;
  readonly page: string;
  readonly scheme: "light" | "dark";
  readonly phone?: boolean;
}

const pictures: readonly Picture[] = [
  { name: "runbook-light", page: "/ayni/runbooks/backend-502/", scheme: "light" },
  { name: "env-dark", page: "/ayni/env/", scheme: "dark" },
  { name: "runbook-phone", page: "/ayni/runbooks/backend-502/", scheme: "light", phone: true },
  { name: "home-light", page: "/", scheme: "light" },
  { name: "home-dark-phone", page: "/", scheme: "dark", phone: true },
];

const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 1000 } };
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

const NO_FONT =
  "This browser has no monospaced font, so commands would look like prose. Set SIGNALBOX_CHROMIUM to an installed Chrome or Chromium.";

export const screenshots = defineCommand({
  summary: "Take the pictures of the README from the built site.",
  usage: "[--out DIR]",
  options: { out: OUT_OPTION },
  async run({ out }) {
    const site = outDirectory(out);
    if (!existsSync(join(site, "index.html"))) throw new Failure(`No built site stands in ${site}. Build it with: npm run build`);
    const folder = join("docs", "screenshots");
    mkdirSync(folder, { recursive: true });
    const { url, close } = await serveSite(site, { host: "127.0.0.1", port: 0 });
    const browser = await launchBrowser();
    try {
      if (!(await hasMonospacedFont(browser))) throw new Failure(NO_FONT);
      for (const picture of pictures) await take(browser, url, picture, folder);
    } finally {
      await browser.close();
      await close();
    }
    console.log(`${pictures.length} pictures in ${folder}`);
    return 0;
  },
});

/** The packaged browser has one font, for prose. */
async function hasMonospacedFont(browser: Browser): Promise<boolean> {
  const page = await browser.newPage();
  const isMonospaced = await page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    if (context === null) return false;
    context.font = "16px monospace";
    return context.measureText("iii").width === context.measureText("mmm").width;
  });
  await page.close();
  return isMonospaced;
}

async function take(browser: Browser, site: string, picture: Picture, folder: string): Promise<void> {
  const context = await browser.newContext({ ...(picture.phone ? phone : desktop), colorScheme: picture.scheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(wholeAddress(site, picture.page), { waitUntil: "networkidle" });
  await page.screenshot({ path: join(folder, `${picture.name}.jpg`), type: "jpeg", quality: 82 });
  await context.close();
}
