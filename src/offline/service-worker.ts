/**
 * Answers for the site where the network does not. Published as `/sw.js`, which begins with what it saves. Its scope tells where
 * on the host the site stands.
 */
import { inSite, onHost } from "../model/site-base.ts";
import { answerFacts } from "./answer-facts.ts";
import { PATIENCE, answerPage } from "./answer-page.ts";
import type { SavedSet } from "./answer-page.ts";
import { cacheName, outdatedCaches } from "./cache-names.ts";
import { inTime } from "./in-time.ts";
import { isOwnFile } from "./own-answer.ts";
import type { Precache } from "./precache.ts";
import { requestRoad } from "./request-road.ts";
import { SAVED_AT, saveFiles } from "./save-files.ts";
import type { SavedPages } from "./saved-pages.ts";
import type { WorkerScope } from "./worker-scope.ts";

declare const precache: Precache;

const scope = self as unknown as WorkerScope;
const base = new URL(scope.registration.scope).pathname;
const own = cacheName(base, precache.id);
const savedFiles = new Set(precache.files.map(({ path }) => path));

// Taking over at once harms no open page: none is reloaded, and what it may still load is kept.
scope.addEventListener("install", (event) => event.waitUntil(saveFiles(base, precache).then(() => scope.skipWaiting())));
scope.addEventListener("activate", (event) => event.waitUntil(takeOver()));
scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  const path = origin === scope.location.origin ? inSite(base, pathname) : null;
  if (path === null) return;
  const asked = { method: request.method, isNavigation: request.mode === "navigate", path };
  switch (requestRoad(asked, savedFiles)) {
    case "page":
      return event.respondWith(answerPage(request, path, savedSet));
    case "folder":
      return event.respondWith(Response.redirect(`${origin}${pathname}/${search}`, 302));
    case "hashed":
      return event.respondWith(caches.match(pathname).then((saved) => saved ?? fetch(request)));
    case "file":
      return event.respondWith(answerFile(request, pathname));
  }
});

async function takeOver(): Promise<void> {
  await Promise.all(outdatedCaches(base, await caches.keys(), own).map((name) => caches.delete(name)));
  await scope.clients.claim();
}

let loaded: Promise<SavedSet | null> | undefined;

function savedSet(): Promise<SavedSet | null> {
  loaded ??= caches.match(onHost(base, precache.pages.path), { cacheName: own }).then(async (file) => {
    if (file === undefined) return null;
    return { pages: (await file.json()) as SavedPages, savedAt: Number(file.headers.get(SAVED_AT)) };
  });
  return loaded;
}

async function answerFile(request: Request, path: string): Promise<Response> {
  const network = fetch(request).then((response) => (isOwnFile(answerFacts(response)) ? response : null));
  const answer = (await inTime(network, PATIENCE)) ?? (await caches.match(path, { cacheName: own }));
  return answer ?? (await network.catch(() => null)) ?? Response.error();
}
