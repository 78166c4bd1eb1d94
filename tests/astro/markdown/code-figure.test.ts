import assert from "node:assert/strict";
import { test } from "node:test";
import { codeFigure } from "../../../src/astro/markdown/code-figure.ts";

test("what goes into a file or a shell can be copied, and says what it is", async () => {
  assert.match(
    await codeFigure("A=1", "dotenv", undefined),
    /<figcaption><span>dotenv<\/span><copy-command label="dotenv"><\/copy-command>/,
  );
  assert.match(
    await codeFigure("{}", "json", "`railway.json`"),
    /<span><code>railway.json<\/code><\/span><copy-command label="railway.json">/,
  );
});

test("what a machine has answered is only read", async () => {
  for (const language of ["", "text", "output", "log"])
    assert.doesNotMatch(await codeFigure("ok", language, "A good answer"), /copy-command/);
  assert.doesNotMatch(await codeFigure("ok", "text", undefined), /figcaption/);
});
