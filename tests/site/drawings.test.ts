import assert from "node:assert/strict";
import { test } from "node:test";
import { builtPages } from "./built-site.ts";

/** A phone of 390 px, less the margins of the page. */
const PHONE = 340;

test("every drawing can be read on a phone without scrolling sideways", () => {
  const drawings = builtPages().flatMap(({ url, html }) =>
    [...html.matchAll(/<figure class="drawn[^"]*">.*?<svg[^>]* viewBox="\S+ \S+ (\S+) \S+"/gs)].map(([, width]) => ({
      url,
      width: Number(width),
    })),
  );
  assert.notEqual(drawings.length, 0);
  assert.deepEqual(
    drawings.filter(({ width }) => !(width <= PHONE)),
    [],
  );
});
