import { spanOf } from "../../source/text-file.ts";
import type { TextFile } from "../../source/text-file.ts";
import type { Finding, Rule } from "../rule.ts";
import { knownSecrets } from "../secrets/known-secrets.ts";
import { addressPasswords, namedSecrets } from "../secrets/named-secrets.ts";
import { shapedSecrets } from "../secrets/shaped-secrets.ts";
import { toldSecrets } from "../secrets/told-secrets.ts";
import type { SecretFound } from "../secrets/secret-found.ts";

/** Stands between two files that are looked through in one go. */
const GAP = "\n\n";

export const secret: Rule = {
  code: "secret",
  name: "No secret is written down",
  proves: "No file holds a password, a key or a token that looks real.",
  severity: "error",
  isAcceptable: true,
  isOfOneFile: true,
  async check(content) {
    const files = [...content.files.values()];
    if (files.length === 0) return [];
    const known = await knownSecrets(files.map(({ text }) => text).join(GAP));
    let offset = 0;
    return files.flatMap((file) => {
      const start = offset;
      const end = start + file.text.length;
      offset = end + GAP.length;
      const here = known.filter((found) => found.start >= start && found.start < end);
      const placed = here.map((found) => ({ ...found, start: found.start - start, end: Math.min(found.end, end) - start }));
      return secretsOf(file, [
        ...placed,
        ...shapedSecrets(file.text),
        ...addressPasswords(file.text),
        ...namedSecrets(file.text),
        ...toldSecrets(file.text),
      ]);
    });
  },
};

/** One finding for each place: the first one names it, and it reaches as far as the longest. */
function secretsOf(file: TextFile, all: readonly SecretFound[]): readonly Finding[] {
  const kept: SecretFound[] = [];
  for (const found of all) {
    const index = kept.findIndex(({ start, end }) => found.start < end && start < found.end);
    const same = kept[index];
    if (same === undefined) kept.push(found);
    else kept[index] = { ...same, start: Math.min(same.start, found.start), end: Math.max(same.end, found.end) };
  }
  return kept.map(({ what, placeholder, start, end }) => {
    const span = spanOf(file, start, end);
    return {
      file: file.path,
      span,
      masks: [span],
      message: `This looks like ${what}`,
      why: "Everybody who reads this page, or the history of its repository, has it.",
      fix: `Replace it where it is used, since it is known now; then write a placeholder here: \`${placeholder}\`.`,
    };
  });
}
