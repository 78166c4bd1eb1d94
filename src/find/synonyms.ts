import { addToList } from "./add-to-list.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";

/** What people who run software say for the same thing, one concept a line; a phrase stands for all endings of its words and for those with
 * words of plain speech between. Reviewed by hand; keep it short and of the field. */
const CONCEPTS: readonly string[] = [
  "oom, out of memory, oomkilled, heap, memory limit, exit code 137, runs out of memory, not enough memory, too much memory, eats memory, eats ram",
  "memory, ram",
  "rollback, roll back, revert, undo, go back, take back, back out, put back, switch back, version back, previous version, last good version, earlier version, deployment before, get rid of, old version, put old one, old one back, previous release, step back",
  "password, passwd, credentials, creds",
  "login, log in, sign in, signin, sign up, sign ups, log on, get in, get back in, gets into, let in",
  "unauthorized, 401, access denied, authentication failed, auth failed, forbidden",
  "slow, crawling, sluggish, laggy, latency, lag, takes long, takes forever, takes ages, take seconds, load forever, response time, performance, slower, slowness, hangs for, more than a second, over a second, waits for seconds",
  "down, not responding, does not answer, unreachable, unavailable, outage, dead, not accessible, no answer, not reachable, nothing answers, offline, refuses connections",
  "connect, reach, cannot find, can't find, does not find, talk to, refuses connections, not reachable, unreachable",
  "deploy, release, rollout, ship, new version, get to production, reach production, git push, push to main, since update, after update, last update",
  "by hand, manually, from my laptop, from my machine, from my computer, without git, without a commit, without a new commit, without pushing, without github, from own folder, from my folder, from working directory, github is down, git is down",
  "first time, very first, from scratch, from nothing, from zero, first deployment, initial setup, set up from",
  "go live, goes live, going live, went live, launch, first deployment, open to the public, opened to everybody, opened to everyone, public may use, ready for the public",
  "crash, restarts again and again, crash loop, restart loop, keeps restarting, keeps dying, keeps crashing, crashlooping, dies, starts and stops again and again, up and down, comes and goes, flapping",
  "queue, backlog, pile up, stuck jobs, waiting jobs, jobs waiting",
  "job, task, background work",
  "pending, stuck, never finishes, not processed, does nothing, stay pending, never ends, wait forever, not moving, until the end of time",
  "database, db, sql, tables",
  "postgres, postgresql, psql",
  "variable, env, environment variable, setting, put a value, new value",
  "restart, reboot, bounce, redeploy, deploy again, start again",
  "backup, back up, dump, snapshot, copy of data, copy of the database, safety copy, save data, keep a copy, make a copy, state of the database, data from yesterday, state from yesterday, copied away, saved away",
  "restore, recover, recovery, get back, bring back, deleted, data loss, lost data, undelete, dropped a table, dropped the table, dropped the database, wiped, erased",
  "migration, schema change, changing the tables, change a table, table change, alter table, new column, unknown column",
  "timeout, timed out, etimedout",
  "refused, econnrefused",
  "host not found, enotfound, nxdomain, could not translate host name, name or service not known",
  "white screen, blank page, blank screen, empty page, white page, nothing but white, blank, just white, all white, completely white, page is white, nothing renders",
  "user, customer, client, visitor, people",
  "scale, replica, autoscale, several instances, more instances, more capacity, more servers, two servers, several servers, second server, more traffic, bigger plan, lot of users, many users, lot of people, lot of visitors, many visitors, more users, more visitors, busy day, heavy load, bigger machine, more machines",
  "error, failure, broken, fail, went wrong, goes wrong, broke",
  "domain, dns, own address, own name, web address, company name, move to",
  "cost, price, bill, expensive, cheap, cheaper, budget, money, spend, fee, invoice, pay",
  "tls, ssl, https, certificate",
  "bad gateway, 502",
  "service unavailable, 503",
  "gateway timeout, 504",
  "build, compile",
  "alert, alarm, notify, notification, gets told, informed, slack message, get a message, get an email, want a message, send a message, let me know, warn me",
  "monitor, observe, observability, is it up, still up, still running, is it running, up and running, is it alive, is it ok, is it healthy",
  "log, log file, what happened",
  "escalate, whom to call, who to call, who do i call, whom do i call, who to wake, on call, oncall, wake up, contact, who is responsible, who owns, must be woken, do i ring, to ring, do i phone, to phone",
  "after, since, is out, went out, just shipped, just released, just deployed",
  "incident, emergency, on fire, major outage, everything broken, all broken, everything is down, nothing works, what now, what do i do now, broke production",
  "maintenance, downtime, maintenance window, take down, take offline, planned outage, planned work",
  "onboarding, new here, new hire, newcomer, first day, first week, getting started, just joined, new colleague, where do i start, third day, second day, days here, starts monday, just started on, somebody new, someone new, joins us",
  "checklist, tick off, check off, not forget, must not forget",
  "secret, api key, token, license key",
  "rotate, change secrets, renew, expired, leaked, new secret, generate secret, replace secrets, replace keys, change all keys",
  "missing, not set, unset, undefined, required",
  "cache, stale, outdated, old numbers, old data, old values, numbers look old, numbers are old, data is old, values are old, out of date, not up to date, yesterday numbers, show yesterday, not refreshed, still old, shows old, see old, minute later, from this morning, nothing refreshes, hours ago, not current, hours old",
  "cdn, edge, static files, static assets",
  "too many connections, pool exhausted, too many clients, connection limit, no connections left, pool full, connection pool",
  "architecture, overview, how it fits together, diagram, how is it built, big picture, components, consists of, made of, built with, what runs where, where does it run, where everything runs",
  "start, boot, startup, come up",
  "address already in use, eaddrinuse, port in use",
  "approve, approval, say yes, sign off, give permission, ask for permission, who may, who can, who is allowed",
  "staging, test system, test server, test environment, sandbox, playground, try first, try out, try things, play around, without customers noticing, safe to break, without touching",
  "signed out, logged out, kicked out, thrown out, sign in again, log in again, logged off, session lost, kicked, out of session",
  "merge, pull request, pr, merge request",
  "permission, permit, allowed, may touch, may change, access rights, role",
  "flower, job viewer, task viewer, job monitor, task monitor, queue monitor, job dashboard, task dashboard, queue dashboard, queue view, task view",
  "turn off, switch off, disable, hide, deactivate, turn on, switch on, enable, activate, on or off, toggle, feature flag",
  "chart, graph, figure, statistic",
  "oauth, single sign on, sso, sign in with, log in with, login with, identity provider",
  "every system, all systems, each of the systems, every product, all products, our products, our systems",
  "hosting provider, hosting company, hosting firm",
  "unknown command, unknown option, unexpected argument, unrecognized argument, unrecognized subcommand",
  "export, csv, excel, spreadsheet",
  "third party, outside company, vendor, supplier, external service",
  "security, secure, safe, hacker, hacked, attack, guess passwords, brute force, protected",
];

