import type { Change } from "../../changes/change.ts";
import { contentChanges } from "../../changes/content-changes.ts";
import { printChanges } from "../../changes/print-changes.ts";
import { countSeverities } from "../../diagnostics/count-severities.ts";
import { loadContent } from "../../model/load-content.ts";
import { defineCommand } from "../command.ts";
import { contentAt } from "../content-at.ts";
import { CONTENT_OPTION, contentDirectory } from "../directories.ts";
import { isColoured } from "../is-coloured.ts";

type Print = (changes: readonly Change[], since: string) => string;

const formats: Readonly<Record<string, Print>> = {
  text: (changes, since) => printChanges(changes, since, { colour: isColoured(process.stdout) }),
  markdown: (changes, since) => fenced(printChanges(changes, since, { colour: false })),
  json: (changes, since) => `${JSON.stringify({ since, changes }, null, 2)}\n`,
};

export const changes = defineCommand({
  summary: "Say what a change of the content means: a command that is another one, a risk that fell, an address that leads nowhere.",
  usage: "[COMMIT] [--content DIR] [--format text|markdown|json]",
  options: {
    content: CONTENT_OPTION,
    format: {
      type: "string",
      placeholder: "FORMAT",
      summary: "How the changes are written; markdown for the summary of a pull request.",
      choices: Object.keys(formats),
    },
  },
  arguments: 1,
  async run({ content, format = "text" }, [revision = "HEAD"]) {
    const directory = contentDirectory(content);
    const before = contentAt(directory, revision);
    const after = loadContent(directory);
    const since = revision === before.commit ? revision : `${revision} (${before.commit})`;
    process.stdout.write(formats[format]?.(contentChanges(before.content, after), since) ?? "");
    if (countSeverities(after.diagnostics).errors > 0)
      process.stderr.write("Files with faults are left out: they may be named as gone. Mend them first: npm run check\n");
    return 0;
  },
});

/** As a block whose lines `-` and `+` get colours; longer marks than any in the text, so that nothing in it ends the block. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([marks]) => marks.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}diff\n${text}${marks}\n`;
}
