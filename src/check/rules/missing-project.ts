import type { Rule } from "../rule.ts";

export const missingProject: Rule = {
  code: "missing-project",
  name: "Every folder is a project",
  proves: "Every folder of the content has a `project.yaml`.",
  severity: "error",
  *check(content) {
    const places = [...content.documents.values()].map(({ place }) => place);
    const known = new Set(places.filter(({ schema }) => schema === "project").map(({ project }) => project));
    for (const project of new Set(places.map((place) => place.project))) {
      if (project === "" || known.has(project)) continue;
      yield {
        file: `${project}/project.yaml`,
        message: `The folder \`${project}\` has no \`project.yaml\``,
        why: "Nothing in the folder gets a page.",
        fix: `Write \`${project}/project.yaml\`:\nname: ${project}\nsummary: "…"\nplatforms: ["…"]\nstack: ["…"]\nreviewed: 2025-01-31`,
      };
    }
  },
};
