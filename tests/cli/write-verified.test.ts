import assert from "node:assert/strict";
import { test } from "node:test";
import { writeVerified } from "../../src/cli/write-verified.ts";

const given = { on: "2026-02-03", by: 'Ana "A" Ruiz', digest: "0123456789ab" };
const line = 'verified: { on: 2026-02-03, by: "Ana \\"A\\" Ruiz", digest: "0123456789ab" }';
const file = (front: string): string =>
  `---\ntitle: API is down\n${front}inputs: []\n---\n\n## Fix\n\nreviewed: in the text\n\n---\n\nEnd.\n`;

test("the block comes behind the day of the review", () => {
  assert.equal(writeVerified(file("reviewed: 2025-01-31\n"), given), file(`reviewed: 2025-01-31\n${line}\n`));
});

test("the block before is replaced, in either style", () => {
  const wanted = file(`reviewed: 2025-01-31\n${line}\n`);
  assert.equal(writeVerified(file('reviewed: 2025-01-31\nverified: { on: 2024-01-01, by: Bo, digest: "0" }\n'), given), wanted);
  assert.equal(writeVerified(file("verified:\n  on: 2024-01-01\n  by: Bo\nreviewed: 2025-01-31\n"), given), wanted);
});

test("line ends stay what they were", () => {
  const windows = (text: string): string => text.replaceAll("\n", "\r\n");
  assert.equal(writeVerified(windows(file("reviewed: 2025-01-31\n")), given), windows(file(`reviewed: 2025-01-31\n${line}\n`)));
});
