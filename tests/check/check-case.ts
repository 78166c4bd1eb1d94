import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkContent } from "../../src/check/check-content.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { loadContent } from "../../src/model/load-content.ts";
import type { LoadedContent } from "../../src/model/load-content.ts";

const base = join(import.meta.dirname, "base");

/**
 * Checks the small valid project of `base/` with a case laid over it: files of `<folder>/content/` come in addition or in
 * place of those of the base; paths in `<folder>/removed.txt`, one a line, are taken away. Without a folder: the base alone.
 * `mended` is written over one of its files in the end.
 */
export async function checkCase(
  folder?: string,
  mended?: { readonly path: string; readonly text: string },
): Promise<{ content: LoadedContent; diagnostics: readonly Diagnostic[] }> {
  const directory = mkdtempSync(join(tmpdir(), "signalbox-case-"));
  try {
    cpSync(base, directory, { recursive: true });
    if (folder !== undefined) {
      for (const path of removedPaths(folder)) rmSync(join(directory, path), { recursive: true });
      const overlay = join(folder, "content");
      if (existsSync(overlay)) cpSync(overlay, directory, { recursive: true, verbatimSymlinks: true });
    }
    if (mended !== undefined) writeFileSync(join(directory, mended.path), mended.text);
    const content = loadContent(directory);
    return { content, diagnostics: await checkContent(content) };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function removedPaths(folder: string): readonly string[] {
  const list = join(folder, "removed.txt");
  return existsSync(list) ? readFileSync(list, "utf8").split("\n").filter(Boolean) : [];
}
