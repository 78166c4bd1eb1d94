import type { Span } from "../diagnostics/diagnostic.ts";
import type { CommandMeta } from "../../schemas/command.ts";
import type { Phase } from "./phases.ts";

/** What a Markdown body holds, found once and read by the rules, the search index and the pages. */
export interface Outline {
  readonly headings: readonly Heading[];
  /** The `##` sections of a runbook that carry a phase's name, in their order on the page. */
  readonly phases: readonly PhaseSection[];
  /** In the steps of phases. */
  readonly strays: readonly Stray[];
  readonly fences: readonly Fence[];
  readonly links: readonly Link[];
  /** Links with nothing between their brackets, as written. */
  readonly wordlessLinks: readonly { readonly source: string; readonly span: Span }[];
  readonly definitions: readonly Definition[];
  readonly images: readonly Image[];
  /** `[text][name]`, `[name][]` and `[^name]` that no line defines, so that they show as they are written. */
  readonly undefinedNames: readonly Reference[];
  readonly components: readonly ComponentUse[];
  /** The uses of `Tab` that have a label. */
  readonly tabs: readonly Tab[];
  /** What restricted Markdown does not allow: imports, expressions, raw HTML. */
  readonly unsafe: readonly UnsafeNode[];
  /** Set when the parser gave up; everything else is then empty. */
  readonly syntaxFault: { readonly message: string; readonly span: Span } | null;
}

export interface Heading {
  readonly depth: number;
  /** Plain text, without marks. */
  readonly text: string;
  /** The anchor on the page. */
  readonly slug: string;
  readonly span: Span;
}

/** One of several ways to do the same. */
export interface Tab {
  readonly label: string;
  /** The anchor on the page; no heading has it. */
  readonly slug: string;
}

export interface PhaseSection {
  readonly phase: Phase;
  readonly heading: Heading;
  readonly steps: readonly Step[];
}

/** A `###` heading of a runbook and what stands under it. */
export interface Step {
  readonly id: string;
  readonly title: string;
  /** Counts through the whole page from 1; null for a step that only asks which way to go. */
  readonly number: number | null;
  readonly heading: Heading;
  readonly fences: readonly Fence[];
  readonly outcomes: readonly Outcome[];
}

/** One way out of a step: `- sign: advice → [label](#step)`. */
export interface Outcome {
  /** What one sees; inline Markdown. */
  readonly sign: string;
  /** What it means and what to do; inline Markdown, may be empty. */
  readonly advice: string;
  readonly target: string;
  readonly label: string;
  /** Where the target is written. */
  readonly span: Span;
}

/** An item that keeps the list it stands in from being a decision. */
export interface Stray {
  /** The words of the link with which it ends, or null where it ends with none. */
  readonly label: string | null;
  readonly span: Span;
}

/** A fenced block. */
export interface Fence {
  readonly language: string;
  readonly value: string;
  /** The words behind the language, as written. */
  readonly info: string;
  /** Their key="value" pairs; a bare word is `true`. */
  readonly meta: Readonly<Record<string, string | true>>;
  /** Set when the fence is a command whose words fit the schema. */
  readonly command: CommandMeta | null;
  /** Id of the step it stands in, or null. */
  readonly step: string | null;
  /** The whole fence, and its text between the marks. */
  readonly span: Span;
  readonly valueSpan: Span;
  /** The words behind the language. */
  readonly infoSpan: Span;
}

export interface Reference {
  readonly url: string;
  readonly text: string;
  /** The whole of it, brackets included. */
  readonly span: Span;
}

export interface Link extends Reference {
  /** What to replace to lead elsewhere: in the link itself, or in the line that defines its name. */
  readonly addressSpan: Span;
}

/** A line `[name]: address`; its text is the name. */
export interface Definition extends Link {
  readonly isForImagesOnly: boolean;
}

export interface Image extends Link {
  /** As written: `![words](address)` or `![words][name]`. */
  readonly source: string;
}

export interface ComponentUse {
  readonly name: string;
  readonly attributes: readonly ComponentAttribute[];
  readonly span: Span;
}

export interface ComponentAttribute {
  readonly name: string;
  /** null for an attribute without a value. */
  readonly value: string | null;
  /** true for a spread or `{…}`. */
  readonly expression: boolean;
}

export interface UnsafeNode {
  readonly kind: "import-export" | "expression" | "html";
  readonly text: string;
  readonly span: Span;
}
