import { catalog, expect, held, longestRunbook, test } from "./fixtures.ts";

const field = { name: /^What do you see\?/ };
const project = catalog.projects.find(({ variables }) => variables.length > 0);
const variable = project?.variables[0];

test.beforeEach(async ({ page }) => {
  await page.goto(longestRunbook.url);
});

test("for who saves data nothing is loaded before the search is used; then code and index come side by side", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  const parts = /\/find-(?:index|answers)\./;
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route(parts, (route) => released.then(() => route.continue()));
  const asked: string[] = [];
  page.on("request", (request) => parts.test(request.url()) && asked.push(request.url()));
  await page.goto(longestRunbook.url, { waitUntil: "networkidle" });
  expect(asked).toEqual([]);
  await page.keyboard.press("/");
  await expect.poll(() => asked).toHaveLength(2);
  release();
  await page.keyboard.type("redis");
  await expect(page.getByRole("dialog").getByRole("list", { name: "Known symptoms and names" })).toBeVisible();
  expect(asked).toHaveLength(2);
});

test("the index is asked for once, before any script is there", async ({ page }) => {
  const release = await held(page, "**/_astro/*.js");
  const asked: string[] = [];
  page.on("request", (request) => request.url().endsWith("/find-index.json") && asked.push(request.url()));
  const answered = page.waitForResponse("**/find-index.json");
  await page.goto(longestRunbook.url, { waitUntil: "commit" });
  await answered;
  release();
  await page.waitForLoadState();
  await page.keyboard.press("/");
  await page.keyboard.type("redis");
  await expect(page.getByRole("dialog").getByRole("list", { name: "Known symptoms and names" })).toBeVisible();
  expect(asked).toHaveLength(1);
});

test("all scripts of a page are asked for at once, none of them by another", async ({ page }) => {
  const release = await held(page, "**/_astro/*.js");
  const asked: string[] = [];
  page.on("request", (request) => request.url().endsWith(".js") && asked.push(request.url()));
  await page.goto(longestRunbook.url, { waitUntil: "commit" });
  await expect(page.getByRole("contentinfo")).toBeVisible();
  const before = asked.length;
  release();
  await page.waitForLoadState("networkidle");
  expect(before).toBeGreaterThan(0);
  expect(asked.slice(before)).toEqual([]);
});

test("before its first answer the search loads one part of code, and nothing of the full text", async ({ page }) => {
  const asked: string[] = [];
  const release = await held(page, "**/find-index.json");
  await page.goto(longestRunbook.url);
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.keyboard.press("/");
  await page.keyboard.type("redis");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("status")).toContainText("Looking");
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/^\/_astro\/find-answers\./);
  release();
  await expect(dialog.getByRole("list", { name: "Known symptoms and names" })).toBeVisible();
  await expect(dialog.getByRole("list", { name: "Pages that hold the words" })).toBeVisible();
});

test("when the index cannot be loaded, the search says so and tries again", async ({ page }) => {
  await page.route("**/pagefind/**", (route) => route.abort());
  await page.keyboard.press("/");
  await page.keyboard.type("redis");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("status")).toContainText("could not be loaded");
  await page.unroute("**/pagefind/**");
  await page.keyboard.type(" ");
  await expect(dialog.getByRole("status")).toContainText("answer");
});

test("when the code of the search cannot be loaded, the field says so and keeps what was typed", async ({ page }) => {
  await page.route("**/find-answers*", (route) => route.abort());
  await page.keyboard.press("/");
  await page.keyboard.type("redis");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("status")).toContainText("Load the page again");
  await expect(dialog.getByRole("textbox", field)).toHaveValue("redis");
});

test("an index that is none is said to be missing, full text answers, and the next letter tries again", async ({ page }) => {
  await page.route("**/find-index.json", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Hotel wifi login</h1>" }));
  await page.goto(longestRunbook.url);
  await page.keyboard.press("/");
  await page.keyboard.type("redis");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("status")).toContainText("The index of known symptoms could not be loaded.");
  await expect(dialog.getByRole("list", { name: "Pages that hold the words" })).toBeVisible();
  await page.unroute("**/find-index.json");
  await page.keyboard.type(" ");
  await expect(dialog.getByRole("list", { name: "Known symptoms and names" })).toBeVisible();
});

test("Enter pressed before anything is loaded opens the first answer to what was typed", async ({ page }) => {
  const release = await held(page, "**/find-index.json");
  await page.goto(longestRunbook.url);
  await page.keyboard.press("/");
  await page.keyboard.type(variable?.name ?? "");
  await page.keyboard.press("Enter");
  release();
  await expect(page).toHaveURL(new RegExp(`/env/#${variable?.name}$`));
});

test("a megabyte, signs and another script are answered in words, and nothing stands outside the page", async ({ page }) => {
  await page.keyboard.press("/");
  const box = page.getByRole("dialog").getByRole("textbox", field);
  const status = page.getByRole("dialog").getByRole("status");
  const paste = (text: string) =>
    box.evaluate((element, value) => {
      (element as HTMLTextAreaElement).value = value;
      element.dispatchEvent(new Event("input", { bubbles: true }));
    }, text);
  await paste(`${"2026-01-04T03:00:11Z INFO GET /assets/app.css 200\n".repeat(21_000)}Error: secretOrPrivateKey must have a value`);
  await expect(page.getByRole("dialog").locator(".pasted mark").first()).toHaveText("secretOrPrivateKey must have a value");
  for (const text of ["\u0000\u0007\ufffd".repeat(2000), "x".repeat(1_000_000), "\u202eخطأ في الاتصال", "𝔯𝔢𝔡"]) {
    await paste(text);
    await expect(status).toContainText("No page holds this.");
  }
  expect(await page.getByRole("dialog").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
});
