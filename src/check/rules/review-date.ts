import type { ProjectEntry } from "../../model/catalog.ts";
import { locate } from "../../model/locate.ts";
import type { Rule } from "../rule.ts";

const DAY_MS = 86_400_000;

/** A warning, since what a check refuses must not depend on the clock of the machine. */
export const reviewDate: Rule = {
  code: "review-date",
  name: "Reviews have happened",
  proves: "No day in `reviewed` lies in the future.",
  severity: "warning",
  *check(content) {
    // Somewhere it is tomorrow already.
    const latest = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
    for (const entry of content.catalog.projects.flatMap(reviewedEntries)) {
      const { reviewed } = entry.data;
      if (reviewed === undefined || reviewed <= latest) continue;
      yield {
        file: entry.file,
        span: locate(content, entry, ["reviewed"]),
        message: `\`reviewed\` is \`${reviewed}\`, a day in the future`,
        why: "The page never counts as due, however old it gets.",
        fix: "Write the day on which somebody last went through it and found it right.",
      };
    }
  },
};

const reviewedEntries = (project: ProjectEntry) => [project, ...project.guides, ...project.runbooks, ...project.checklists];
