import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { writeKillWorker, writeOffline } from "../../src/cli/build/write-offline.ts";
import { siteDirectory } from "../site/built-site.ts";
import { catalog, expect, longestRunbook, pageUrls, test } from "./fixtures.ts";
import { type Mood, type MoodyServer, moodyServer } from "./moody-server.ts";

const runbooks = catalog.projects.flatMap((project) => project.runbooks);
const NEW = "Written anew today";
const folder = mkdtempSync(join(tmpdir(), "signalbox-offline-"));
const next = join(folder, "next");
const killed = join(folder, "killed");
let server: MoodyServer;

test.use({ serviceWorkers: "allow" });
test.describe.configure({ mode: "default" });
test.beforeAll(() => {
  cpSync(siteDirectory, next, { recursive: true });
  // As by a bundler: a part that is loaded late has changed, and so has the name of what loads it.
  const names = globSync("_astro/*.js", { cwd: next }).map((file) => file.slice("_astro/".length));
  for (const name of names) renameSync(join(next, "_astro", name), join(next, "_astro", deployed(name)));
  for (const file of globSync(["**/*.html", "_astro/*.js"], { cwd: next })) {
    rewrite(join(next, file), (text) => names.reduce((changed, name) => changed.replaceAll(name, deployed(name)), text));
  }
  rewrite(join(next, longestRunbook.url, "index.html"), (html) => html.replace(/(<h1[^>]*>)/, `$1${NEW} `));
  for (const old of globSync("_astro/pages.*.json", { cwd: next })) rmSync(join(next, old));
  writeOffline(next);
  cpSync(next, killed, { recursive: true });
  writeKillWorker(killed);
});
test.beforeEach(async () => {
  server = await moodyServer(siteDirectory);
});
test.afterEach(() => server.close());
test.afterAll(() => rmSync(folder, { recursive: true }));

const deployed = (name: string): string => name.replace(/[^.]+\.js$/, "deployed.js");

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

const bar = (page: Page) => page.getByRole("complementary", { name: "Saved copy" });
const open = (page: Page, path: string) => page.goto(`${server.url}${path}`);
const isTitled = (page: Page, title: string) => expect(page.getByRole("heading", { level: 1 })).toContainText(title);

async function save(page: Page, path = "/"): Promise<void> {
  await open(page, path);
  await expect(page.getByText("Saved for offline")).toBeVisible();
}

/** Has the browser look for a new worker, and waits until it has taken over. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
    await (await navigator.serviceWorker.ready).update();
    await changed;
  });

/** How many deployments are saved, and whether the newest worker has taken over. */
const workers = (page: Page) =>
  page.evaluate(async () => {
    const { installing, waiting, active } = await navigator.serviceWorker.ready;
    const isSettled = installing === null && waiting === null && active?.state === "activated";
    return { caches: (await caches.keys()).length, isSettled };
  });

test("after one visit to any page every page opens without a network, and a pasted error leads to its runbook", async ({
  page,
  context,
}) => {
  await save(page, longestRunbook.url);
  await expect(bar(page)).toHaveCount(0);
  await context.setOffline(true);
  for (const { url, title } of runbooks.slice(0, 5)) {
    await open(page, url);
    await isTitled(page, title);
    await expect(bar(page)).toContainText("Saved copy, less than an hour old");
  }
  for (const path of ["/", ...catalog.projects.flatMap(({ id }) => [`/${id}/card/`, `/${id}/env/`])]) {
    expect((await open(page, path))?.status(), path).toBe(200);
  }
  await open(page, "/");
  await page.getByRole("textbox", { name: /^What do you see\?/ }).fill("12:00:01 INFO up\nError: secretOrPrivateKey must have a value");
  await page.keyboard.press("Enter");
  await isTitled(page, "Service crashes after a deployment");
  await expect(bar(page)).toContainText("Saved copy");
});

test("every page is saved but the manual of the checker", async ({ page, context }) => {
  await save(page);
  await context.setOffline(true);
  const states = await page.evaluate(async (urls) => {
    const name = (await caches.keys())[0] ?? "";
    const key = (await (await caches.open(name)).keys()).find(({ url }) => url.includes("/pages."));
    const pages = (await (await caches.match(key ?? ""))?.json()) as { pages: Record<string, string> };
    return urls.filter((url) => !(url in pages.pages));
  }, pageUrls);
  expect(states.filter((url) => !url.startsWith("/rules/"))).toEqual([]);
});

