export interface Place {
  readonly project: string;
  readonly kind: string;
}

/** What the reader chose; null is everything. */
export interface Choice {
  readonly project: string | null;
  readonly kind: string | null;
}

export interface Facet {
  readonly value: string;
  /** How many answers would be left. */
  readonly count: number;
}

/** The answers of the chosen project and kind. */
export function narrow<Answer extends Place>(answers: readonly Answer[], { project, kind }: Choice): readonly Answer[] {
  return answers.filter((answer) => (project === null || answer.project === project) && (kind === null || answer.kind === kind));
}

/** The values that answers have, in alphabetical order, each counted under the other choice; the chosen one stays even without answers. */
export function facets(answers: readonly Place[], field: keyof Choice, choice: Choice): readonly Facet[] {
  const chosen = choice[field];
  const values = new Set([...answers.map((answer) => answer[field]), ...(chosen === null ? [] : [chosen])]);
  const left = narrow(answers, { ...choice, [field]: null });
  return [...values].sort().map((value) => ({ value, count: left.filter((answer) => answer[field] === value).length }));
}
