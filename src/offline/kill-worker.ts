/** Published as `/sw.js` to take the service worker back: forgets all that is saved and loads open pages anew, once. */
import { isOurCache } from "./cache-names.ts";
import type { WorkerScope } from "./worker-scope.ts";

const scope = self as unknown as WorkerScope;
const base = new URL(scope.registration.scope).pathname;

scope.addEventListener("install", (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const names = (await caches.keys()).filter((name) => isOurCache(base, name));
  await Promise.all(names.map((name) => caches.delete(name)));
  const open = await scope.clients.matchAll({ type: "window" });
  await scope.registration.unregister();
  // Pages of an older build register this worker again; then nothing is saved any more, and nothing is to be loaded anew.
  if (names.length > 0) for (const client of open) void client.navigate(client.url);
}
