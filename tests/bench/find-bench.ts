import { parseArgs } from "node:util";
import { siteDirectory } from "../site/built-site.ts";
import { miniSearchEngine } from "./engines/minisearch-engine.ts";
import { pagefindEngine } from "./engines/pagefind-engine.ts";
import { resolverEngine } from "./engines/resolver-engine.ts";
import { findLatency } from "./find-latency.ts";
import { siteBytes } from "./site-bytes.ts";
import { halves, readQueries } from "./queries.ts";
import type { Half } from "./queries.ts";
import { bytesText, latencyText, reportText, setLine } from "./report-text.ts";
import { score } from "./score.ts";
import type { Report } from "./score.ts";
import { readThresholds, shortfalls } from "./thresholds.ts";

const usage = `npm run bench:find -- [--half ${halves.join("|")}|all] [--json] [--misses] [--no-browser] [--fail-below]

  --half        the queries to ask; all, also one set after the other, when it is not given
  --json        everything as JSON
  --misses      also the queries that the resolver missed
  --no-browser  without the latency in a browser four times as slow as this one
  --fail-below  end with 1 when the resolver is worse than thresholds.json asks

Needs a built site: npm run build.`;

const { values } = parseArgs({
  options: {
    half: { type: "string", default: "all" },
    json: { type: "boolean", default: false },
    misses: { type: "boolean", default: false },
    "no-browser": { type: "boolean", default: false },
    "fail-below": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const isHalf = (text: string): text is Half => halves.some((half) => half === text);

if (values.help) console.log(usage);
else if (isHalf(values.half) || values.half === "all") await run(isHalf(values.half) ? [values.half] : halves);
else {
  console.error(usage);
  process.exitCode = 2;
}

async function run(asked: readonly Half[]): Promise<void> {
  const queries = asked.flatMap(readQueries);
  const resolver = await score(resolverEngine(), queries);
  const others = [await score(await pagefindEngine(siteDirectory), queries), await score(miniSearchEngine(), queries)];
  const reports = [resolver, ...others];
  const bytes = siteBytes();
  const latency = values["no-browser"] ? null : await findLatency();
  if (values.json) console.log(JSON.stringify({ reports, bytes, latency }, null, 2));
  else {
    console.log(reports.map(reportText).join("\n\n"));
    console.log(`\n${bytesText(bytes)}`);
    if (latency !== null) console.log(latencyText(latency));
    if (asked.length > 1) console.log(`\n${await setsText(asked)}`);
    if (values.misses) console.log(`\n${missText(resolver)}`);
  }
  if (!values["fail-below"]) return;
  const failed = shortfalls(resolver, readThresholds());
  for (const shortfall of failed) console.error(shortfall);
  if (failed.length > 0) process.exitCode = 1;
}

async function setsText(asked: readonly Half[]): Promise<string> {
  const engine = resolverEngine();
  const reports = await Promise.all(asked.map(async (half) => [half, await score(engine, readQueries(half))] as const));
  return reports.map(([half, report]) => setLine(half, report)).join("\n");
}

function missText({ misses }: Report): string {
  return misses
    .map(({ query, class: name, expect, got, confident }) =>
      [
        `${name}: ${query.split("\n", 3).join(" ⏎ ").slice(0, 150)}`,
        `  right: ${expect?.join(" ") ?? "none"}`,
        `  got${confident ? "" : ", not confident"}: ${got.join(" ") || "none"}`,
      ].join("\n"),
    )
    .join("\n");
}
