import type { TextOption } from "./command.ts";
import { Failure } from "./failure.ts";

export const ADDRESS_OPTIONS = {
  port: { type: "string", placeholder: "NUMBER", summary: "The port to serve at (default: 4321)." },
  host: { type: "string", placeholder: "NAME", summary: "The address to serve at (default: localhost; 0.0.0.0 lets other machines in)." },
} as const satisfies Record<string, TextOption>;

/** Throws `Failure` if the port is no port. */
export function address({ port = "4321", host = "localhost" }: { port: string | undefined; host: string | undefined }): {
  port: number;
  host: string;
} {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new Failure(`--port must be a number up to 65535, not ${port}`);
  return { port: Number(port), host };
}
