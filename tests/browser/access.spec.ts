import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright/test";
import { rulerFont } from "../../src/diagrams/ruler-font.ts";
import { siteDirectory } from "../site/built-site.ts";
import { catalog, expect, expectAccessible, longestRunbook, pageUrls, test } from "./fixtures.ts";

const id = catalog.projects[0]?.id ?? "";
const first = (pattern: RegExp): string => pageUrls.find((url) => pattern.test(url)) ?? "";
const bundle = pathToFileURL(join(siteDirectory, id, `${id}.html`)).href;

/** One page of each kind. */
const kinds: Readonly<Record<string, string>> = {
  home: "/",
  project: `/${id}/`,
  card: `/${id}/card/`,
  variables: `/${id}/env/`,
  guide: first(/^\/[^/]+\/guides\/./),
  runbook: longestRunbook.url,
  checklist: first(/^\/[^/]+\/checklists\/./),
  diagram: first(/^\/[^/]+\/diagrams\/./),
  "alerts of a system": `/${id}/alerts/`,
  alert: first(/^\/alerts\/[^/]+\/./),
  "all alerts": "/alerts/",
  "all variables": "/env/",
  "all runbooks": "/runbooks/",
  search: "/search/",
  review: "/review/",
  compare: "/compare/",
  legend: "/legend/",
  rules: "/rules/",
  rule: first(/^\/rules\/./),
  "contents of a file to carry": bundle,
  "runbook in a file to carry": `${bundle}#${longestRunbook.url.split("/").slice(2, 4).join("/")}`,
};
const places = ["/", longestRunbook.url, `/${id}/env/`, "/review/"];

for (const [kind, url] of Object.entries(kinds)) {
  test(`${kind}: controls are large enough, what has the focus is seen, wider text and zoom lose nothing`, async ({ page, isMobile }) => {
    test.slow();
    await page.goto(url);
    await page.evaluate(readAsReadersDo, rulerFont().toString("base64"));
    // A soft expectation goes on, so that one visit tells all that is wrong.
    expect.soft(await smallControls(page, isMobile ? 44 : 24), "too small").toEqual([]);
    expect.soft(await coveredStops(page), "covered").toEqual([]);
    if (!isMobile) {
      await page.setViewportSize({ width: 320, height: 256 });
      await page.evaluate(() => scrollTo({ top: 900, behavior: "instant" }));
      expect.soft(await freeHeight(page), "left at 400 %").toBeGreaterThanOrEqual(256 * 0.75);
      expect.soft(await sidewaysScroll(page), "sideways at 400 %").toBeLessThanOrEqual(0);
    }
    expect.soft(await cutByWiderText(page), "cut off").toEqual([]);
    expect.soft(await sidewaysScroll(page), "sideways with wider text").toBeLessThanOrEqual(0);
  });
}

/** A link in a sentence is exempt, as is a box whose label is pressed instead. */
const smallControls = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((pixels) => {
    const controls = [...document.querySelectorAll<HTMLElement>("button, summary, select, textarea, input, nav a")];
    return controls
      .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((control) => ({ control, box: (control.closest("label") ?? control).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < pixels - 0.5 || box.width < 24))
      .map(({ control, box }) => `${Math.round(box.width)} × ${Math.round(box.height)} ${control.outerHTML.slice(0, 100)}`);
  }, least);

/** The packaged browser has no monospaced font, so names and commands would be narrower than they are for readers. */
async function readAsReadersDo(font: string): Promise<void> {
  const bytes = Uint8Array.from(atob(font), (character) => character.charCodeAt(0));
  document.fonts.add(await new FontFace("Menlo", bytes).load());
  await document.fonts.ready;
}

const STOPS = 40;

/** What lies below something else while it has the focus, forwards and backwards. */
async function coveredStops(page: Page): Promise<readonly string[]> {
  const covered = new Set<string>();
  for (const key of ["Tab", "Shift+Tab"]) {
    for (let stop = 0; stop < STOPS; stop++) {
      await page.keyboard.press(key);
      const found = await coveredFocus(page);
      if (found === undefined) break;
      if (found !== null) covered.add(`${key}: ${found}`);
    }
  }
  return [...covered];
}

/** What has the focus, if it lies below something else; undefined where nothing has it. */
const coveredFocus = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const { left, top, width, height } = element.getBoundingClientRect();
    const points = [0.5, 0.1, 0.9].map((part) => document.elementFromPoint(left + Math.min(width, 40) / 2, top + height * part));
    const isSeen = points.some(
      (at) => at !== null && (element.contains(at) || at.contains(element) || at.closest("label")?.contains(element)),
    );
    return isSeen ? null : element.outerHTML.slice(0, 120);
  });

