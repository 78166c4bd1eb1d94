import { commandsOf, catalog, expect, longestRunbook, pageUrls, test } from "./fixtures.ts";

test("every page has its heading, its main part and its way onwards", async ({ page }) => {
  test.slow();
  for (const url of pageUrls) {
    await page.goto(url);
    await expect(page.getByRole("heading", { level: 1 }), url).toHaveCount(1);
    expect((await page.getByRole("main").innerText()).trim().length, url).toBeGreaterThan(20);
    expect(await page.getByRole("link").count(), url).toBeGreaterThan(3);
  }
});

test("every command of every runbook is there to be read", async ({ page }) => {
  test.slow();
  for (const runbook of catalog.projects.flatMap(({ runbooks }) => runbooks)) {
    await page.goto(runbook.url);
    const shown = await page.locator("pre > code").allTextContents();
    for (const { code } of commandsOf(runbook))
      expect(shown, runbook.url).toContain(code.replace(/(?<!\$)\{\{([a-z][a-z0-9_]*)\}\}/g, "$1"));
  }
});

test("nothing offers what only a script can do", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Copy" })).toHaveCount(0);
});

test("the search page says why it cannot search, and offers the lists", async ({ page }) => {
  await page.goto("/search/");
  const main = page.getByRole("main");
  await expect(main.getByText("needs JavaScript")).toBeVisible();
  for (const name of ["Runbooks", "Variables", "Alerts"]) await expect(main.getByRole("link", { name })).toBeVisible();
});

test("on paper stands the address of the page, without a day", async ({ page }) => {
  await page.goto(longestRunbook.url);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("contentinfo").getByText(new RegExp(`^\\S*${longestRunbook.url}$`))).toBeVisible();
});
