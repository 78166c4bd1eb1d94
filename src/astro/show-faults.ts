import type { AstroIntegration } from "astro";
import { contentDirectory } from "./content-directory.ts";
import { escapeHtml } from "./markdown/escape-html.ts";
import { oncePerReading, readAnewOnChange, readChecked } from "./read-checked.ts";

/** A path of a page; Vite's own paths start with `/@`, and files have an ending. */
const PAGE = /^\/(?!@)(?:.*\/)?[^/.]*$/;

/**
 * For development: as long as the content has faults, every page shows them instead of what was there before, and loads
 * anew when a content file changes. They are printed in the terminal as well.
 */
export function showFaults(): AstroIntegration {
  let printed: string | null = null;
  const print = async (): Promise<void> => {
    const { faults } = await readChecked();
    if (faults !== null && faults !== printed) console.error(`\n${faults}`);
    printed = faults;
  };
  return {
    name: "signalbox-faults",
    hooks: {
      "astro:server:setup": ({ server }) => {
        const content = contentDirectory();
        readAnewOnChange(server.watcher);
        server.watcher.add(content);
        const showAnew = oncePerReading(() => {
          server.ws.send({ type: "full-reload" });
          return print();
        });
        server.watcher.on("all", (_event, path) => {
          if (path.startsWith(content)) showAnew();
        });
        server.middlewares.use(async (request, response, next) => {
          const url = request.url ?? "/";
          const faults = PAGE.test(url.split("?")[0] ?? "") ? (await readChecked()).faults : null;
          if (faults === null) return next();
          const page = await server.transformIndexHtml(url, faultPage(faults));
          response.writeHead(500, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }).end(page);
        });
        void print();
      },
    },
  };
}

function faultPage(faults: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Faults in the content</title>
<style>:root{color-scheme:light dark}body{margin:2rem;font:1rem/1.5 system-ui,sans-serif}pre{overflow:auto;font:.875rem/1.5 ui-monospace,monospace}</style>
</head>
<body>
<h1>Faults in the content</h1>
<p>The page comes back by itself when they are mended.</p>
<pre>${escapeHtml(faults)}</pre>
</body>
</html>`;
}
