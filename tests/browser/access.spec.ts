import type { Page } from "playwright/test";
import { catalog, expect, expectAccessible, longestRunbook, test } from "./fixtures.ts";

const [project] = catalog.projects;
const places = ["/", longestRunbook.url, `/${project?.id}/env/`, "/review/"];

/** What has the focus, if it lies below something else. */
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

for (const url of places) {
  test(`on ${url} nothing that has the focus is covered, forwards and backwards`, async ({ page }) => {
    test.slow();
    await page.goto(url);
    const covered = new Set<string>();
    for (const key of ["Tab", "Shift+Tab"]) {
      for (let stop = 0; stop < 60; stop++) {
        await page.keyboard.press(key);
        const found = await coveredFocus(page);
        if (found === undefined) break;
        if (found !== null) covered.add(`${key}: ${found}`);
      }
    }
    expect([...covered]).toEqual([]);
  });

  test(`on ${url} every control is large enough for its pointer`, async ({ page, hasTouch }) => {
    await page.goto(url);
    const least = hasTouch ? 44 : 24;
    // A link in a sentence is exempt, as is a box whose label is pressed instead.
    const small = await page.evaluate((pixels) => {
      const controls = [...document.querySelectorAll<HTMLElement>("button, summary, select, textarea, input, nav a")];
      return controls
        .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((control) => ({ control, box: (control.closest("label") ?? control).getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < pixels - 0.5 || box.width < 24))
        .map(({ control, box }) => `${Math.round(box.width)} × ${Math.round(box.height)} ${control.outerHTML.slice(0, 100)}`);
    }, least);
    expect(small).toEqual([]);
  });

  test(`on ${url} wider spacing of the text cuts nothing off`, async ({ page }) => {
    await page.goto(url);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }",
      );
      document.adoptedStyleSheets.push(sheet);
    });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("main *, nav *, footer *")]
        // The way to the page ends in its title, which stands whole below it.
        .filter((element) => getComputedStyle(element).textOverflow !== "ellipsis")
        .filter((element) => element.checkVisibility() && element.clientWidth > 1)
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
          return (
            (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
          );
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });

  test(`on ${url} the page stays readable at 400 % zoom`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(url);
    await page.evaluate(() => scrollTo(0, 900));
    const free = await page.evaluate(() => {
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
    expect(free).toBeGreaterThanOrEqual(256 * 0.75);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
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
