import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright/test";
import { writeBase } from "../../src/cli/build/write-base.ts";
import { writeKillWorker, writeOffline } from "../../src/cli/build/write-offline.ts";
import { siteDirectory } from "../site/built-site.ts";
import { allowClipboard, expect, longestRunbook, test } from "./fixtures.ts";
import { type MoodyServer, moodyServer } from "./moody-server.ts";

const BASE = "/runbooks/";
const RUNBOOK = "ayni/runbooks/backend-502/";
/** Caches of other sites on the same host: one at its root, one beside, one below. */
const OTHERS = ["signalbox-0123456789ab", "signalbox:/runbooks-old/:0123456789ab", "signalbox:/runbooks/old/:0123456789ab"];

const REFRESH = /http-equiv="refresh" content="0; url=([^"]+)"/;

const folder = mkdtempSync(join(tmpdir(), "signalbox-below-"));
const site = join(folder, "site");
const killed = join(folder, "killed");
let server: MoodyServer;

test.use({ serviceWorkers: "allow" });
test.describe.configure({ mode: "default" });
test.beforeAll(() => {
  cpSync(siteDirectory, site, { recursive: true });
  for (const old of globSync("_astro/pages.*.json", { cwd: site })) rmSync(join(site, old));
  writeBase(site, BASE);
  writeOffline(site, BASE);
  cpSync(site, killed, { recursive: true });
  writeKillWorker(killed);
});
test.beforeEach(async () => {
  server = await moodyServer(site);
});
test.afterEach(() => server.close());
test.afterAll(() => rmSync(folder, { recursive: true }));

const at = (path: string): string => `${server.url}${BASE}${path}`;
const field = (page: Page): Locator => page.getByRole("textbox", { name: /^What do you see\?/ });
const isTitled = (page: Page, title: string) => expect(page.getByRole("heading", { level: 1 })).toContainText(title);

/** What a page asked of the host and did not get, or asked for beside the site. */
function missed(page: Page): readonly string[] {
  const missing: string[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 || !pathname.startsWith(BASE)) missing.push(`${response.status()} ${pathname}`);
  });
  return missing;
}

async function save(page: Page): Promise<void> {
  await page.goto(at(""));
  await expect(page.getByText("Saved for offline")).toBeVisible();
}

test("a pasted error leads to its runbook, a value into its command, words to their page, and back", async ({ page }) => {
  const clipboard = await allowClipboard(page);
  const missing = missed(page);
  await page.goto(at(""));
  await field(page).fill("12:00:01 INFO up\nError: secretOrPrivateKey must have a value");
  await page.keyboard.press("Enter");
  await isTitled(page, "Service crashes after a deployment");

  await page.goto(at(RUNBOOK));
  const summary = page.locator("incident-values summary");
  if (await summary.isVisible()) await summary.click();
  await page.getByRole("combobox", { name: "The variable that is wrong" }).selectOption("REDIS_URL");
  await page.getByLabel("Its right value").fill("a b");
  const figure = page.getByRole("main").getByRole("figure").filter({ hasText: "the backend gets another value" }).last();
  await figure.getByRole("button", { name: /^Cop/ }).click();
  await expect(figure.getByRole("button", { name: /^Copied/ })).toBeVisible();
  expect(await clipboard()).toBe("railway variables set REDIS_URL='a b' --service ayni-backend");
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys).toEqual(["signalbox/runbooks:incident:ayni"]);

  await page.locator("a[data-find]:visible").first().click();
  await field(page).fill(longestRunbook.title);
  const dialog = page.getByRole("dialog");
  const texts = dialog.getByRole("list", { name: "Pages that hold the words" });
  await expect(texts.getByRole("link", { name: longestRunbook.title, exact: true })).toHaveAttribute(
    "href",
    `${BASE.slice(0, -1)}${longestRunbook.url}`,
  );
  await dialog.getByRole("button", { name: "Copy a link to these answers" }).click();
  await expect(dialog.getByText(/^Copied\./)).toBeVisible();
  expect(await clipboard()).toContain(`${at("search/")}#q=`);
  await texts.getByRole("link", { name: longestRunbook.title, exact: true }).click();
  await isTitled(page, longestRunbook.title);
  await page.getByRole("navigation", { name: "At the end of the page" }).getByRole("link", { name: "Variables" }).click();
  await expect(page).toHaveURL(at("env/"));
  await page.goBack();
  await isTitled(page, longestRunbook.title);
  expect(missing).toEqual([]);
});

test("an unknown address gets the page that says so, an alias leads on, and the root leads here", async ({ page }) => {
  await page.goto(at("nowhere/at/all/"));
  await isTitled(page, "No page stands at this address");
  await page.getByRole("main").getByRole("link", { name: "Ayni" }).click();
  await expect(page).toHaveURL(at("ayni/"));
  const alias = globSync("alerts/*/*/index.html", { cwd: site }).find((file) => REFRESH.test(readFileSync(join(site, file), "utf8"))) ?? "";
  const [, goal] = REFRESH.exec(readFileSync(join(site, alias), "utf8")) ?? [];
  await page.goto(at(alias));
  await expect(page).toHaveURL(`${server.url}${goal}`);
  await page.goto(server.url);
  await expect(page).toHaveURL(at(""));
});

test("after one visit it opens without a network; what lies beside it on the host is not touched", async ({ page, context }) => {
  await page.goto(at("icon.svg"));
  await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), OTHERS);
  await save(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(at(""));
  await context.setOffline(true);
  await page.goto(at(RUNBOOK.slice(0, -1)));
  await isTitled(page, "Backend answers 502 or 503");
  await expect(page.getByRole("complementary", { name: "Saved copy" })).toBeVisible();
  await page.goto(at("nowhere/"));
  await isTitled(page, "This page is not saved here");
  await page.getByRole("navigation", { name: "Saved pages" }).getByRole("link", { name: longestRunbook.title }).click();
  await isTitled(page, longestRunbook.title);
  await page.goto(at(""));
  await field(page).fill("secretOrPrivateKey must have a value");
  await page.keyboard.press("Enter");
  await isTitled(page, "Service crashes after a deployment");
  for (const beside of ["/", "/runbooks-old/", "/elsewhere/"]) await expect(page.goto(`${server.url}${beside}`)).rejects.toThrow(/ERR_/);

  await context.setOffline(false);
  // A document without scripts registers nothing anew.
  await page.goto(at("icon.svg"));
  server.site = killed;
  const loaded = page.waitForEvent("load");
  await page.evaluate(async () => void (await navigator.serviceWorker.ready).update());
  await loaded;
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect((await page.evaluate(() => caches.keys())).sort()).toEqual([...OTHERS].sort());
});
