import assert from "node:assert/strict";
import { test } from "node:test";
import { defineCommand } from "../../src/cli/command.ts";
import { parseArguments } from "../../src/cli/parse-arguments.ts";

const command = defineCommand({
  summary: "",
  usage: "",
  options: {
    content: { type: "string", placeholder: "DIR", summary: "" },
    format: { type: "string", placeholder: "FORMAT", summary: "", choices: ["text", "json"] },
    quick: { type: "boolean", summary: "" },
  },
  arguments: 1,
  run: async () => 0,
});

const parse = (...args: string[]) => parseArguments(command, args);

test("reads options in both forms, switches and words", () => {
  const { help, values, words } = parse("--content", "my content", "one", "--format=json", "--quick");
  assert.equal(help, false);
  assert.deepEqual(values, { content: "my content", format: "json", quick: true, help: false, debug: false });
  assert.deepEqual(words, ["one"]);
  assert.equal(parse("-h").help, true);
});

const refused: readonly (readonly [string[], RegExp])[] = [
  [["--contnet", "x"], /^Unknown option: --contnet\. Did you mean --content\?$/],
  [["--zzzzzzzz"], /^Unknown option: --zzzzzzzz\. Known are: --content, --format, --quick, --help, --debug$/],
  [["--toString"], /^Unknown option: --toString/],
  [["--content"], /^--content needs a value: --content DIR$/],
  [["--content", "--quick"], /^--content needs a value/],
  [["--content="], /^--content needs a value/],
  [["--format", "jsn"], /^--format cannot be jsn\. Did you mean json\? Choose one of: text, json$/],
  [["--quick=no"], /^--quick takes no value/],
  [["one", "two"], /^Unexpected argument: two$/],
];

for (const [args, message] of refused) {
  test(`refuses ${args.join(" ")}`, () => assert.throws(() => parse(...args), { name: "Failure", message }));
}
