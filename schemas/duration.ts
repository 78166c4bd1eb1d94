import { z } from "zod";

/** A length of time: a whole number and `ms`, `s`, `m` (minutes), `h`, `d`, `w` or `mo` (months). */
export const duration = z
  .string()
  .regex(/^[1-9]\d*(?:ms|s|m|h|d|w|mo)$/, "Expected a duration such as `30s`, `15m`, `6h`, `90d` or `3mo`")
  .meta({ description: "A whole number and a unit: ms, s, m (minutes), h, d, w, mo (months).", examples: ["30s", "90d", "6mo"] });
