import type { ProjectEntry } from "../../model/catalog.ts";
import { routes } from "../../model/routes.ts";
import { cardAddresses, cardSections } from "../card-view.ts";
import { fact, joined, link } from "../fact.ts";
import { escalationLines } from "./data-lines.ts";
import { blocks, bullets, factBullets, fence, numbered, part } from "./markdown-text.ts";

/** The incident card. */
export function cardTwin(project: ProjectEntry): string {
  const shortcuts = project.data.card?.shortcuts ?? [];
  return blocks(
    `# ${project.data.name}: incident card`,
    factBullets([...cardAddresses(project).flatMap(({ name, url }) => fact(name, url)), ...fact("Reviewed", project.data.reviewed)]),
    ...cardSections(project).map(({ title, lines }) =>
      part(
        title,
        blocks(
          ...lines.map(({ label, risk, effect, command, steps, url }) =>
            blocks(
              `${joined([label, effect], "; ")} (${risk})`,
              command === null ? joined([steps, url && link("open", url)], " ") : fence(command.code, command.language),
            ),
          ),
        ),
      ),
    ),
    part("Whom to wake", numbered(escalationLines(project))),
    shortcuts.length > 0 &&
      part(
        "If it is …",
        bullets(shortcuts.map(({ sign, act, runbook }) => `${sign}: ${act} (${link("runbook", routes.runbook(project.id, runbook))})`)),
      ),
  );
}
