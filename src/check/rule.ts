import type { CodeSummary } from "../diagnostics/print-sarif.ts";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { LoadedContent } from "../model/load-content.ts";
import type { FindAnswer } from "./misled-samples.ts";
import type { PassedBefore } from "./passed-before.ts";

/** A fault as its rule sees it; the code is the rule's own, and so is the severity unless it says another. */
export type Finding = Omit<Diagnostic, "code" | "severity"> & { readonly severity?: Severity };

/** One thing that must hold in all content. The code names its file here, its page in `docs/rules/` and its cases. */
export interface Rule extends CodeSummary {
  readonly severity: Severity;
  /** Whether a writer may accept a finding in one place, with a reason: the rule judges what it cannot know for sure. */
  readonly isAcceptable?: true;
  /** Whether each finding comes of one file alone; then no file is shown that had none as it stands. */
  readonly isOfOneFile?: true;
  /** Must not throw, whatever stands in the content. */
  check(content: LoadedContent, aid: Aid): Iterable<Finding> | Promise<Iterable<Finding>>;
}

/** What a rule may use beside the content. */
export interface Aid {
  /** What passed before may be taken as judged, what passes now be added. */
  readonly passed: PassedBefore;
  /** Where samples lead, which is found out once for all rules. */
  readonly answers: Promise<FindAnswer>;
}
