import { readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Catalog } from "../model/catalog.ts";

/** What the command that builds a site has read and worked out, so that Astro need not do it again. */
export interface BuildInput {
  readonly catalog: Catalog;
  /** Addresses that are not to be rendered: they stand in the new site, or another writes them. */
  readonly standing: ReadonlySet<string>;
}

/** The address of the index of what the resolver knows. */
export const FIND_INDEX = "/find-index.json";

export function writeBuildInput(file: string, input: BuildInput): void {
  writeFileSync(file, serialize(input));
}

let read: BuildInput | null | undefined;

/** The input of this build, from the file that `SIGNALBOX_INPUT` names; null in development. */
export function buildInput(): BuildInput | null {
  const file = process.env["SIGNALBOX_INPUT"];
  read ??= file === undefined ? null : (deserialize(readFileSync(file)) as BuildInput);
  return read;
}

/** Whether a page is left to be rendered. */
export const isLeft = (address: string): boolean => buildInput()?.standing.has(address) !== true;
