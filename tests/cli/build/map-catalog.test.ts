import assert from "node:assert/strict";
import { test } from "node:test";
import { mapCatalog } from "../../../src/cli/build/map-catalog.ts";
import { onHost } from "../../../src/model/site-base.ts";

const below = (value: object): unknown => JSON.parse(mapCatalog(JSON.stringify(value), (address) => onHost("/b/", address)));

test("addresses and links of the catalogue lead below the path; what is code, a path of a service or another site stays", () => {
  assert.deepEqual(
    below({
      url: "/a/",
      markdown: "/a.md",
      items: [{ text: "See [x](/a/#x), not `[x](/a/)`", link: "/a/env/" }, { link: "https://host/" }],
      notes: ["[y](/y/)"],
      endpoints: [{ path: "/health" }],
      commands: [{ code: "echo '[x](/a/)'" }],
      signatures: ["/a [b](/c/) d/"],
      example: "/api",
      order: 3,
      none: null,
    }),
    {
      url: "/b/a/",
      markdown: "/b/a.md",
      items: [{ text: "See [x](/b/a/#x), not `[x](/a/)`", link: "/b/a/env/" }, { link: "https://host/" }],
      notes: ["[y](/b/y/)"],
      endpoints: [{ path: "/health" }],
      commands: [{ code: "echo '[x](/a/)'" }],
      signatures: ["/a [b](/c/) d/"],
      example: "/api",
      order: 3,
      none: null,
    },
  );
});

test("without a change the text stays, byte for byte", () => {
  const json = JSON.stringify({ version: 1, url: "/", text: 'ü "[a](/b/)" \u2028', empty: {}, list: [], "1": "x" });
  assert.equal(
    mapCatalog(json, (address) => address),
    json,
  );
});
