/** Stands in the head of every page of the site; a hotel's login page has it not. */
export const OWN_MARK = '<meta name="generator" content="Signalbox">';

export interface AnswerFacts {
  readonly status: number;
  readonly isRedirected: boolean;
  /** The type of a `Response`: `basic` is an answer of our own origin. */
  readonly type: string;
  readonly mediaType: string;
}

/** Whether an answer is a page of ours. That no page stands at an address is an answer too. */
export function isOwnPage({ status, isRedirected, type, mediaType }: AnswerFacts, html: string): boolean {
  return (
    (status === 200 || status === 404) && type === "basic" && !isRedirected && mediaType.startsWith("text/html") && html.includes(OWN_MARK)
  );
}

/** Whether an answer may be one of our files, none of which is HTML. */
export function isOwnFile({ status, isRedirected, type, mediaType }: AnswerFacts): boolean {
  return status === 200 && type === "basic" && !isRedirected && !mediaType.startsWith("text/html");
}
