import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answer } from "../../src/cli/serve/answer.ts";
import { FileBodies } from "../../src/cli/serve/file-body.ts";

/** How a host can be: well, too slow to wait for, failing, broken off, or hidden behind a hotel's login page. */
export type Mood = "well" | "slow" | "502" | "reset" | "hotel";

export interface MoodyServer {
  readonly url: string;
  site: string;
  mood: Mood;
  close(): Promise<void>;
}

const LOGIN = "<!doctype html><title>Hotel wifi</title><main id=main><h1>Hotel wifi login</h1></main>";

/** Serves the folder `site`, which can be changed at any time as by a deployment, in the mood of the hour. */
export async function moodyServer(site: string): Promise<MoodyServer> {
  const bodies = new FileBodies();
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (moody.mood === "reset") return void request.socket.destroy();
    if (moody.mood === "502") return void response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>");
    if (moody.mood === "hotel") return void response.writeHead(200, { "content-type": "text/html" }).end(LOGIN);
    if (moody.mood === "slow") return;
    await answer(moody.site, bodies, request, response);
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const moody: MoodyServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    site,
    mood: "well",
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return moody;
}
