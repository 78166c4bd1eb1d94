import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type LaunchOptions, chromium } from "playwright";
import { packagedChromium } from "./packaged-chromium.ts";

/** No call leaves the machine by the browser's own will, and text has the same width on every system. */
const ARGUMENTS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-quic",
  "--disable-sync",
  "--font-render-hinting=none",
  "--no-first-run",
  "--no-pings",
];

const INSTALL: ReadonlyMap<string, string> = new Map([
  ["darwin", "install Google Chrome, or run `npx playwright install chromium`"],
  ["win32", "install Microsoft Edge or Google Chrome, or run `npx playwright install chromium`"],
]);

type Candidate = () => LaunchOptions | null | Promise<LaunchOptions | null>;

/**
 * Starts the first Chromium that works: `SIGNALBOX_CHROMIUM`, the one from npm, Playwright's, Chrome or Edge, the system's.
 * A browser named by `SIGNALBOX_CHROMIUM` is the only one tried. Throws one error that says what to install.
 */
export function launchBrowser(): Promise<Browser> {
  return firstThatWorks((options) => chromium.launch(options));
}

/** Options for Playwright's own runner, so that browser tests use the browser that draws. Throws as `launchBrowser` does. */
export function browserLaunchOptions(): Promise<LaunchOptions> {
  return firstThatWorks(async (options) => options);
}

async function firstThatWorks<Result>(use: (options: LaunchOptions) => Promise<Result>): Promise<Result> {
  const reasons: string[] = [];
  for (const candidate of candidates()) {
    try {
      const options = await candidate();
      if (options) return await use(options);
    } catch (error) {
      reasons.push(String(error).split("\n")[0] ?? "");
    }
  }
  throw new Error(nothingStarts(reasons));
}

function candidates(): readonly Candidate[] {
  const chosen = process.env["SIGNALBOX_CHROMIUM"];
  if (chosen) return [() => launchOptions(chosen)];
  return [
    async () => {
      const packaged = await packagedChromium();
      return packaged && { ...launchOptions(packaged.executablePath), env: { ...packaged.env } };
    },
    ...[chromium.executablePath(), ...installedBrowsers()].map((path) => () => (existsSync(path) ? launchOptions(path) : null)),
  ];
}

function launchOptions(executablePath: string): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return { executablePath, args: isRoot ? [...ARGUMENTS, "--no-sandbox"] : ARGUMENTS };
}

function installedBrowsers(): readonly string[] {
  if (process.platform === "darwin") {
    return [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];
  }
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => process.env[name]);
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => [join(root, "Google/Chrome/Application/chrome.exe"), join(root, "Microsoft/Edge/Application/msedge.exe")]);
  }
  return [
    "/opt/google/chrome/chrome",
    "/opt/microsoft/msedge/msedge",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ];
}

function nothingStarts(reasons: readonly string[]): string {
  const install = INSTALL.get(process.platform) ?? "run `npm ci` with Node 22.17 or newer, or install the package `chromium`";
  const tried = reasons.map((reason) => `\n  tried: ${reason}`).join("");
  return `No Chromium starts: ${install}, or set SIGNALBOX_CHROMIUM to the path of one.${tried}`;
}
