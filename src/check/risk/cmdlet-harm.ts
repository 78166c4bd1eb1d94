import { change, destroy } from "./harm.ts";
import type { Harm } from "./harm.ts";
import { webRequestHarm } from "./http-tools.ts";

const deleting =
  /^(?:remove-(?!variable$|module$|job$|pssession$|psdrive$|alias$)\w+|clear-(?!host$|variable$|history$)\w+|format-volume)$/;
const changing =
  /^(?:(?:stop|restart|start|suspend|resume|set|new|disable|enable)-(?:service|process|computer|vm|item\w*|content|acl|net\w+|scheduledtask|executionpolicy|website|webapppool)|(?:move|rename)-item|(?:set|add)-content|(?:install|uninstall|update)-\w+)$/;

/** The harm that a command of PowerShell does, `Verb-Noun`; null for any other. */
export function cmdletHarm(words: readonly string[]): Harm | null {
  const [name = "", ...rest] = words.map((word) => word.toLowerCase());
  if (!/^[a-z]+-[a-z]+$/.test(name) || rest.includes("-whatif")) return null;
  if (deleting.test(name)) return destroy("what it deletes is gone");
  if (/^invoke-(?:restmethod|webrequest)$/.test(name)) return webRequestHarm(rest);
  return changing.test(name) ? change("it changes the machine") : null;
}
