import { locate } from "../../model/locate.ts";
import type { Rule } from "../rule.ts";

export const emptyPage: Rule = {
  code: "empty-page",
  name: "Guides say something",
  proves: "No guide is empty below its front matter.",
  severity: "warning",
  *check(content) {
    for (const guide of content.catalog.projects.flatMap(({ guides }) => guides)) {
      const text = guide.body.replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}|^#+.*$|^(?:…|\.{3})[ \t]*$/gm, "");
      if (text.trim() !== "") continue;
      yield {
        file: guide.file,
        span: locate(content, guide, ["title"]),
        message: "The guide has a title and nothing else",
        why: "The reader follows a link and stands before an empty page.",
        fix: "Write what the title promises, or delete the file and ask under `openQuestions` in `project.yaml`.",
      };
    }
  },
};
