import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright";
import { type PageResult, drawInPage } from "./draw-in-page.ts";
import { launchBrowser } from "./launch-browser.ts";
import { mermaidConfig } from "./mermaid-config.ts";
import { type Scheme, TOKENS } from "./palette.ts";
import { RULER_FAMILY, rulerFont } from "./ruler-font.ts";

/** A browser with a light and a dark page in which Mermaid stands ready. */
export interface DrawingBoard {
  draw(text: string): Promise<Readonly<Record<Scheme, PageResult>>>;
  close(): Promise<void>;
}

/** Does not exist, and nothing asked of it leaves the process. */
const ORIGIN = "http://drawing.invalid/";

const PAGE = `<!doctype html><meta charset="utf-8"><title>Drawing</title><body><script src="/mermaid.js"></script>`;

const HEADERS = { "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'" };

/** Throws where no browser starts. */
export async function openDrawingBoard(): Promise<DrawingBoard> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ locale: "en-US", timezoneId: "UTC" });
    await serveMermaid(context);
    await context.addInitScript(standStill);
    const [light, dark] = await Promise.all([preparePage(context), preparePage(context)]);
    return {
      async draw(text) {
        const [lightResult, darkResult] = await Promise.all([drawOn(light, text, "light"), drawOn(dark, text, "dark")]);
        return { light: lightResult, dark: darkResult };
      },
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function serveMermaid(context: BrowserContext): Promise<void> {
  const bundle = readFileSync(fileURLToPath(import.meta.resolve("mermaid/dist/mermaid.min.js")), "utf8");
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url === ORIGIN) return route.fulfill({ contentType: "text/html", headers: HEADERS, body: PAGE });
    if (url === `${ORIGIN}mermaid.js`) return route.fulfill({ contentType: "text/javascript", body: bundle });
    return route.abort();
  });
}

/** Chance and the clock are the same in every drawing. Runs in the page, before Mermaid. */
function standStill(): void {
  let seed = 1;
  Math.random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const noon = Date.UTC(2026, 0, 1, 12);
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values: []) => (values.length === 0 ? new target(noon) : new target(...values)),
    apply: () => new RealDate(noon).toString(),
  });
  Date.now = () => noon;
  Object.assign(globalThis, { restartRandom: () => void (seed = 1) });
}

async function preparePage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(ORIGIN);
  await page.evaluate(
    async ([family, font]) => {
      const bytes = Uint8Array.from(atob(font), (character) => character.charCodeAt(0));
      document.fonts.add(await new FontFace(family, bytes.buffer).load());
    },
    [RULER_FAMILY, rulerFont().toString("base64")] as const,
  );
  return page;
}

function drawOn(page: Page, text: string, scheme: Scheme): Promise<PageResult> {
  return page.evaluate(drawInPage, { text, config: mermaidConfig(scheme), ink: TOKENS.ink[scheme] });
}
