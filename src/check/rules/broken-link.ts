import { posix } from "node:path";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import type { Span } from "../../diagnostics/diagnostic.ts";
import type { ContentDocument } from "../../model/content-document.ts";
import type { ContentPlace } from "../../model/content-path.ts";
import type { LoadedContent } from "../../model/load-content.ts";
import { locate } from "../../model/locate.ts";
import type { Outline } from "../../model/outline.ts";
import { decodedAddress } from "../../model/decoded-address.ts";
import { picturePath } from "../../model/picture-path.ts";
import { isUnread } from "../damage.ts";
import { documentPage } from "../document-page.ts";
import { failedLinks } from "../failed-links.ts";
import { linkCheck } from "../link-fault.ts";
import type { LinkCheck, LinkFault } from "../link-fault.ts";
import { routes } from "../../model/routes.ts";
import { offsetOf, spanOf } from "../../source/text-file.ts";
import type { TextFile } from "../../source/text-file.ts";
import { textsIn } from "../texts-in.ts";
import { isPublicFile } from "../../source/public-file.ts";
import type { Finding, Rule } from "../rule.ts";
import { urlDanger } from "../safe-url.ts";
import { spanContains } from "../span-contains.ts";
import { holdsStandIn } from "../stand-ins.ts";

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
      if (document.outline === null) continue;
      yield* bodyLinks(content, document, document.outline, check);
      yield* failedLinks(document);
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
    if (fault !== null) yield { file: file.path, span: link.addressSpan, why, ...linkWords(fault, link.url) };
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

/** Fields that are shown letter by letter, so that brackets in them make no link. */
const literal: ReadonlySet<PropertyKey> = new Set(["samples", "signatures", "pattern", "example", "default", "command"]);

/** What stands in round brackets for a link's sake, and not as `[1](2)`. */
const addressLike = /^(?:[/#.]|[a-z]+:)|\.mdx?\b/i;

/** Links outside of Markdown bodies: in lines of data, such as a note or a summary, and those of checklists. */
function* dataLinks(content: LoadedContent, check: LinkCheck): Iterable<Finding> {
  for (const { file, place, data, yaml } of content.documents.values()) {
    if (!file.text.includes("](")) continue;
    for (const [path, text] of textsIn(data)) {
      if (path.some((key) => literal.has(key))) continue;
      for (const [, url = ""] of text.replace(/`[^`]*`/g, "").matchAll(/\[[^\]]+\]\(<?([^)\s>]+)/g)) {
        if (!addressLike.test(url)) continue;
        const fault = check(url, file.path, pageOf(place));
        if (fault !== null) yield { file: file.path, span: withinSpan(file, yaml.locate(path), url), why, ...linkWords(fault, url) };
      }
    }
  }
  for (const project of content.catalog.projects) {
    for (const checklist of project.checklists) {
      for (const [index, { link }] of checklist.data.items.entries()) {
        if (link === undefined || holdsStandIn(content, checklist, ["items", index, "link"])) continue;
        const fault = check(link, checklist.file, checklist.url);
        if (fault !== null)
          yield { file: checklist.file, span: locate(content, checklist, ["items", index, "link"]), why, ...linkWords(fault, link) };
      }
    }
  }
}

const linkWords = ({ meant, ...words }: LinkFault, url: string): Pick<Finding, "message" | "fix" | "swap"> => ({
  ...words,
  swap: meant === undefined ? undefined : { from: url, to: meant },
});

/** The page to which a bare `#anchor` in a file belongs. */
function pageOf(place: ContentPlace): string {
  if (place.schema === "guide" || place.schema === "runbook") return documentPage(place);
  if (place.schema === "checklist") return routes.checklist(place.project, place.id);
  return place.schema === "env" ? routes.variables(place.project) : routes.project(place.project);
}

/** Where a part of a value stands, as far as it stands there as it is. */
function withinSpan(file: TextFile, span: Span, part: string): Span {
  const at = file.text.indexOf(part, offsetOf(file, span.line, span.column));
  return at === -1 || at >= offsetOf(file, span.endLine, span.endColumn) ? span : spanOf(file, at, at + part.length);
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
  const faultOf = (message: string, fix: string, swap?: Finding["swap"]): Finding => ({
    file,
    span,
    why: "The reader sees a broken frame in place of the picture.",
    message,
    fix,
    swap,
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
    yield where.startsWith("../")
      ? faultOf(`The image \`${url}\` lies outside of the content`, "Save the picture beside this file, and write its name alone.")
      : missingImage(faultOf, where, path, content);
  } else if (content.assets.get(where)?.bytes === 0) {
    yield faultOf(`The image \`${where}\` is empty`, `Save the picture as \`${where}\` once more: the file has no bytes.`);
  }
}

/** A picture of another folder that has the name, or one of the same folder whose name is close, was probably meant. */
function missingImage(
  faultOf: (message: string, fix: string, swap?: Finding["swap"]) => Finding,
  where: string,
  path: string,
  content: LoadedContent,
): Finding {
  const folder = posix.dirname(where);
  const beside = [...content.assets.keys()].filter((asset) => posix.dirname(asset) === folder).map((asset) => posix.basename(asset));
  const meant = path.startsWith("/") ? null : didYouMean(posix.basename(where), beside);
  if (meant === null) return faultOf(`There is no image \`${where}\``, `Save the picture as \`${where}\`, or mend the path.`);
  const address = path.replace(/[^/]*$/, meant);
  return faultOf(`There is no image \`${path}\`; did you mean \`${address}\`?`, `Write \`${address}\`.`, { from: path, to: address });
}
