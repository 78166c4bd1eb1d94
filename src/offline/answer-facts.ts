import type { AnswerFacts } from "./own-answer.ts";

export function answerFacts({ status, redirected, type, headers }: Response): AnswerFacts {
  return { status, isRedirected: redirected, type, mediaType: headers.get("content-type") ?? "" };
}
