import assert from "node:assert/strict";
import { test } from "node:test";
import { rulePageAddress } from "../../src/cli/rule-page-address.ts";
import { textFile } from "../../src/source/text-file.ts";

const addressFor = (settings: string) => rulePageAddress(new Map([["site.yaml", textFile("site.yaml", settings)]]))("schema");

test("the page of a rule stands where the site stands, below its path too", () => {
  assert.equal(addressFor("address: https://docs.example"), "https://docs.example/rules/schema/");
  assert.equal(addressFor("address: https://team.github.io/runbooks/"), "https://team.github.io/runbooks/rules/schema/");
});

test("it has no address where nothing says where the site stands", () => {
  assert.equal(rulePageAddress(new Map())("schema"), undefined);
  for (const settings of ["name: Shop", "address: [", "address: shop", ""]) assert.equal(addressFor(settings), undefined, settings);
});