/** A phrase as stems, with the concept it stands for. */
interface Phrase {
  readonly stems: readonly string[];
  readonly concept: string;
}

const phrases = CONCEPTS.flatMap((line, number) =>
  line.split(", ").map((words): Phrase => ({ stems: words.split(" ").map(stem), concept: `~${number}` })),
);

const byFirst = (some: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> => Map.groupBy(some, ({ stems }) => stems[0] ?? "");

const singles = byFirst(phrases.filter(({ stems }) => stems.length === 1));
const longer = byFirst(phrases.filter(({ stems }) => stems.length > 1));

const conceptWords = new Set(phrases.flatMap(({ stems }) => stems));

/** Whether a stem is part of any concept, and so a word of the field. */
export const isConceptWord = (word: string): boolean => conceptWords.has(word);

export interface Concepts {
  /** What the word means by itself. */
  readonly alone: readonly string[];
  /** What the phrase means of which it is a part. */
  readonly together: readonly string[];
}

/** What a word means by itself; an identifier means what each of its parts does. */
export const conceptsAlone = (stems: readonly string[]): readonly string[] => [
  ...new Set(stems.flatMap((text) => singles.get(text) ?? []).map(({ concept }) => concept)),
];

/** For each word of a phrase, by its place, what the phrase means; identifiers count with all their parts. */
export function conceptsTogether(words: readonly (readonly string[])[]): ReadonlyMap<number, readonly string[]> {
  const texts: string[] = [];
  const wordAt: number[] = [];
  for (const [word, stems] of words.entries()) {
    for (const text of stems) {
      texts.push(text);
      wordAt.push(word);
    }
  }
  const found = new Map<number, string[]>();
  for (const [at, text] of texts.entries()) {
    for (const { stems, concept } of longer.get(text) ?? []) {
      for (const word of placesOf(stems, texts, at).map((place) => wordAt[place] ?? 0)) {
        if (found.get(word)?.includes(concept) !== true) addToList(found, word, concept);
      }
    }
  }
  return found;
}

const MOST_BETWEEN = 2;

/** Where the words of a phrase stand from a place on, in their order, with at most a few words of plain speech between; none when they do not. */
function placesOf(stems: readonly string[], texts: readonly string[], from: number): readonly number[] {
  const places = [from];
  for (const wanted of stems.slice(1)) {
    let at = (places.at(-1) ?? from) + 1;
    const end = at + MOST_BETWEEN;
    while (at < end && texts[at] !== wanted && isStopWord(texts[at] ?? "")) at++;
    if (texts[at] !== wanted) return [];
    places.push(at);
  }
  return places;
}
