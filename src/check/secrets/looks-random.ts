import { isPlaceholder } from "./is-placeholder.ts";

/** Bits of surprise a character that text made by a machine has, and words have not. */
const RANDOM = 3;
const RANDOM_IN_PASSWORD = 2.5;

/**
 * Whether a value looks as if a machine or a careful person had made it. `isPassword` takes shorter ones too.
 * Names, paths, addresses and words joined by hyphens do not.
 */
export function looksRandom(value: string, isPassword: boolean): boolean {
  if (value.length < (isPassword ? 8 : 16) || isPlaceholder(value)) return false;
  if (!/[A-Za-z]/.test(value) || !/\d|[!@#%^&*+=?]/.test(value)) return false;
  if (/^[./~]|^[a-z]+(?:\.[A-Za-z]+)+\d?$|^[a-z][a-z0-9+.-]*:\/\/|[()\s]|^[A-Z][A-Z0-9_]*$/.test(value) || isWords(value)) return false;
  return entropy(value) >= (isPassword ? RANDOM_IN_PASSWORD : RANDOM);
}

/** Words and short numbers, joined: `session-key-v2`, `config.secretKey`, `2025-11-13`. */
function isWords(value: string): boolean {
  return value
    .split(/[-_.:/]/)
    .every((part) => /^(?:[A-Za-z]?[a-z]*|[A-Z]*|[a-z]+(?:[A-Z][a-z]+)*|v?\d{1,4}|[a-z]{3,}\d{1,2})$/.test(part));
}

/** Shannon's, in bits a character. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => bits - (count / value.length) * Math.log2(count / value.length), 0);
}
