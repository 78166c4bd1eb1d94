import { codes } from "../../check/codes.ts";
import { countSeverities } from "../../diagnostics/count-severities.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { printGithub } from "../../diagnostics/print-github.ts";
import { printJson } from "../../diagnostics/print-json.ts";
import { printSarif } from "../../diagnostics/print-sarif.ts";
import { printText } from "../../diagnostics/print-text.ts";
import type { LoadedContent } from "../../model/load-content.ts";
import { findFaults } from "../check-directory.ts";
import { defineCommand } from "../command.ts";
import { CONTENT_OPTION, contentDirectory, pathInRepository } from "../directories.ts";
import { isColoured } from "../is-coloured.ts";
import { rulePage } from "../rule-page.ts";
import { version } from "../version.ts";

type Print = (diagnostics: readonly Diagnostic[], content: Pick<LoadedContent, "directory" | "files">) => string;

const formats: Readonly<Record<string, Print>> = {
  text: (diagnostics, { files }) => printText(diagnostics, files, { colour: isColoured(process.stdout) }),
  json: (diagnostics, { files }) => printJson(diagnostics, files),
  github: (diagnostics, { directory }) => printGithub(diagnostics, pathInRepository(directory)),
  sarif: (diagnostics, { directory }) => printSarif(diagnostics, pathInRepository(directory), { version: version(), codes }),
};

export const check = defineCommand({
  summary: "Find every fault in the content, with its place, the reason and the fix.",
  usage: "[--content DIR] [--format text|json|github|sarif] [--explain CODE]",
  options: {
    content: CONTENT_OPTION,
    format: {
      type: "string",
      placeholder: "FORMAT",
      summary: "How the faults are written: text shows 20 of a code and counts the rest, the others hold all.",
      choices: Object.keys(formats),
    },
    explain: { type: "string", placeholder: "CODE", summary: "Say what a code means, with a wrong and a right example; checks nothing." },
  },
  async run({ content: directory, format = "text", explain }) {
    if (explain !== undefined) {
      process.stdout.write(rulePage(explain));
      return 0;
    }
    const path = contentDirectory(directory);
    const { diagnostics, files } = await findFaults(path);
    process.stdout.write(formats[format]?.(diagnostics, { directory: path, files }) ?? "");
    return countSeverities(diagnostics).errors > 0 ? 1 : 0;
  },
});
