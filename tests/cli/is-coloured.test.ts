import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { type TestContext, test } from "node:test";
import { WriteStream } from "node:tty";
import { isColoured } from "../../src/cli/is-coloured.ts";
import { runSignalbox } from "./run-signalbox.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { TINY_CONTENT } from "./tiny-content.ts";

const VARIABLES = ["NO_COLOR", "FORCE_COLOR", "NODE_DISABLE_COLORS", "TERM", "COLORTERM", "CI"];
const COLOUR = "\u001b[";

/** Only these of the variables that speak of colours, until the test ends. */
function withOnly(context: TestContext, wanted: NodeJS.ProcessEnv): void {
  const before = { ...process.env };
  context.after(() => void (process.env = before));
  const others = Object.entries(before).filter(([name]) => !VARIABLES.includes(name));
  process.env = { ...Object.fromEntries(others), ...wanted };
}

const terminal = () => Object.assign(new PassThrough(), { isTTY: true, getColorDepth: WriteStream.prototype.getColorDepth });

const cases: readonly (readonly [string, NodeJS.ProcessEnv, boolean, boolean])[] = [
  ["a colour terminal", { TERM: "xterm-256color" }, true, false],
  ["a terminal that has no colours", { TERM: "dumb" }, false, false],
  ["NO_COLOR", { TERM: "xterm-256color", NO_COLOR: "1" }, false, false],
  ["FORCE_COLOR", { TERM: "xterm-256color", FORCE_COLOR: "1" }, true, true],
  ["FORCE_COLOR=0", { TERM: "xterm-256color", FORCE_COLOR: "0" }, false, false],
];

for (const [name, environment, onTerminal, elsewhere] of cases) {
  test(`${name}: ${onTerminal ? "colours" : "no colours"} on a terminal, ${elsewhere ? "and" : "none"} in a file`, (context) => {
    withOnly(context, environment);
    assert.deepEqual([isColoured(terminal()), isColoured(new PassThrough())], [onTerminal, elsewhere]);
  });
}

test("a report that is written to a file has colours only when FORCE_COLOR asks for them, and data never", async (context) => {
  const faulty = { ...TINY_CONTENT, "content/shop/guides/deploy.md": "no front matter\n" };
  const args = ["check", "--content", `${temporaryFolder(context, faulty)}/content`];
  withOnly(context, { TERM: "xterm-256color" });
  const plain = await runSignalbox(args);
  assert.deepEqual([plain.code, plain.out.includes(COLOUR)], [1, false]);
  withOnly(context, { TERM: "xterm-256color", FORCE_COLOR: "1" });
  assert.ok((await runSignalbox(args)).out.includes(COLOUR));
  for (const format of ["json", "github", "sarif"])
    assert.ok(!(await runSignalbox([...args, "--format", format])).out.includes(COLOUR), format);
});
