import assert from "node:assert/strict";
import { test } from "node:test";
import { drawWays } from "../../../src/diagrams/way-plan/draw-ways.ts";
import { lanesOf } from "../../../src/diagrams/way-plan/lanes.ts";
import { type WayExit, type WayStation, wayPlan } from "../../../src/diagrams/way-plan/way-plan.ts";
import { lineWidth, wrapped } from "../../../src/diagrams/way-plan/wrapped.ts";

const exit = (sign: string, to: string | null): WayExit => ({ sign, to, words: to ?? "Another page", href: `#${to ?? "x"}` });
const station = (key: string, part: string, ...exits: readonly WayExit[]): WayStation => ({
  key,
  kind: "step",
  number: key,
  name: `Step ${key}`,
  part,
  href: `#${key}`,
  exits,
});
const ask = station("1", "Confirm", exit("good", "2"), exit("bad & <worse>", "3"), exit("elsewhere", null));
const look = station("2", "Confirm", exit("", "4"));
const fix = station("3", "Fix", exit("done", "4"), exit("again", "1"));
const verify = station("4", "Verify");
const all = [ask, look, fix, verify];

test("rows follow the stations; what leads to the next one runs straight down, all else jumps", () => {
  const { rows, stems, jumps } = wayPlan(all);
  const words = rows.map((row) => (row.kind === "part" ? row.name : row.kind === "station" ? row.station.key : row.exit.sign));
  assert.deepEqual(words, ["Confirm", "1", "good", "bad & <worse>", "elsewhere", "2", "Fix", "3", "done", "again", "Verify", "4"]);
  // Behind a station whose ways all jump the line has a gap.
  assert.deepEqual(stems, [
    { from: 1, to: 5 },
    { from: 7, to: 11 },
  ]);
  assert.deepEqual(jumps, [
    { from: 3, to: 7 },
    { from: 5, to: 11 },
    { from: 9, to: 1 },
  ]);
});

test("jumps to one place share a lane, and no two lanes lie over each other", () => {
  const jumps = [3, 9, 4, 12, 2, 7].flatMap((to, index) => [1, 5, 8].map((from) => ({ from: from + index, to })));
  const lanes = lanesOf(jumps);
  assert.deepEqual(
    lanes.map(({ to }) => to).toSorted((one, other) => one - other),
    [2, 3, 4, 7, 9, 12],
  );
  for (const [index, one] of lanes.entries()) {
    for (const other of lanes.slice(index + 1)) {
      assert.ok(one.place !== other.place || one.bottom < other.top || other.bottom < one.top);
    }
  }
});

test("every station and every way is a link with its words, escaped", () => {
  const drawing = drawWays(all, "Title", "Words");
  const links = [...drawing.matchAll(/<a href="([^"]+)">/g)].map(([, href]) => href);
  assert.deepEqual(links, ["#1", "#2", "#3", "#x", "#2", "#3", "#4", "#1", "#4"]);
  assert.ok(drawing.includes("bad &amp; &lt;worse&gt;") && drawing.includes(">Another page<"));
  assert.doesNotMatch(drawing, /NaN|undefined|style=/);
  assert.equal(drawing, drawWays(all, "Title", "Words"));
});

test("text breaks between words, capitals take more room, and what has none is cut", () => {
  const letters = { className: "", unit: 10, tail: 0 };
  assert.deepEqual(wrapped("one two three", letters, 80, 2), ["one two", "three"]);
  assert.deepEqual(wrapped("one two three four", letters, 80, 2), ["one two", "three f…"]);
  assert.deepEqual(wrapped("ONE TWO", letters, 80, 2), ["ONE", "TWO"]);
  assert.deepEqual(wrapped("incomprehensibilities", letters, 80, 2), ["incompr…"]);
  assert.equal(lineWidth("aB", letters), 23.5);
});

test("a runbook that only goes on is a line without lanes", () => {
  const drawing = drawWays([station("1", "Confirm", exit("", "2")), station("2", "Verify")], "Title", "Words");
  assert.doesNotMatch(drawing, /NaN|Infinity/);
});

test("however many lanes there are, words keep their room", () => {
  const many = Array.from({ length: 30 }, (_, index) => exit(`sign ${index}`, String(index + 2)));
  const targets = many.map(({ to }) => station(to ?? "", "Fix"));
  const drawing = drawWays([station("1", "Confirm", ...many), ...targets], "Title", "Words");
  const widths = [...drawing.matchAll(/<rect [^>]*width="(-?[\d.]+)"/g)].map(([, width]) => Number(width));
  assert.ok(widths.length > 0 && widths.every((width) => width >= 18), String(widths));
  assert.ok(drawing.includes("sign 29"));
});
