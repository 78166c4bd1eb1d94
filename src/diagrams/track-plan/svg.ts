import type { Layout, Point } from "./layout.ts";
import { DETAIL, fitted, NAME, textWidth, ZONE, type Lettering } from "./lettering.ts";
import type { Plan, PlanService } from "./plan.ts";
import { tracksOf, type Track } from "./tracks.ts";

const DOT_PITCH = 10;
const CLEAR = 8;

/** The drawing as markup for HTML. Colours, faces and line widths come from the page's stylesheet. */
export function svg(plan: Plan, layout: Layout, variant: "wide" | "narrow", id: string, description: string): string {
  const { tracks, junctions } = tracksOf(plan.links, layout);
  const solid = tracks.filter((track) => track.kind === "needs");
  const role = plan.services.some((service) => service.href !== null) ? "group" : "img";
  return [
    `<svg class="${variant}" viewBox="0 0 ${layout.width} ${layout.height}" role="${role}" aria-labelledby="${id}-title" aria-describedby="${id}-desc">`,
    `<title id="${id}-title">${escaped(plan.title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`,
    path("h", layout.hairlines),
    ...layout.zones.map((zone) => text(ZONE, zone, zone.name, zone.width)),
    path(
      "h",
      plan.services.flatMap((service, row) => leader(service, layout, row)),
    ),
    path(
      "t",
      solid.map((track) => track.points),
    ),
    ...tracks.filter((track) => track.kind !== "needs").map(dotted),
    ...junctions.map(({ x, y }) => `<circle class="j" cx="${x}" cy="${y}" r="${Math.max(4, Math.min(6, layout.radius - 2))}"/>`),
    ...plan.services.map((service, row) => station(service, layout, row)),
    "</svg>",
  ].join("");
}

function station(service: PlanService, layout: Layout, row: number): string {
  const { x, y } = layout.stations[row] ?? { x: 0, y: 0 };
  const label = layout.labels[row] ?? { x: 0, width: 0 };
  const name = { x: label.x, y: y + 5 };
  const detail = { x: label.x, y: y + 22 };
  const drawn =
    `<circle class="n" cx="${x}" cy="${y}" r="${layout.radius}"/>` +
    text(NAME, name, service.name, label.width) +
    text(DETAIL, detail, service.detail, label.width);
  if (service.href === null) return `<g>${drawn}</g>`;
  const left = Math.min(label.x, x - 12);
  const right = Math.max(label.x + label.width, x + 12);
  return `<a href="${escaped(service.href)}"><rect class="hit" x="${left}" y="${y - 18}" width="${right - left}" height="48"/>${drawn}</a>`;
}

/** A hairline that ties a station to its label. */
function leader(service: PlanService, layout: Layout, row: number): readonly (readonly Point[])[] {
  const { x, y } = layout.stations[row] ?? { x: 0, y: 0 };
  const label = layout.labels[row] ?? { x: 0, width: 0 };
  const end = label.x + textWidth(fitted(service.name, NAME, label.width), NAME);
  const from = x < label.x ? x + layout.radius : end + CLEAR;
  const to = x < label.x ? label.x - CLEAR : x - layout.radius;
  return to - from < CLEAR
    ? []
    : [
        [
          { x: from, y },
          { x: to, y },
        ],
      ];
}

/** Dots stand at both ends of every stretch, whatever its length, so that stretches meet in a dot. */
function dotted(track: Track): string {
  let length = 0;
  for (const [index, b] of track.points.entries()) {
    const a = track.points[index - 1];
    if (a !== undefined) length += Math.hypot(b.x - a.x, b.y - a.y);
  }
  const pitches = Math.max(1, Math.round(length / DOT_PITCH));
  return `<path class="t d" pathLength="${pitches * DOT_PITCH}" d="${way(track.points)}"/>`;
}

function path(className: string, ways: readonly (readonly Point[])[]): string {
  return ways.length === 0 ? "" : `<path class="${className}" d="${ways.map(way).join("")}"/>`;
}

function way(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${x} ${y}`;
      if (before.y === y) return `H${x}`;
      return before.x === x ? `V${y}` : `L${x} ${y}`;
    })
    .join("");
}

/** One line of text; what does not fit is cut with an ellipsis and kept whole in its title. */
function text(lettering: Lettering, at: Point, content: string, room: number): string {
  if (content === "") return "";
  const shown = fitted(content, lettering, room);
  const whole = shown === content ? "" : `<title>${escaped(content)}</title>`;
  return `<text${lettering.className === "" ? "" : ` class="${lettering.className}"`} x="${at.x}" y="${at.y}">${whole}${escaped(shown)}</text>`;
}

function escaped(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
