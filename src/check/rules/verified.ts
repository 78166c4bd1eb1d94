import { locate } from "../../model/locate.ts";
import { verification } from "../../model/verification.ts";
import type { Rule } from "../rule.ts";
import { holdsStandIn } from "../stand-ins.ts";

/** A warning: a mended command must go out at once, whether or not somebody has tried the whole page again. */
export const verified: Rule = {
  code: "verified",
  name: "What was tried is what stands there",
  proves: "The commands and inputs of a verified page are those that somebody tried.",
  severity: "warning",
  *check(content) {
    for (const project of content.catalog.projects) {
      for (const document of [...project.runbooks, ...project.guides]) {
        const { state, tried, digest } = verification(document);
        if (state !== "changed" || tried === null || holdsStandIn(content, document, ["verified"], ["inputs"])) continue;
        yield {
          file: document.file,
          span: locate(content, document, ["verified", "digest"]),
          message: `Its commands or inputs have changed since \`${tried.by}\` tried them on \`${tried.on}\``,
          why: 'The page says "changed since", for what stands there now was never tried as a whole.',
          fix: `Try it, then run \`npm run verify -- ${project.id}/${document.id} --by NAME\`. If the change cannot matter, write:\n  digest: "${digest}"`,
        };
      }
    }
  },
};
