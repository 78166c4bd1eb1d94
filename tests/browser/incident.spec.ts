import type { Locator, Page } from "playwright/test";
import { allowClipboard, expect, expectAccessible, test } from "./fixtures.ts";

const RUNBOOK = "/ayni/runbooks/backend-502/";
const SAME_SYSTEM = "/ayni/runbooks/database-connection-errors/";

const figureOf = (page: Page, text: string): Locator => page.getByRole("main").getByRole("figure").filter({ hasText: text }).last();
const copyOf = (figure: Locator): Locator => figure.getByRole("button", { name: /^(?:Cop|Not)/ });
const setVariable = (page: Page): Locator => figureOf(page, "the backend gets another value");

/** On phones the fields stand behind a summary. */
async function openValues(page: Page): Promise<void> {
  const summary = page.locator("incident-values summary");
  if (await summary.isVisible()) await summary.click();
}

test.beforeEach(async ({ page }) => {
  await page.goto(RUNBOOK);
});

test("a command with a missing value is not copied, and the reason leads to the field", async ({ page }) => {
  const clipboard = await allowClipboard(page);
  await page.evaluate(() => navigator.clipboard.writeText("before"));
  const figure = setVariable(page);
  await copyOf(figure).click();
  await expect(figure).toContainText("Not copied: variable is not filled in. value is not filled in.");
  expect(await clipboard()).toBe("before");
  await figure.getByRole("button", { name: "Go to the field" }).click();
  await expect(page.getByRole("combobox", { name: "The variable that is wrong" })).toBeFocused();
});

test("values fill every command of the page, are copied quoted, and secrets are not shown", async ({ page }) => {
  const clipboard = await allowClipboard(page);
  await openValues(page);
  await page.getByRole("combobox", { name: "The variable that is wrong" }).selectOption("REDIS_URL");
  await page.getByLabel("Its right value").fill("it's; rm -rf $HOME");
  const figure = setVariable(page);
  await expect(figure.locator("pre")).toHaveText(/railway variables set REDIS_URL=value --service/);
  await copyOf(figure).click();
  await expect(copyOf(figure)).toHaveText(/^Copied/);
  expect(await clipboard()).toBe(String.raw`railway variables set REDIS_URL='it'\''s; rm -rf $HOME' --service ayni-backend`);
  await expect(page.getByRole("region", { name: "Trail" })).toContainText(
    "railway variables set REDIS_URL={{value}} --service ayni-backend",
  );
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(stored).toContain("REDIS_URL");
  expect(stored).not.toContain("rm -rf");
});

test("values are shared by the runbooks of a system, and a secret is gone with the page", async ({ page }) => {
  await openValues(page);
  await page.getByRole("combobox", { name: "The variable that is wrong" }).selectOption("POSTGRES_PORT");
  await page.getByLabel("Its right value").fill("secret");
  await page.getByLabel("Its right value").blur();
  await page.goto(SAME_SYSTEM);
  await expect(page.locator("#value-variable")).toHaveValue("POSTGRES_PORT");
  await expect(page.locator("#value-value")).toHaveValue("");
  await page.goto("/kars/runbooks/service-crashes-after-deploy/");
  await expect(page.locator("#value-variable")).toHaveValue("");
});

