import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright/test";
import { siteDirectory } from "../site/built-site.ts";
import { allowClipboard, catalog, commandsOf, expect, expectAccessible, test } from "./fixtures.ts";

const { project, runbook, sample } = withSample();
const address = (id: string): string => pathToFileURL(join(siteDirectory, id, `${id}.html`)).href;

/** A runbook with a log excerpt, as its page shows it. */
function withSample() {
  for (const project of catalog.projects) {
    for (const runbook of project.runbooks) {
      const html = readFileSync(join(siteDirectory, runbook.url, "index.html"), "utf8");
      const sample = /<figure class="code"><pre tabindex="0"><code>([^<&]+)<\/code>/.exec(html)?.[1];
      if (sample !== undefined) return { project, runbook, sample };
    }
  }
  throw new Error("No runbook shows a sample");
}

/** All that a bundle asks for, and all that the browser holds against it. */
async function opened(page: Page, id: string): Promise<string[]> {
  const reports: string[] = [];
  await page.context().setOffline(true);
  page.on("console", (message) => reports.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => reports.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== address(id)) reports.push(`request: ${request.url()}`);
  });
  await page.goto(address(id));
  return reports;
}

test("every system is there as one file, offered on its page with its size", async ({ page }) => {
  for (const { id } of catalog.projects) {
    expect(existsSync(join(siteDirectory, id, `${id}.html`)), id).toBe(true);
    await page.goto(`/${id}/`);
    await expect(page.getByRole("definition").filter({ hasText: "All of it in one file" })).toContainText(/\d\.\d MB/);
  }
});

for (const { id } of catalog.projects) {
  test(`${id} opens from disk without a network, and every link in it leads somewhere`, async ({ page }) => {
    const reports = await opened(page, id);
    const { links, twice, missing } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
      const known = new Set(ids);
      const links = [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
      const references = [...document.querySelectorAll("[aria-labelledby], [aria-describedby], [for], [popovertarget]")].flatMap(
        (element) =>
          ["aria-labelledby", "aria-describedby", "for", "popovertarget"].flatMap((name) => element.getAttribute(name)?.split(" ") ?? []),
      );
      const inside = links.filter((href) => href.startsWith("#")).map((href) => decodeURIComponent(href.slice(1)));
      return {
        links,
        twice: ids.filter((one, at) => ids.indexOf(one) !== at),
        missing: [...inside, ...references].filter((one) => !known.has(one)),
      };
    });
    expect(missing).toEqual([]);
    expect(twice).toEqual([]);
    expect(links.filter((href) => !/^(?:#|https?:|mailto:)/.test(href))).toEqual([]);
    for (const { title, url } of catalog.projects.find((one) => one.id === id)?.runbooks ?? []) {
      await page.goto(`${address(id)}#runbooks/${url.split("/").at(-2)}`);
      await expect(page.getByRole("heading", { level: 1 }), url).toHaveText(title.replaceAll("`", ""));
    }
    expect(reports).toEqual([]);
  });
}

test("a pasted sample is answered and leads to its runbook; the way back leads to the contents", async ({ page }) => {
  const reports = await opened(page, project.id);
  await page.keyboard.press("/");
  const field = page.getByRole("textbox", { name: "What do you see?" });
  await expect(field).toBeFocused();
  await field.fill(sample);
  const first = page.getByRole("list", { name: "Answers" }).getByRole("link").first();
  await expect(first).toHaveText(runbook.title.replaceAll("`", ""));
  await field.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(runbook.title.replaceAll("`", ""));
  expect(page.url()).toContain(`#runbooks/${runbook.url.split("/").at(-2)}`);
  await page.getByRole("banner").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/in one file$/);
  expect(reports).toEqual([]);
});

test("copies commands that need no value and cannot destroy", async ({ page }) => {
  const reports = await opened(page, project.id);
  const clipboard = await allowClipboard(page);
  await page.goto(`${address(project.id)}#runbooks/${runbook.url.split("/").at(-2)}`);
  const figure = page
    .locator(".line .cmd")
    .filter({ visible: true })
    .filter({ has: page.locator(".copy") })
    .first();
  await figure.getByRole("button", { name: "Copy" }).click();
  await expect(figure.getByRole("status")).toHaveText("Copied");
  await expect(figure.getByRole("button")).toHaveText(/^Copied/);
  expect(await clipboard()).toBe(await figure.locator("pre > code").textContent());
  await expect(page.locator(".cmd.stop .copy")).toHaveCount(0);
  await expect(page.locator(".cmd:has(pre > code var) .copy")).toHaveCount(0);
  expect(reports).toEqual([]);
});

test("the contents, the answers and a page are accessible; the way past the head leaves the page on show", async ({ page }) => {
  await opened(page, project.id);
  await page.getByRole("textbox").fill(sample);
  await expectAccessible(page);
  await page.goto(`${address(project.id)}#runbooks/${runbook.url.split("/").at(-2)}`);
  await expectAccessible(page);
  await page.keyboard.press("Shift+Tab");
  await page.getByRole("link", { name: "Skip to the page" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(runbook.title.replaceAll("`", ""));
});

test("in print stands the page on show, or everything", async ({ page }) => {
  await opened(page, project.id);
  const shown = async (): Promise<number> => page.locator("article").filter({ visible: true }).count();
  await page.emulateMedia({ media: "print" });
  expect(await shown()).toBeGreaterThan(10);
  await page.goto(`${address(project.id)}#card`);
  expect(await shown()).toBe(1);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("all pages stand one below the other, with every command of every runbook", async ({ page }) => {
    for (const { id, runbooks } of catalog.projects) {
      await page.goto(address(id));
      const shown = await page.locator("pre > code").filter({ visible: true }).allTextContents();
      for (const { code } of runbooks.flatMap(commandsOf))
        expect(shown, id).toContain(code.replace(/(?<!\$)\{\{([a-z][a-z0-9_]*)\}\}/g, "$1"));
      await expect(page.getByRole("textbox")).toHaveCount(0);
      await page.getByRole("navigation", { name: "Contents" }).getByRole("link", { name: "Incident card" }).click();
      await expect(page.locator('[id="card"]')).toBeInViewport();
    }
  });
});
