import { optionValues } from "./arguments.ts";
import { change, destroy } from "./harm.ts";
import type { Harm } from "./harm.ts";
import type { FindHarm } from "./tool.ts";

/** Calls of the standard libraries that delete files. */
const deleting =
  /\b(?:rmtree|os\.(?:remove|unlink|rmdir|removedirs)|(?:fs|fsp|promises)\.(?:rm|rmSync|rmdir|rmdirSync|unlink|unlinkSync)|FileUtils\.rm\w*|remove_tree|(?:File|Dir)\.(?:delete|unlink|rmdir)|^unlink)\b|\.(?:rm|rmdir|unlink)Sync\(/;
/** Calls of the libraries through which programs reach their database, and of its migrations. */
const losing = /\b(?:delete_all|destroy_all|drop_all|deleteMany|flush(?:all|db)|rollback)\b|\.objects\b.*\.delete\(/i;
const saving = /\b(?:update_all|insert_all|create!|save!|migrate|updateMany|createMany|bulk_create)\b|\.(?:save|update!?)\(/;

/** What a text that runs within a program of ours does to its data, as far as the names of the calls tell. */
export function recordHarm(code: string): Harm | null {
  if (losing.test(code)) return destroy("the script deletes what is stored");
  return saving.test(code) ? change("the script changes what is stored") : null;
}

const script =
  (option: string): FindHarm =>
  (words) =>
    optionValues(words, option, option === "-c" ? "--command" : "--eval").some((code) => deleting.test(code))
      ? destroy("the script deletes files for good")
      : null;

const inPlace: FindHarm = (words, plain) => {
  const rewrites = words.slice(1).some((word) => /^-[a-z]*i(?:\.\w+)?[a-z]*$/.test(word) && !/^-[eEMmI]/.test(word));
  return script("-e")(words, plain) ?? (rewrites ? change("it rewrites a file") : null);
};

/** Programs in other languages that stand on the command line. */
export const scriptTools = {
  python: script("-c"),
  node: script("-e"),
  ruby: inPlace,
  perl: inPlace,
} as const satisfies Readonly<Record<string, FindHarm>>;
