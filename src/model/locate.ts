import type { Span } from "../diagnostics/diagnostic.ts";
import type { AnyEntry } from "./catalog.ts";
import type { LoadedContent } from "./load-content.ts";

/** Where a field of an entry stands in its file; for a field that is absent, the nearest part that is there. */
export function locate(
  content: LoadedContent,
  entry: AnyEntry,
  field: readonly PropertyKey[],
  part: "key" | "value" = "value",
): Span | undefined {
  return content.documents.get(entry.file)?.yaml.locate([...entry.path, ...field], part);
}
