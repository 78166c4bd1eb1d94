import assert from "node:assert/strict";
import { test } from "node:test";
import { fileSize } from "../../src/check/rules/file-size.ts";
import { textFile } from "../../src/source/text-file.ts";
import { contentOf } from "./content-of.ts";
import { noAid } from "./no-aid.ts";

const severities = async (bytes: number): Promise<readonly (string | undefined)[]> => {
  const file = textFile("shop/guides/a.md", "ä".repeat(bytes / 2));
  return [...(await fileSize.check({ ...contentOf([]), files: new Map([[file.path, file]]) }, noAid))].map(
    ({ severity }) => severity ?? fileSize.severity,
  );
};

test("sizes are judged in bytes", async () => {
  assert.deepEqual(await severities(500_000), []);
  assert.deepEqual(await severities(500_002), ["warning"]);
  assert.deepEqual(await severities(5_000_002), ["error"]);
});
