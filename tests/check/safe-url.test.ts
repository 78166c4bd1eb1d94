import assert from "node:assert/strict";
import { test } from "node:test";
import { urlDanger } from "../../src/check/safe-url.ts";

const unsafe = [
  "javascript:alert(1)",
  "JAVASCRIPT:alert(1)",
  "JavaScript:alert(1)",
  " javascript:alert(1)",
  "\tjavascript:alert(1)",
  "java\tscript:alert(1)",
  "java\nscript:alert(1)",
  "java\rscript:alert(1)",
  "java\u0000script:alert(1)",
  "\u0001javascript:alert(1)",
  "\u00a0javascript:alert(1)",
  "java\u200bscript:alert(1)",
  "\ufeffjavascript:alert(1)",
  "java&#115;cript:alert(1)",
  "java&#x73;cript:alert(1)",
  "java&#0000115cript:alert(1)",
  "javascript&colon;alert(1)",
  "javascript&#58;alert(1)",
  "java&Tab;script:alert(1)",
  "java&NewLine;script:alert(1)",
  "&amp;#106;avascript:alert(1)",
  "javascript%3aalert(1)",
  "vbscript:msgbox(1)",
  "VbScRiPt:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:image/svg+xml;base64,AAAA",
  "file:///etc/passwd",
  "blob:https://shop.example/1",
  "filesystem:https://shop.example/1",
  "about:blank",
  "ftp://shop.example/",
  "ws://shop.example/",
  "//evil.example/",
  "/\t/evil.example/",
  "\\\\evil.example/",
  "/\\evil.example/",
  "\\/evil.example/",
  "&sol;&sol;evil.example/",
  "https:evil.example",
  "https:///evil.example",
  "https://shop.example@evil.example/",
  "https://user:word@shop.example/",
  "https:\\\\evil.example",
  "&#1114112;javascript:alert(1)",
];

const safe = [
  "https://shop.example/",
  "HTTPS://shop.example/a?b=c&d=e#f",
  "https://shop.example/a:b@c",
  "http://localhost:8000/",
  "mailto:team@shop.example",
  "tel:+49100",
  "/shop/env/#DATABASE_URL",
  "/shop/a:b/",
  "#go-back",
  "#a:b",
  "../runbooks/api-down.md",
  "?q=a:b",
  "",
];

for (const url of unsafe) {
  test(`refuses ${JSON.stringify(url)}`, () => assert.notEqual(urlDanger(url), null));
}

for (const url of safe) {
  test(`lets ${JSON.stringify(url)} pass`, () => assert.equal(urlDanger(url), null));
}
