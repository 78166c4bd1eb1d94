import { styleText } from "node:util";

/** Whether a stream gets colours: a terminal that has them and no `NO_COLOR` forbids, or any stream when `FORCE_COLOR` asks for them. */
export function isColoured(stream: NodeJS.WritableStream): boolean {
  return styleText("bold", "x", { stream }) !== "x";
}
