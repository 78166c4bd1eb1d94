import { parseAllDocuments } from "yaml";
import { yamlFaultWords } from "../../model/yaml-fault-words.ts";
import { yamlComplaints } from "../../source/yaml-complaints.ts";
import type { FenceFault } from "./fence-fault.ts";

/** Why a text is no YAML, or null. Several documents may stand in it; tags are left alone. */
export function yamlFault(text: string): FenceFault | null {
  const documents = parseAllDocuments(text, { prettyErrors: false, uniqueKeys: true, version: "1.2", logLevel: "silent" });
  const [fault] = documents.flatMap((document) => yamlComplaints(document, text));
  return fault === undefined ? null : { at: fault.range[0], ...yamlFaultWords(fault.message) };
}
