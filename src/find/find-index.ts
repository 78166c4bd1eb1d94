/** What can be found. The order is that of the numbers in the index. */
export const FIND_KINDS = ["runbook", "guide", "checklist", "variable", "alert", "service", "project", "page"] as const;

export type FindKind = (typeof FIND_KINDS)[number];

/** The same content gives the same index, byte for byte. */
export interface FindIndex {
  readonly version: 3;
  readonly projects: readonly FindProject[];
  readonly pages: readonly FindPage[];
  /** Every term by which a section is found, in alphabetical order, as `writeWords` writes them. */
  readonly words: string;
  /** For each of them where it stands, as `writePostings` writes it, with a space between. */
  readonly holders: string;
  /** How much text each section holds, in fours of weights of terms: each page itself, then what stands below the pages. */
  readonly lengths: readonly number[];
}

export interface FindProject {
  readonly id: string;
  readonly name: string;
  /** Other names that mean this project only: the hosts of its services. */
  readonly marks: readonly string[];
}

/** A page, or a place on a page that is found by itself. Empty fields are left out. */
export interface FindPage {
  /** Number of the project; for what stands across systems the number after the last. */
  readonly p: number;
  /** Number of the kind. */
  readonly k: number;
  /** Left out where it is the last part of the address. */
  readonly id?: string;
  /** With the place on the page, for what is a row of a page. */
  readonly url: string;
  readonly title: string;
  /** Exact names: identifiers, endpoints, aliases of an alert. */
  readonly names?: readonly string[];
  /** What people see or say. */
  readonly says?: readonly string[];
  readonly signatures?: readonly string[];
  /** For an alert the number of the page that tells what to do. */
  readonly leadsTo?: number;
  /** The title of each heading, with its anchor where that does not follow from it. */
  readonly sections?: readonly (string | readonly [anchor: string, title: string])[];
  /** How many of them, the last ones, are tabs: their labels are part of their text. */
  readonly tabs?: number;
}
