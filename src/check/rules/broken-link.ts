import type { Span } from "../../diagnostics/diagnostic.ts";
import type { ContentDocument } from "../../model/content-document.ts";
import type { LoadedContent } from "../../model/load-content.ts";
import { locate } from "../../model/locate.ts";
import type { Outline } from "../../model/outline.ts";
import { decodedAddress } from "../../model/decoded-address.ts";
import { picturePath } from "../../model/picture-path.ts";
import { isUnread } from "../damage.ts";
import { documentPage } from "../document-page.ts";
import { linkCheck } from "../link-fault.ts";
import type { LinkCheck } from "../link-fault.ts";
import { isPublicFile } from "../../source/public-file.ts";
import type { Finding, Rule } from "../rule.ts";
import { urlDanger } from "../safe-url.ts";
import { spanContains } from "../span-contains.ts";

const why = "The reader follows the link and finds nothing, or stands at the wrong place.";

export const brokenLink: Rule = {
  code: "broken-link",
  name: "Links lead somewhere",
  proves: "Every link, anchor and image of the site leads to something that exists.",
  severity: "error",
  isAcceptable: true,
  *check(content) {
    const check = linkCheck(content, isPublicFile);
    for (const document of content.documents.values()) {
      if (document.outline !== null) yield* bodyLinks(content, document, document.outline, check);
    }
    yield* dataLinks(content, check);
  },
};

function* bodyLinks(content: LoadedContent, { file, place }: ContentDocument, outline: Outline, check: LinkCheck): Iterable<Finding> {
  const outcomes = outline.phases.flatMap((phase) => phase.steps.flatMap((step) => step.outcomes));
  const addresses = [...outline.links, ...outline.definitions.filter(({ isForImagesOnly }) => !isForImagesOnly)];
  for (const link of addresses) {
    const isOutcome = outcomes.some(({ target, span }) => target === link.url && spanContains(span, link.addressSpan));
    const fault = isOutcome ? null : check(link.url, file.path, documentPage(place));
    if (fault !== null) yield { file: file.path, span: link.addressSpan, why, ...fault };
  }
  for (const { source, span } of outline.wordlessLinks) yield { file: file.path, span, ...withoutWords(source) };
  for (const { url, text, span } of outline.undefinedNames) {
    yield {
      file: file.path,
      span,
      why: "The reader sees brackets in place of a link.",
      message: `No line defines \`[${url}]\`, so \`${text}\` is no link`,
      fix: url.startsWith("^")
        ? `Write the note in a line of its own:\n[${url}]: …`
        : `Write the address in a line of its own:\n[${url}]: https://…`,
    };
  }
  for (const image of outline.images) yield* imageFault(content, file.path, image.url, image.addressSpan);
}

/** Links outside of Markdown bodies: those of checklists, and those in a project's description. */
function* dataLinks(content: LoadedContent, check: LinkCheck): Iterable<Finding> {
  for (const project of content.catalog.projects) {
    for (const match of (project.data.description ?? "").matchAll(/\]\(<?([^)\s>]+)/g)) {
      const fault = check(match[1] ?? "", project.file, project.url);
      if (fault !== null) yield { file: project.file, span: locate(content, project, ["description"]), why, ...fault };
    }
    for (const checklist of project.checklists) {
      for (const [index, { link }] of checklist.data.items.entries()) {
        const fault = link === undefined ? null : check(link, checklist.file, checklist.url);
        if (fault !== null) yield { file: checklist.file, span: locate(content, checklist, ["items", index, "link"]), why, ...fault };
      }
    }
  }
}

function withoutWords(source: string): Pick<Finding, "message" | "why" | "fix"> {
  return {
    message: `The link \`${source}\` has no words`,
    why: "The reader sees nothing to press, and whoever listens hears only an address.",
    fix: `Say where it leads:\n${source.replace(/^\[\s*\]/, "[The variables]")}`,
  };
}

function* imageFault(content: LoadedContent, file: string, url: string, span: Span): Iterable<Finding> {
  if (urlDanger(url) !== null) return;
  const faultOf = (message: string, fix: string): Finding => ({
    file,
    span,
    why: "The reader sees a broken frame in place of the picture.",
    message,
    fix,
  });
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    yield faultOf(
      `The image \`${url}\` lies on another host`,
      "Save it in `public/` and write its path from there, such as `/images/name.png`.",
    );
    return;
  }
  const path = decodedAddress(url);
  const where = picturePath(file, url) ?? `public${path}`;
  if (isUnread(content, where)) return;
  if (!(path.startsWith("/") ? isPublicFile(path) : content.assets.has(where))) {
    yield faultOf(`There is no image \`${where}\``, `Save the picture as \`${where}\`, or mend the path.`);
  } else if (content.assets.get(where)?.bytes === 0) {
    yield faultOf(`The image \`${where}\` is empty`, `Save the picture as \`${where}\` once more: the file has no bytes.`);
  }
}
