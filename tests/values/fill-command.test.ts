import assert from "node:assert/strict";
import { test } from "node:test";
import type { Input } from "../../schemas/input.ts";
import { fillCommand } from "../../src/values/fill-command.ts";

const shared = { label: "V", example: "1", secret: false };
const inputs: readonly Input[] = [
  { ...shared, name: "id", kind: "text", pattern: "[a-z]+" },
  { ...shared, name: "password", kind: "text", secret: true },
];
const parts = ["run ", { name: "id", quoting: ["argument", "part"] }, " -p ", { name: "password", quoting: ["argument", "part"] }] as const;
const filled = (values: Readonly<Record<string, string>>) => fillCommand(parts, inputs, (name) => values[name] ?? "");

test("a command runs once every value is there, and what is kept of it names the secret only", () => {
  assert.deepEqual(filled({ id: "abc", password: "p w" }), { text: "run abc -p 'p w'", shown: "run abc -p {{password}}", faults: [] });
});

test("a missing, a wrong and a dangerous value are each named", () => {
  const { text, shown, faults } = filled({ id: "A1", password: "-x" });
  assert.equal(text, null);
  assert.equal(shown, "run {{id}} -p {{password}}");
  assert.deepEqual(
    faults.map(({ name, reason }) => `${name} ${reason.slice(0, 14)}`),
    ["id does not match", "password must not begin"],
  );
});

test("a name without a field on the page is never copied", () => {
  assert.match(fillCommand([{ name: "other", quoting: ["part"] }], inputs, () => "x").faults[0]?.reason ?? "", /no field/);
});
