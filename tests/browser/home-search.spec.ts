import { expect, held, longestRunbook, test } from "./fixtures.ts";

const field = { name: /^What do you see\?/ };

test.beforeEach(async ({ page }) => {
  await page.goto("/");
});

test("/ typed into a field is a character", async ({ page }) => {
  const box = page.getByRole("textbox", field);
  await box.focus();
  await page.keyboard.type("GET /api");
  await expect(box).toHaveValue("GET /api");
});

test("the box of the home page answers in its place as one types, and Enter opens the first answer", async ({ page }) => {
  await page.keyboard.press("/");
  const box = page.getByRole("textbox", field);
  await expect(box).toBeFocused();
  await page.keyboard.type(longestRunbook.title);
  const main = page.getByRole("main");
  await expect(main.getByRole("status")).toContainText("answer");
  await expect(main.getByRole("list", { name: "Known symptoms and names" }).getByRole("link").first()).toHaveText(longestRunbook.title);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await expect(main.getByRole("link", { name: longestRunbook.title }).first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(box).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${longestRunbook.url}$`));
  await page.goBack();
  await expect(box).toHaveValue(longestRunbook.title);
  await expect(main.getByRole("status")).toContainText("answer");
});

test("what was typed into the box of the home page before its script was there is answered", async ({ page }) => {
  const letThrough = await held(page, "**/_astro/Page*");
  await page.goto("/", { waitUntil: "commit" });
  await page.getByRole("textbox", field).fill(longestRunbook.title);
  letThrough();
  const first = page.getByRole("main").getByRole("list", { name: "Known symptoms and names" }).getByRole("link").first();
  await expect(first).toHaveText(longestRunbook.title);
});

test("who types while the script of the home page comes types on, and loses no letter", async ({ page }) => {
  const letThrough = await held(page, "**/_astro/Page*");
  await page.goto("/", { waitUntil: "commit" });
  const box = page.getByRole("textbox", field);
  await box.focus();
  await page.keyboard.type(longestRunbook.title.slice(0, 5));
  letThrough();
  const answers = page.getByRole("main").getByRole("list", { name: "Known symptoms and names" });
  await expect(page.getByRole("main").getByRole("status")).not.toBeEmpty();
  await page.keyboard.type(longestRunbook.title.slice(5));
  await expect(box).toHaveValue(longestRunbook.title);
  await expect(answers.getByRole("link").first()).toHaveText(longestRunbook.title);
});

test("Enter pressed twice before the search is there opens the first answer once", async ({ page }) => {
  const letThrough = await held(page, "**/_astro/find-answers*");
  await page.getByRole("textbox", field).fill(longestRunbook.title);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  letThrough();
  await expect(page).toHaveURL(new RegExp(`${longestRunbook.url}$`));
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("every system on one panel");
});

test("the focus stays on an answer while more are found", async ({ page }) => {
  const letThrough = await held(page, "**/pagefind/pagefind.js");
  await page.keyboard.press("/");
  await page.keyboard.type(longestRunbook.title);
  const first = page.getByRole("main").getByRole("list", { name: "Known symptoms and names" }).getByRole("link").first();
  await expect(first).toHaveText(longestRunbook.title);
  await page.keyboard.press("ArrowDown");
  await expect(first).toBeFocused();
  letThrough();
  await expect(page.getByRole("main").getByRole("list", { name: "Pages that hold the words" })).toBeVisible();
  await expect(first).toBeFocused();
});

for (const [what, late] of [
  ["has been loaded", "**/_astro/find-answers*"],
  ["has its index", "**/find-index.json"],
] as const) {
  test(`Enter in the field opens the first answer, even before the search ${what}`, async ({ page }) => {
    const letThrough = await held(page, late);
    await page.goto("/");
    await page.keyboard.press("/");
    await page.keyboard.type(longestRunbook.title);
    await page.keyboard.press("Enter");
    letThrough();
    await expect(page).toHaveURL(new RegExp(`${longestRunbook.url}$`));
  });
}

test("typing on takes Enter back", async ({ page }) => {
  const letThrough = await held(page, "**/find-index.json");
  await page.goto("/");
  await page.keyboard.press("/");
  await page.keyboard.type("redis");
  await page.keyboard.press("Enter");
  await page.keyboard.type(" memory");
  letThrough();
  await expect(page.getByRole("main").getByRole("list", { name: "Known symptoms and names" })).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
});
