import { statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { siteDirectory } from "../site/built-site.ts";
import { catalog, commandsOf, expect, longestRunbook, pageUrls, test } from "./fixtures.ts";

/** What A4 leaves between the margins of 12 mm, in CSS pixels. */
const SHEET_WIDTH = Math.floor(((210 - 2 * 12) / 25.4) * 96);
const SHEET_HEIGHT = Math.floor(((297 - 2 * 12) / 25.4) * 96);

/** The size of each sheet of a PDF, in points: Chromium writes the objects of the type Page uncompressed. */
function sheetsOf(pdf: Buffer): readonly string[] {
  const objects = pdf.toString("latin1").split("endobj");
  const sheets = objects.filter((object) => /\/Type\s*\/Page\b/.test(object));
  return sheets.map((sheet) => {
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheet) ?? [];
    return `${Math.round(Number(width))} x ${Math.round(Number(height))}`;
  });
}

const print = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true });

for (const { id } of catalog.projects) {
  test(`the incident card of ${id} prints on one sheet of A4`, async ({ page }) => {
    await page.goto(`/${id}/card/`);
    expect(sheetsOf(await print(page))).toEqual(["595 x 842"]);
  });
}

test("the longest runbook takes few sheets", async ({ page }) => {
  await page.goto(longestRunbook.url);
  const { length } = sheetsOf(await print(page));
  expect(length).toBeGreaterThan(1);
  expect(length).toBeLessThanOrEqual(10);
});

test.describe("at the foot of paper", () => {
  test.use({ timezoneId: "Pacific/Kiritimati" });

  test("stand the address, the day of building and that of printing by the reader's clock, and none on the screen", async ({ page }) => {
    await page.clock.setFixedTime("2026-02-28T23:30:00Z");
    await page.goto(`${longestRunbook.url}?from=mail#verify`);
    await print(page);
    const { mtime } = statSync(join(siteDirectory, longestRunbook.url, "index.html"));
    // The browser tells this time in the zone of the machine, also where the page is given another.
    const built = mtime.toLocaleDateString("sv");
    const address = new URL(longestRunbook.url, page.url()).href;
    const words = page.getByRole("contentinfo").getByText(`${address} · built ${built} · printed 2026-03-01`, { exact: true });
    await expect(words).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(words).toBeVisible();
  });
});

test("on paper stands every command of every runbook, whole", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: SHEET_WIDTH, height: 1000 });
  await page.emulateMedia({ media: "print" });
  for (const runbook of catalog.projects.flatMap(({ runbooks }) => runbooks)) {
    await page.goto(runbook.url);
    const printed = await page
      .getByRole("main")
      .locator("pre > code")
      .evaluateAll((codes) =>
        codes
          .filter((code) => code.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          .filter(
            ({ parentElement: room }) => room !== null && room.scrollWidth <= room.clientWidth && room.scrollHeight <= room.clientHeight,
          )
          .filter((code) => code.getBoundingClientRect().right <= document.documentElement.clientWidth)
          .map(({ textContent }) => textContent),
      );
    for (const { code } of commandsOf(runbook))
      expect(printed, runbook.url).toContain(code.replace(/(?<!\$)\{\{([a-z][a-z0-9_]*)\}\}/g, "$1"));
  }
});

test("on paper folded answers are open, only values can be written, and nothing is there to press or to go elsewhere with", async ({
  page,
}) => {
  await page.goto(longestRunbook.url);
  const answers = await page.getByRole("main").locator("details samp").all();
  expect(answers.length).toBeGreaterThan(0);
  await page.emulateMedia({ media: "print" });
  for (const answer of answers) await expect(answer).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
  const fields = page.getByRole("main").getByRole("group").getByRole("textbox");
  await expect(page.getByRole("textbox")).toHaveCount(await fields.count());
  await expect(page.getByRole("navigation")).toHaveCount(0);
});

test("on paper every step has a box to tick", async ({ page }) => {
  await page.goto(longestRunbook.url);
  await page.emulateMedia({ media: "print" });
  const boxes = page.getByRole("main").getByRole("checkbox");
  const numbered = longestRunbook.phases.flatMap(({ steps }) => steps.filter(({ number }) => number !== null));
  await expect(boxes).toHaveCount(numbered.length);
  for (const box of await boxes.all()) {
    await expect(box).toBeVisible();
    await expect(box).toHaveCSS("border-radius", "0px");
  }
});

test("on paper every link to another page stands beside its address, and none within the page does", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ media: "print" });
  let led = 0;
  for (const runbook of catalog.projects.flatMap(({ runbooks }) => runbooks)) {
    await page.goto(runbook.url);
    const links = await page.getByRole("main").evaluate((main) =>
      [...main.querySelectorAll<HTMLAnchorElement>("a[href]:not(.row-facts a)")]
        .filter((link) => link.checkVisibility())
        .map((link) => ({
          href: link.getAttribute("href") ?? "",
          printed: link.innerText + getComputedStyle(link, "::after").content,
        })),
    );
    for (const { href, printed } of links) {
      if (href.startsWith("#")) expect(printed, runbook.url).not.toContain(href);
      else expect(printed, runbook.url).toContain(href.replace(/^https:\/\/|\/$/g, ""));
      led += href.startsWith("#") ? 0 : 1;
    }
  }
  expect(led).toBeGreaterThan(100);
});

test("on paper no diagram is cut", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: SHEET_WIDTH, height: SHEET_HEIGHT });
  await page.emulateMedia({ media: "print" });
  const drawn = pageUrls.filter((url) => /\/(diagrams|guides|runbooks)\/./.test(url));
  let count = 0;
  for (const url of drawn) {
    await page.goto(url);
    for (const diagram of await page.getByRole("main").getByRole("img").and(page.locator("svg")).all()) {
      const { left, right, height } = await diagram.evaluate((svg) => svg.getBoundingClientRect().toJSON() as DOMRect);
      expect({ url, isWhole: left >= 0 && right <= SHEET_WIDTH && height <= SHEET_HEIGHT }).toEqual({ url, isWhole: true });
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(20);
});

const tabs =
  '<div><details name="way" open><summary>One</summary><p>first way</p></details><details name="way"><summary>Other</summary><p>second way</p></details></div>';

test("on paper all ways of doing something are shown, of which the screen shows one", async ({ page }) => {
  await page.goto(longestRunbook.url);
  const main = page.getByRole("main");
  await main.evaluate((room, html) => room.insertAdjacentHTML("beforeend", html), tabs);
  await expect(main.getByText("second way")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(main.getByText("first way")).toBeVisible();
  await expect(main.getByText("second way")).toBeVisible();
});

test("a browser whose styles cannot unfold a page unfolds it by script, and folds it again", async ({ page }) => {
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  await page.goto(longestRunbook.url);
  const main = page.getByRole("main");
  await main.evaluate((room, html) => room.insertAdjacentHTML("beforeend", html), tabs);
  const states = () =>
    main
      .locator("details")
      .evaluateAll((folds) => folds.map((fold) => [(fold as HTMLDetailsElement).open, (fold as HTMLDetailsElement).name]));
  const before = await states();
  expect(before.some(([open]) => open === false)).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect((await states()).every(([open]) => open === true)).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await states()).toEqual(before);
});
