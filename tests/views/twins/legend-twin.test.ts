import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { legendTwin } from "../../../src/views/twins/legend-twin.ts";

const source = readFileSync(join(import.meta.dirname, "../../../src/pages/legend.mdx"), "utf8");

test("the legend says the same as Markdown", () => {
  const twin = legendTwin(source);
  assert.match(twin, /^# Legend\n\nWhat the signs mean/);
  assert.doesNotMatch(twin, /<\/?[A-Za-z]|^import /m);
  assert.match(twin, /^- \*\*destroy\*\*: It can lose data/m);
  assert.match(twin, /^- \*\*siding\*\*: Undo and Escalate/m);
  assert.equal(twin.match(/^## /gm)?.length, source.match(/<Section /g)?.length);
  assert.equal(twin.match(/^- \*\*/gm)?.length, source.match(/<LegendRow /g)?.length);
});
