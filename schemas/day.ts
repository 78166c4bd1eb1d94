import { z } from "zod";

/** A calendar day of this century, written as in ISO 8601: `2025-11-13`. */
export const day = z.iso
  .date("Expected a day such as `2025-11-13`")
  .regex(/^(?!\d{4}-)|^20/, "Expected a day of this century, such as `2025-11-13`")
  .meta({ description: "A day: YYYY-MM-DD.", examples: ["2025-11-13"] });
