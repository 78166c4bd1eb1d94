import { catalog, expect, test } from "./fixtures.ts";

const runbooks = catalog.projects.flatMap(({ runbooks }) => runbooks);

test("the first screen of every runbook shows its severity, what to do first and the way to somebody", async ({ shared, isMobile }) => {
  test.slow();
  const [width, height] = isMobile ? [390, 844] : [1280, 800];
  await shared.setViewportSize({ width, height });
  const missing: string[] = [];
  for (const { url } of runbooks) {
    await shared.goto(url);
    const main = shared.getByRole("main");
    const wanted = {
      severity: main.locator(".row-facts dd").first(),
      "first action": main.getByRole("region", { name: "Do this first" }).locator("pre, p a").first(),
      escalation: shared.locator('a[href="#escalate"]:visible'),
    };
    for (const [what, locator] of Object.entries(wanted)) {
      const seen = await locator.evaluateAll((all) =>
        all.some((element) => {
          const { left, top, bottom, width, height } = element.getBoundingClientRect();
          const at = document.elementFromPoint(left + Math.min(width, 40) / 2, top + height / 2);
          return top >= 0 && bottom <= innerHeight && at !== null && (element.contains(at) || at.contains(element));
        }),
      );
      if (!seen) missing.push(`${url}: ${what}`);
    }
  }
  expect(missing).toEqual([]);
});

test("on a phone find, card, steps and escalation stay within reach of the thumb, elsewhere no bar takes room", async ({
  shared,
  isMobile,
}) => {
  const bar = shared.getByRole("navigation", { name: "In reach" });
  if (!isMobile) {
    await shared.goto(runbooks[0]?.url ?? "/");
    await shared.setViewportSize({ width: 1280, height: 800 });
    await expect(bar).toBeHidden();
    return;
  }
  await shared.setViewportSize({ width: 390, height: 844 });
  for (const { url } of runbooks) {
    await shared.goto(url);
    const stops = bar.locator("a, button");
    await expect(stops).toHaveText(["Find", "Card", "Steps", "Escalate"]);
    const boxes = await stops.evaluateAll((all) =>
      all.map((stop) => stop.getBoundingClientRect()).map(({ top, bottom, height, width }) => ({ top, bottom, height, width })),
    );
    for (const { top, bottom, height, width } of boxes) {
      expect(top, url).toBeGreaterThan(600);
      expect(bottom, url).toBeLessThanOrEqual(844);
      expect(Math.min(height, width), url).toBeGreaterThanOrEqual(44);
    }
  }
});

test("where a page opens on a phone no link of its foot lies half below the bar", async ({ shared }) => {
  const short = ["/search/", "/404.html", ...catalog.projects.map(({ id }) => `/${id}/alerts/`)];
  const within: string[] = [];
  for (const height of [568, 823, 915]) {
    await shared.setViewportSize({ width: 390, height });
    for (const url of short) {
      await shared.goto(url);
      const top = await shared
        .locator(".foot nav a:visible")
        .first()
        .evaluate((link) => link.getBoundingClientRect().top);
      if (top < height) within.push(`${url} at ${height}`);
    }
  }
  expect(within).toEqual([]);
});
