import assert from "node:assert/strict";
import { test } from "node:test";
import { planQuery } from "../../src/search/plan-query.ts";
import { textEngine } from "../../src/search/text-engine.ts";

const page = (id: string, content: string, worth = 1) => ({
  id,
  worth,
  url: "",
  content,
  meta: { title: content.split(".")[0] ?? "" },
  anchors: [],
});

const engine = textEngine([
  page("redis", "Redis refuses connections. Ask it: redis-cli -u $REDIS_URL ping. Set REDIS_URL again."),
  page("pool", "The pool is exhausted. Connections time out; count the connections of the pool."),
  page("list", "Everything. Redis, pool, connections, time, out, exhausted, ping, count, refuses, set, again, ask", 0.5),
]);
const found = async (query: string): Promise<readonly string[]> => (await planQuery(query, engine)).hits.map(({ id }) => id);

test("every word must stand on a page, whole or begun, whatever its case", async () => {
  assert.deepEqual(await found("Refuses CONNECTIONS"), ["redis", "list"]);
  assert.deepEqual(await found("exhaus"), ["pool", "list"]);
  assert.deepEqual(await found("in"), []);
});

test("a name is found by its parts and as a whole, and where it stands is told", async () => {
  assert.deepEqual(await found("REDIS_URL"), ["redis"]);
  assert.deepEqual(await found("redis-cli ping"), ["redis"]);
  const [hit] = await engine.search("redis_url");
  assert.deepEqual(hit?.words, [7, 10]);
});

test("words in quotes stand beside each other", async () => {
  assert.deepEqual((await found('"time out"')).toSorted(), ["list", "pool"]);
  assert.deepEqual((await found('"pool exhausted"')).toSorted(), ["list", "pool"]);
  assert.deepEqual(await engine.search('"pool exhausted"'), []);
});

test("a misspelling is repaired, and what is about a word stands before what lists it", async () => {
  const { hits, repaired } = await planQuery("exhuasted pool", engine);
  assert.deepEqual(repaired, [{ from: "exhuasted", to: "exhausted" }]);
  assert.equal(hits[0]?.id, "pool");
  assert.equal((await found("connections"))[0], "redis");
});

test("no pages find nothing", async () => {
  assert.deepEqual(await textEngine([]).search("a"), []);
});
