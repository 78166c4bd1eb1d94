import assert from "node:assert/strict";
import { test } from "node:test";
import { mapLinks } from "../../../src/cli/build/map-links.ts";
import { onHost } from "../../../src/model/site-base.ts";

const below = (text: string): string => mapLinks(text, (address) => onHost("/b/", address));

test("links and their definitions lead below the path", () => {
  for (const [from, to] of [
    ["See [a](/x/) and [b](/y.md#z).", "See [a](/b/x/) and [b](/b/y.md#z)."],
    ['![a](/x.png "t")', '![a](/b/x.png "t")'],
    ["[a](</x y>)", "[a](</b/x y>)"],
    ["[`a`](/x/)", "[`a`](/b/x/)"],
    ["[a][1]\n\n[1]: /x/", "[a][1]\n\n[1]: /b/x/"],
    ["One ` tick [a](/x/)\n\nand another ` tick", "One ` tick [a](/b/x/)\n\nand another ` tick"],
    ["```sh\necho\n```\n\n[a](/x/)", "```sh\necho\n```\n\n[a](/b/x/)"],
  ] as const) {
    assert.equal(below(from), to);
  }
});

test("code, text and other addresses stay", () => {
  for (const same of [
    "`[a](/x/)`",
    "``a ` [a](/x/)``",
    "```md\n[a](/x/)\n\n[1]: /x/\n```",
    "1. x\n\n   ~~~~\n   [a](/x/)\n   ~~~\n   [a](/x/)\n   ~~~~",
    "Call /api/x (/y).",
    "[a](https://host/x) [b](#c) [d](//host)",
  ]) {
    assert.equal(below(same), same);
  }
});
