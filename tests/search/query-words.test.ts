import assert from "node:assert/strict";
import { test } from "node:test";
import { queryWords } from "../../src/search/query-words.ts";

test("words of plain speech are told apart", () => {
  assert.deepEqual(queryWords("How do I fix connection timeouts?"), {
    words: ["fix", "connection", "timeouts"],
    stopWords: ["How", "do", "I"],
  });
});

test("an apostrophe does not cut a word in two, a quotation mark ends it", () => {
  assert.deepEqual(queryWords("it doesn't reach the user’s 'web' service"), {
    words: ["reach", "users", "web", "service"],
    stopWords: ["it", "doesnt", "the"],
  });
});

test("a query of plain speech alone keeps its words", () => {
  assert.deepEqual(queryWords("who am I"), { words: ["who", "am", "I"], stopWords: [] });
});

test("names, flags, paths and codes stay whole", () => {
  for (const word of [
    "DATABASE_URL",
    "--max-old-space-size",
    "/etc/nginx/nginx.conf",
    ".env.local",
    "502/503",
    "@scope/pkg",
    "C++",
    "ERR_HTTP2_STREAM_CANCEL",
    "v1.2.3",
  ]) {
    assert.deepEqual(queryWords(word).words, [word]);
  }
});

test("a line of JSON gives the words between its marks", () => {
  assert.deepEqual(queryWords('"database": {"status": "unhealthy", "error": "connection refused"}').words, [
    "database",
    "status",
    "unhealthy",
    "error",
    "connection",
    "refused",
  ]);
});

test("times, addresses and ids of one log are left out, codes stay", () => {
  const line = '2025-11-13T03:04:44.530Z 10.0.3.7 request 9f8e7d6c5b4a39281706 pid 48213 took 5012ms: "GET /api/v1/users HTTP/1.1" 502';
  assert.deepEqual(queryWords(line).words, ["request", "pid", "took", "/api/v1/users", "HTTP/1.1", "502"]);
});

test("a word counts once, whatever its case", () => {
  assert.deepEqual(queryWords("Redis redis REDIS refused").words, ["Redis", "refused"]);
});

test("of a long paste the longest words are kept, in their order", () => {
  const words = Array.from({ length: 60 }, (_, index) => `${"x".repeat(1 + (index % 30))}q${index}`);
  const kept = queryWords(words.join(" "), 10).words;
  assert.equal(kept.length, 10);
  assert.deepEqual(
    kept,
    words.filter((word) => kept.includes(word)),
  );
  assert.ok(kept.every((word) => word.length >= 27));
});

test("nothing to search gives no words", () => {
  assert.deepEqual(queryWords(" … --- {} "), { words: [], stopWords: [] });
});
