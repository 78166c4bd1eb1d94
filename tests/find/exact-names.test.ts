import assert from "node:assert/strict";
import { test } from "node:test";
import { exactNames } from "../../src/find/exact-names.ts";
import { openIndex } from "../../src/find/open-index.ts";
import { readQuery } from "../../src/find/read-query.ts";
import { contentCatalog, contentIndex } from "./content-index.ts";

const open = openIndex(contentIndex);
const firstOf = (text: string) => {
  const [first] = exactNames(open, readQuery(open, text));
  return first && { url: open.pages[first.page]?.url, score: first.score, why: first.why };
};

test("every variable is found by its name", () => {
  const variables = contentCatalog.projects.flatMap(({ variables: own }) => own.map(({ data }) => data.name));
  assert.deepEqual(
    variables.filter((name) => firstOf(name)?.why !== `the variable \`${name}\``),
    [],
  );
});

test("a name may be written as one word", () => {
  for (const text of ["secretkeybase", "papercupsstripesecret"]) assert.equal(firstOf(text)?.score, 1, text);
});

test("every alert is found by its name, and leads to its runbook where it has one", () => {
  for (const { id, alerts } of contentCatalog.projects) {
    for (const { data } of alerts) {
      const why = firstOf(`${id} ${data.name}`)?.why ?? "";
      assert.match(why, /^(?:called for by )?the alert `/, data.name);
    }
  }
});

test("a part of a name counts less than the whole, two letters too little", () => {
  assert.equal(firstOf("FLOWER_BASIC_AUTH")?.score, 1);
  const part = firstOf("FLOWER_BASIC")?.score ?? 0;
  assert.ok(part > 0.4 && part < 1);
  assert.equal(firstOf("FL"), undefined);
});

test("parts of a name are enough where others stand between them, in their order", () => {
  assert.equal(firstOf("oidc secret")?.url, "/kars/env/#OIDC_CLIENT_SECRET");
  assert.equal(firstOf("where does the openai key come from")?.url, "/netia/env/#OPENAI_API_KEY");
  assert.equal(firstOf("secret oidc"), undefined);
});

test("the name of a system alone leads to its page", () => {
  for (const { id, url, data } of contentCatalog.projects) {
    assert.equal(firstOf(id)?.url, url);
    assert.equal(firstOf(data.name)?.url, url);
  }
  assert.notEqual(firstOf("kars is slow")?.url, "/kars/");
});

test("who asks for nothing but a system is led to its page", () => {
  assert.equal(firstOf("what does ayni do")?.url, "/ayni/");
  assert.equal(firstOf("what is kars for")?.url, "/kars/");
  assert.notEqual(firstOf("what does it do")?.url, "/ayni/");
});

test("what another system calls the same is not meant when one is named", () => {
  assert.equal(firstOf("health check fails")?.url, "/ivy-ai/runbooks/crash-on-startup/");
  assert.equal(firstOf("kars health check fails"), undefined);
});
