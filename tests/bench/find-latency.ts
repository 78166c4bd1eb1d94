import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { CDPSession, Page } from "playwright";
import { answer } from "../../src/cli/serve/answer.ts";
import { FileBodies } from "../../src/cli/serve/file-body.ts";
import { launchBrowser } from "../../src/diagrams/launch-browser.ts";
import { siteDirectory } from "../site/built-site.ts";

/** Milliseconds from a keystroke to the first answers after it. */
export interface FindLatency {
  /** Nothing loaded and nothing cached, over slow 4G. */
  readonly cold: number;
  readonly warm: { readonly p50: number; readonly p95: number };
  /** What the browser's main thread worked for one keystroke, which other work on this machine does not change. */
  readonly busy: { readonly p50: number; readonly p95: number };
}

const SLOWDOWN = 4;
/** 1.6 Mbit/s, 150 ms. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const TYPED = ["redis connection refused after deploy", "how do I roll back kars", "FLOWER_BASIC_AUTH", "databse conection fails"];

/** Types into the search of the built site in a browser four times as slow as this one. */
export async function findLatency(): Promise<FindLatency> {
  const bodies = new FileBodies();
  const server = createServer((request, response) => void answer(siteDirectory, bodies, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await launchBrowser();
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/runbooks/`;
    const cold: number[] = [];
    let warm: readonly Keystroke[] = [];
    // The first visit lets the server compress what it serves.
    for (let visit = 0; visit < 4; visit++) {
      const context = await browser.newContext({ serviceWorkers: "block" });
      const page = await context.newPage();
      const client = await context.newCDPSession(page);
      await page.goto(url, { waitUntil: "networkidle" });
      await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
      await client.send("Network.enable");
      await client.send("Network.emulateNetworkConditions", SLOW_4G);
      await page.evaluate(watchAnswers);
      await page.keyboard.press("/");
      const [first] = await keystrokes(page, client, "r");
      if (visit > 0) cold.push(first?.milliseconds ?? Number.NaN);
      if (visit === 3) warm = await typed(page, client);
      await context.close();
    }
    return {
      cold: quantile(cold, 0.5),
      warm: {
        p50: quantile(
          warm.map(({ milliseconds }) => milliseconds),
          0.5,
        ),
        p95: quantile(
          warm.map(({ milliseconds }) => milliseconds),
          0.95,
        ),
      },
      busy: {
        p50: quantile(
          warm.map(({ busy }) => busy),
          0.5,
        ),
        p95: quantile(
          warm.map(({ busy }) => busy),
          0.95,
        ),
      },
    };
  } finally {
    await browser.close();
    server.close();
  }
}

interface Keystroke {
  readonly milliseconds: number;
  readonly busy: number;
}

async function typed(page: Page, client: CDPSession): Promise<readonly Keystroke[]> {
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const all: Keystroke[] = [];
  for (const text of TYPED) {
    await page.getByRole("textbox", { name: "What do you see?" }).fill("");
    all.push(...(await keystrokes(page, client, text)));
  }
  return all;
}

async function keystrokes(page: Page, client: CDPSession, text: string): Promise<readonly Keystroke[]> {
  const found: Keystroke[] = [];
  for (const letter of text) {
    const before = await busy(client);
    await page.keyboard.type(letter);
    const time = await page.waitForFunction(takeTime, null, { polling: 20, timeout: 30_000 });
    found.push({ milliseconds: (await time.jsonValue()) as number, busy: ((await busy(client)) - before) * SLOWDOWN });
  }
  return found;
}

async function busy(client: CDPSession): Promise<number> {
  const { metrics } = await client.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
}

interface Watched {
  answerTime: number | null;
}

/** Notes how long the first list of answers takes after each keystroke. */
function watchAnswers(): void {
  const watched = globalThis as unknown as Watched;
  let typedAt: number | null = null;
  watched.answerTime = null;
  document.addEventListener(
    "input",
    () => {
      typedAt = performance.now();
      watched.answerTime = null;
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (typedAt === null || document.querySelector(".answers ol > li, .found b") === null) return;
    watched.answerTime = performance.now() - typedAt;
    typedAt = null;
  }).observe(document.documentElement, { childList: true, subtree: true });
}

function takeTime(): number | null {
  return (globalThis as unknown as Watched).answerTime;
}

const quantile = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((one, other) => one - other)[Math.ceil(numbers.length * part) - 1] ?? Number.NaN;
