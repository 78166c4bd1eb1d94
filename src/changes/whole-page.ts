import type { Difference } from "./change.ts";
import type { ComparedEntry } from "./compared-entries.ts";

/** What is new as a whole, with what its commands can do. */
export function wholePage({ document }: ComparedEntry): Difference {
  const risks = document?.outline.fences.flatMap(({ command }) => command?.risk ?? []) ?? [];
  const counts = ["read", "change", "destroy"].map((risk) => [risks.filter((one) => one === risk).length, risk] as const);
  const words = counts.filter(([count]) => count > 0).map(([count, risk]) => `${count} ${risk}`);
  const commands = words.length === 0 ? "" : `, commands: ${words.join(", ")}`;
  const isHarmless = risks.every((risk) => risk === "read");
  return { weight: isHarmless ? "fact" : "action", message: `New${commands}`, before: null, after: null };
}
