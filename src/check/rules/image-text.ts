import type { Rule } from "../rule.ts";

export const imageText: Rule = {
  code: "image-text",
  name: "Images say what they show",
  proves: "Every image has words for a reader who cannot see it.",
  severity: "error",
  isAcceptable: true,
  isOfOneFile: true,
  *check(content) {
    for (const { file, outline } of content.documents.values()) {
      for (const { url, text, source, span } of outline?.images ?? []) {
        const isFileName = /^\S+\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(text.trim());
        if (text.trim() !== "" && !isFileName) continue;
        yield {
          file: file.path,
          span,
          message: isFileName ? `The words of the image are the name of a file` : `The image \`${url}\` has no words`,
          why: "Whoever listens to the page, or waits for the picture on a slow line, learns nothing of what it shows.",
          fix: `Say what it shows:\n${source.replace(/^!\[[^\]]*\]/, "![The panel with the button Redeploy]")}`,
        };
      }
    }
  },
};
