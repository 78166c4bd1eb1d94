/** The anchor that most headings have: their words joined by hyphens. The index spells out only those that differ. */
export const headingAnchor = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
