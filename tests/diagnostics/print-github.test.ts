import assert from "node:assert/strict";
import { test } from "node:test";
import { printGithub } from "../../src/diagnostics/print-github.ts";
import { fault } from "./fault.ts";

test("prints one workflow command a fault, in columns that count the last one in", () => {
  assert.equal(
    printGithub([fault({ line: 2, column: 4 }), fault({ severity: "warning" })], "content"),
    "::error file=content/shop/a.md,line=2,endLine=2,col=4,endColumn=4,title=schema::It is wrong%0AIt hurts.%0AFix: Write it right.%0AAt: content/shop/a.md:2:4\n" +
      "::warning file=content/shop/a.md,title=schema::It is wrong%0AIt hurts.%0AFix: Write it right.%0AAt: content/shop/a.md\n",
  );
});

test("names the other place of a fault", () => {
  const span = { line: 2, column: 3, endLine: 2, endColumn: 9 };
  const printed = printGithub([fault({ related: [{ file: "shop/b.md", span, message: "the first one" }] })], "content");
  assert.match(printed, /%0ASee: content\/shop\/b\.md:2 the first one%0AAt: content\/shop\/a\.md\n$/);
});

test("leaves columns out of a span of several lines", () => {
  const several = { ...fault({}), span: { line: 1, column: 2, endLine: 3, endColumn: 4 } };
  assert.match(printGithub([several], "content"), /^::error file=content\/shop\/a\.md,line=1,endLine=3,title=schema::/);
});

test("lets no text end its command or begin another", () => {
  const sneaky = fault({ file: "a,b:c%.md", message: "50 %\r\n::error::x" });
  const printed = printGithub([sneaky], "content");
  assert.match(printed, /^::error file=content\/a%2Cb%3Ac%25\.md,title=schema::50 %25%0D%0A::error::x%0A/);
  assert.equal(printed.split("\n").length, 2);
});

test("prints every fault, however many there are of one code", () => {
  const many = Array.from({ length: 25 }, (_, index) => fault({ message: `fault ${index}` }));
  assert.equal(printGithub(many, "content").match(/^::error /gm)?.length, 25);
});
