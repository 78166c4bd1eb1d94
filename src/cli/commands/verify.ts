import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadContent } from "../../model/load-content.ts";
import { verification } from "../../model/verification.ts";
import { defineCommand } from "../command.ts";
import { CONTENT_OPTION, contentDirectory } from "../directories.ts";
import { Failure } from "../failure.ts";
import { writeVerified } from "../write-verified.ts";

export const verify = defineCommand({
  summary: "Write into a runbook or guide that it was tried for real today, and what it said.",
  usage: "PROJECT/ID --by NAME [--content DIR]",
  options: {
    content: CONTENT_OPTION,
    by: { type: "string", placeholder: "NAME", summary: "Who tried it." },
  },
  arguments: 1,
  async run({ content, by }, [name = ""]) {
    if (by === undefined || by.trim() === "") throw new Failure("Say who tried it: npm run verify -- ayni/backend-502 --by NAME");
    const directory = contentDirectory(content);
    const documents = loadContent(directory).catalog.projects.flatMap(({ runbooks, guides }) => [...runbooks, ...guides]);
    const matching = documents.filter(({ project, id }) => `${project}/${id}` === name);
    const document = matching[0];
    if (document === undefined) throw new Failure(`There is no runbook or guide \`${name}\`, or it does not fit its schema: npm run check`);
    const path = join(directory, document.file);
    // The day of whoever tried it; Swedish writes it as ISO 8601 does.
    const on = new Date().toLocaleDateString("sv");
    const { digest } = verification(document);
    writeFileSync(path, writeVerified(readFileSync(path, "utf8"), { on, by: by.trim(), digest }));
    process.stdout.write(`${document.file}: tried on ${on} by ${by.trim()}, ${digest}\n`);
    return 0;
  },
});
