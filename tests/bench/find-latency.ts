import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright";
import { answer } from "../../src/cli/serve/answer.ts";
import { FileBodies } from "../../src/cli/serve/file-body.ts";
import { launchBrowser } from "../../src/diagrams/launch-browser.ts";
import { siteDirectory } from "../site/built-site.ts";

/** Milliseconds from a keystroke to the first answers after it, in a browser four times as slow as this one. */
export interface FindLatency {
  /** From the first letter, over slow 4G: right after the page had loaded, and once it had been idle. */
  readonly cold: { readonly atOnce: number; readonly afterIdle: number };
  readonly warm: { readonly p50: number; readonly p95: number };
}

const SLOWDOWN = 4;
/** 1.6 Mbit/s, 150 ms. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const FIRST = "redis";
const TYPED = ["redis connection refused after deploy", "deploy failed on kars", "FLOWER_BASIC_AUTH", "databse conection fails"];
/** One letter finds nothing. */
const BEGUN = 2;
const VISITS = 3;

/** Types into the search of the built site. Other work on this machine makes the figures worse. */
export async function findLatency(): Promise<FindLatency> {
  const bodies = new FileBodies();
  const server = createServer((request, response) => void answer(siteDirectory, bodies, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await launchBrowser();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/runbooks/`;
  try {
    // The first visit lets the server compress what it serves.
    await visit(browser, url, "networkidle");
    const atOnce: number[] = [];
    const afterIdle: number[] = [];
    const warm: number[] = [];
    for (let count = 0; count < VISITS; count++) {
      atOnce.push((await visit(browser, url, "domcontentloaded")).cold);
      const idle = await visit(browser, url, "networkidle");
      afterIdle.push(idle.cold);
      warm.push(...idle.warm);
    }
    return {
      cold: { atOnce: quantile(atOnce, 0.5), afterIdle: quantile(afterIdle, 0.5) },
      warm: { p50: quantile(warm, 0.5), p95: quantile(warm, 0.95) },
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Nothing is cached at its beginning. */
async function visit(browser: Browser, url: string, until: "domcontentloaded" | "networkidle") {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", SLOW_4G);
  await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.goto(url, { waitUntil: until });
  await page.evaluate(watchAnswers);
  await page.keyboard.press("/");
  await page.keyboard.type(FIRST);
  await page.waitForFunction(isAnswered);
  const [cold = Number.NaN] = await page.evaluate(takeTimes);
  const warm: number[] = [];
  for (const text of until === "networkidle" ? TYPED : []) {
    await page.getByRole("textbox", { name: /^What do you see/ }).fill(text.slice(0, BEGUN));
    await page.waitForFunction(isAnswered);
    await page.evaluate(takeTimes);
    for (const letter of text.slice(BEGUN)) {
      await page.keyboard.type(letter);
      await page.waitForFunction(isAnswered);
    }
    warm.push(...(await page.evaluate(takeTimes)));
  }
  await context.close();
  return { cold, warm };
}

interface Watched {
  answerTimes: number[];
  typedAt: number | null;
}

/** Notes how long the first list of answers takes after each keystroke. */
function watchAnswers(): void {
  const watched = globalThis as unknown as Watched;
  watched.answerTimes = [];
  watched.typedAt = null;
  const type = (): void => {
    watched.typedAt ??= performance.now();
  };
  document.addEventListener("input", type, { capture: true });
  new MutationObserver(() => {
    if (watched.typedAt === null || document.querySelector(".answers ol > li, .found b") === null) return;
    watched.answerTimes.push(performance.now() - watched.typedAt);
    watched.typedAt = null;
  }).observe(document.documentElement, { childList: true, subtree: true });
}

const isAnswered = (): boolean => (globalThis as unknown as Watched).typedAt === null;

const takeTimes = (): readonly number[] => (globalThis as unknown as Watched).answerTimes.splice(0);

const quantile = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.ceil(numbers.length * part) - 1] ?? Number.NaN;
