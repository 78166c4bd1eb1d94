import type { DiagramFault } from "./diagram-fault.ts";

interface Ban {
  readonly kind: "unsafe" | "colour";
  readonly pattern: RegExp;
  readonly message: string;
  readonly fix: string;
}

const LINK = { message: "A diagram cannot hold links or scripts", fix: "Remove the line and put the link in the text below the diagram" };
const OUTSIDE = { message: "A diagram cannot load anything from outside", fix: "Remove the address" };
const COLOUR = {
  message: "A fixed colour does not follow the dark theme",
  fix: "Remove the colour; `:::route` on a node marks the way that is taken, `:::muted` what stands aside",
};

/** In order: of two that fit the same place, the first one counts. */
const BANS: readonly Ban[] = [
  {
    kind: "unsafe",
    pattern: /%%\s*\{/,
    message: "A directive would change how the diagram is drawn",
    fix: "Remove the `%%{…}%%`; all diagrams are drawn alike",
  },
  { kind: "unsafe", pattern: /(?<=^|;)\s*(?:click|callback)\s+\w[\w-]*\s+["\w]/i, ...LINK },
  { kind: "unsafe", pattern: /(?<=^|;)\s*link\s+\w[\w-]*\s+"/i, ...LINK },
  { kind: "unsafe", pattern: /(?<=^|;)\s*links?\s+\w[^:@]*:\s*(?:\{|.*@)/i, ...LINK },
  { kind: "unsafe", pattern: /\$link\s*=/i, ...LINK },
  { kind: "unsafe", pattern: /(?:java|vb)script\s*:\S|\bdata:[a-z]+\//i, ...LINK },
  {
    kind: "unsafe",
    pattern: /(?<!<)<\/?(?!br\s*\/?>)[a-z][^<>]*>|<\/?(?:script|style|iframe|img|svg|object|embed)\b/i,
    message: "A diagram cannot hold HTML other than `<br/>`",
    fix: "Remove the tag; write `#lt;` for a `<` that is meant as a character",
  },
  { kind: "unsafe", pattern: /@\{[^}]*\bimg\s*:/i, ...OUTSIDE },
  { kind: "unsafe", pattern: /url\s*\(|@import/i, ...OUTSIDE },
  {
    kind: "unsafe",
    pattern: /^\s*(?:classDef|style|linkStyle)\b.*[{}\\]/i,
    message: "A style cannot hold braces or backslashes",
    fix: "Remove them",
  },
  {
    kind: "colour",
    pattern:
      /(?<=^|;)\s*(?:classDef|style|linkStyle)\b[^;]*?\b(?:fill|stroke|color|background(?:-color)?)\s*:\s*(?!none\b|inherit\b|currentcolor\b|transparent\b)[\w#]/i,
    ...COLOUR,
  },
  { kind: "colour", pattern: /\$(?:bg|font|border|text|line|legend)?color\s*=/i, ...COLOUR },
  {
    kind: "colour",
    pattern: /^\s*(?:rect|box)\s+(?:rgba?|hsla?)\s*\(|^\s*(?:rect|box)\s+#/i,
    ...COLOUR,
    fix: "Use `opt` or a note instead of `rect`, and `box` without a colour",
  },
  {
    kind: "colour",
    pattern:
      /^\s*(?:rect|box)\s+(?:aqua|black|blue|fuchsia|gr[ae]y|green|lime|maroon|navy|olive|orange|pink|purple|red|silver|teal|white|yellow|(?:light|dark|medium|pale|deep)[a-z]+)\b/i,
    ...COLOUR,
    fix: "Use `opt` or a note instead of `rect`, and `box` without a colour",
  },
];

const FRONT_MATTER: DiagramFault = {
  kind: "unsafe",
  line: 1,
  column: 1,
  message: "Front matter would change how the diagram is drawn",
  fix: "Remove it, and give title and description on the line that opens the fence",
};

/** What a diagram may not hold, line by line. Reads only; at most one fault a line and kind. */
export function forbiddenLines(text: string): readonly DiagramFault[] {
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim());
  const faults: DiagramFault[] = lines[first]?.trim().startsWith("---") ? [{ ...FRONT_MATTER, line: first + 1 }] : [];
  for (const [index, line] of lines.entries()) {
    if (/^\s*%%(?!\s*\{)/.test(line)) continue;
    for (const kind of ["unsafe", "colour"] as const) {
      const ban = BANS.find((candidate) => candidate.kind === kind && candidate.pattern.test(line));
      const match = ban?.pattern.exec(line);
      if (!ban || !match) continue;
      const column = match.index + match[0].search(/\S/) + 1;
      faults.push({ kind, line: index + 1, column, message: ban.message, fix: ban.fix });
    }
  }
  return faults;
}
