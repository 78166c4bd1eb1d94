import type { Heading, PhaseSection } from "../model/outline.ts";

/** A place on the page and the places below it. */
export interface RailStop {
  readonly text: string;
  readonly href: string;
  readonly below: readonly { readonly text: string; readonly href: string; readonly number: number | null }[];
}

/** Phases and their steps. */
export function stepStops(phases: readonly PhaseSection[]): readonly RailStop[] {
  return phases.map(({ phase, heading, steps }) => ({
    text: phase,
    href: `#${heading.slug}`,
    below: steps.map((step) => ({ text: step.title, href: `#${step.id}`, number: step.number })),
  }));
}

/** The `##` headings of a guide and the `###` headings below them. */
export function headingStops(headings: readonly Heading[]): readonly RailStop[] {
  const stops: (Omit<RailStop, "below"> & { below: RailStop["below"][number][] })[] = [];
  for (const { depth, text, slug } of headings) {
    if (depth === 2) stops.push({ text, href: `#${slug}`, below: [] });
    else if (depth === 3) stops.at(-1)?.below.push({ text, href: `#${slug}`, number: null });
  }
  return stops;
}
