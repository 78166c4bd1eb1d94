import assert from "node:assert/strict";
import { test } from "node:test";
import { explainPlan } from "../../src/search/explain-plan.ts";
import { planQuery } from "../../src/search/plan-query.ts";
import type { Hit } from "../../src/search/hit.ts";
import type { Engine } from "../../src/search/plan-query.ts";

/** Pages as lists of words, searched as Pagefind does it: every word must match. */
function engine(pages: Readonly<Record<string, string>>): Engine<Hit> & { readonly asked: string[] } {
  const asked: string[] = [];
  const search = async (query: string): Promise<readonly Hit[]> => {
    asked.push(query);
    const words = query.replaceAll('"', "").toLowerCase().split(" ");
    const text = query.startsWith('"') ? words.join(" ") : null;
    return Object.entries(pages).flatMap(([id, content]) => {
      const own = content.split(" ");
      const matches = text === null ? words.every((word) => own.includes(word)) : content.includes(text);
      return matches ? [{ id, score: 10 / own.length, words: own.flatMap((word, at) => (words.includes(word) ? [at] : [])) }] : [];
    });
  };
  return {
    asked,
    search,
    frequency: async (word) => Object.values(pages).filter((content) => content.split(" ").includes(word.toLowerCase())).length,
    wordsFrom: async (beginning) =>
      Object.values(pages)
        .flatMap((content) => content.split(" "))
        .filter((word) => word.startsWith(beginning)),
    size: Object.keys(pages).length,
  };
}

const pages = {
  timeouts: "fix connection timeouts of the pool",
  redis: "redis refuses every connection",
  deploy: "fix a deployment that went wrong",
  memory: "worker memory at its limit",
};

test("a question is searched without its plain words, and says so", async () => {
  const plan = await planQuery("How do I fix connection timeouts?", engine(pages));
  assert.deepEqual(
    plan.hits.map(({ id }) => id),
    ["timeouts"],
  );
  assert.equal(plan.match, "all");
  assert.equal(explainPlan(plan), "Without `How`, `do`, `I`.");
});

test("when all words find the page, nothing needs saying", async () => {
  const plan = await planQuery("redis connection", engine(pages));
  assert.deepEqual(
    plan.hits.map(({ id }) => id),
    ["redis"],
  );
  assert.equal(explainPlan(plan), "");
});

test("words of no page do not hide the answer", async () => {
  const plan = await planQuery("redis connection zookeeper", engine(pages));
  assert.deepEqual(
    plan.hits.map(({ id }) => id),
    ["redis"],
  );
  assert.equal(explainPlan(plan), "On no page: `zookeeper`.");
});

test("the commonest word goes before the others", async () => {
  const plan = await planQuery("fix redis", engine(pages));
  assert.deepEqual(
    plan.hits.map(({ id }) => id),
    ["redis"],
  );
  assert.deepEqual(plan.without, ["fix"]);
  assert.equal(plan.match, "all");
});

test("then any word counts, the rarest most", async () => {
  const plan = await planQuery("memory redis fix connection", engine(pages));
  assert.equal(plan.match, "some");
  assert.equal(plan.hits[0]?.id, "redis");
  assert.deepEqual(new Set(plan.hits.map(({ id }) => id)), new Set(["redis", "memory", "timeouts"]));
  assert.match(explainPlan(plan), /^No page holds all of it; these hold some of `memory`, `redis`/);
});

test("pages found by several words keep the places of all", async () => {
  const plan = await planQuery("memory redis connection limit", engine(pages));
  assert.deepEqual(plan.hits.find(({ id }) => id === "redis")?.words.toSorted(), [0, 3]);
});

test("a slip is repaired, and said", async () => {
  const plan = await planQuery("redsi conection", engine(pages));
  assert.deepEqual(
    plan.hits.map(({ id }) => id),
    ["redis"],
  );
  assert.equal(explainPlan(plan), "Read `redsi` as `redis`, `conection` as `connection`.");
});

test("short words and words with digits are never repaired", async () => {
  const plan = await planQuery("poo red1s", engine(pages));
  assert.deepEqual(plan.hits, []);
  assert.deepEqual(plan.unknown, ["poo", "red1s"]);
});

test("quoted text is searched as it stands, and as words when nobody wrote it so", async () => {
  const all = engine(pages);
  assert.deepEqual((await planQuery('"connection timeouts"', all)).words, ['"connection timeouts"']);
  assert.deepEqual(
    (await planQuery('"timeouts connection"', all)).hits.map(({ id }) => id),
    ["timeouts"],
  );
});

test("words that stand together count more than words scattered over a page", async () => {
  const scattered = "api of one and many other things that go on for a while until all is down";
  const together = "an introduction of some length that says when the api is down and who then wakes up in the night";
  const plan = await planQuery("why is the api down", engine({ scattered, together }));
  assert.deepEqual(
    plan.hits.map(({ id }) => id),
    ["together", "scattered"],
  );
});

test("an empty query finds nothing and asks nothing", async () => {
  const all = engine(pages);
  assert.deepEqual((await planQuery("  ", all)).hits, []);
  assert.deepEqual(all.asked, []);
});

test("a page that shares only a common word is left out", async () => {
  const common = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`page${index}`, `error number ${"filler ".repeat(index)}`.trim()]),
  );
  const plan = await planQuery(
    "postgres refused error",
    engine({ ...common, postgres: "postgres went away", refused: "refused by somebody" }),
  );
  assert.deepEqual(new Set(plan.hits.map(({ id }) => id)), new Set(["postgres", "refused"]));
});

test("a long list of words is shortened", () => {
  const without = ["a", "b", "c", "d", "e", "f", "g"];
  const hit = { id: "x", score: 1, words: [] };
  assert.equal(
    explainPlan({ hits: [hit], match: "all", words: ["x"], without, unknown: [], repaired: [] }),
    "Without `a`, `b`, `c`, `d`, `e`, 2 more.",
  );
});