/** What is left of the screen between whatever sticks to its edges. */
const freeHeight = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const stuck = [...document.querySelectorAll("body *")].filter((element) => {
      const { position } = getComputedStyle(element);
      const { top, bottom, height } = element.getBoundingClientRect();
      return (
        ["sticky", "fixed"].includes(position) &&
        element.checkVisibility() &&
        height > 0 &&
        (top <= 0 || bottom >= innerHeight - 1) &&
        bottom > 0 &&
        top < innerHeight
      );
    });
    return innerHeight - stuck.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0);
  });

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is cut off once the reader has set text as wide as WCAG 1.4.12 allows. */
const cutByWiderText = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets.push(sheet);
    const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
    return (
      [...document.querySelectorAll<HTMLElement>("main *, nav *, footer *")]
        // The way to the page ends in its title, which stands whole below it.
        .filter((element) => getComputedStyle(element).textOverflow !== "ellipsis")
        .filter((element) => element.checkVisibility() && element.clientWidth > 1)
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          return (
            (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
          );
        })
        .map((element) => element.outerHTML.slice(0, 120))
    );
  });

test("narrowed tables and lists, and a ticked checklist, are accessible", async ({ page }) => {
  test.slow();
  for (const url of [`/${id}/env/`, "/runbooks/"]) {
    await page.goto(url);
    // On wide screens the filters lie open.
    const fold = page.getByText(/^Narrow the/);
    if (await fold.isVisible()) await fold.click();
    const before = await page.locator(".item:visible").count();
    await page.locator("form.frame fieldset").first().locator("label").nth(1).click();
    await expect.poll(() => page.locator(".item:visible").count()).toBeLessThan(before);
    await unrolled(page);
    await expectAccessible(page);
  }
  await page.goto(kinds["checklist"] ?? "");
  await page.getByRole("checkbox").first().check({ force: true });
  await expect(page.getByRole("button", { name: "Start again" })).toBeVisible();
  await unrolled(page);
  await expectAccessible(page);
});

/** As tall as what it shows, for what lies below a bar that sticks to the edge would count as covered. */
async function unrolled(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height });
}

test("with forced colours every mark of a risk and every tick is still there", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(longestRunbook.url);
  await expectAccessible(page);
  const colours = await page.evaluate(() => {
    const tick = document.querySelector(".tick input");
    if (tick === null) return null;
    const { borderTopColor, borderTopWidth } = getComputedStyle(tick);
    return { borderTopColor, borderTopWidth, paper: getComputedStyle(document.body).backgroundColor };
  });
  expect(colours?.borderTopWidth).not.toBe("0px");
  expect(colours?.borderTopColor).not.toBe(colours?.paper);
});

test("who asked for no motion gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const url of places) {
    await page.goto(url);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
          const lasts = (durations: string): boolean => durations.split(",").some((duration) => Number.parseFloat(duration) > 0.01);
          return (animationName !== "none" && lasts(animationDuration)) || lasts(transitionDuration);
        })
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(moving, url).toEqual([]);
  }
});

test("the open steps, opened answers and a chosen theme are accessible", async ({ page, isMobile }) => {
  await page.goto(longestRunbook.url);
  for (const summary of await page.getByRole("main").locator("summary:visible").all()) await summary.click();
  // At its end the page has nothing below the bar in reach, of which axe would see only what is not covered.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expectAccessible(page);
  await page.locator("theme-choice").getByText("Dark").click();
  await expectAccessible(page, ["color-contrast"]);
  if (!isMobile) return;
  await page.getByRole("navigation", { name: "In reach" }).getByRole("button", { name: "Steps" }).click();
  await expectAccessible(page);
});
