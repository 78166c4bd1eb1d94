import type { Checklist } from "../../schemas/checklist.ts";

/** For how many days after the last one the ticks of a checklist are kept: as long as going through it takes, and never into its next turn. */
export const daysKept: Readonly<Record<Checklist["when"], number>> = {
  "before-deploy": 1,
  "after-deploy": 1,
  "go-live": 30,
  weekly: 3,
  monthly: 14,
  quarterly: 30,
  onboarding: 90,
};
