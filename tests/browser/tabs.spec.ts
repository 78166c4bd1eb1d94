import { expect, test } from "./fixtures.ts";

const PAGE = "/ayni/guides/roll-back/";
const WAYS = ["From your checkout", "In the shell of the service"] as const;
const COMMAND = "alembic downgrade -1";

test("what is found in a closed way opens it", async ({ page }) => {
  await page.goto(PAGE);
  const hidden = page.getByRole("figure").getByText(COMMAND, { exact: true });
  await expect(hidden).toBeHidden();
  await page.keyboard.press("/");
  await page.keyboard.type("shell of the service alembic downgrade");
  const found = page.getByRole("dialog").getByRole("list", { name: "Pages that hold the words" });
  await found.getByRole("link", { name: WAYS[1], exact: true }).first().click();
  await expect(hidden).toBeVisible();
  await expect(hidden).toBeInViewport();
});

test("an answer of the resolver leads into the closed way that holds most of what was asked, and opens it", async ({ page }) => {
  await page.goto(PAGE);
  const hidden = page.getByRole("figure").getByText(COMMAND, { exact: true });
  await page.keyboard.press("/");
  await page.keyboard.type("downgrade in the shell of the service");
  const known = page.getByRole("dialog").getByRole("list", { name: "Known symptoms and names" });
  await known.getByRole("link", { name: WAYS[1], exact: true }).first().click();
  await expect(page).toHaveURL(/#in-the-shell-of-the-service$/);
  await expect(hidden).toBeVisible();
  await expect(hidden).toBeInViewport();
});

test("the address of a way opens it when the page is loaded, and closes the other", async ({ page }) => {
  await page.goto(PAGE);
  const way = (name: string) => page.getByRole("main").locator("details", { has: page.locator("summary", { hasText: name }) });
  await expect(way(WAYS[0])).toHaveAttribute("open");
  const id = await page.locator("summary", { hasText: WAYS[1] }).getAttribute("id");
  await page.goto("about:blank");
  await page.goto(`${PAGE}#${id}`);
  await expect(way(WAYS[1])).toHaveAttribute("open");
  await expect(way(WAYS[0])).not.toHaveAttribute("open");
});

test("on paper every way stands open", async ({ page }) => {
  await page.goto(PAGE);
  await page.emulateMedia({ media: "print" });
  for (const text of ["The checkout must hold the migration.", COMMAND])
    await expect(page.getByText(text, { exact: true }).last()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("each way opens at a press, one at a time", async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByText("The checkout must hold the migration.")).toBeVisible();
    await page.getByText(WAYS[1], { exact: true }).click();
    await expect(page.getByText(COMMAND, { exact: true }).last()).toBeVisible();
    await expect(page.getByText("The checkout must hold the migration.")).toBeHidden();
  });
});

test("an address with a fragment that cannot be read leaves the page whole", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(`${PAGE}#100%`);
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(errors).toEqual([]);
});
