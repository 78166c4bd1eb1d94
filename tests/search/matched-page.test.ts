import assert from "node:assert/strict";
import { test } from "node:test";
import { matchedPage } from "../../src/search/matched-page.ts";
import type { MarkedText } from "../../src/search/matched-page.ts";

const shown = (text: MarkedText): string => text.map((part) => (part.marked ? `[${part.text}]` : part.text)).join("");

const page = {
  url: "/ayni/runbooks/redis/",
  content: "Redis refuses connections. Confirm. Ask Redis. It answers PONG. Fix. Set the address again. Escalate.",
  meta: { title: "Redis refuses connections" },
  anchors: [
    { element: "h2", id: "confirm", text: "Confirm", location: 3 },
    { element: "section", id: "ask", text: "", location: 4 },
    { element: "h3", id: "ask-redis", text: " Ask Redis ", location: 4 },
    { element: "h2", id: "fix", text: "Fix", location: 9 },
    { element: "h2", id: "escalate", text: "Escalate", location: 14 },
  ],
};

test("the excerpt leaves out the title and marks what was found", () => {
  const { title, url, excerpt } = matchedPage(page, [0, 5, 8]);
  assert.equal(title, "Redis refuses connections");
  assert.equal(url, "/ayni/runbooks/redis/");
  assert.equal(shown(excerpt), "Confirm. Ask [Redis.] It answers [PONG.] Fix. Set the address again. Escalate.");
});

test("words side by side share one mark", () => {
  assert.equal(shown(matchedPage(page, [6, 7, 8]).excerpt).includes("[It answers PONG.]"), true);
});

test("sections that hold the words are named, fullest first, shown in the order of the page", () => {
  assert.deepEqual(matchedPage(page, [5, 8, 11, 12, 13]).sections, [
    { title: "Ask Redis", url: "/ayni/runbooks/redis/#ask-redis" },
    { title: "Fix", url: "/ayni/runbooks/redis/#fix" },
  ]);
});

test("what stands in a fold leads to the fold, if that has an id", () => {
  const folded = [...page.anchors, { element: "summary", id: "other-way", text: "Another way", location: 11 }].sort(
    (one, other) => one.location - other.location,
  );
  assert.deepEqual(matchedPage({ ...page, anchors: folded }, [12]).sections, [
    { title: "Another way", url: "/ayni/runbooks/redis/#other-way" },
  ]);
});

test("a match in the title alone shows the beginning and no section", () => {
  const { excerpt, sections } = matchedPage(page, [0]);
  assert.match(shown(excerpt), /^Confirm\. Ask Redis\./);
  assert.deepEqual(sections, []);
});

test("of a long page the part is shown that holds most of the words", () => {
  const words = Array.from({ length: 200 }, (_, at) => `w${at}`);
  const { excerpt } = matchedPage({ url: "/a/", content: words.join(" "), meta: { title: "Long" }, anchors: [] }, [10, 100, 104, 110]);
  assert.match(shown(excerpt), /^… w96 .*\[w100\].*\[w104\].*\[w110\].* …$/);
  assert.equal(shown(excerpt).includes("w10]"), false);
});
