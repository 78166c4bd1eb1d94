import { z } from "zod";

/** How bad it is for users, worst first. */
export const severity = z.enum(["critical", "major", "minor"]).meta({
  description: "critical: users cannot work. major: an important part fails. minor: an annoyance, or only the team is hit.",
});

export type Severity = z.infer<typeof severity>;
