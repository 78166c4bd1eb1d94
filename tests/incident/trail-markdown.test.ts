import assert from "node:assert/strict";
import { test } from "node:test";
import { recorded } from "../../src/incident/incident.ts";
import type { Incident, TrailEvent } from "../../src/incident/incident.ts";
import { trailMarkdown } from "../../src/incident/trail-markdown.ts";

const clock = { day: (at: string) => at.slice(0, 10), time: (at: string) => at.slice(11, 19), zone: "UTC" };
const place = { path: "/shop/runbooks/slow/", page: "Slow *pages*" };
const events: readonly TrailEvent[] = [
  { kind: "done", ...place, step: "look", title: "Look" },
  { kind: "filled", name: "id", text: "a_b" },
  { kind: "filled", name: "token", text: null },
  { kind: "filled", name: "id", text: "" },
  { kind: "copied", ...place, label: "step 2", text: "echo ```\nls" },
  { kind: "no help", ...place, step: "restart", title: "Restart" },
  { kind: "note", text: "told <b>them</b>\n# and went on" },
];

test("the trail reads as Markdown, whatever was typed into it", () => {
  const incident = events.reduce<Incident | null>(
    (before, event, index) => recorded(before, event, new Date(Date.UTC(2026, 0, 1, 3, index)).toISOString()),
    null,
  ) as Incident;
  assert.equal(
    trailMarkdown(incident, "Shop", clock),
    [
      "# Shop: incident of 2026-01-01, 03:00:00 (UTC)",
      "",
      "- 03:00:00 Done: Look (Slow \\*pages\\*)",
      "- 03:01:00 id = a\\_b",
      "- 03:02:00 token filled in (secret)",
      "- 03:03:00 id emptied",
      "- 03:04:00 Copied, step 2: (Slow \\*pages\\*)",
      "  ````",
      "  echo ```",
      "  ls",
      "  ````",
      "- 03:05:00 Did not help: Restart (Slow \\*pages\\*)",
      "- 03:06:00 told \\<b\\>them\\</b\\>",
      "  \\# and went on",
      "",
    ].join("\n"),
  );
});
