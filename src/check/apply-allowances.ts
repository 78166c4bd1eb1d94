import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { LoadedContent } from "../model/load-content.ts";
import { allowancesOf } from "./allowances.ts";
import type { Allowance } from "./allowances.ts";

/** The codes whose faults may be accepted in one place, and all codes. */
export interface AllowableCodes {
  readonly acceptable: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

/** Takes away the faults that are accepted where they stand, and adds those of the allowances themselves. */
export function applyAllowances(content: LoadedContent, found: readonly Diagnostic[], codes: AllowableCodes): readonly Diagnostic[] {
  let left = found;
  const own: Diagnostic[] = [];
  for (const document of content.documents.values()) {
    for (const allowance of allowancesOf(document)) {
      const path = document.file.path;
      // What a mistyped code means is accepted, so that its slip is the only fault.
      const meant = codes.known.has(allowance.code) ? allowance.code : didYouMean(allowance.code, codes.acceptable);
      const accepts = ({ file, code, span }: Diagnostic): boolean =>
        file === path && code === meant && span !== undefined && span.line >= allowance.firstLine && span.line <= allowance.lastLine;
      const fault = allowanceFault(allowance, codes) ?? (found.some(accepts) ? null : stale(allowance));
      if (fault !== null) own.push({ code: "allowance", severity: "error", file: path, span: allowance.span, ...fault });
      if (fault === null || meant !== allowance.code) left = left.filter((diagnostic) => !accepts(diagnostic));
    }
  }
  return [...left, ...own];
}

type Words = Pick<Diagnostic, "message" | "why" | "fix" | "swap">;

function allowanceFault({ code, reason }: Allowance, { acceptable, known }: AllowableCodes): Words | null {
  const list = [...acceptable].map((name) => `\`${name}\``).join(", ");
  if (!known.has(code)) {
    const meant = didYouMean(code, acceptable);
    return {
      message: `\`${code}\` is not a code${meant === null ? "" : `; did you mean \`${meant}\`?`}`,
      why: "Nothing is accepted by it.",
      swap: meant === null ? undefined : { from: code, to: meant },
      fix: meant === null ? `Write one of ${list}.` : `Write \`${meant}\`.`,
    };
  }
  if (!acceptable.has(code)) {
    return {
      message: `Faults of \`${code}\` cannot be accepted`,
      why: "The page would be missing, wrong or unsafe, whatever the reason.",
      fix: `Mend the fault and delete the comment. What can be accepted: ${list}.`,
    };
  }
  if (/[\p{L}\p{N}]{2}/u.test(reason)) return null;
  return {
    message: "The allowance gives no reason",
    why: "Nobody can tell later whether it still holds.",
    fix: `Write it behind a colon: \`signalbox-allow ${code}: why it is right here\`.`,
  };
}

function stale({ code }: Allowance): Words {
  return {
    message: `Nothing below is a fault of \`${code}\``,
    why: "It would hide the next fault that comes to this place.",
    fix: "Delete the comment, or move it to the line above the fault.",
  };
}
