import { expect, longestRunbook, test } from "./fixtures.ts";

const SLOWDOWN = 4;
/** Slow 4G: 1.6 Mbit/s, 150 ms. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** The time from each keystroke to the first list of answers that is drawn after it, in milliseconds. */
function watchAnswers(): void {
  const times: number[] = [];
  let typed: number | null = null;
  Object.assign(globalThis, { answerTimes: times });
  document.addEventListener("input", () => (typed ??= performance.now()), { capture: true });
  new MutationObserver(() => {
    if (typed === null || document.querySelector(".answers ol > li") === null) return;
    times.push(performance.now() - typed);
    typed = null;
  }).observe(document.documentElement, { childList: true, subtree: true });
}

const times = (): readonly number[] => (globalThis as unknown as { answerTimes: readonly number[] }).answerTimes;

test("a known symptom answers at once, on a slow device and from a cold start", async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  await page.goto(longestRunbook.url, { waitUntil: "networkidle" });
  await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", SLOW);
  await page.evaluate(watchAnswers);
  await page.keyboard.press("/");
  await page.keyboard.type("redis");
  await expect.poll(async () => (await page.evaluate(times)).length, { timeout: 20_000 }).toBeGreaterThan(0);
  const cold = (await page.evaluate(times))[0] ?? 0;
  await page.keyboard.type(" connection refused after deploy", { delay: 150 });
  const warm = [...(await page.evaluate(times)).slice(1)].sort((one, other) => one - other);
  const p95 = warm[Math.ceil(warm.length * 0.95) - 1] ?? Number.NaN;
  test.info().annotations.push({ type: "measured", description: `cold ${cold.toFixed(0)} ms, warm p95 ${p95.toFixed(1)} ms` });
  // Far above what is aimed at, 500 ms and 30 ms, for the machine may do other work and serve uncompressed.
  expect(cold).toBeLessThan(4000);
  expect(p95).toBeLessThan(300);
});
