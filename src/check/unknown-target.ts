import { didYouMean, nearest } from "../diagnostics/did-you-mean.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import type { Finding } from "./rule.ts";

const SHOWN = 5;

/** Something is named that does not exist. */
export interface UnknownTarget {
  readonly file: string;
  readonly span: Span | undefined;
  /** As written. */
  readonly target: string;
  /** What it should be, for the sentence "… is not …": `a service of \`ayni\``. */
  readonly role: string;
  readonly choices: readonly string[];
  /** How to make it exist: "add it to `ayni/services.yaml`". */
  readonly remedy: string;
  readonly why: string;
}

/** Says what was meant if it is near, and what could stand there. */
export function unknownTarget({ file, span, target, role, choices, remedy, why }: UnknownTarget): Finding {
  const meant = didYouMean(target, choices);
  const options = nearest(target, choices, SHOWN).filter((choice) => choice !== meant);
  const left = new Set(choices).size - options.length - (meant === null ? 0 : 1);
  const list = options.map((choice) => `\`${choice}\``).join(", ") + (left > 0 ? ` and ${left} more` : "");
  let fix = `${remedy.slice(0, 1).toUpperCase()}${remedy.slice(1)}.`;
  if (meant !== null) fix = `Write \`${meant}\`.${list === "" ? "" : ` Also there: ${list}.`}`;
  else if (list !== "") fix = `Write ${options.length > 1 ? "one of " : ""}${list}, or ${remedy}.`;
  return {
    file,
    span,
    message: `\`${target}\` is not ${role}${meant === null ? "" : `; did you mean \`${meant}\`?`}`,
    why,
    fix,
    swap: meant === null ? undefined : { from: target, to: meant },
  };
}
