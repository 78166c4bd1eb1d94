import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test as base, expect } from "playwright/test";
import type { BrowserContextOptions, Page } from "playwright/test";
import { builtPages, siteDirectory } from "../site/built-site.ts";

export { expect };

/** The addresses of all pages of the built site, but those that only lead on to another. */
export const pageUrls: readonly string[] = builtPages()
  .filter(({ html }) => !html.includes('http-equiv="refresh"'))
  .map(({ url }) => url);

export interface Command {
  readonly code: string;
}

export interface Runbook {
  readonly url: string;
  readonly title: string;
  readonly phases: readonly {
    readonly phase: string;
    /** Points of decision have no number. */
    readonly steps: readonly { readonly number: number | null; readonly title: string; readonly commands: readonly Command[] }[];
  }[];
}

interface CatalogProject {
  readonly id: string;
  readonly runbooks: readonly Runbook[];
  readonly variables: readonly { readonly name: string; readonly url: string }[];
}

/** What the site says it holds, from its `/catalog.json`. */
export const catalog = JSON.parse(readFileSync(join(siteDirectory, "catalog.json"), "utf8")) as {
  readonly projects: readonly CatalogProject[];
};

export const commandsOf = ({ phases }: Runbook): readonly Command[] =>
  phases.flatMap(({ steps }) => steps.flatMap(({ commands }) => commands));

/** The runbook with the most commands: if its page works, so do the others. */
export const longestRunbook = catalog.projects
  .flatMap(({ runbooks }) => runbooks)
  .reduce((longest, runbook) => (commandsOf(runbook).length > commandsOf(longest).length ? runbook : longest));

interface Shared {
  /** One page for all tests of a worker, for tests that only look. */
  readonly shared: Page;
}

export const test = base.extend<object, Shared>({
  shared: [
    async ({ browser }, use, { project }) => {
      const { baseURL, viewport, colorScheme, deviceScaleFactor, isMobile, hasTouch, serviceWorkers, contextOptions } = project.use;
      const given = { baseURL, viewport, colorScheme, deviceScaleFactor, isMobile, hasTouch, serviceWorkers, ...contextOptions };
      const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as BrowserContextOptions;
      const context = await browser.newContext(known);
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
});

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

interface Axe {
  run(context: string, options: object): Promise<AxeResult>;
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
  }[];
}

/** Runs axe on what the page shows now and fails with what it found. `rules` narrows the run to these, `within` to what a selector names. */
export async function expectAccessible(page: Page, rules?: readonly string[], within = "html"): Promise<void> {
  // Run from outside, for the policy of the page forbids an inline script.
  await page.evaluate(axeSource);
  const options =
    rules === undefined
      ? { runOnly: AXE_TAGS, resultTypes: ["violations"] }
      : { runOnly: { type: "rule", values: rules }, resultTypes: ["violations"] };
  const { violations } = await page.evaluate(([context, given]) => (globalThis as unknown as { axe: Axe }).axe.run(context, given), [
    within,
    options,
  ] as const);
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
  expect(found, page.url()).toEqual([]);
}

/** Lets the page read and write the clipboard, and returns what reads it. */
export async function allowClipboard(page: Page): Promise<() => Promise<string>> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  return () => page.evaluate(() => navigator.clipboard.readText());
}

/** Keeps back what is asked for by this name until the function it returns is called. */
export async function held(page: Page, name: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(name, (route) => promise.then(() => route.continue()));
  return resolve;
}
