import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { diagramKey } from "../../src/diagrams/diagram.ts";
import { type DrawnDiagram, drawDiagrams } from "../../src/diagrams/draw-diagrams.ts";
import { findUnsafeSvg } from "../../src/diagrams/find-unsafe-svg.ts";
import { SAMPLES, sample } from "./samples.ts";

const TYPES = Object.keys(SAMPLES);
const BROKEN = { ...sample("flowchart"), text: "flowchart TD\n  A[Start --> B" };
const WIDE_LABEL = { ...sample("flowchart"), text: "flowchart TD\n  A[WWWWWWWWWWWWWWWWWWWW]" };

let drawings: ReadonlyMap<string, DrawnDiagram>;
let progress: readonly string[];

before(async () => {
  const steps: string[] = [];
  drawings = await drawDiagrams(
    [...TYPES.map(sample), BROKEN, WIDE_LABEL, sample("pie")],
    (done, total) => void steps.push(`${done}/${total}`),
  );
  progress = steps;
});

function svgOf(source: Parameters<typeof diagramKey>[0]): string {
  const drawing = drawings.get(diagramKey(source));
  assert.ok(drawing && "svg" in drawing, `${source.title}: ${JSON.stringify(drawing)}`);
  return drawing.svg;
}

const idsOf = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

for (const type of TYPES) {
  describe(type, () => {
    test("holds no style, script, class or foreign element", () => {
      assert.doesNotMatch(svgOf(sample(type)), /<style|<script|<foreignObject|<image|<a | (?:style|class|on\w+|data-[\w-]+|href)=/);
      assert.equal(findUnsafeSvg(svgOf(sample(type))), null);
    });

    test("shows every label", () => {
      const shown = svgOf(sample(type))
        .replace(/<title.*<\/desc>/s, "")
        .replace(/<[^>]*>/g, " ");
      const label = {
        flowchart: "PostgreSQL",
        sequence: "Run migrations",
        state: "wakes the",
        er: "lower case",
        gantt: "Migrate",
        class: "creates",
        gitGraph: "staging",
        mindmap: "Incident",
        timeline: "alert",
        pie: "bad deploy",
        c4: "Engineer",
        xychart: "Response time",
        block: "Web",
        architecture: "Postgres",
      }[type];
      assert.ok(label && shown.includes(label), shown);
    });

    test("takes its colours from the tokens, none from red, amber or green", () => {
      const paints = [...svgOf(sample(type)).matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, paint]) => paint ?? "");
      assert.ok(paints.some((paint) => paint.startsWith("var(--")));
      for (const paint of paints)
        assert.match(paint, /^(?:none|var\(--(?:paper|panel|ink|ink-2|rule|edge|track|route),#\w+\)|light-dark\(#\w+,#\w+\))$/);
      const fixed = paints
        .flatMap((paint) => [...paint.matchAll(/#(\w\w)(\w\w)(\w\w)/g)])
        .map(([, ...channels]) => channels.slice(0, 3).map((channel) => Number.parseInt(channel, 16)));
      for (const [red = 0, green = 0, blue = 0] of fixed) assert.ok(blue >= green && blue >= red, `rgb(${red} ${green} ${blue})`);
    });

    test("says its title and description", () => {
      const svg = svgOf(sample(type));
      const [, title, description] = /role="img" aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/.exec(svg) ?? [];
      assert.ok(svg.includes(`<title id="${title}">The ${type}</title>`));
      assert.ok(svg.includes(`<desc id="${description}">How "${type}" &amp; its kin &lt;look&gt;</desc>`));
    });

    test("is as large as its text needs and no more, and small to send", () => {
      const svg = svgOf(sample(type));
      const [, width, height] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)" width="\d+" height="\d+"/.exec(svg) ?? [];
      assert.ok(svg.includes(`width="${Math.ceil(Number(width))}" height="${Math.ceil(Number(height))}"`));
      assert.ok(brotliCompressSync(svg).length < 4096, `${brotliCompressSync(svg).length} bytes`);
    });
  });
}

test("the same bytes come out in another order and another browser", async () => {
  const again = await drawDiagrams(TYPES.map(sample).toReversed());
  for (const type of TYPES) assert.deepEqual(again.get(diagramKey(sample(type))), drawings.get(diagramKey(sample(type))), type);
});

test("drawings in one page share no id, and refer only to their own", () => {
  const all = TYPES.map((type) => svgOf(sample(type)));
  const ids = all.flatMap(idsOf);
  assert.equal(new Set(ids).size, ids.length);
  for (const svg of all) {
    for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) assert.ok(idsOf(svg).includes(id));
  }
});

test("a label fits its box in the widest of the fonts", () => {
  const widths = [...svgOf(WIDE_LABEL).matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
  assert.ok(Math.max(...widths) > 20 * 0.618 * 13, String(widths));
});

test("marked nodes stand out without a colour of their own", () => {
  const svg = svgOf(sample("flowchart"));
  assert.match(svg, /stroke="var\(--route,#\w+\)"/);
  assert.match(svg, /stroke-dasharray="3 3"/);
});

test("a diagram that does not parse is a fault, not an exception", () => {
  const drawing = drawings.get(diagramKey(BROKEN));
  assert.ok(drawing && "fault" in drawing);
  assert.match(drawing.fault, /^Mermaid cannot draw this: Parse error on line/);
});

test("each source is drawn once, and progress counts them", () => {
  assert.equal(drawings.size, TYPES.length + 2);
  assert.equal(progress.at(-1), `${TYPES.length + 2}/${TYPES.length + 2}`);
});

test("what is unsafe is refused before any browser starts", async (t) => {
  t.after(() => delete process.env["SIGNALBOX_CHROMIUM"]);
  process.env["SIGNALBOX_CHROMIUM"] = "/nowhere/chromium";
  const source = { ...sample("flowchart"), text: '%%{init: {"themeCSS": "* { fill: red }"}}%%\nflowchart TD\n  A --> B' };
  assert.deepEqual([...(await drawDiagrams([source])).values()], [{ fault: "A directive would change how the diagram is drawn" }]);
  await assert.rejects(drawDiagrams([sample("pie")]), /No Chromium starts/);
});
