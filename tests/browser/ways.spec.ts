import type { Runbook } from "./fixtures.ts";
import { catalog, expect, longestRunbook, test } from "./fixtures.ts";

/** The runbook with the most steps, and the one with the most commands. */
const stepsIn = ({ phases }: Runbook): number => phases.reduce((sum, { steps }) => sum + steps.length, 0);
const byLength = catalog.projects.flatMap(({ runbooks }) => runbooks).toSorted((one, other) => stepsIn(other) - stepsIn(one));
const urls = new Set([longestRunbook, ...byLength.slice(0, 1)].map(({ url }) => url));

test("the ways of a runbook are drawn below a fold, whole in the drawing, and lead to their steps", async ({ page }) => {
  for (const url of urls) {
    await page.goto(url);
    const drawing = page.getByRole("group", { name: "The ways through these steps" });
    await expect(drawing).toBeHidden();
    await page.getByText("All ways, drawn").click();
    await expect(drawing).toBeVisible();
    const outside = await drawing.evaluate((svg: SVGSVGElement) => {
      const { width, height } = svg.viewBox.baseVal;
      return [...svg.querySelectorAll("text, path, circle, rect")]
        .map((part) => ({ part, box: (part as SVGGraphicsElement).getBBox() }))
        .filter(({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
        .map(({ part }) => part.textContent || part.outerHTML);
    });
    expect(outside, url).toEqual([]);
    const link = drawing.getByRole("link", { name: /Step \d+$/ }).last();
    const step = (await link.getAttribute("href")) ?? "";
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${step}$`));
    await expect(page.locator(step)).toBeInViewport();
  }
});

test("with forced colours the drawing has the reader's own", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(longestRunbook.url);
  await page.getByText("All ways, drawn").click();
  const [paper, ...marks] = await page.locator("svg.ways").evaluate((svg) => {
    const style = (part: Element | null): CSSStyleDeclaration => getComputedStyle(part ?? document.body);
    return [style(null).backgroundColor, style(svg.querySelector("g")).stroke, style(svg.querySelector("a text")).fill];
  });
  for (const mark of marks) expect(mark).not.toBe(paper);
});
