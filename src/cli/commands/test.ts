import { spawn } from "node:child_process";
import { styleText } from "node:util";
import { defineCommand } from "../command.ts";
import { ROOT } from "../directories.ts";
import type { ExitCode } from "../failure.ts";

interface Step {
  readonly name: string;
  /** A script and its arguments, run by the Node that runs this. */
  readonly script: readonly string[];
}

const SIGNALBOX = "src/cli/signalbox.ts";
const COLOURS = process.stdout.isTTY ? "force" : "off";

const steps: readonly Step[] = [
  { name: "Types", script: ["node_modules/astro/bin/astro.mjs", "check", "--minimumFailingSeverity", "warning"] },
  { name: "Lint", script: ["node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings", `--colors=${COLOURS}`, "."] },
  { name: "Schemas for editors", script: [SIGNALBOX, "schemas", "--check"] },
  { name: "Unit tests", script: ["--test", "tests/*.test.ts", "tests/!(site|browser)/**/*.test.ts"] },
  { name: "Build", script: [SIGNALBOX, "build"] },
  { name: "Tests of the built site", script: ["--test", "tests/site/**/*.test.ts"] },
  { name: "Tests in a browser", script: ["node_modules/playwright/cli.js", "test"] },
];

export const test = defineCommand({
  summary: "Run every check and test of the project; stop at the first that fails.",
  usage: "",
  options: {},
  async run() {
    const start = performance.now();
    for (const { name, script } of steps) {
      console.log(styleText("bold", `\n== ${name}`));
      const stepStart = performance.now();
      const code = await run(script);
      const time = `${seconds(stepStart)} s`;
      console.log(code === 0 ? `${name}: passed in ${time}` : styleText("red", `${name}: failed in ${time}`));
      if (code !== 0) return code;
    }
    console.log(styleText("green", `\nAll ${steps.length} parts passed in ${seconds(start)} s`));
    return 0;
  },
});

function run(script: readonly string[]): Promise<ExitCode> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...script], { cwd: ROOT, stdio: "inherit" });
  const end = () => child.kill();
  process.once("exit", end);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      process.off("exit", end);
      if (code === 0) resolve(0);
      else resolve(code === 2 ? 2 : 1);
    });
  });
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
