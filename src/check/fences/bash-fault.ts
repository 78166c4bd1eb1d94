import { readShell } from "../shell/read-shell.ts";
import { shellFault } from "../shell/shell-fault.ts";
import type { FenceFault } from "./fence-fault.ts";
import { shellSlip } from "./shell-slips.ts";

/** Why a shell would refuse a text, or take something in it for what it is not: a `<blank>` to fill in, a prompt, a dash; null when neither. */
export async function bashFault(text: string): Promise<FenceFault | null> {
  const slip = unfilledBlank(text) ?? shellSlip(text);
  if (slip !== null) return slip;
  const fault = await shellFault(text);
  if (fault === null) return null;
  return {
    at: fault.at,
    message: `The shell: ${fault.message.replace(/\.$/, "")}`,
    fix: "Close what is open: quotes, parentheses, `if … fi`, `for … done`, here-documents. What is no command belongs in a `text` or `output` fence.",
  };
}

function unfilledBlank(text: string): FenceFault | null {
  for (const { redirects } of readShell(text).commands) {
    for (const { operator, target } of redirects) {
      const at = target.start - 1;
      const [whole, words = ""] = /^<([A-Za-z][\w-]*(?: [\w-]+)*)>(?=[\s'"@:/]|$)/.exec(text.slice(at)) ?? [];
      if (operator !== "<" || whole === undefined) continue;
      return {
        at,
        message: `A shell reads \`${whole}\` as two redirections`,
        fix: `Write \`{{${words.toLowerCase().replace(/[^a-z0-9]+/g, "_")}}}\` and declare it in \`inputs\`, or put it in quotes.`,
      };
    }
  }
  return null;
}
