import type { Command } from "./command.ts";

interface ListedCommand {
  readonly summary: string;
  /** The code of a command is read only when it is called. */
  load(): Promise<Command>;
}

/** Every command, in the order of the help. */
export const commands: Readonly<Record<string, ListedCommand>> = {
  start: {
    summary: "Check and build what has changed, then serve the site.",
    load: async () => (await import("./commands/start.ts")).start,
  },
  dev: { summary: "Edit with a live preview; faults show in the page.", load: async () => (await import("./commands/dev.ts")).dev },
  check: { summary: "Find every fault in the content.", load: async () => (await import("./commands/check.ts")).check },
  changes: {
    summary: "Say what a change of the content means.",
    load: async () => (await import("./commands/changes.ts")).changes,
  },
  find: { summary: "Say where a pasted error leads.", load: async () => (await import("./commands/find.ts")).find },
  build: { summary: "Check the content and build the site.", load: async () => (await import("./commands/build.ts")).build },
  bundle: {
    summary: "Write a system as one HTML file to carry.",
    load: async () => (await import("./commands/bundle.ts")).bundle,
  },
  serve: { summary: "Serve the built site.", load: async () => (await import("./commands/serve.ts")).serve },
  new: {
    summary: "Write a new project, runbook, guide or checklist to fill in.",
    load: async () => (await import("./commands/new.ts")).newContent,
  },
  verify: {
    summary: "Note that a runbook or guide was tried for real.",
    load: async () => (await import("./commands/verify.ts")).verify,
  },
  draw: { summary: "Draw the diagrams that have no drawing yet.", load: async () => (await import("./commands/draw.ts")).draw },
  schemas: {
    summary: "Write the JSON Schemas with which editors complete content.",
    load: async () => (await import("./commands/schemas.ts")).schemas,
  },
  screenshots: {
    summary: "Take the pictures of the README.",
    load: async () => (await import("./commands/screenshots.ts")).screenshots,
  },
  test: { summary: "Run every check and test of the project.", load: async () => (await import("./commands/test.ts")).test },
};
