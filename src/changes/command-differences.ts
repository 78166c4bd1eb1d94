import type { CommandMeta } from "../../schemas/command.ts";
import type { Fence } from "../model/outline.ts";
import type { Difference } from "./change.ts";
import { pairUp } from "./pair-up.ts";
import type { Part } from "./parts.ts";

interface Command {
  readonly fence: Fence;
  readonly meta: CommandMeta;
  /** The words of the heading it stands under. */
  readonly under: string;
  /** What its part is called in both states. */
  readonly part: string;
}

const RISKS = ["read", "change", "destroy"];

/** What the pairs of words behind a command's language are to its reader. */
const WORDS = { expect: "What a good answer looks like", effect: "What it changes", irreversible: "Why nothing takes it back" } as const;

/** How the commands of a document differ. `nameOf` gives a part the same name in both states. */
export function commandDifferences(before: readonly Part[], after: readonly Part[], nameOf: (part: Part) => string): readonly Difference[] {
  const { pairs, gone, added } = pairUp(
    commandsOf(before, nameOf),
    commandsOf(after, nameOf),
    ({ part, fence }) => JSON.stringify([part, fence.value]),
    ({ fence }) => fence.value,
    ({ part }) => part,
  );
  return [
    ...gone.map(({ fence, under }) => action(`The command${at(under)} is gone`, fence.value, null)),
    ...pairs.flatMap(([was, now]) => differences(was, now).map((difference) => ({ ...difference, span: now.fence.span }))),
    ...added.map(({ fence, under, meta }) => action(`New command${at(under)}, risk ${meta.risk}`, null, fence.value, fence)),
  ];
}

function commandsOf(parts: readonly Part[], nameOf: (part: Part) => string): readonly Command[] {
  return parts.flatMap((part) =>
    part.fences.flatMap((fence) =>
      fence.command === null ? [] : [{ fence, meta: fence.command, under: part.heading?.text ?? "", part: nameOf(part) }],
    ),
  );
}

function differences(was: Command, now: Command): readonly Difference[] {
  const place = at(now.under);
  const found: Difference[] = [];
  if (was.fence.value !== now.fence.value) found.push(action(`The command${place} changed`, was.fence.value, now.fence.value));
  if (was.meta.risk !== now.meta.risk) {
    const way = RISKS.indexOf(now.meta.risk) > RISKS.indexOf(was.meta.risk) ? "rose" : "fell";
    const command = was.fence.value === now.fence.value ? now.fence.value : null;
    found.push(action(`The risk of the command${place} ${way} from ${was.meta.risk} to ${now.meta.risk}`, command, command));
  }
  for (const [key, words] of Object.entries(WORDS) as [keyof typeof WORDS, string][]) {
    if (was.meta[key] !== now.meta[key]) found.push(action(`${words}${place}`, was.meta[key] ?? null, now.meta[key] ?? null));
  }
  if (was.meta.undo !== now.meta.undo)
    found.push(action(`The step that undoes the command${place}`, was.meta.undo ?? null, now.meta.undo ?? null));
  if (was.part !== now.part) found.push(action(`The command moved from “${was.under}” to “${now.under}”`, null, now.fence.value));
  return found;
}

const at = (heading: string): string => (heading === "" ? "" : ` in “${heading}”`);

function action(message: string, before: string | null, after: string | null, fence?: Fence): Difference {
  return { weight: "action", message, before, after, span: fence?.span };
}
