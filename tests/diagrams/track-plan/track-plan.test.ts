import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { trackPlan, type PlanLine, type PlanService } from "../../../src/diagrams/track-plan/track-plan.ts";
import { drawingOf } from "./drawing.ts";
import { needs, reports, service, SHOP } from "./plans.ts";

describe("the drawing as markup", () => {
  test("is the same for the same plan, whatever the order of its lines", () => {
    assert.deepEqual(trackPlan(SHOP.services, SHOP.lines, "Shop"), trackPlan(SHOP.services, SHOP.lines.toReversed(), "Shop"));
  });
  test("escapes what people write, in text and in addresses", () => {
    const { wide } = trackPlan([{ id: "a", name: `<b> & "c"`, detail: "1 < 2", zone: "R&D", href: `/x?a=1&b="2"` }], [], "A <title>");
    assert.match(wide, />&lt;b&gt; &amp; &quot;c&quot;<\/text>/);
    assert.match(wide, /<a href="\/x\?a=1&amp;b=&quot;2&quot;">/);
    assert.match(wide, />A &lt;title&gt;<\/title>/);
    assert.doesNotMatch(wide, /<b>|R&D/);
  });
  test("carries no style of its own", () => {
    const { wide, narrow } = trackPlan(SHOP.services, SHOP.lines, "Shop");
    assert.doesNotMatch(wide + narrow, /style|fill=|stroke=|font/);
  });
  test("is named and described by ids that occur once", () => {
    const { wide, narrow } = trackPlan(SHOP.services, SHOP.lines, "Map of: Shop");
    assert.match(
      wide,
      /^<svg class="wide" [^>]*role="img" aria-labelledby="plan-map-of-shop-wide-title" aria-describedby="plan-map-of-shop-wide-desc">/,
    );
    const ids = [...(wide + narrow).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, 4);
  });
  test("is a group where stations are links, since an image hides its links", () => {
    const [first, ...rest] = SHOP.services;
    const { narrow } = trackPlan([{ ...(first ?? assert.fail()), href: "/sentry/" }, ...rest], SHOP.lines, "Shop");
    assert.match(narrow, /role="group"/);
    assert.equal(narrow.split("<a href=").length - 1, 1);
  });
  test("keeps both ends of a name that is too long, and the whole of it in a title", () => {
    const name = `payments-${"very-".repeat(20)}replica-2`;
    const { narrow } = trackPlan([{ id: "a", name, detail: "", zone: "", href: null }], [], "Long");
    assert.match(narrow, new RegExp(`<title>${name}</title>payments-[^<]*…[^<]*replica-2</text>`));
  });
  test("leaves out lines to services that are not there or to oneself", () => {
    const lines = [...needs("a", "a", "nobody"), ...reports("nobody", "a")];
    assert.deepEqual(trackPlan([service("a", "")], lines, "A"), trackPlan([service("a", "")], [], "A"));
  });
});

describe("the rows", () => {
  const rows = (services: readonly PlanService[], lines: readonly PlanLine[]): readonly string[] =>
    drawingOf(trackPlan(services, lines, "Rows").narrow).stations.map((station) => station.name);

  test("put what is needed below what needs it", () => {
    assert.deepEqual(rows(SHOP.services, SHOP.lines), ["frontend", "backend", "worker", "postgres", "redis", "sentry"]);
  });
  test("keep the order of the input where nothing speaks against it", () => {
    assert.deepEqual(rows([service("z", ""), service("a", ""), service("m", "")], []), ["z", "a", "m"]);
  });
  test("put services without lines below the others where that lengthens no line", () => {
    assert.deepEqual(rows([service("alone", "One"), service("a", "One"), service("b", "One")], needs("a", "b")), ["a", "b", "alone"]);
  });
});
