import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Failure } from "../failure.ts";
import { answer } from "./answer.ts";
import { baseOf } from "./base-of.ts";
import { FileBodies } from "./file-body.ts";

export interface ServedSite {
  /** Of its home page. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site until it is closed, below the path of the host that it was built for. `localhost` means this machine by both of its addresses. Port 0 takes any
 * free one. Throws `Failure` if the port is taken.
 */
export async function serveSite(siteDirectory: string, { host, port }: { host: string; port: number }): Promise<ServedSite> {
  const bodies = new FileBodies();
  const create = () =>
    createServer((request, response) => {
      answer(siteDirectory, bodies, request, response).catch((error: unknown) => {
        console.error(`error: ${request.url}: ${error instanceof Error ? error.message : String(error)}`);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    });

  const first = create();
  const servers = [first];
  const bound = await listen(first, host === "localhost" ? "127.0.0.1" : host, port);
  if (host === "localhost") {
    const second = create();
    if (await listenOnIPv6(second, bound)) servers.push(second);
  }
  const shown = ["0.0.0.0", "::"].includes(host) ? "localhost" : host;
  return {
    url: `http://${shown.includes(":") ? `[${shown}]` : shown}:${bound}${baseOf(siteDirectory)}`,
    close: async () => void (await Promise.all(servers.map(close))),
  };
}

/** Resolves to the port. */
function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** False where the machine has no IPv6. */
async function listenOnIPv6(server: Server, port: number): Promise<boolean> {
  try {
    await listen(server, "::1", port);
    return true;
  } catch (error) {
    if (error instanceof Failure) throw error;
    return false;
  }
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === "EADDRINUSE") return new Failure(`Port ${port} is in use. Give another one: --port ${port < 65535 ? port + 1 : 4321}`);
  if (error.code === "EACCES") return new Failure(`Port ${port} needs special rights. Give one above 1023: --port 4321`);
  if (error.code === "ENOTFOUND") return new Failure(`${host} is no address of this machine. Give one with --host, or leave it out.`);
  return error;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
