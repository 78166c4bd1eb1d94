import { z } from "zod";

/** A calendar day, written as in ISO 8601: `2025-11-13`. */
export const day = z.iso.date("Expected a day such as `2025-11-13`").meta({ description: "A day: YYYY-MM-DD.", examples: ["2025-11-13"] });
