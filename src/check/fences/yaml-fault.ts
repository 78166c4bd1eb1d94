import { parseAllDocuments } from "yaml";
import { yamlFaultWords } from "../../model/yaml-fault-words.ts";
import type { FenceFault } from "./fence-fault.ts";

/** Why a text is no YAML, or null. Several documents may stand in it; tags are left alone. */
export function yamlFault(text: string): FenceFault | null {
  const documents = parseAllDocuments(text, { prettyErrors: false, uniqueKeys: true, version: "1.2", logLevel: "silent" });
  const [error] = documents.flatMap((document) => document.errors);
  return error === undefined ? null : { at: error.pos[0], ...yamlFaultWords(error.message) };
}
