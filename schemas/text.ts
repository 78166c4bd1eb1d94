import { z } from "zod";

/** One short line of plain text; backticks mark code. */
export const line = z
  .string()
  .trim()
  .min(1, "Expected some text")
  .max(300, "Expected at most 300 characters")
  .regex(/^[^\n]*$/, "Expected one line");

/** Text of any length in inline Markdown: code and links, no blocks. */
export const prose = z.string().trim().min(1, "Expected some text");
