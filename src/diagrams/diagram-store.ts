import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DiagramSource, diagramFileName, diagramKey } from "./diagram.ts";
import type { DrawnDiagram } from "./draw-diagrams.ts";
import { findUnsafeSvg } from "./find-unsafe-svg.ts";

/** In the content directory, committed with it. */
const FOLDER = ".diagrams";

/** The stored drawing of a source. `null` if there is none, or if the file holds what a page may not. */
export function readDrawn(contentDirectory: string, source: DiagramSource): string | null {
  try {
    const svg = readFileSync(join(contentDirectory, FOLDER, diagramFileName(source)), "utf8");
    return findUnsafeSvg(svg) === null ? svg : null;
  } catch {
    return null;
  }
}

/** Whether a source has been drawn, which only one that parses can be. */
export const isDrawn = (contentDirectory: string, source: DiagramSource): boolean =>
  existsSync(join(contentDirectory, FOLDER, diagramFileName(source)));

/** The sources without a stored drawing, each once. */
export function missingDiagrams(contentDirectory: string, sources: readonly DiagramSource[]): readonly DiagramSource[] {
  const byKey = new Map(sources.map((source) => [diagramKey(source), source]));
  return [...byKey.values()].filter((source) => readDrawn(contentDirectory, source) === null);
}

/** Writes each finished drawing; faults are left out. Throws what the file system throws. */
export function storeDrawn(contentDirectory: string, drawings: ReadonlyMap<string, DrawnDiagram>): void {
  const folder = join(contentDirectory, FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const [key, drawing] of drawings) {
    if (!("svg" in drawing)) continue;
    const file = join(folder, `${key}.svg`);
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, drawing.svg);
    renameSync(unfinished, file);
  }
}

/** Removes the drawings that no source asks for. Returns the names of the removed files. */
export function pruneDrawn(contentDirectory: string, keep: readonly DiagramSource[]): readonly string[] {
  const folder = join(contentDirectory, FOLDER);
  const kept = new Set(keep.map(diagramFileName));
  const unused = drawingsIn(folder).filter((name) => !kept.has(name));
  for (const name of unused) rmSync(join(folder, name));
  return unused;
}

function drawingsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^[0-9a-f]{16}\.svg$/.test(name))
      .sort();
  } catch {
    return [];
  }
}
