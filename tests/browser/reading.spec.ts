import { allowClipboard, commandsOf, expect, longestRunbook, test } from "./fixtures.ts";

/** Commands that hold a value of the reader's own are tried in `incident.spec.ts`. */
const asWritten = commandsOf(longestRunbook).filter(({ code }) => !/(?<!\$)\{\{/.test(code));

test.beforeEach(async ({ page }) => {
  await page.goto(longestRunbook.url);
});

test("copying yields exactly the command, and says so", async ({ page }) => {
  const clipboard = await allowClipboard(page);
  const copied: string[] = [];
  for (const button of await page.locator("figure:not(:has(var)) copy-command").getByRole("button").all()) {
    await button.click();
    await expect(button).toContainText(/Copied|all the same/);
    if ((await button.textContent())?.startsWith("Copied") === false) {
      await page.waitForTimeout(600);
      await button.click();
    }
    await expect(button).toContainText("Copied");
    copied.push(await clipboard());
  }
  expect(asWritten.length).toBeGreaterThan(5);
  for (const { code } of asWritten) expect(copied).toContain(code.trimEnd());
  for (const text of copied) expect(text).not.toMatch(/^\$ |[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|\n$/);
});

test("where copying is refused, the command is selected", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.reload();
  const figure = page.getByRole("main").getByRole("figure").first();
  await figure.getByRole("button", { name: /^Copy/ }).click();
  await expect(figure.getByRole("button")).toContainText("Press Ctrl C");
  await expect(figure.getByRole("status")).toContainText("press Ctrl C");
  expect(await page.evaluate(() => String(getSelection()))).toBe(
    await figure
      .locator("pre > code")
      .first()
      .evaluate((code) => (code as HTMLElement).innerText),
  );
});

test("each stop of the strip leads to its phase, below whatever sticks to the top", async ({ page }) => {
  const strip = page.getByRole("navigation", { name: "Phases" });
  const phases = longestRunbook.phases.map(({ phase }) => phase);
  for (const phase of phases) {
    const stop = strip.getByRole("link", { name: new RegExp(`^${phase}`) });
    if ((await stop.count()) === 0) continue;
    await stop.click();
    const heading = page.getByRole("heading", { level: 2, name: phase, exact: true });
    await expect(heading).toBeInViewport();
    const isCovered = await heading.evaluate((element) => {
      const { left, top, height } = element.getBoundingClientRect();
      const at = document.elementFromPoint(left + 60, top + height / 2);
      return at === null || !(element === at || element.contains(at) || at.contains(element));
    });
    expect(isCovered, phase).toBe(false);
  }
});

test("a step is ticked with the keyboard", async ({ page }) => {
  const step = page.getByRole("checkbox", { name: "Step 1 done" });
  await step.focus();
  await page.keyboard.press("Space");
  await expect(step).toBeChecked();
});

test("the first Tab offers the way past the head of the page", async ({ page }) => {
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the page" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#main$/);
});

test("whatever has the focus can be seen", async ({ page }) => {
  test.slow();
  const hidden: string[] = [];
  for (let stop = 0; stop < 150; stop++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return "end";
      const { left, top, width, height } = element.getBoundingClientRect();
      const points = [0.5, 0.1, 0.9].map((part) => document.elementFromPoint(left + Math.min(width, 40) / 2, top + height * part));
      return points.some((at) => at !== null && (element.contains(at) || at.contains(element))) ? "seen" : element.outerHTML.slice(0, 120);
    });
    if (found === "end") break;
    if (found !== "seen") hidden.push(found);
  }
  expect(hidden).toEqual([]);
});
