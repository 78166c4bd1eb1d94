import { defineConfig } from "playwright/test";
import { browserLaunchOptions } from "./src/diagrams/launch-browser.ts";
import { siteDirectory } from "./tests/site/built-site.ts";

const port = Number(process.env["SIGNALBOX_TEST_PORT"] ?? 4399);
const isCi = process.env["CI"] !== undefined;

const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** Every page is looked at in each look; what readers do is tried once with a keyboard and once with a thumb. */
const everyPage = /accessibility\.spec\.ts/;
const withoutScript = /without-javascript\.spec\.ts/;

/** Tests of the built site (`SIGNALBOX_SITE`, else `dist`) in the browser that draws the diagrams. */
export default defineConfig({
  testDir: "tests/browser",
  fullyParallel: true,
  workers: 2,
  // A busy machine is slow, which is no fault of the site.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // What passes only the second time is reported as flaky.
  retries: isCi ? 1 : 0,
  forbidOnly: isCi,
  reporter: isCi ? [["line"], ["github"]] : "line",
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: await browserLaunchOptions(),
    contextOptions: { reducedMotion: "reduce" },
    // Saving the whole site is tried where that is the question; elsewhere the worker would answer what a test holds back.
    serviceWorkers: "block",
  },
  webServer: {
    command: `node src/cli/bootstrap.mjs serve --host 127.0.0.1 --port ${port} --out "${siteDirectory}"`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
  projects: [
    { name: "desktop-light", use: { ...desktop, colorScheme: "light" }, testIgnore: withoutScript },
    { name: "desktop-dark", use: { ...desktop, colorScheme: "dark" }, testMatch: everyPage },
    { name: "phone-light", use: { ...phone, colorScheme: "light" }, testIgnore: withoutScript },
    { name: "phone-dark", use: { ...phone, colorScheme: "dark" }, testMatch: everyPage },
    { name: "no-javascript", use: { ...phone, javaScriptEnabled: false }, testMatch: withoutScript },
  ],
});
