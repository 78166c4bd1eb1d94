import type { MermaidConfig } from "mermaid";
import { themeStylesheet, themeVariables } from "./mermaid-theme.ts";
import { type Scheme, TOKENS } from "./palette.ts";
import { FONT_SIZE, RULER_FAMILY } from "./ruler-font.ts";

/** The one way Mermaid may draw. A diagram cannot change it: `check-diagram` refuses directives and front matter. */
export function mermaidConfig(scheme: Scheme): MermaidConfig {
  return {
    startOnLoad: false,
    securityLevel: "strict",
    suppressErrorRendering: true,
    deterministicIds: true,
    handDrawnSeed: 1,
    htmlLabels: false,
    look: "classic",
    theme: "base",
    themeVariables: themeVariables(scheme),
    themeCSS: themeStylesheet(scheme),
    fontFamily: RULER_FAMILY,
    fontSize: FONT_SIZE,
    darkMode: scheme === "dark",
    flowchart: { htmlLabels: false, padding: 12, diagramPadding: 4, minNodeWidth: 96, subGraphTitleMargin: { top: 4, bottom: 8 } },
    sequence: {
      ...fonts(["actor", "message", "note"]),
      mirrorActors: false,
      actorMargin: 32,
      width: 128,
      height: 48,
      boxMargin: 8,
      messageMargin: 40,
      noteMargin: 10,
      diagramMarginX: 4,
      diagramMarginY: 16,
    },
    state: { padding: 8, minNodeWidth: 0 },
    class: { htmlLabels: false, padding: 8, diagramPadding: 4 },
    er: { fontSize: FONT_SIZE, diagramPadding: 12, entityPadding: 12 },
    gantt: { useWidth: 720, fontSize: FONT_SIZE, sectionFontSize: FONT_SIZE, barHeight: 24, barGap: 4, leftPadding: 120, rightPadding: 32 },
    c4: {
      ...fonts([...C4_SHAPES, "boundary", "message"]),
      ...Object.fromEntries(
        C4_SHAPES.flatMap((shape) => [
          [`${shape}_bg_color`, TOKENS.panel[scheme]],
          [`${shape}_border_color`, TOKENS.edge[scheme]],
        ]),
      ),
      width: 176,
      diagramMarginX: 8,
      diagramMarginY: 8,
    },
    xyChart: { width: 640, height: 360, titleFontSize: 16 },
    timeline: { ...fonts(["task"]), disableMulticolor: true, leftMargin: 40 },
    gitGraph: { rotateCommitLabel: false },
    block: { padding: 16 },
  };
}

const C4_SHAPES = [
  "person",
  "system",
  "system_db",
  "system_queue",
  "container",
  "container_db",
  "container_queue",
  "component",
  "component_db",
  "component_queue",
].flatMap((shape) => [shape, `external_${shape}`]);

function fonts(parts: readonly string[]): Record<string, string | number> {
  return Object.fromEntries(
    parts.flatMap((part) => [
      [`${part}FontFamily`, RULER_FAMILY],
      [`${part}FontSize`, FONT_SIZE],
      [`${part}FontWeight`, 400],
    ]),
  );
}
