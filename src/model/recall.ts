/** Gives what was worked out of a text before, else what `work` gives: data of JSON that depend on the text alone. */
export type Recall = <Answer>(text: string, work: () => Answer) => Answer;

/** Works everything out. */
export const nothingRecalled: Recall = (_text, work) => work();
