import type { Page } from "playwright/test";
import { expect, expectAccessible, longestRunbook, pageUrls, test } from "./fixtures.ts";

for (const url of pageUrls) {
  test(`${url} is accessible and never scrolls sideways`, async ({ shared, colorScheme, isMobile, viewport }) => {
    const { width, height } = viewport ?? { width: 1440, height: 900 };
    // The dark look differs from the light one by its colours alone.
    const isDark = colorScheme === "dark";
    for (const narrow of isMobile && !isDark ? [320, width] : [width]) {
      await shared.setViewportSize({ width: narrow, height });
      await shared.goto(url);
      await expectNoSidewaysScroll(shared);
    }
    // What happens to lie below a bar that sticks to the edge would count as covered.
    await shared.setViewportSize({ width, height: await shared.evaluate(() => document.documentElement.scrollHeight) });
    await expectAccessible(shared, isDark ? ["color-contrast"] : undefined);
  });
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, room } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(content, `${page.url()} at ${page.viewportSize()?.width} px`).toBeLessThanOrEqual(room);
}

test("the home page is accessible with the answers to a paste", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("textbox", { name: /^What do you see\?/ })
    .fill("INFO up\nError: secretOrPrivateKey must have a value\nconnection refused");
  await expect(page.getByRole("main").getByRole("list", { name: "Pages that hold the words" })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test("the open search is accessible, empty and with answers", async ({ page }) => {
  await page.goto(longestRunbook.url);
  await page.keyboard.press("/");
  await expectAccessible(page);
  await page.getByRole("textbox", { name: "What do you see?" }).fill("connection refused");
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("answer");
  await expectAccessible(page);
});
