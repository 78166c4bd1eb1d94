import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { plainText } from "../../src/astro/markdown/inline-html.ts";
import { loadContent } from "../../src/model/load-content.ts";
import { builtPages, readable } from "./built-site.ts";

const folded = (text: string): string => text.replace(/\s+/g, " ");
const pages = new Map(builtPages().map(({ url, html }) => [url, folded(readable(html))]));
const content = resolve(process.env["SIGNALBOX_CONTENT"] ?? join(import.meta.dirname, "../../content"));

/** The page on which a reader meets what a question is about. */
function placeOf(project: string, about: string): string {
  if (/^env(?:\/|$)/.test(about)) return `/${project}/env/`;
  if (about.startsWith("alerts/")) return `/alerts/${project}/${about.slice("alerts/".length)}/`;
  return /^(?:services|environments)\//.test(about) ? `/${project}/` : `/${project}/${about}/`;
}

test("every open question stands on its system, on /review/ and where a reader meets what it is about", () => {
  const asked = loadContent(content).catalog.projects.flatMap(({ id, data }) =>
    data.openQuestions.flatMap(({ question, about }) =>
      [`/${id}/`, "/review/", ...(about === undefined ? [] : [placeOf(id, about)])].map((url) => ({ url, question })),
    ),
  );
  assert.ok(asked.length > 0);
  assert.deepEqual(
    asked.filter(({ url, question }) => !pages.get(url)?.includes(folded(plainText(question)))),
    [],
  );
});
