import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineCommand } from "../command.ts";
import { ROOT } from "../directories.ts";
import { jsonSchemas } from "../json-schemas.ts";

const FOLDER = join(ROOT, "schemas/json");

export const schemas = defineCommand({
  summary: "Write schemas/json/, with which editors complete and check content.",
  usage: "[--check]",
  options: { check: { type: "boolean", summary: "Write nothing; fail if a file is not as it would be written." } },
  async run({ check }) {
    const wanted = jsonSchemas();
    const present = new Map(readFolder(FOLDER));
    const stale = [...new Set([...wanted.keys(), ...present.keys()])].filter((name) => wanted.get(name) !== present.get(name));
    if (check) {
      for (const name of stale) console.error(`error: schemas/json/${name} is stale. Run: npm run schemas`);
      return stale.length > 0 ? 1 : 0;
    }
    mkdirSync(FOLDER, { recursive: true });
    for (const name of stale) {
      const text = wanted.get(name);
      if (text === undefined) rmSync(join(FOLDER, name));
      else writeFileSync(join(FOLDER, name), text);
    }
    console.log(`${wanted.size} schemas in schemas/json, ${stale.length} of them changed`);
    return 0;
  },
});

function readFolder(folder: string): readonly (readonly [string, string])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
}
