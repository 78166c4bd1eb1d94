import { readShell } from "../shell/read-shell.ts";
import { shellFault } from "../shell/shell-fault.ts";
import type { FenceFault } from "./fence-fault.ts";
import { shellSlips } from "./shell-slips.ts";

/**
 * Where a shell would take something in a text for what it is not: a `<blank>` to fill in, a prompt, a dash; where there is no such,
 * why it would refuse the whole, which such a slip may cause.
 */
export async function bashFaults(text: string): Promise<readonly FenceFault[]> {
  const slips = [...unfilledBlanks(text), ...shellSlips(text)];
  if (slips.length > 0) return slips;
  const fault = await shellFault(text);
  if (fault === null) return [];
  const message = `The shell: ${fault.message.replace(/\.$/, "")}`;
  const fix =
    "Close what is open: quotes, parentheses, `if … fi`, `for … done`, here-documents. What is no command belongs in a `text` or `output` fence.";
  return [{ at: fault.at, message, fix }];
}

function* unfilledBlanks(text: string): Iterable<FenceFault> {
  for (const { redirects } of readShell(text).commands) {
    for (const { operator, target } of redirects) {
      const at = target.start - 1;
      const [whole, words = ""] = /^<([A-Za-z][\w-]*(?: [\w-]+)*)>(?=[\s'"@:/]|$)/.exec(text.slice(at)) ?? [];
      if (operator !== "<" || whole === undefined) continue;
      yield {
        at,
        message: `A shell reads \`${whole}\` as two redirections`,
        fix: `Write \`{{${words.toLowerCase().replace(/[^a-z0-9]+/g, "_")}}}\` and declare it in \`inputs\`, or put it in quotes.`,
      };
    }
  }
}
