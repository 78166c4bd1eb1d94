/**
 * Renders a share of the pages: `render-process.ts RENDERER OUT`. It is started before there is anything to render, and told
 * later, by a message, which share of how many is its own.
 */
import { once } from "node:events";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { StaticPaths } from "astro/runtime/prerender/static-paths.js";
import { inChild } from "./in-child.ts";
import { CODE } from "./renderer-folder.ts";

/** The entry of a renderer, as Astro's own prerenderer uses it. */
interface Entry {
  readonly app: ConstructorParameters<typeof StaticPaths>[0] & {
    setInternals(internals: object): void;
    setOptions(options: object): void;
    render(request: Request, options: { readonly routeData: Route }): Promise<Response>;
  };
}

type Route = Awaited<ReturnType<StaticPaths["getAll"]>>[number]["route"];

/** Which part of the pages a process renders: every `shares`th, from `share` on. */
export interface Share {
  readonly share: number;
  readonly shares: number;
}

const NOT_FOUND = "/404";

await inChild(async (renderer = "", out = "") => {
  const told = once(process, "message") as Promise<[Share]>;
  const app = await load(join(renderer, CODE));
  process.channel?.ref();
  const [{ share, shares }] = await told;
  process.channel?.unref();
  const paths = await new StaticPaths(app).getAll();
  // Every process knows all paths, and takes every so-manyth: kinds of pages stand together, and some take longer.
  for (const [index, { pathname, route }] of paths.entries()) {
    if (index % shares !== share) continue;
    // Only in between can this process learn that whoever started it has died.
    await setImmediate();
    const path = pathname.replace(/\/?$/, "");
    const isPage = route.type === "page";
    const url = new URL(encodeURI(isPage ? `${path}/` : pathname), "http://localhost");
    const response = await app.render(new Request(url), { routeData: route });
    if (response.status >= 300 && path !== NOT_FOUND) throw new Error(`${path} answers ${response.status}`);
    const file = join(out, isPage ? (path === NOT_FOUND ? "404.html" : `${path}/index.html`) : path);
    mkdirSync(dirname(file), { recursive: true });
    // What another page, or a file of the site itself, has written before is no page's to write over.
    writeFileSync(file, Buffer.from(await response.arrayBuffer()), { flag: "wx" });
  }
});

async function load(code: string): Promise<Entry["app"]> {
  const name = readdirSync(code).find((file) => file.startsWith("prerender-entry."));
  if (name === undefined) throw new Error(`${code} holds no entry`);
  const { app } = (await import(pathToFileURL(join(code, name)).href)) as Entry;
  // Style sheets stand in the pages, so Astro has none to add to them: `tests/architecture.test.ts` holds that.
  app.setInternals({ pagesByKeys: new Map() });
  const write = ({ level, message }: { readonly level: string; readonly message: string }): void =>
    console.error(JSON.stringify({ level, message }));
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write } } } });
  return app;
}
