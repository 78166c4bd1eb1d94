import { meantPath } from "../../model/misplaced-file.ts";
import { isUnread } from "../damage.ts";
import type { Finding, Rule } from "../rule.ts";

const nothingThere: Finding = {
  file: ".",
  message: "The content holds no project",
  why: "A site without a page helps nobody; most likely another folder was meant.",
  fix: "Name the folder that holds the projects with `--content DIR`, or write the first one:\nnpm run new -- project my-system",
};

export const missingProject: Rule = {
  code: "missing-project",
  name: "Every folder is a project",
  proves: "There is a project, and every folder of the content has a `project.yaml`.",
  severity: "error",
  *check(content) {
    const places = [...content.documents.values()].map(({ place }) => place);
    if (places.every(({ project }) => project === "") && content.diagnostics.length === 0) yield nothingThere;
    const known = new Set(places.filter(({ schema }) => schema === "project").map(({ project }) => project));
    for (const project of new Set(places.map((place) => place.project))) {
      const file = `${project}/project.yaml`;
      const isMisnamed = content.diagnostics.some(({ code, file: path }) => code === "misplaced-file" && meantPath(path) === file);
      if (project === "" || known.has(project) || isUnread(content, file) || isMisnamed) continue;
      yield {
        file,
        message: `The folder \`${project}\` has no \`project.yaml\``,
        why: "Nothing in the folder gets a page.",
        fix: `Write \`${project}/project.yaml\`:\nname: ${project}\nsummary: "…"\nplatforms: ["…"]\nstack: ["…"]\nreviewed: 2025-01-31`,
      };
    }
  },
};
