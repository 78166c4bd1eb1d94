import assert from "node:assert/strict";
import { test } from "node:test";
import { damagedText } from "../../src/check/damaged-text.ts";

const meanings = (text: string): readonly (string | null)[] => [...damagedText(text)].map(({ meant }) => meant);
const damage = (text: string): string => new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

test("restores what was read in the wrong encoding, once or twice", () => {
  for (const text of ["→", "é", "’", "°", "🔥", "⚠️", "Привет"]) {
    assert.deepEqual(meanings(`a ${damage(text)} b`), [text]);
    assert.deepEqual(meanings(`a ${damage(damage(text))} b`), [text]);
  }
});

test("says where a character was lost for good", () => {
  assert.deepEqual(meanings("a ï¿½ b \ufffd"), [null, null]);
});

test("leaves whole text alone, in any language", () => {
  const texts = [
    "naïve café, Über, Ærø, “ACCIÓ”, à “la carte”",
    "Ça coûte 5 €…",
    "Ελληνικά",
    "Русский",
    "日本語",
    "±5 °C × 2 → ½",
    "👩‍💻 é",
  ];
  for (const text of texts) assert.deepEqual(meanings(text), []);
});
