import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { misledSamples } from "../../src/check/misled-samples.ts";
import { judgeElsewhere } from "../../src/cli/judge-elsewhere.ts";
import { keptPasses } from "../../src/cli/kept-passes.ts";
import { nothingRecalled } from "../../src/model/recall.ts";
import { checkCase } from "../check/check-case.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("another thread finds the same samples misled, and what it worked out is remembered here", async (context) => {
  const file = join(temporaryFolder(context, {}), "passed");
  const { content } = await checkCase(join(import.meta.dirname, "../check/cases/sample/leads-elsewhere"));
  const passed = keptPasses(file, "judges");
  const misled = await judgeElsewhere(passed)(content);
  assert.deepEqual(misled, misledSamples(content.catalog, nothingRecalled));
  assert.ok(misled !== undefined && misled.length > 0);
  passed.add("whole", "content");
  passed.save(true);
  const later = keptPasses(file, "judges");
  const again = misledSamples(content.catalog, (texts) => later.recall("terms", texts, () => assert.fail("worked out again")));
  assert.deepEqual(again, misled);
});

test("whoever needs no thread in the end is not held up by it", () => {
  // The test would not end.
  judgeElsewhere(keptPasses("none", "judges"));
});
