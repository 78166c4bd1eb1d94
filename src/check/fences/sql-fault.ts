import { readSql } from "../sql/read-sql.ts";
import type { FenceFault } from "./fence-fault.ts";

const words = {
  quote: { message: "A quotation mark is not closed", fix: "Write the same mark where the text ends; a mark within is written twice." },
  open: { message: "A parenthesis is not closed", fix: "Write `)` where it ends." },
  close: { message: "A parenthesis is closed that was not opened", fix: "Delete it, or write `(` before." },
} as const;

/** What no dialect of SQL would take, or null: quotes and parentheses without their partner. */
export function sqlFault(text: string): FenceFault | null {
  const { fault } = readSql(text);
  return fault === null ? null : { at: fault.at, ...words[fault.kind] };
}
