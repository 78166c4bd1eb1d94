import type { CodeSummary } from "../diagnostics/print-sarif.ts";
import { rules } from "./rules.ts";

/** Codes of faults that are found while content is read, before any rule runs. */
const readingCodes: readonly CodeSummary[] = [
  { code: "encoding", name: "Text is UTF-8", proves: "Every byte of every file is UTF-8." },
  { code: "misplaced-file", name: "Files stand where they are read", proves: "Every file is read into some page." },
  { code: "schema", name: "Data fit their schema", proves: "Every key is known, every needed key is there, every value has its shape." },
  { code: "unreadable-file", name: "Files can be read", proves: "Every file can be read and none is a link out of the content." },
];

/** The code of comments that accept a fault. */
const allowance: CodeSummary = {
  code: "allowance",
  name: "Accepted faults are there",
  proves: "Every comment that accepts a fault gives a reason and stands above such a fault.",
};

/** Every code that a fault can carry, in alphabetical order. */
export const codes: readonly CodeSummary[] = [...readingCodes, allowance, ...rules].sort((a, b) => (a.code < b.code ? -1 : 1));
