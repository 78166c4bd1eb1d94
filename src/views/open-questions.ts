import type { Project } from "../../schemas/project.ts";
import type { ProjectEntry, VariableEntry } from "../model/catalog.ts";

export type OpenQuestion = Project["openQuestions"][number];

/** What is not known about one thing: `runbooks/backend-502`, `services/flower`. */
export const questionsAbout = (project: ProjectEntry, about: string): readonly OpenQuestion[] =>
  project.data.openQuestions.filter((question) => question.about === about);

/** What is not known about a variable of one of its services. */
export function questionsOfVariable(project: ProjectEntry, variable: VariableEntry): readonly OpenQuestion[] {
  const { name, services } = variable.data;
  return [`env/${name}`, ...services.map((service) => `env/${service}/${name}`)].flatMap((about) => questionsAbout(project, about));
}

/** Questions about the table of variables as a whole, and about variables that it does not hold. */
export function questionsBesideTable(project: ProjectEntry): readonly OpenQuestion[] {
  const answered = new Set(project.variables.flatMap((variable) => questionsOfVariable(project, variable)));
  return project.data.openQuestions.filter((question) => /^env(?:\/|$)/.test(question.about ?? "") && !answered.has(question));
}
