/** The phases of a runbook, in the order in which they stand on its page. */
export const phases = ["Confirm", "Mitigate", "Fix", "Verify", "Undo", "Escalate", "Background"] as const;

export type Phase = (typeof phases)[number];
