import { countSeverities } from "../../diagnostics/count-severities.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { LoadedContent } from "../../model/load-content.ts";
import { defineCommand } from "../command.ts";
import { CONTENT_OPTION, contentDirectory, pathInRepository } from "../directories.ts";
import { findFaults } from "../find-faults.ts";
import { isColoured } from "../is-coloured.ts";
import { version } from "../version.ts";

type Print = (diagnostics: readonly Diagnostic[], content: Pick<LoadedContent, "directory" | "files">) => Promise<string>;

/** The code of a format is read only when it is asked for. */
const formats: Readonly<Record<string, Print>> = {
  async text(diagnostics, { files }) {
    const { printText } = await import("../../diagnostics/print-text.ts");
    return printText(diagnostics, files, { colour: isColoured(process.stdout) });
  },
  async json(diagnostics, { files }) {
    const { printJson } = await import("../../diagnostics/print-json.ts");
    return printJson(diagnostics, files);
  },
  async github(diagnostics, { directory }) {
    const { printGithub } = await import("../../diagnostics/print-github.ts");
    return printGithub(diagnostics, pathInRepository(directory));
  },
  async sarif(diagnostics, { directory, files }) {
    const { printSarif } = await import("../../diagnostics/print-sarif.ts");
    const { codes } = await import("../../check/codes.ts");
    const { rulePageAddress } = await import("../rule-page-address.ts");
    return printSarif(diagnostics, files, pathInRepository(directory), { version: version(), codes, pageOf: rulePageAddress(files) });
  },
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
      const { rulePage } = await import("../rule-page.ts");
      process.stdout.write(rulePage(explain));
      return 0;
    }
    const path = contentDirectory(directory);
    const { diagnostics, files } = await findFaults(path);
    process.stdout.write((await formats[format]?.(diagnostics, { directory: path, files })) ?? "");
    return countSeverities(diagnostics).errors > 0 ? 1 : 0;
  },
});
