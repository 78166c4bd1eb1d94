import assert from "node:assert/strict";
import { test } from "node:test";
import { builtPages } from "./built-site.ts";

const runbooks = builtPages().filter(({ url }) => /^\/[^/]+\/runbooks\/./.test(url));

test("the drawing of a runbook has every branch of its steps, and every step that one comes to", () => {
  for (const { url, html } of runbooks) {
    const line = html.slice(html.indexOf('<div class="line">'));
    const branches = [...line.matchAll(/<ul class="branches">(.*?)<\/ul>/gs)].flatMap(([, list = ""]) => hrefs(list));
    const drawing = /<svg class="ways".*?<\/svg>/s.exec(html)?.[0] ?? "";
    const drawn = hrefs(drawing);
    assert.equal(drawing === "", branches.length === 0, url);
    for (const branch of new Set(branches)) assert.ok(count(drawn, branch) >= count(branches, branch), `${url} ${branch}`);
    const steps = [...line.matchAll(/<section class="step"[^>]*>.*?<h3 id="([^"]+)"/gs)].map(([, id]) => `#${id}`);
    const siding = html.slice(html.indexOf('id="undo"'));
    for (const step of steps)
      assert.ok(drawing === "" || drawn.includes(step) || siding.includes(`id="${step.slice(1)}"`), `${url} ${step}`);
  }
});

const hrefs = (html: string): readonly string[] => [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = ""]) => href);

const count = (list: readonly string[], item: string): number => list.filter((one) => one === item).length;
