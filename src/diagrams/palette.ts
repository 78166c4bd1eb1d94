export type Scheme = "light" | "dark";
export type Shade = Readonly<Record<Scheme, string>>;

/**
 * The tokens of `src/styles/tokens.css` that drawings use, as the sRGB that Mermaid can calculate with. In a drawing
 * they become `var(--name)` again, so the stylesheet has the last word.
 */
export const TOKENS = {
  paper: { light: "#f4f7f8", dark: "#0b1116" },
  panel: { light: "#e7edef", dark: "#12191f" },
  ink: { light: "#131b25", dark: "#d2dbe0" },
  "ink-2": { light: "#49545e", dark: "#97a4ab" },
  rule: { light: "#cbd2d6", dark: "#273037" },
  edge: { light: "#717c84", dark: "#657179" },
  track: { light: "#2f3943", dark: "#697780" },
  route: { light: "#0355ac", dark: "#74c2ee" },
} as const satisfies Readonly<Record<string, Shade>>;

/** Neighbouring areas, such as the slices of a pie: far enough from each other, and ink stays readable on each. */
export const TINTS: readonly Shade[] = [
  { light: "#a9c4e4", dark: "#24475f" },
  { light: "#dfe5e8", dark: "#1b242b" },
  { light: "#b9c2c8", dark: "#36424a" },
  { light: "#d3e0ef", dark: "#18303f" },
  { light: "#8fa9c4", dark: "#2f5a75" },
  { light: "#c9d1d6", dark: "#29343b" },
  { light: "#bfd2e8", dark: "#1e3b4e" },
  { light: "#9fabb3", dark: "#424f57" },
];

/** Colours that Mermaid writes whatever the theme says. */
export const FIXED: ReadonlyMap<string, keyof typeof TOKENS> = new Map([
  ["#000000", "ink"],
  ["#ffffff", "paper"],
  ["#444444", "track"],
  ["#087ebf", "track"],
]);
