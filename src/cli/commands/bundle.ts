import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadContent } from "../../model/load-content.ts";
import { buildChecked } from "../build-checked.ts";
import { commitWords, contentCommit } from "../build/content-commit.ts";
import { inputsFingerprint } from "../build/inputs-fingerprint.ts";
import { fingerprintOf } from "../build/site-folder.ts";
import { editionWords, projectBundle } from "../build/write-bundles.ts";
import { defineCommand } from "../command.ts";
import { CONTENT_OPTION, ROOT, contentDirectory, outDirectory, pathFromUser } from "../directories.ts";
import { Failure } from "../failure.ts";

/** Built when the default one is not up to date, which others may be serving. */
const OWN_SITE = join(ROOT, ".signalbox/bundled");

export const bundle = defineCommand({
  summary: "Write all pages of a system into one HTML file that needs no network. It bears the date and the commit.",
  usage: "PROJECT [--content DIR] [--out FILE]",
  options: {
    content: CONTENT_OPTION,
    out: { type: "string", placeholder: "FILE", summary: "The file to write (default: PROJECT.html, where you stand)." },
  },
  arguments: 1,
  async run({ content, out }, [id = ""]) {
    const directory = contentDirectory(content);
    const { catalog } = loadContent(directory);
    const project = catalog.projects.find((one) => one.id === id);
    if (project === undefined) {
      const known = catalog.projects.map((one) => one.id).join(", ");
      throw new Failure(id === "" ? `Say which system: ${known}` : `There is no system \`${id}\`. Say one of: ${known}`);
    }
    const fingerprint = inputsFingerprint(directory);
    const built = [outDirectory(undefined), OWN_SITE].find((site) => fingerprintOf(site) === fingerprint);
    if (built === undefined) {
      const code = await buildChecked(directory, OWN_SITE);
      if (code !== 0) return code;
    }
    const file = pathFromUser(out ?? `${id}.html`);
    const html = projectBundle(built ?? OWN_SITE, catalog, project, `${stamp(directory)}${editionWords(fingerprint)}`);
    writeFileSync(file, html);
    console.log(`${file}: ${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB`);
    return 0;
  },
});

/** The day on which it is written and, where the content is kept in Git, what it holds. */
function stamp(directory: string): string {
  const commit = contentCommit(directory);
  // Swedish writes a day as ISO 8601 does.
  return `Written on ${new Date().toLocaleDateString("sv")}. ${commit === null ? "" : `${commitWords(commit)} `}`;
}