test("a page that is not saved is stood in for by the list of those that are", async ({ page, context }) => {
  await save(page);
  await context.setOffline(true);
  await open(page, "/nowhere/");
  await isTitled(page, "This page is not saved here");
  await page.getByRole("navigation", { name: "Saved pages" }).getByRole("link", { name: longestRunbook.title }).click();
  await isTitled(page, longestRunbook.title);
});

test("an address without its last stroke leads to the page, also without a network", async ({ page, context }) => {
  await save(page);
  await context.setOffline(true);
  await open(page, longestRunbook.url.slice(0, -1));
  await isTitled(page, longestRunbook.title);
});

for (const mood of ["502", "reset", "hotel", "slow"] satisfies readonly Mood[]) {
  test(`the saved copy stands in for a host that is in the mood ${mood}, and the fresh page comes back`, async ({ page }) => {
    await save(page);
    server.mood = mood;
    await open(page, longestRunbook.url);
    await isTitled(page, longestRunbook.title);
    await expect(bar(page)).toBeVisible();
    server.mood = "well";
    await bar(page).getByRole("link", { name: "Try again" }).click();
    await expect(bar(page)).toHaveCount(0);
    await isTitled(page, longestRunbook.title);
  });
}

test("a hotel's login page is never saved, shown as a page, or taken for a worker", async ({ page, context }) => {
  await save(page);
  server.mood = "hotel";
  await open(page, "/rules/");
  await isTitled(page, "This page is not saved here");
  await open(page, longestRunbook.url);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
  await context.setOffline(true);
  await page.reload();
  await isTitled(page, longestRunbook.title);
  const poisoned = await page.evaluate(async () => {
    const texts = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        return Promise.all((await cache.keys()).map(async (key) => (await cache.match(key))?.text()));
      }),
    );
    return texts.flat().filter((text) => text?.includes("Hotel wifi")).length;
  });
  expect(poisoned).toBe(0);
});

test("a new deployment is seen at the next navigation, and saved", async ({ page }) => {
  await save(page);
  server.site = next;
  await open(page, longestRunbook.url);
  await isTitled(page, NEW);
  await expect.poll(() => workers(page)).toEqual({ caches: 2, isSettled: true });
  server.mood = "reset";
  await page.reload();
  await isTitled(page, NEW);
  await expect(bar(page)).toBeVisible();
});

test("a deployment leaves an open page as it is, and what the page still loads is there", async ({ page }) => {
  await save(page, longestRunbook.url);
  await page.evaluate(() => document.body.setAttribute("data-half-done", ""));
  server.site = next;
  await update(page);
  await expect(page.locator("body[data-half-done]")).toHaveCount(1);
  const missing: string[] = [];
  page.on("response", (response) => response.status() >= 400 && missing.push(response.url()));
  await page.keyboard.press("/");
  await page.keyboard.type(longestRunbook.title);
  await expect(page.getByRole("dialog").getByRole("link", { name: longestRunbook.title }).first()).toBeVisible();
  expect(missing).toEqual([]);
});

test("the kill worker forgets everything, loads the page anew, and is gone", async ({ page }) => {
  await save(page);
  server.site = killed;
  const loaded = page.waitForEvent("load");
  await page.evaluate(async () => void (await navigator.serviceWorker.ready).update());
  await loaded;
  await expect
    .poll(() => page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]))
    .toEqual([0, 0]);
  let loads = 0;
  page.on("load", () => loads++);
  await open(page, longestRunbook.url);
  await isTitled(page, NEW);
  await page.waitForTimeout(500);
  expect(loads).toBe(1);
});

test("where the browser gives no room the page works and says that it is not saved", async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: server.url, quotaSize: 1000 });
  await open(page, longestRunbook.url);
  await expect(page.getByText("Not saved for offline")).toBeVisible();
  await page.reload();
  await isTitled(page, longestRunbook.title);
});
