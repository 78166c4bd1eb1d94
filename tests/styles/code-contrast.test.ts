import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { contrast, linearLight } from "./contrast.ts";

type Scheme = "light" | "dark";
type Tokens = ReadonlyMap<string, string>;

const sheet = (name: string): string => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), "utf8");

/** The colours that a block of declarations gives its tokens. The last one holds. */
const declared = (block: string): Tokens =>
  new Map(
    [...block.matchAll(/--([\w-]+):\s*((?:[^;()]|\((?:[^()]|\([^()]*\))*\))+)/g)].map(([, name = "", value = ""]) => [name, value.trim()]),
  );

const root = declared(/:root \{([\s\S]*?)\n {2}\}/.exec(sheet("tokens"))?.[1] ?? "");
const slab = declared(/\.slab \{([^}]*)\}/.exec(sheet("slab"))?.[1] ?? "");
const paper = declared(/@media print \{ :root[^{]*\{([^}]*)\}/.exec(sheet("tokens"))?.[1] ?? "");

function color(token: string, scheme: Scheme, tokens: Tokens): string {
  const value = tokens.get(token) ?? root.get(token) ?? "";
  const [, light = value, dark = value] = /^light-dark\((.*\)), (.*)\)$/.exec(value) ?? [];
  return scheme === "light" ? light : dark;
}

/** What colours text in code: the words themselves, the prompt, and every kind that is told apart. */
const inks = [...new Set(["ink", "ink-2", ...[...sheet("code").matchAll(/color: var\(--([\w-]+)\)/g)].map(([, name = ""]) => name)])];

/** A slab is dark in both themes: what stands on it has its night colours, its ground is that of the theme. */
const grounds: readonly { readonly name: string; readonly ground: string; readonly scheme: Scheme; readonly tokens: Tokens }[] = [
  ...(["light", "dark"] as const).flatMap((scheme) => [
    { name: `paper, ${scheme}`, ground: color("paper", scheme, root), scheme, tokens: root },
    { name: `panel, ${scheme}`, ground: color("panel", scheme, root), scheme, tokens: root },
    { name: `slab, ${scheme}`, ground: color("slab", scheme, root), scheme: "dark" as const, tokens: slab },
  ]),
  { name: "paper in the hand", ground: color("panel", "light", paper), scheme: "light", tokens: paper },
];

test("contrast is counted as WCAG does", () => {
  assert.ok(Math.abs(contrast("#fff", "#000") - 21) < 1e-9);
  const red = linearLight("oklch(62.79554% .257683 29.234)");
  for (const [index, expected] of [1, 0, 0].entries()) assert.ok(Math.abs((red[index] ?? -1) - expected) < 1e-3, `${red}`);
  // #777 on white, the textbook's nearest miss: 4.48.
  assert.equal(contrast("oklch(56.931% 0 0)", "#fff").toFixed(2), "4.48");
});

test("the kinds of code that have a colour are found", () => {
  assert.deepEqual(inks, ["ink", "ink-2", "code-text", "code-value"]);
});

for (const { name, ground, scheme, tokens } of grounds) {
  for (const ink of inks) {
    test(`code in ${ink} on ${name} has a contrast of at least 4.5`, () => {
      const found = contrast(color(ink, scheme, tokens), ground);
      assert.ok(found >= 4.5, found.toFixed(2));
    });
  }
}

for (const scheme of ["light", "dark"] as const) {
  test(`selected code, ${scheme}, has a contrast of at least 4.5`, () => {
    const found = contrast(color("on-route", scheme, root), color("route", scheme, root));
    assert.ok(found >= 4.5, found.toFixed(2));
  });
}
