import { element } from "./element.ts";

/** A sentence whose words in backticks stand as code. */
export function wordsAsCode(sentence: string): readonly (Node | string)[] {
  return sentence.split("`").map((part, index) => (index % 2 === 0 ? part : element("code", {}, part)));
}
