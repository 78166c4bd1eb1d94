import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Locator, Page } from "playwright/test";
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
    expect(links.filter((href) => !/^(?:#|https?:|mailto:|data:text\/plain;)/.test(href))).toEqual([]);
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
  const first = page.getByRole("list", { name: "Known symptoms and names" }).getByRole("link").first();
  await expect(first).toHaveText(runbook.title.replaceAll("`", ""));
  await field.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(runbook.title.replaceAll("`", ""));
  expect(page.url()).toContain(`#runbooks/${runbook.url.split("/").at(-2)}`);
  await page.getByRole("banner").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/in one file$/);
  expect(reports).toEqual([]);
});

const RUNBOOK = "runbooks/backend-502";
const figureOf = (page: Page, text: string): Locator => page.locator("figure").filter({ hasText: text, visible: true }).last();
const copyOf = (figure: Locator): Locator => figure.getByRole("button", { name: /^(?:Cop|Not)/ });

test("values are filled in, shared and copied; a command without them is refused", async ({ page }) => {
  const reports = await opened(page, "ayni");
  const clipboard = await allowClipboard(page);
  await page.goto(`${address("ayni")}#${RUNBOOK}`);
  const figure = figureOf(page, "the backend gets another value");
  await copyOf(figure).click();
  await expect(figure).toContainText("Not copied: variable is not filled in. value is not filled in.");
  await figure.getByRole("button", { name: "Go to the field" }).click();
  const variable = page.getByRole("combobox", { name: "The variable that is wrong" });
  await expect(variable).toBeFocused();
  await variable.selectOption("POSTGRES_PORT");
  await page.getByLabel("Its right value").filter({ visible: true }).fill("it's new");
  await expect(figure.locator("pre")).toHaveText(/railway variables set POSTGRES_PORT=value --service/);
  await copyOf(figure).click();
  await expect(copyOf(figure)).toHaveText(/^Copied/);
  expect(await clipboard()).toBe(String.raw`railway variables set POSTGRES_PORT='it'\''s new' --service ayni-backend`);
  await expect(page.getByRole("region", { name: "Trail" })).toContainText("POSTGRES_PORT={{value}}");
  await page.goto(`${address("ayni")}#runbooks/database-connection-errors`);
  await expect(page.locator('[id="runbooks/database-connection-errors/value-variable"]')).toHaveValue("POSTGRES_PORT");
  await expect(page.getByRole("button", { name: "Copy a link with these values" })).toHaveCount(0);
  expect(reports).toEqual([]);
});

test("ticks stay over a reload, each on its page, and what did not help leads on within the bundle", async ({ page }) => {
  const reports = await opened(page, "ayni");
  await page.goto(`${address("ayni")}#${RUNBOOK}`);
  const box = page.getByRole("checkbox", { name: "Step 1 done" });
  await box.check({ force: true });
  await page.reload();
  await expect(box).toBeChecked();
  await expect(page.getByText(/^1 of \d+ steps done/)).toBeVisible();
  await page.getByRole("button", { name: "This did not help" }).first().click();
  await page.getByRole("link", { name: /^Next: / }).click();
  await expect(page).toHaveURL(new RegExp(`#${RUNBOOK}/.+`));
  await expect(page.getByRole("region", { name: "Trail" })).toContainText("Did not help: ");
  await page.goto(`${address("ayni")}#runbooks/database-connection-errors`);
  await expect(page.getByRole("checkbox", { name: "Step 1 done" })).not.toBeChecked();
  await page.goto(`${address("ayni")}#checklists/onboarding`);
  await page.getByRole("checkbox").first().check({ force: true });
  await page.reload();
  await expect(page.getByText(/^1 of \d+ done/)).toBeVisible();
  expect(reports).toEqual([]);
});

test("what can destroy is copied at the second press only", async ({ page }) => {
  const reports = await opened(page, "ayni");
  const clipboard = await allowClipboard(page);
  await page.goto(`${address("ayni")}#${RUNBOOK}`);
  const figure = page.locator("figure.stop").filter({ visible: true }).first();
  await copyOf(figure).click();
  await expect(figure).toContainText("This can lose data or stop service.");
  // The rest of a double click copies nothing, so this is repeated until it is a press of its own.
  await expect(async () => {
    await copyOf(figure).click();
    await expect(copyOf(figure)).toHaveText(/^Copied/, { timeout: 300 });
  }).toPass();
  expect(await clipboard()).toBe((await figure.locator("pre > code").innerText()).trim());
  expect(reports).toEqual([]);
});

test("where a file may keep nothing, it works until it is closed, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  const reports = await opened(page, "ayni");
  await page.goto(`${address("ayni")}#${RUNBOOK}`);
  await page.getByRole("checkbox", { name: "Step 1 done" }).check({ force: true });
  await expect(page.getByText(/^1 of \d+ steps done/)).toBeVisible();
  await expect(page.getByRole("region", { name: "Trail" })).toContainText("gone when you close or reload the page");
  expect(reports).toEqual([]);
});

test("a chosen theme holds over a reload", async ({ page }) => {
  const reports = await opened(page, "ayni");
  await page.locator("theme-choice").getByText("Dark").click();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  expect(reports).toEqual([]);
});

test("an example file is saved from the file as the site gives it", async ({ page, request }) => {
  await opened(page, "ayni");
  await page.goto(`${address("ayni")}#env`);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "backend.env" }).filter({ visible: true }).click();
  const saved = await (await download).path();
  expect((await download).suggestedFilename()).toBe("backend.env");
  expect(readFileSync(saved, "utf8")).toBe(await (await request.get("/ayni/env/backend.env")).text());
});

test("words of the text are found in it, with a misspelling, and lead to the section", async ({ page }) => {
  const reports = await opened(page, "ayni");
  await page.getByRole("textbox", { name: "What do you see?" }).fill("escalate custmer impact");
  const found = page.getByRole("list", { name: "Pages that hold the words" });
  await expect(found.getByRole("listitem").first()).toBeVisible();
  const sections = found.getByRole("list").first().getByRole("link");
  const words = await sections.first().textContent();
  await sections.first().click();
  await expect(page.getByRole("heading", { name: words ?? "" }).first()).toBeInViewport();
  expect(reports).toEqual([]);
});

/** As tall as what it shows, for what lies below a bar that sticks to the edge would count as covered. */
async function unrolled(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height });
}

test("the contents, the answers and a page are accessible; the way past the head leaves the page on show", async ({ page }) => {
  test.slow();
  await opened(page, project.id);
  await page.getByRole("textbox").fill(sample);
  await expect(page.getByRole("list", { name: "Known symptoms and names" })).toBeVisible();
  await unrolled(page);
  await expectAccessible(page, undefined, ".contents");
  await page.goto(`${address(project.id)}#runbooks/${runbook.url.split("/").at(-2)}`);
  await page.getByRole("checkbox", { name: "Step 1 done" }).check({ force: true });
  for (const summary of await page.getByRole("main").locator("summary:visible").all()) await summary.click();
  await unrolled(page);
  await expectAccessible(page, undefined, ".leaf.here");
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
