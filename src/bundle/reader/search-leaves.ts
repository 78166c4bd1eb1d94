import type { Answers } from "../../client/answer-source.ts";
import { explainPlan } from "../../search/explain-plan.ts";
import { matchedPage } from "../../search/matched-page.ts";
import { planQuery } from "../../search/plan-query.ts";
import { textEngine } from "../../search/text-engine.ts";
import { readLeaves } from "./read-leaves.ts";

/** Who searches in a hurry needs a runbook; pages that list everything hold every word. */
const WORTH: Readonly<Record<string, number>> = { runbooks: 2, system: 0.5, card: 0.5, env: 0.5, alerts: 0.5 };
const KINDS: Readonly<Record<string, string>> = {
  runbooks: "Runbook",
  guides: "Guide",
  checklists: "Checklist",
  alert: "Alert",
  alerts: "Alerts",
  diagrams: "Diagram",
  card: "Card",
  env: "Variables",
};

/** The pages that hold the words, found in the text of the bundle itself, which is read once. */
export function leafSearch(): (query: string) => Promise<Answers> {
  const folder = (name: string): string => name.split("/")[0] ?? "";
  const leaves = new Map(readLeaves().map((leaf) => [leaf.name, leaf]));
  const engine = textEngine([...leaves.values()].map((leaf) => ({ ...leaf, id: leaf.name, worth: WORTH[folder(leaf.name)] ?? 1 })));
  return async (query) => {
    const plan = await planQuery(query, engine);
    const answers = plan.hits.flatMap(({ id, words }) => {
      const leaf = leaves.get(id);
      if (leaf === undefined) return [];
      const read = async () => ({ ...matchedPage(leaf, words), url: `#${id}` });
      return [{ project: "", kind: KINDS[folder(id)] ?? "System", read }];
    });
    return { answers, note: explainPlan(plan) };
  };
}
