import type { ProjectEntry } from "../../model/catalog.ts";
import { routes } from "../../model/routes.ts";
import { environmentFacts, environmentGaps } from "../environment-facts.ts";
import { fact, joined, link } from "../fact.ts";
import { counted, whenWords } from "../in-words.ts";
import { contactFacts, linkFacts, maintenanceFacts, readingList, securityFacts, variableFacts } from "../project-facts.ts";
import { serviceFacts, serviceGaps } from "../service-facts.ts";
import { servicePlan } from "../service-plan.ts";
import { escalationLines } from "./data-lines.ts";
import { blocks, bullets, factBullets, numbered, part } from "./markdown-text.ts";

/** The page of a system. */
export function projectTwin(project: ProjectEntry): string {
  const { data } = project;
  const plan = servicePlan(project);
  return blocks(
    `# ${data.name}`,
    data.summary,
    data.description,
    factBullets([
      ...fact("Incident card", link(routes.card(project.id), routes.card(project.id))),
      ...fact("Owner", data.owner ?? "not written"),
      ...fact("Code", data.repository),
      ...fact("Made of", joined(data.stack)),
      ...fact("Platforms", joined(data.platforms)),
      ...fact("Reviewed", data.reviewed),
    ]),
    part(
      "Runbooks",
      bullets(
        project.runbooks.map(
          (runbook) => `${link(runbook.data.title, runbook.url)} (${runbook.data.severity}): ${runbook.data.symptoms.join("; ")}`,
        ),
      ),
    ),
    part("What needs what", bullets(plan?.sentences ?? [])),
    part(
      "Services",
      blocks(
        ...project.services.map((service) =>
          blocks(`### ${service.id}`, service.data.summary, factBullets(serviceFacts(project, service), serviceGaps(service))),
        ),
      ),
    ),
    part(
      "Environments",
      blocks(
        ...project.environments.map((environment) =>
          blocks(
            `### ${environment.id}`,
            environment.data.purpose,
            factBullets(environmentFacts(project, environment), environmentGaps(project, environment)),
          ),
        ),
      ),
    ),
    part("Links", factBullets(linkFacts(project))),
    part("Escalate", numbered(escalationLines(project))),
    part("Guides", bullets(project.guides.map((guide) => `${link(guide.data.title, guide.url)}: ${guide.data.summary}`))),
    part(
      "Checklists",
      bullets(
        project.checklists.map(
          (list) => `${link(list.data.title, list.url)}: ${whenWords[list.data.when]}, ${counted(list.data.items.length, "item")}`,
        ),
      ),
    ),
    part("Variables", factBullets(variableFacts(project))),
    part("Security", factBullets(securityFacts(project))),
    part("Maintenance", factBullets(maintenanceFacts(project))),
    part("Contacts", factBullets(contactFacts(project))),
    part("First week", numbered(readingList(project).map(({ text, href, why }) => `${link(text, href)}: ${why}`))),
    part("Open questions", questionBullets(project)),
  );
}

export const questionBullets = ({ data }: ProjectEntry): string =>
  data.openQuestions
    .map(({ question, values, ask }) =>
      [
        `- ${question}`,
        ...values.map(({ value, where }) => `  - ${value} (${where})`),
        ...(ask === undefined ? [] : [`  - Ask ${ask}`]),
      ].join("\n"),
    )
    .join("\n");
