import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { loadContent } from "../../src/model/load-content.ts";
import { buildSearchIndex } from "../../src/search/build-index.ts";
import { explainPlan } from "../../src/search/explain-plan.ts";
import { openIndex } from "./open-index.ts";
import { siteOfPages } from "./site-of-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "signalbox-full-text-"));
const { catalog } = loadContent(join(import.meta.dirname, "../check/base"));
let find: Awaited<ReturnType<typeof openIndex>>;

before(async () => {
  siteOfPages(folder, [
    {
      url: "/shop/runbooks/api-down/",
      title: "API is down",
      kind: "Runbook",
      body: `<p>The API does not answer.</p><h2 id="confirm">Confirm</h2><h3 id="ask">Ask the API</h3><p>It answers 502 or 503.</p>
<pre><code><span class="c-function">curl</span> https://api.shop.example<wbr>/health --fail</code></pre><h2 id="fix">Fix</h2><h3 id="go-back">Go back</h3><p>Take the deployment before.</p>`,
    },
    {
      url: "/shop/runbooks/redis/",
      title: "Redis refuses connections",
      kind: "Runbook",
      body: `<p>Tasks wait, because Redis is full or gone.</p><h2 id="confirm">Confirm</h2><p>The log says <code>connect ECONNREFUSED 10.0.0.1:6379</code>.</p>
<h2 id="fix">Fix</h2><h3 id="address">Set the address again</h3><p>It stands in <code>/etc/redis/redis.conf</code>.</p>`,
    },
    { url: "/shop/guides/timeouts/", title: "Tune the pool", kind: "Guide", body: "<p>How to fix connection timeouts under load.</p>" },
    ...Array.from({ length: 12 }, (_, index) => ({
      url: `/shop/guides/g${index}/`,
      title: `Guide ${index}`,
      kind: "Guide",
      body: "<p>How to do the work of the day, and what to do when the connection is slow.</p>",
    })),
  ]);
  await buildSearchIndex(folder, catalog);
  find = await openIndex(folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

async function first(query: string): Promise<string | undefined> {
  return (await (await find(query)).hits[0]?.read())?.url;
}

test("a natural question finds its page, and says what was left out", async () => {
  assert.equal(await first("how do I fix connection timeouts"), "/shop/guides/timeouts/");
  assert.equal(explainPlan(await find("how do I fix connection timeouts")), "Without `how`, `do`, `I`.");
  assert.equal(await first("why are tasks waiting, is redis gone?"), "/shop/runbooks/redis/");
});

test("names, codes, flags and paths find where they stand", async () => {
  assert.equal(await first("502"), "/shop/runbooks/api-down/");
  assert.equal(await first("--fail"), "/shop/runbooks/api-down/");
  assert.equal(await first("/etc/redis/redis.conf"), "/shop/runbooks/redis/");
  assert.equal(await first("redis.conf"), "/shop/runbooks/redis/");
  assert.equal(await first('"connect ECONNREFUSED"'), "/shop/runbooks/redis/");
});

test("502/503 finds a page that has either beside the other", async () => {
  assert.equal(await first("502/503"), "/shop/runbooks/api-down/");
});

test("a variable is found in any spelling and leads to its row", async () => {
  for (const query of ["DATABASE_URL", "database_url", "database url", "DATABASE"])
    assert.equal(await first(query), "/shop/env/#DATABASE_URL", query);
  const { hits } = await find("DATABASE_URL");
  assert.deepEqual({ project: hits[0]?.project, kind: hits[0]?.kind }, { project: "Shop", kind: "Variable" });
});

test("lines of a log find their page in spite of times and ids", async () => {
  const log = `2025-11-13T03:04:44.530Z ERROR request 9f8e7d6c5b4a3928 failed
Error: connect ECONNREFUSED 10.20.30.40:6379
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)`;
  assert.equal(await first(log), "/shop/runbooks/redis/");
});

test("a slip of the fingers is repaired", async () => {
  for (const query of ["conection timeouts", "connecton timeouts", "connetcion tiemouts"]) {
    assert.equal(await first(query), "/shop/guides/timeouts/", query);
  }
  assert.match(explainPlan(await find("conection timeouts")), /^Read `conection` as `connection`/);
});

test("the beginning of a word is enough while somebody types", async () => {
  assert.equal(await first("timeo"), "/shop/guides/timeouts/");
});

test("words that no page holds find nothing", async () => {
  for (const query of ["hungry giraffe", "zzzz", ""]) assert.deepEqual((await find(query)).hits, [], query);
});

test("what people say at the symptom finds the runbook, though the page does not show it", async () => {
  assert.equal(await first("the shop is empty"), "/shop/runbooks/api-down/");
});

test("a runbook comes before a guide that holds the same words", async () => {
  const kinds = (await find("connection")).hits.map(({ kind }) => kind);
  assert.equal(kinds[0], "Runbook");
  assert.ok(kinds.includes("Guide"));
});

test("an answer is shown with its section and its marked words", async () => {
  const answer = await (await find("ECONNREFUSED")).hits[0]?.read();
  assert.deepEqual(answer?.sections, [{ title: "Confirm", url: "/shop/runbooks/redis/#confirm" }]);
  assert.deepEqual(
    answer?.excerpt.filter(({ marked }) => marked).map(({ text }) => text),
    ["ECONNREFUSED"],
  );
});

test("what stands in the frame of every page is not searched", async () => {
  assert.deepEqual((await find("zebra")).hits, []);
});
