import assert from "node:assert/strict";
import { test } from "node:test";
import { safePattern } from "../../src/find/safe-pattern.ts";
import { atomsOf, matchAtoms, parseSignature } from "../../src/find/signature.ts";

function matches(signature: string, text: string): boolean {
  const parsed = parseSignature(signature);
  assert.ok(parsed?.kind === "atoms");
  const atoms = atomsOf(text.split("\n"));
  const places = new Map(atoms.map(({ text: atom }) => [atom, atoms.flatMap((other, place) => (other.text === atom ? [place] : []))]));
  return matchAtoms(parsed.atoms, places, atoms, { weightOfAtom: () => 1, isProjectName: (atom) => atom === "shop" }) !== null;
}

test("a signature matches its words in order, with a few others between", () => {
  assert.ok(matches("connection to database failed", "the connection to our database at host has failed"));
  assert.ok(!matches("connection to database failed", "failed database to connection"));
  assert.ok(!matches("connection failed", `connection ${"word ".repeat(9)}failed`));
});

test("`<*>` stands for more, also for line ends", () =>
  assert.ok(matches("connection <*> failed", `connection ${"word ".repeat(20)}\nfailed`)));

test("a quarter may be missing, but never the name of a project", () => {
  assert.ok(matches("one two three four", "one two four"));
  assert.ok(!matches("one two three four", "one two"));
  assert.ok(!matches("shop two three four", "two three four"));
});

test("patterns that can take for ever are refused", () => {
  for (const pattern of ["/(a+)+$/", "/(a|aa)*b/", "/(?:x+y)*z/", "/(a)\\1/", "/.*.*.*x/", "/(/"])
    assert.equal(safePattern(pattern), null, pattern);
  for (const pattern of ["/took \\d{4,}ms/", "/(?:a|b)_KEY is missing/", '/"used": *"\\d+MB"/']) assert.ok(safePattern(pattern), pattern);
});
