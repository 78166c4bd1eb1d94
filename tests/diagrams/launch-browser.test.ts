import assert from "node:assert/strict";
import { test } from "node:test";
import { browserLaunchOptions, launchBrowser } from "../../src/diagrams/launch-browser.ts";

test("the browser that SIGNALBOX_CHROMIUM names is the one, and it does not call out", async (t) => {
  t.after(() => delete process.env["SIGNALBOX_CHROMIUM"]);
  process.env["SIGNALBOX_CHROMIUM"] = "/nowhere/chromium";
  const options = await browserLaunchOptions();
  assert.equal(options.executablePath, "/nowhere/chromium");
  assert.ok(options.args?.includes("--disable-background-networking"));
  assert.ok(options.args?.includes("--disable-component-update"));
});

test("where none starts, one error says what to install and what was tried", async (t) => {
  t.after(() => delete process.env["SIGNALBOX_CHROMIUM"]);
  process.env["SIGNALBOX_CHROMIUM"] = "/nowhere/chromium";
  await assert.rejects(launchBrowser(), /No Chromium starts: .*install.*SIGNALBOX_CHROMIUM.*\n {2}tried: .*\/nowhere\/chromium/s);
});
