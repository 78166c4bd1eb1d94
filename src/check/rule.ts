import type { CodeSummary } from "../diagnostics/print-sarif.ts";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { LoadedContent } from "../model/load-content.ts";

/** A fault as its rule sees it; the code and the severity are the rule's own. */
export type Finding = Omit<Diagnostic, "code" | "severity">;

/** One thing that must hold in all content. The code names its file here, its page in `docs/rules/` and its cases. */
export interface Rule extends CodeSummary {
  readonly severity: Severity;
  /** Must not throw, whatever stands in the content. */
  check(content: LoadedContent): Iterable<Finding> | Promise<Iterable<Finding>>;
}
