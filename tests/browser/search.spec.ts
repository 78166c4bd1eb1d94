import { allowClipboard, catalog, expect, longestRunbook, test } from "./fixtures.ts";

const field = { name: /^What do you see\?/ };
const project = catalog.projects.find(({ variables }) => variables.length > 0);
const variable = project?.variables[0];

test.beforeEach(async ({ page }) => {
  await page.goto(longestRunbook.url);
});

test("/ opens the search from anywhere, and Esc gives the focus back", async ({ page }) => {
  const link = page.getByRole("main").getByRole("link").first();
  await link.focus();
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog", field)).toBeVisible();
  await expect(page.getByRole("textbox", field)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(link).toBeFocused();
});

test("Ctrl K, and the links that say so, open it too", async ({ page }) => {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.locator("a[data-find]:visible").first().click();
  await expect(page.getByRole("textbox", field)).toBeFocused();
});

test("arrows go through the answers and back to the field, Enter opens", async ({ page }) => {
  await page.keyboard.press("/");
  await page.keyboard.type(longestRunbook.title);
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("status")).toContainText("answer");
  await expect(dialog.getByRole("list", { name: "Pages that hold the words" })).toBeVisible();
  const links = dialog.getByRole("link");
  await expect(links.first()).toHaveText(longestRunbook.title);
  const first = links.first();
  await page.keyboard.press("ArrowDown");
  await expect(first).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("textbox", field)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await expect(links.last()).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  const second = links.nth(1);
  await expect(second).toBeFocused();
  const goal = await second.getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${goal}$`));
});

test("a variable leads to its row", async ({ page }) => {
  expect(variable).toBeDefined();
  await page.keyboard.press("/");
  await page.keyboard.type(variable?.name ?? "");
  const answer = page
    .getByRole("dialog")
    .getByRole("link", { name: variable?.name ?? "", exact: true })
    .first();
  await expect(answer).toBeVisible();
  await expect(answer).toHaveAttribute("href", new RegExp(`/env/#${variable?.name}`));
});

test("a slip is repaired and a question is understood, and the page says so", async ({ page }) => {
  await page.keyboard.press("/");
  const status = page.getByRole("dialog").getByRole("status");
  await page.keyboard.type("how do I fix conection refused");
  await expect(status).toContainText("Read conection as connection.");
  await expect(status).toContainText("Without how, do, I");
});

test("words that no page holds get plain words back", async ({ page }) => {
  await page.keyboard.press("/");
  await page.keyboard.type("zzzzqqqq");
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("No page holds this.");
  await expect(page.getByRole("dialog").getByRole("listitem")).toHaveCount(0);
});

test("answers narrow by kind, with counts", async ({ page }) => {
  await page.keyboard.press("/");
  await page.keyboard.type("the");
  const dialog = page.getByRole("dialog");
  const runbooks = dialog.getByRole("radio", { name: /^Runbook \d+$/ });
  await dialog.getByText(/^Runbook \d+$/).click();
  await expect(runbooks).toBeChecked();
  await expect(runbooks).toBeFocused();
  await expect(dialog.locator("ol > li").filter({ hasNot: page.getByText(/^runbook · /) })).toHaveCount(0);
});

test("matched words are marked", async ({ page }) => {
  await page.keyboard.press("/");
  await page.keyboard.type("refused");
  await expect(page.getByRole("dialog").locator("mark").first()).toContainText(/refuse/i);
});

test("an answer on the same page closes the search and leads there", async ({ page }) => {
  await page.keyboard.press("/");
  await page.keyboard.type(longestRunbook.title);
  const section = page.getByRole("dialog").locator(`a[href^="${longestRunbook.url}#"]`).first();
  await section.click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page).toHaveURL(/#/);
});

test("nothing of the index is loaded before the search is used", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(longestRunbook.url, { waitUntil: "networkidle" });
  expect(loaded.filter((path) => path.startsWith("/pagefind/"))).toEqual([]);
});

