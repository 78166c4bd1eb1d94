import type { Rule } from "./rule.ts";
import { brokenLink } from "./rules/broken-link.ts";
import { commandRisk } from "./rules/command-risk.ts";
import { decision } from "./rules/decision.ts";
import { duplicateId } from "./rules/duplicate-id.ts";
import { emptyPage } from "./rules/empty-page.ts";
import { fenceSyntax } from "./rules/fence-syntax.ts";
import { fileName } from "./rules/file-name.ts";
import { fileSize } from "./rules/file-size.ts";
import { imageText } from "./rules/image-text.ts";
import { inputs } from "./rules/inputs.ts";
import { lostText } from "./rules/lost-text.ts";
import { mermaid } from "./rules/mermaid.ts";
import { missingProject } from "./rules/missing-project.ts";
import { mojibake } from "./rules/mojibake.ts";
import { phasesRule } from "./rules/phases.ts";
import { reference } from "./rules/reference.ts";
import { reviewDate } from "./rules/review-date.ts";
import { riskContradiction } from "./rules/risk-contradiction.ts";
import { sample } from "./rules/sample.ts";
import { secret } from "./rules/secret.ts";
import { signature } from "./rules/signature.ts";
import { syntax } from "./rules/syntax.ts";
import { unknownVariable } from "./rules/unknown-variable.ts";
import { unsafeContent } from "./rules/unsafe-content.ts";
import { valueFormat } from "./rules/value-format.ts";
import { verified } from "./rules/verified.ts";
import { ways } from "./rules/ways.ts";

/** Every rule of the check. */
export const rules: readonly Rule[] = [
  brokenLink,
  commandRisk,
  decision,
  duplicateId,
  emptyPage,
  fenceSyntax,
  fileName,
  fileSize,
  imageText,
  inputs,
  lostText,
  mermaid,
  missingProject,
  mojibake,
  phasesRule,
  reference,
  reviewDate,
  riskContradiction,
  sample,
  secret,
  signature,
  syntax,
  unknownVariable,
  unsafeContent,
  valueFormat,
  verified,
  ways,
];
