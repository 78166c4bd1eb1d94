import { resolve } from "node:path";

/** The absolute path of the content; the commands pass another one as `SIGNALBOX_CONTENT`. */
export const contentDirectory = (): string => resolve(process.env["SIGNALBOX_CONTENT"] ?? "content");
