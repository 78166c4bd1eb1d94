import { trackPlan } from "../diagrams/track-plan/track-plan.ts";
import type { TrackPlan } from "../diagrams/track-plan/track-plan.ts";
import type { ProjectEntry } from "../model/catalog.ts";

/** The service map of a system; null where no service is written. Lines to services of other systems are not drawn. */
export function servicePlan(project: ProjectEntry): TrackPlan | null {
  if (project.services.length === 0) return null;
  const services = project.services.map(({ id, url, data }) => ({ id, name: id, detail: detailOf(data), zone: data.platform, href: url }));
  const lines = project.services.flatMap(({ id, data }) => data.dependsOn.map(({ service, kind }) => ({ from: id, to: service, kind })));
  return trackPlan(services, lines, `What needs what in ${project.data.name}`);
}

function detailOf({ technology, version, name }: ProjectEntry["services"][number]["data"]): string {
  if (technology === undefined) return name;
  return version === undefined || technology.includes(version) ? technology : `${technology} ${version}`;
}
