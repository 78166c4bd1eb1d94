import assert from "node:assert/strict";
import { test } from "node:test";
import { nextOption } from "../../src/client/next-option.ts";

const steps = [
  { id: "look", isOption: false },
  { id: "roll-back", isOption: true },
  { id: "read", isOption: false },
  { id: "restart", isOption: true },
  { id: "scale", isOption: true },
];

test("the next option that was not tried comes next", () => {
  assert.equal(nextOption("roll-back", steps, { "roll-back": "no help" })?.id, "restart");
  assert.equal(nextOption("roll-back", steps, { "roll-back": "no help", restart: "done" })?.id, "scale");
});

test("one passed over before comes when none follows", () => {
  assert.equal(nextOption("scale", steps, { scale: "no help", restart: "no help" })?.id, "roll-back");
});

test("when all were tried nothing is left", () => {
  assert.equal(nextOption("scale", steps, { scale: "no help", restart: "no help", "roll-back": "done" }), null);
});
