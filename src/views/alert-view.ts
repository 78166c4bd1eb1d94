import type { AlertEntry, ProjectEntry } from "../model/catalog.ts";
import { routes } from "../model/routes.ts";
import { durationWords } from "./in-words.ts";

/** What sets an alert off, in one line: `latency > 500 ms for 5 minutes`. */
export function conditionWords({ data }: AlertEntry): string {
  const what = data.condition === undefined ? (data.event ?? "") : numberWords(data.condition);
  return data.for === undefined ? what : `${what} for ${durationWords(data.for)}`;
}

const signs = { ">": "above", ">=": "at least", "<": "below", "<=": "at most", "=": "equal to", "!=": "other than" } as const;

function numberWords({ metric, comparison, threshold, unit }: NonNullable<AlertEntry["data"]["condition"]>): string {
  const glued = unit === "%" ? unit : unit === undefined ? "" : ` ${unit}`;
  return `${metric} ${signs[comparison]} ${threshold}${glued}`;
}

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/** An address under which an alert is also known; it leads on to the alert's own page. */
export interface AliasPage {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly alert: AlertEntry;
}

/** One page for each other name of the project's alerts; a name whose address is taken is left out. */
export function aliasPages(project: ProjectEntry): readonly AliasPage[] {
  const taken = new Set(project.alerts.map((alert) => alert.id));
  const pages: AliasPage[] = [];
  for (const alert of project.alerts) {
    for (const name of [alert.data.name, ...alert.data.aliases]) {
      const id = slugOf(name);
      if (id === "" || taken.has(id)) continue;
      taken.add(id);
      pages.push({ id, url: routes.alert(project.id, id), name, alert });
    }
  }
  return pages;
}
