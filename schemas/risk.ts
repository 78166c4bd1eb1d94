import { z } from "zod";

/** What a command does to a running system. */
export const risk = z.enum(["read", "change", "destroy"]).meta({
  description: "read: changes nothing. change: changes something that can be put back. destroy: can lose data or stop service for users.",
});

export type Risk = z.infer<typeof risk>;