test("the search page takes its question from the address and moves it where no server sees it", async ({ page }) => {
  await page.goto("/search/?q=connection+refused");
  await expect(page.getByRole("textbox", field)).toHaveValue("connection refused");
  await expect(page.getByRole("main").getByRole("status")).toContainText("answer");
  await expect(page).toHaveURL(/\/search\/#q=connection\+refused$/);
  await page.reload();
  await expect(page.getByRole("textbox", field)).toHaveValue("connection refused");
});

test("a shared link that is followed on the search page itself asks its question", async ({ page }) => {
  await page.goto("/search/#q=redis+refused");
  await expect(page.getByRole("main").getByRole("status")).toContainText("answer");
  await page.evaluate(() => {
    location.hash = "q=bad+gateway";
  });
  await expect(page.getByRole("textbox", field)).toHaveValue("bad gateway");
  await expect(
    page
      .getByRole("main")
      .locator("mark")
      .filter({ hasText: /gateway/i })
      .first(),
  ).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("textbox", field)).toHaveValue("redis refused");
});

test("the search page stands ready for its reader, and hurries for nobody else", async ({ page }) => {
  const answering: string[] = [];
  page.on("request", (request) => request.url().includes("/find-answers") && answering.push(request.url()));
  const index = page.waitForResponse("**/find-index.json");
  await page.goto("/search/");
  await expect(page.getByRole("textbox", field)).toBeFocused();
  await index;
  expect(answering).toEqual([]);
  await page.keyboard.type("redis");
  await expect(page.getByRole("main").getByRole("list", { name: "Known symptoms and names" })).toBeVisible();
});

test("on the search page / leads to its own field", async ({ page }) => {
  await page.goto("/search/");
  await page.getByRole("main").getByRole("link").first().focus();
  await page.keyboard.press("/");
  await expect(page.getByRole("textbox", field)).toBeFocused();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("each answer shows the line of the paste that gave it, with what was found marked", async ({ page }) => {
  await page.keyboard.press("/");
  const noise = (line: number): string => `2026-01-04T03:00:${10 + line}Z INFO GET /assets/app-${line}.css 200`;
  const lines = [
    noise(1),
    noise(2),
    "Error: secretOrPrivateKey must have a value",
    noise(3),
    "FATAL: remaining connection slots are reserved",
  ];
  await page.getByRole("textbox", field).fill(lines.join("\n"));
  const answers = page.getByRole("dialog").getByRole("list", { name: "Known symptoms and names" }).locator(":scope > li");
  const [first, second] = [answers.nth(0), answers.nth(1)];
  await expect(first).toContainText("in line 3");
  await expect(first.locator(".pasted mark")).toHaveText("secretOrPrivateKey must have a value");
  await expect(first.locator(".pasted")).toHaveText([/^Line 2 /, /^Line 3 Error:/, /^Line 4 /]);
  await expect(second.locator(".pasted mark").first()).toBeVisible();
});

test("a link to the answers holds the question where no server sees it", async ({ page }) => {
  const clipboard = await allowClipboard(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.keyboard.press("/");
  await page.keyboard.type("redis refused");
  await page.getByRole("button", { name: "Copy a link to these answers" }).click();
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("Copied");
  const link = await clipboard();
  expect(link).toMatch(/\/search\/#q=redis\+refused$/);
  await page.goto(link);
  await expect(page.getByRole("main").getByRole("status")).toContainText("answer");
  expect(asked.filter((url) => /redis|refused/.test(url))).toEqual([]);
});

test("an address that leads into a fold opens it", async ({ page }) => {
  await page.goto("/");
  const id = await page.evaluate(() => {
    const fold = document.createElement("details");
    fold.innerHTML = "<summary>Fold</summary><p id='in-a-fold'>Within</p>";
    document.querySelector("main")?.append(fold);
    return "in-a-fold";
  });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, id);
  await expect(page.getByText("Within")).toBeVisible();
});
