import { contentSchemas } from "../../../schemas/content-schemas.ts";
import type { ContentDocument } from "../../model/content-document.ts";
import { schemaAt } from "../../model/schema-at.ts";
import { offsetOf } from "../../source/text-file.ts";
import type { CutText } from "../../source/yaml-document.ts";
import type { Finding, Rule } from "../rule.ts";

/** A `#` behind a blank that touches what follows, as `#1` and `#channel` do; a comment has a blank behind it. */
const touching = /[ \t]#[^\s#!]/;

export const lostText: Rule = {
  code: "lost-text",
  name: "No text is lost as a comment",
  proves: "No line of data ends at a `#` that was meant as text.",
  severity: "warning",
  isOfOneFile: true,
  *check(content) {
    for (const document of content.documents.values()) {
      const data = document.file.text.slice(0, document.file.text.length - document.body.length);
      if (touching.test(data)) for (const cut of document.yaml.cutTexts()) yield* cutFault(document, cut);
    }
  },
};

function* cutFault({ file, place, yaml }: ContentDocument, { path, text, comment, span }: CutText): Iterable<Finding> {
  const schema = schemaAt(contentSchemas[place.schema], path, yaml.value);
  const whole = `${text} #${comment}`;
  // Where only some words are taken, such as an id, the text was whole.
  if (/^[\s#!]|^$/.test(comment) || schema?.safeParse(whole, { jitless: true }).success !== true) return;
  const end = offsetOf(file, span.line, span.column);
  const before = file.text.slice(file.text.lastIndexOf("\n", end - 1) + 1, end);
  yield {
    file: file.path,
    span,
    message: `\`#${comment}\` is lost: YAML takes it for a comment, and the text ends with \`${text.split(/\s/).at(-1) ?? text}\``,
    why: "The reader sees the half that is left, and nobody notices.",
    swap: { to: JSON.stringify(whole) },
    fix: `Write:\n${before.trimStart()}${JSON.stringify(whole)}\nIf it is a comment, put a blank behind \`#\`.`,
  };
}
