import assert from "node:assert/strict";
import { test } from "node:test";
import { commandText } from "../../src/client/command-text.ts";

test("a command is copied as it is seen", () => {
  assert.equal(commandText("curl https://a.example \\\n  | jq '.status'"), "curl https://a.example \\\n  | jq '.status'");
});

test("characters that nobody sees are not copied", () => {
  assert.equal(commandText("rm\u200B -r\u202Ef\u2066 /tmp\uFEFF/\u00ADx\u200D"), "rm -rf /tmp/x");
});

test("the line break at the end would run the command before it was read", () => {
  assert.equal(commandText("railway rollback\n"), "railway rollback");
  assert.equal(commandText("echo a\n\necho b\n\n"), "echo a\n\necho b");
});
