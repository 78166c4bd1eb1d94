import { stem } from "./stem.ts";

/** What people who run software say for the same thing, one concept a line. Reviewed by hand; keep it short and of the field. */
const CONCEPTS: readonly string[] = [
  "oom, out of memory, oomkilled, heap, memory limit, exit code 137, runs out of memory, ran out of memory",
  "memory, ram",
  "rollback, roll back, rolled back, rolling back, revert, undo, go back, take back, back out, previous version, last good version, deployment before, get rid of, old version, old one back, previous release, step back",
  "password, passwd, credentials, creds",
  "login, log in, logging in, logged in, sign in, signing in, signed in, signin, log on, get in",
  "unauthorized, 401, access denied, authentication failed, auth failed, forbidden",
  "slow, crawling, sluggish, laggy, latency, lag, takes long, take long, takes forever, takes ages, take seconds, load forever, response time, performance, slower, slowness",
  "down, not responding, does not answer, does not respond, unreachable, unavailable, outage, dead, not accessible, no answer, not reachable, nothing answers, offline, refuses connections",
  "deploy, release, rollout, ship, new version, get to production, reach production, gets to production",
  "go live, goes live, going live, went live, launch, first deployment",
  "crash, restarts again and again, crash loop, restart loop, keeps restarting, keeps dying, keeps crashing, crashlooping, dies, starts and stops again and again",
  "queue, backlog, pile up, piling up, stuck jobs",
  "job, task, background work",
  "pending, stuck, never finishes, not processed, not processing, does nothing, stay pending, never ends",
  "database, db, sql, tables",
  "postgres, postgresql, psql",
  "variable, env, environment variable, setting",
  "restart, reboot, bounce, redeploy",
  "backup, back up, dump, snapshot",
  "restore, recover, recovery, get back, get it back, get them back, bring back, deleted, data loss, lost data, undelete",
  "migration, migrate, schema change, changing the tables, change the tables, alter table, new column, unknown column",
  "timeout, timed out, times out, time out, etimedout",
  "refused, econnrefused",
  "host not found, enotfound, nxdomain, could not translate host name, name or service not known",
  "white screen, blank page, blank screen, empty page, white page, nothing but white, blank, just white, all white, completely white, page is white, nothing renders",
  "user, customer, client, visitor, people",
  "scale, replica, autoscale, several instances, more instances, more capacity, more servers, two servers, several servers, second server, more traffic, bigger plan",
  "error, failure, broken, fail, failing, broke",
  "domain, dns, own address, web address, move to",
  "cost, price, bill, billing, expensive, money",
  "tls, ssl, https, certificate",
  "bad gateway, 502",
  "service unavailable, 503",
  "gateway timeout, 504",
  "build, compile",
  "alert, alarm, alerting, notify, notification, notified, gets told, informed, slack message",
  "monitor, monitoring, observe, observability",
  "escalate, escalation, whom to call, who to call, who do i call, whom do i call, who to wake, on call, oncall, wake up, contact",
  "incident, emergency, on fire, major outage",
  "maintenance, downtime, maintenance window, take down, taken down, take offline, planned outage",
  "onboarding, new here, new hire, newcomer, first day, first week, getting started, just joined, new colleague, where do i start",
  "checklist, tick off, check off, not forget, must not forget",
  "secret, api key, token, license key",
  "rotate, rotation, change secrets, renew, expired, leaked, new secret, generate secret",
  "missing, not set, unset, undefined, required",
  "cache, caching, stale, outdated, old numbers, old data, old values, out of date, not up to date, yesterday numbers, not refreshed",
  "too many connections, pool exhausted, too many clients, connection limit, no connections left, pool full, connection pool",
  "architecture, overview, how it fits together, diagram, how is it built, big picture, components",
  "start, boot, startup, come up",
  "address already in use, eaddrinuse, port in use",
];

/** A phrase as stems, with the concept it stands for. */
interface Phrase {
  readonly stems: readonly string[];
  readonly concept: string;
}

const phrases: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  CONCEPTS.flatMap((line, number) =>
    line.split(", ").map((words): Phrase => ({ stems: words.split(" ").map(stem), concept: `~${number}` })),
  ),
  ({ stems }) => stems[0] ?? "",
);

const conceptWords = new Set([...phrases.values()].flat().flatMap(({ stems }) => stems));

/** Whether a stem is part of any concept, and so a word of the field. */
export const isConceptWord = (word: string): boolean => conceptWords.has(word);

export interface Concepts {
  /** What the word means by itself. */
  readonly alone: readonly string[];
  /** What the phrase means of which it is a part. */
  readonly together: readonly string[];
}

/** For each word, by its place, the concepts it stands for; identifiers count with all their parts. */
export function conceptsIn(words: readonly (readonly string[])[]): ReadonlyMap<number, Concepts> {
  const flat = words.flatMap((stems, word) => stems.map((text) => ({ text, word })));
  const found = new Map<number, { alone: string[]; together: string[] }>();
  for (const [at, { text }] of flat.entries()) {
    for (const { stems, concept } of phrases.get(text) ?? []) {
      if (!stems.every((part, index) => flat[at + index]?.text === part)) continue;
      for (const { word } of flat.slice(at, at + stems.length)) {
        const own = found.get(word) ?? { alone: [], together: [] };
        const list = stems.length === 1 ? own.alone : own.together;
        if (!list.includes(concept)) list.push(concept);
        found.set(word, own);
      }
    }
  }
  return found;
}
