import { answerFacts } from "./answer-facts.ts";
import { inTime } from "./in-time.ts";
import { isOwnPage } from "./own-answer.ts";
import { pagePath } from "./request-road.ts";
import { savedCopy } from "./saved-copy.ts";
import { savedPage } from "./saved-pages.ts";
import type { SavedPages } from "./saved-pages.ts";
import { routes } from "../model/routes.ts";

/** How long the network may take before the saved copy is shown, in milliseconds. */
export const PATIENCE = 1500;

export interface SavedSet {
  readonly pages: SavedPages;
  /** In milliseconds. */
  readonly savedAt: number;
}

/**
 * The page from the network if it comes in time and is ours, else the saved copy; a page that is not saved is waited for,
 * and stood in for by the one that says so. `path` is its place on the site.
 */
export async function answerPage(request: Request, path: string, saved: () => Promise<SavedSet | null>): Promise<Response> {
  const patience = new AbortController();
  const network = ownPage(request, patience.signal);
  const fresh = await inTime(network, PATIENCE);
  if (fresh !== null) return fresh;
  const set = await saved().catch(() => null);
  const copy = set && savedAnswer(set, pagePath(path), 200);
  // A request left open would hold back the next one for the same page.
  if (copy !== null) patience.abort();
  const late = copy ?? (await network.catch(() => null));
  return late ?? (set && savedAnswer(set, routes.offline(), 503)) ?? Response.error();
}

async function ownPage(request: Request, signal: AbortSignal): Promise<Response | null> {
  const response = await fetch(request, { cache: "no-cache", signal });
  if (response.type === "opaqueredirect") return redirection(request.url);
  return isOwnPage(answerFacts(response), await response.clone().text()) ? response : null;
}

/** Sends on to where the host does, once a page of ours is seen there. */
async function redirection(url: string): Promise<Response | null> {
  const end = await fetch(url, { redirect: "follow" });
  const isOurs = isOwnPage({ ...answerFacts(end), isRedirected: false }, await end.text());
  return isOurs ? Response.redirect(end.url, 302) : null;
}

function savedAnswer({ pages, savedAt }: SavedSet, path: string, status: number): Response | null {
  const html = savedPage(pages, path);
  if (html === null) return null;
  const headers = { ...pages.headers, "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
  return new Response(savedCopy(html, savedAt, Date.now()), { status, headers });
}
