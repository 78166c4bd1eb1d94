import { type Scheme, TINTS, TOKENS } from "./palette.ts";
import { FONT_SIZE, RULER_FAMILY } from "./ruler-font.ts";

/** Mermaid works out the rest from these. */
export function themeVariables(scheme: Scheme): Record<string, unknown> {
  const [paper, panel, ink, ink2, rule, edge, track, route] = (
    ["paper", "panel", "ink", "ink-2", "rule", "edge", "track", "route"] as const
  ).map((name) => TOKENS[name][scheme]);
  const tint = (index: number) => TINTS[index % TINTS.length]?.[scheme];
  const lines = [ink2, route, ink];
  return {
    darkMode: scheme === "dark",
    background: paper,
    fontFamily: RULER_FAMILY,
    fontSize: `${FONT_SIZE}px`,
    useGradient: false,
    dropShadow: "none",
    radius: 0,
    strokeWidth: 1,
    primaryColor: panel,
    primaryTextColor: ink,
    primaryBorderColor: edge,
    secondaryColor: panel,
    secondaryTextColor: ink,
    secondaryBorderColor: edge,
    tertiaryColor: paper,
    tertiaryTextColor: ink,
    tertiaryBorderColor: rule,
    noteBkgColor: paper,
    noteTextColor: ink2,
    noteBorderColor: rule,
    lineColor: track,
    arrowheadColor: track,
    textColor: ink,
    titleColor: ink,
    clusterBkg: paper,
    clusterBorder: rule,
    edgeLabelBackground: paper,
    labelBackgroundColor: paper,
    relationLabelBackground: paper,
    actorLineColor: rule,
    signalColor: ink2,
    signalTextColor: ink,
    labelBoxBkgColor: paper,
    labelBoxBorderColor: rule,
    loopTextColor: ink2,
    activationBkgColor: panel,
    activationBorderColor: track,
    sequenceNumberColor: paper,
    sectionBkgColor: panel,
    sectionBkgColor2: panel,
    altSectionBkgColor: paper,
    gridColor: rule,
    excludeBkgColor: rule,
    taskBkgColor: tint(1),
    taskBorderColor: edge,
    taskTextColor: ink,
    taskTextDarkColor: ink,
    taskTextLightColor: ink,
    taskTextOutsideColor: ink,
    activeTaskBkgColor: tint(3),
    activeTaskBorderColor: route,
    doneTaskBkgColor: panel,
    doneTaskBorderColor: rule,
    critBkgColor: tint(0),
    critBorderColor: ink,
    todayLineColor: route,
    vertLineColor: route,
    compositeBackground: paper,
    compositeTitleBackground: paper,
    compositeBorder: rule,
    altBackground: paper,
    specialStateColor: track,
    rowOdd: paper,
    rowEven: panel,
    pieStrokeColor: paper,
    pieOuterStrokeColor: edge,
    pieOuterStrokeWidth: "1px",
    pieStrokeWidth: "1px",
    pieOpacity: "1",
    pieTitleTextSize: "16px",
    pieSectionTextSize: "13px",
    pieLegendTextSize: "13px",
    archEdgeColor: track,
    archEdgeArrowColor: track,
    archEdgeWidth: "1",
    archGroupBorderColor: rule,
    archGroupBorderWidth: "1px",
    commitLabelColor: ink,
    commitLabelBackground: paper,
    tagLabelBackground: paper,
    tagLabelBorder: edge,
    tagLabelColor: ink,
    commitLabelFontSize: `${FONT_SIZE}px`,
    tagLabelFontSize: `${FONT_SIZE}px`,
    xyChart: { backgroundColor: paper, plotColorPalette: [tint(2), route, track, edge, ink2].join(",") },
    ...numbered("pie", 1, 12, (index) => tint(index - 1)),
    ...numbered("git", 0, 7, (index) => lines[index % lines.length]),
    ...numbered("gitInv", 0, 7, () => ink),
    ...numbered("gitBranchLabel", 0, 7, () => paper),
    ...numbered("cScale", 0, 11, (index) => (index % 2 ? paper : panel)),
    ...numbered("cScaleInv", 0, 11, () => edge),
    ...numbered("cScalePeer", 0, 11, () => edge),
    ...numbered("cScaleLabel", 0, 11, () => ink),
    ...numbered("fillType", 0, 7, tint),
  };
}

function numbered(
  name: string,
  first: number,
  last: number,
  value: (index: number) => string | undefined,
): Record<string, string | undefined> {
  return Object.fromEntries(Array.from({ length: last - first + 1 }, (_, offset) => [`${name}${first + offset}`, value(first + offset)]));
}

/** Two marks an author may set: `:::route` for the way that is taken, `:::muted` for what stands aside. */
export function themeStylesheet(scheme: Scheme): string {
  const [edge, track, route, ink2] = (["edge", "track", "route", "ink-2"] as const).map((name) => TOKENS[name][scheme]);
  return `
.edgeLabel rect { fill: ${TOKENS.paper[scheme]} !important; opacity: 1 !important; }
.actor-line, .loopLine, .divider path, .node path, .entityBox { stroke-width: 1px !important; }
.relationshipLabel, .edgeLabel text { font-size: ${FONT_SIZE}px !important; }
.grid .tick line { stroke: ${TOKENS.rule[scheme]}; }
.grid .tick text, .commit-label, .tag-label { font-size: 11px !important; }
.sequenceNumber { font-size: 10px !important; }
text[font-size="4ex"], .titleText { font-size: 16px !important; }
[class*="section-edge-"] { stroke: ${edge} !important; stroke-width: 1px !important; }
.mindmap-node line { stroke: ${edge} !important; stroke-width: 1px !important; }
.arrow { stroke-width: 4px !important; }
.node.route rect, .node.route polygon, .node.route circle, .node.route path { stroke: ${route} !important; stroke-width: 2px !important; }
.node.muted rect, .node.muted polygon, .node.muted circle, .node.muted path { stroke: ${track} !important; stroke-dasharray: 3 3 !important; }
.node.muted text { fill: ${ink2} !important; }`;
}
