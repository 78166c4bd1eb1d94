import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { PassedBefore } from "../check/passed-before.ts";

/** Digests that a file holds at most; those of the last run stay longest. */
const MOST = 50_000;

/** What passed before, kept in a file. */
export interface KeptPasses extends PassedBefore {
  /** Replaces the file as a whole, so that of two processes one wins. A disk that takes no file costs only time. */
  save(): void;
}

/** Reads what the same judges let pass. A file that is missing, damaged or from other judges counts as empty. */
export function keptPasses(file: string, judges: string): KeptPasses {
  const known = new Set(read(file, judges));
  const used = new Set<string>();
  return {
    has(judge, text) {
      const digest = digestOf(judge, text);
      if (known.has(digest)) used.add(digest);
      return known.has(digest);
    },
    add: (judge, text) => void used.add(digestOf(judge, text)),
    save() {
      if ([...used].every((digest) => known.has(digest))) return;
      const list = [...used, ...[...known].filter((digest) => !used.has(digest))].slice(0, MOST).join("\n");
      write(file, `${digestOf(judges, list)}\n${list}`);
    },
  };
}

const digestOf = (kind: string, text: string): string => createHash("sha256").update(`${kind.length}\0${kind}\0${text}`).digest("hex");

function read(file: string, judges: string): readonly string[] {
  try {
    const [, seal, list = ""] = /^([^\n]*)\n([\s\S]*)$/.exec(readFileSync(file, "utf8")) ?? [];
    return seal === digestOf(judges, list) ? list.split("\n") : [];
  } catch {
    return [];
  }
}

function write(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(unfinished, text);
      renameSync(unfinished, file);
    } finally {
      rmSync(unfinished, { force: true });
    }
  } catch {
    // The next check judges anew.
  }
}
