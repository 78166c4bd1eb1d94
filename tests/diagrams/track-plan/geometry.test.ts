import assert from "node:assert/strict";
import { test } from "node:test";
import { trackPlan, type PlanLine, type PlanService } from "../../../src/diagrams/track-plan/track-plan.ts";
import { distance, drawingOf, holds, upright, type Drawing, type Segment, type Text } from "./drawing.ts";
import { anyPlan, needs, reports, service, SHOP } from "./plans.ts";
import { destinations, runFrom } from "./ride.ts";

const PLANS: readonly (readonly [string, { services: readonly PlanService[]; lines: readonly PlanLine[] }])[] = [
  ["a shop", SHOP],
  ["one service", { services: [service("site", "Netlify")], lines: [] }],
  ["services without lines", { services: [service("a", "One"), service("b", ""), service("c", "Two")], lines: [] }],
  [
    "a cycle",
    {
      services: [service("a", "One"), service("b", "One"), service("c", "Two")],
      lines: [...needs("a", "b"), ...needs("b", "c"), ...needs("c", "a")],
    },
  ],
  [
    "zones that need each other",
    {
      services: [service("web", "Vercel"), service("flags", "Vercel"), service("api", "AWS"), service("db", "AWS")],
      lines: [...needs("web", "api"), ...needs("api", "flags", "db"), ...reports("db", "flags", "web")],
    },
  ],
  [
    "everyone needs everyone below",
    (() => {
      const services = Array.from({ length: 20 }, (_, index) => service(`service-${index}`, index < 10 ? "One" : "Two"));
      return { services, lines: services.flatMap(({ id }, index) => needs(id, ...services.slice(index + 1).map((other) => other.id))) };
    })(),
  ],
  ...Array.from({ length: 60 }, (_, seed) => [`plan ${seed}`, anyPlan(seed)] as const),
];

for (const [name, { services, lines }] of PLANS) {
  const plan = trackPlan(services, lines, name);
  for (const variant of ["wide", "narrow"] as const) {
    test(`${name}, ${variant}: every line leads where it should, and nothing touches what it should not`, () => {
      const drawing = drawingOf(plan[variant]);
      assert.equal(drawing.width, variant === "wide" ? 1200 : 358);
      const ways = drawing.stations.map((station) => [station.name, destinations(station, drawing)]);
      assert.deepEqual(Object.fromEntries(ways), expected(services, lines));
      assertTexts(drawing);
      assertTracks(drawing);
      assertClearance(drawing);
      assertCrossings(drawing);
    });
  }
}

function expected(services: readonly PlanService[], lines: readonly PlanLine[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    services.map(({ id }) => {
      const own = lines.filter((line) => line.from === id && line.to !== id);
      const solid = new Set(own.filter((line) => line.kind === "needs").map((line) => line.to));
      return [id, [...new Set(own.map(({ to }) => (solid.has(to) ? to : `${to} (reports)`)))].sort()];
    }),
  );
}

/** Texts stay inside, and clear of each other and of the tracks. */
function assertTexts(drawing: Drawing): void {
  for (const [index, text] of drawing.texts.entries()) {
    assert.ok(text.left >= 0 && text.right <= drawing.width && text.top >= 0 && text.bottom <= drawing.height, JSON.stringify(text));
    for (const other of drawing.texts.slice(index + 1)) {
      const apart = text.right <= other.left || other.right <= text.left || text.bottom <= other.top || other.bottom <= text.top;
      assert.ok(apart, `${JSON.stringify(text)} ${JSON.stringify(other)}`);
    }
    for (const segment of drawing.segments) assert.ok(!passes(segment, text), `${JSON.stringify(segment)} ${JSON.stringify(text)}`);
  }
}

/** Whether a track comes closer to a text than half its own width. */
function passes({ a, b }: Segment, text: Text): boolean {
  const steps = Math.max(Math.abs(b.x - a.x), Math.abs(b.y - a.y));
  for (let step = 0; step <= steps; step += 2) {
    const x = a.x + ((b.x - a.x) * step) / steps;
    const y = a.y + ((b.y - a.y) * step) / steps;
    if (x > text.left - 3 && x < text.right + 3 && y > text.top - 3 && y < text.bottom + 3) return true;
  }
  return false;
}

/** Tracks are level, upright or at 45°, in whole units, and inside. */
function assertTracks(drawing: Drawing): void {
  for (const segment of drawing.segments) {
    const { a, b } = segment;
    const width = Math.abs(b.x - a.x);
    const height = Math.abs(b.y - a.y);
    assert.ok(width === 0 || height === 0 || width === height, JSON.stringify(segment));
    for (const { x, y } of [a, b]) {
      assert.ok(Number.isInteger(x) && Number.isInteger(y), JSON.stringify(segment));
      assert.ok(x >= 3 && x <= drawing.width - 3 && y >= 3 && y <= drawing.height - 3, JSON.stringify(segment));
    }
  }
}

/** Tracks keep clear of stations that are not theirs. */
function assertClearance(drawing: Drawing): void {
  for (const station of drawing.stations) {
    const own = runFrom(station, drawing);
    for (const segment of drawing.segments) {
      if (own.has(segment) || holds(segment, station)) continue;
      const theirs = destinations(station, drawing).length > 0 || upright(segment) || segment.a.y !== station.y;
      assert.ok(theirs, "a track in the row of a station that has none");
      if (leadsTo(segment, station, drawing)) continue;
      assert.ok(distance(segment, station) >= station.r + 5 + 1, `${station.name} ${JSON.stringify(segment)}`);
    }
  }
}

/** Whether a stretch is part of the lane of this station, or turns off into it. */
function leadsTo(segment: Segment, station: { x: number; y: number }, drawing: Drawing): boolean {
  return (
    [segment.a, segment.b].some((end) => end.x === station.x) && drawing.segments.some((lane) => upright(lane) && holds(lane, station))
  );
}

/** Tracks cross only at a junction, and every junction is on a lane. */
function assertCrossings(drawing: Drawing): void {
  const lanes = drawing.segments.filter(upright);
  for (const junction of drawing.junctions)
    assert.ok(
      lanes.some((lane) => holds(lane, junction)),
      JSON.stringify(junction),
    );
  for (const lane of lanes) {
    for (const level of drawing.segments) {
      if (upright(level) || level.a.y !== level.b.y) continue;
      const point = { x: lane.a.x, y: level.a.y };
      const inside = point.x > Math.min(level.a.x, level.b.x) && point.x < Math.max(level.a.x, level.b.x);
      const across = point.y > Math.min(lane.a.y, lane.b.y) - 6 && point.y < Math.max(lane.a.y, lane.b.y) + 6;
      if (!inside || !across || drawing.stations.some((station) => station.x === point.x && station.y === point.y)) continue;
      assert.ok(
        drawing.junctions.some(({ x, y }) => x === point.x && y === point.y),
        `${JSON.stringify(lane)} ${JSON.stringify(level)}`,
      );
    }
  }
}