test("a link brings values along where no server sees them, but no secret", async ({ page }) => {
  const clipboard = await allowClipboard(page);
  await openValues(page);
  await page.getByRole("combobox", { name: "The variable that is wrong" }).selectOption("POSTGRES_DB");
  await page.getByLabel("Its right value").fill("hush");
  await page.getByRole("button", { name: "Copy a link with these values" }).click();
  await expect(page.getByText("Copied, without secrets.")).toBeVisible();
  const link = await clipboard();
  expect(link).toMatch(/\/backend-502\/#values\?variable=POSTGRES_DB$/);
  await page.evaluate(() => localStorage.clear());
  await page.goto("/");
  await page.goto(link);
  await expect(page.locator("#value-variable")).toHaveValue("POSTGRES_DB");
  await expect(page).toHaveURL(new RegExp(`${RUNBOOK}$`));
});

test("ticks stay over a reload and in other tabs, and the header counts them", async ({ page, context }) => {
  const box = page.getByRole("checkbox", { name: "Step 1 done" });
  await box.check({ force: true });
  await expect(page.getByText(/^1 of \d+ steps done/)).toBeVisible();
  await page.reload();
  await expect(box).toBeChecked();
  const other = await context.newPage();
  await other.goto(RUNBOOK);
  await other.getByRole("checkbox", { name: "Step 2 done" }).check({ force: true });
  await expect(page.getByText(/^2 of \d+ steps done/)).toBeVisible();
  await box.uncheck({ force: true });
  await expect(other.getByText(/^1 of \d+ steps done/)).toBeVisible();
});

test("what did not help leads to the next option, and can be taken back", async ({ page }) => {
  const failed = page.getByRole("button", { name: "This did not help" });
  const before = await failed.count();
  await failed.first().click();
  await expect(page.getByText("1 did not help")).toBeVisible();
  const next = page.getByRole("link", { name: /^Next: / });
  await expect(next).toBeFocused();
  await expect(failed).toHaveCount(before - 1);
  await next.click();
  await expect(page).toHaveURL(/#.+/);
  await page.getByRole("button", { name: "Take this back" }).click();
  await expect(failed).toHaveCount(before);
});

test("when nothing helped the page says to escalate", async ({ page }) => {
  const failed = page.getByRole("button", { name: "This did not help" });
  for (let left = await failed.count(); left > 0; left--) await failed.first().click();
  await expect(page.getByRole("link", { name: "Nothing else is written: escalate" }).first()).toBeVisible();
});

test("the trail takes notes, copies as Markdown, downloads, and is forgotten at the second press", async ({ page }) => {
  const clipboard = await allowClipboard(page);
  await page.getByRole("checkbox", { name: "Step 1 done" }).check({ force: true });
  const trail = page.getByRole("region", { name: "Trail" });
  await trail.getByRole("textbox", { name: "Note" }).fill("Told *everybody*");
  await trail.getByRole("button", { name: "Add the note" }).click();
  await trail.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(trail.getByRole("status")).toHaveText("Copied.");
  expect(await clipboard()).toMatch(
    /^# Ayni: incident of \d{4}-\d\d-\d\d, .*\n\n- \d\d:\d\d:\d\d Done: .*\n- \d\d:\d\d:\d\d Told \\\*everybody\\\*\n$/,
  );
  const download = page.waitForEvent("download");
  await trail.getByRole("button", { name: "Download" }).click();
  expect((await download).suggestedFilename()).toMatch(/^incident-\d{4}-\d\d-\d\d\.md$/);
  await trail.getByRole("button", { name: "Start a new incident" }).click();
  await expect(trail.getByRole("listitem")).toHaveCount(2);
  await trail.getByRole("button", { name: /^Forget/ }).click();
  await expect(trail.getByRole("listitem")).toHaveCount(0);
  await expect(page.getByRole("checkbox", { name: "Step 1 done" })).not.toBeChecked();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("an empty trail offers nothing to take along", async ({ page }) => {
  const trail = page.getByRole("region", { name: "Trail" });
  await expect(trail.getByRole("button", { name: "Add the note" })).toBeVisible();
  await expect(trail.getByRole("button", { name: "Download" })).toBeHidden();
});

test("an incident is over when nobody has touched it for three days, and damage is no error", async ({ page }) => {
  await page.getByRole("checkbox", { name: "Step 1 done" }).check({ force: true });
  await page.evaluate(() => {
    const key = "signalbox:incident:ayni";
    const incident = JSON.parse(localStorage.getItem(key) ?? "") as Record<string, unknown>;
    localStorage.setItem(key, JSON.stringify({ ...incident, touched: "2020-01-01T00:00:00.000Z" }));
  });
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "Step 1 done" })).not.toBeChecked();
  await page.evaluate(() => localStorage.setItem("signalbox:incident:ayni", "{"));
  await page.reload();
  await page.getByRole("checkbox", { name: "Step 2 done" }).check({ force: true });
  await expect(page.getByText(/^1 of \d+ steps done/)).toBeVisible();
});

test("a tick of a step that the runbook no longer has changes nothing", async ({ page }) => {
  await page.getByRole("checkbox", { name: "Step 1 done" }).check({ force: true });
  await page.evaluate((path) => {
    const key = "signalbox:incident:ayni";
    const incident = JSON.parse(localStorage.getItem(key) ?? "") as { marks: Record<string, object> };
    incident.marks[path] = { ...incident.marks[path], "gone-since": "done" };
    localStorage.setItem(key, JSON.stringify(incident));
  }, RUNBOOK);
  await page.reload();
  await expect(page.getByText(/^1 of \d+ steps done/)).toBeVisible();
});

test("what can destroy is copied at the second press only, its undo beside it", async ({ page }) => {
  await page.clock.install();
  await page.reload();
  await page.clock.pauseAt(Date.now() + 3_600_000);
  const clipboard = await allowClipboard(page);
  await page.evaluate(() => navigator.clipboard.writeText("before"));
  const figure = page.locator("figure.stop").first();
  const command = (await figure.locator("pre > code").innerText()).trim();
  await copyOf(figure).click();
  await expect(figure).toContainText("This can lose data or stop service.");
  await expect(copyOf(figure)).toHaveText(/Copy it all the same/);
  await copyOf(figure).click();
  expect(await clipboard()).toBe("before");
  await page.clock.runFor(600);
  await copyOf(figure).click();
  await expect(copyOf(figure)).toHaveText(/^Copied/);
  expect(await clipboard()).toBe(command);
});

test("a checklist keeps its ticks over a reload, for a time that it says, until they are forgotten at the second press", async ({
  page,
}) => {
  await page.goto("/ayni/checklists/onboarding/");
  await expect(page.getByText("Ticks stay in this browser until 90 days after the last one.")).toBeVisible();
  const again = page.getByRole("button", { name: "Start again" });
  await expect(again).toBeHidden();
  await page.getByRole("checkbox").nth(1).check({ force: true });
  await page.reload();
  await expect(page.getByText(/^1 of \d+ done/)).toBeVisible();
  await expect(page.getByRole("checkbox").nth(1)).toBeChecked();
  await page.goto("/ayni/checklists/weekly/");
  await expect(page.getByText(/^0 of \d+ done/)).toBeVisible();
  await page.goto("/ayni/checklists/onboarding/");
  await again.click();
  await expect(page.getByRole("checkbox").nth(1)).toBeChecked();
  await page.getByRole("button", { name: "Forget these ticks" }).click();
  await expect(page.getByRole("checkbox").nth(1)).not.toBeChecked();
  await expect(page.getByText(/^0 of \d+ done/)).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("where storage is forbidden everything works as long as the page lives", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await page.goto(RUNBOOK);
  await page.getByRole("checkbox", { name: "Step 1 done" }).check({ force: true });
  await expect(page.getByText(/^1 of \d+ steps done/)).toBeVisible();
  await expect(page.getByRole("region", { name: "Trail" })).toContainText("This browser lets the page keep nothing");
});

test("the page is accessible with values, ticks, refusals and a trail", async ({ page }) => {
  await page.getByRole("checkbox", { name: "Step 1 done" }).check({ force: true });
  await copyOf(setVariable(page)).click();
  await page.getByRole("button", { name: "This did not help" }).first().click();
  await openValues(page);
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.setViewportSize({ width, height });
  await expectAccessible(page);
});
