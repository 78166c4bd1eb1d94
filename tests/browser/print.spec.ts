import type { Page } from "playwright/test";
import { catalog, commandsOf, expect, longestRunbook, test } from "./fixtures.ts";

/** What A4 leaves between the margins of 12 mm, in CSS pixels. */
const SHEET_WIDTH = Math.floor(((210 - 2 * 12) / 25.4) * 96);

/** The size of each sheet of a PDF, in points: Chromium writes the objects of the type Page uncompressed. */
function sheetsOf(pdf: Buffer): readonly string[] {
  const objects = pdf.toString("latin1").split("endobj");
  const sheets = objects.filter((object) => /\/Type\s*\/Page\b/.test(object));
  return sheets.map((sheet) => {
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheet) ?? [];
    return `${Math.round(Number(width))} x ${Math.round(Number(height))}`;
  });
}

const print = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true });

for (const { id } of catalog.projects) {
  test(`the incident card of ${id} prints on one sheet of A4`, async ({ page }) => {
    await page.goto(`/${id}/card/`);
    expect(sheetsOf(await print(page))).toEqual(["595 x 842"]);
  });
}

test("sheets are counted", async ({ page }) => {
  await page.goto(longestRunbook.url);
  expect(sheetsOf(await print(page)).length).toBeGreaterThan(1);
});

test("on paper stands every command of every runbook, whole", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: SHEET_WIDTH, height: 1000 });
  await page.emulateMedia({ media: "print" });
  for (const runbook of catalog.projects.flatMap(({ runbooks }) => runbooks)) {
    await page.goto(runbook.url);
    const printed = await page
      .getByRole("main")
      .locator("pre > code")
      .evaluateAll((codes) =>
        codes
          .filter((code) => code.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          .filter(
            ({ parentElement: room }) => room !== null && room.scrollWidth <= room.clientWidth && room.scrollHeight <= room.clientHeight,
          )
          .filter((code) => code.getBoundingClientRect().right <= document.documentElement.clientWidth)
          .map(({ textContent }) => textContent),
      );
    for (const { code } of commandsOf(runbook))
      expect(printed, runbook.url).toContain(code.replace(/(?<!\$)\{\{([a-z][a-z0-9_]*)\}\}/g, "$1"));
  }
});

test("on paper folded answers are open, and nothing is there to press or to go elsewhere with", async ({ page }) => {
  await page.goto(longestRunbook.url);
  const answers = await page.getByRole("main").locator("details samp").all();
  expect(answers.length).toBeGreaterThan(0);
  await page.emulateMedia({ media: "print" });
  for (const answer of answers) await expect(answer).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await expect(page.getByRole("navigation")).toHaveCount(0);
});
