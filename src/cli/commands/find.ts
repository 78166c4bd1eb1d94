import { text as readAll } from "node:stream/consumers";
import { buildFindIndex } from "../../find/build-find-index.ts";
import { resolve } from "../../find/resolve.ts";
import type { FindResult } from "../../find/find-result.ts";
import type { Resolution } from "../../find/resolve.ts";
import { loadContent } from "../../model/load-content.ts";
import { defineCommand } from "../command.ts";
import { CONTENT_OPTION, contentDirectory } from "../directories.ts";
import { Failure } from "../failure.ts";

const formats: Readonly<Record<string, (resolution: Resolution) => string>> = {
  text: printed,
  json: (resolution) => `${JSON.stringify(resolution, null, 2)}\n`,
};

export const find = defineCommand({
  summary: "Say where a pasted error, an identifier or a question leads. Without TEXT it reads standard input.",
  usage: "[--content DIR] [--format text|json] [TEXT]",
  options: {
    content: CONTENT_OPTION,
    format: { type: "string", placeholder: "FORMAT", summary: "How the answers are written.", choices: Object.keys(formats) },
  },
  arguments: Number.POSITIVE_INFINITY,
  async run({ content, format = "text" }, words) {
    const directory = contentDirectory(content);
    const text = words.length > 0 ? words.join(" ") : await pasted();
    if (text.trim() === "") throw new Failure("Say what to find: npm run find -- 502 after deploy");
    const index = buildFindIndex(loadContent(directory).catalog);
    process.stdout.write(formats[format]?.(resolve(index, text)) ?? "");
    return 0;
  },
});

const pasted = async (): Promise<string> => (process.stdin.isTTY ? "" : readAll(process.stdin));

function printed({ confident, results }: Resolution): string {
  const closest = results.length === 0 ? "No known symptom.\n" : "No known symptom. The closest pages:\n\n";
  return `${confident ? "" : closest}${results.map(answer).join("\n")}`;
}

function answer({ url, anchor, title, project, kind, why }: FindResult): string {
  const address = anchor === null || url.includes("#") ? url : `${url}#${anchor}`;
  return `${title} (${kind} of ${project})\n  ${address}\n  ${why}\n`;
}
