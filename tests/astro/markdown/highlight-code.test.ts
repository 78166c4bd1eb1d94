import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { highlightCode } from "../../../src/astro/markdown/highlight-code.ts";

const SQL = "SELECT query, calls\nFROM pg_stat_statements\nORDER BY calls DESC;";
const COLOURED =
  '<span class="c-keyword">SELECT</span> query, calls\n<span class="c-keyword">FROM</span> pg_stat_statements\n<span class="c-keyword">ORDER BY</span> calls <span class="c-keyword">DESC</span>;';

/** A machine so busy that an hour passes between any two looks at the clock. */
function slowDown(context: TestContext): void {
  let hours = 0;
  const later = () => ++hours * 3_600_000;
  context.mock.method(Date, "now", later);
  context.mock.method(performance, "now", later);
}

test("code is coloured the same however long it takes", async (context) => {
  slowDown(context);
  assert.equal(await highlightCode(SQL, "sql"), COLOURED);
});
