import assert from "node:assert/strict";
import { test } from "node:test";
import { leanings } from "../../src/find/leanings.ts";
import { slotsOf } from "../../src/find/slots.ts";
import { wordsOf } from "../../src/find/words.ts";
import { smallIndex } from "./small-index.ts";

const index = smallIndex({ alembic: [0], servic: [0, 1], caddy: [1] });
const leaning = (text: string): readonly number[] =>
  leanings(
    index,
    wordsOf([text]).flatMap((word) => slotsOf(index, word)),
  );

test("words lean to the system that has them", () => {
  const [rail = 0, port = 0] = leaning("alembic service");
  assert.equal(rail, 1);
  assert.ok(port < 1 && port > 0);
});

test("words that all systems have, or none, lean to none of them", () => {
  assert.deepEqual(leaning("service"), [1, 1]);
  assert.deepEqual(leaning("zebra"), [1, 1]);
  assert.deepEqual(leaning(""), [1, 1]);
});
