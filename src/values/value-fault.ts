import type { Input } from "../../schemas/input.ts";

const LONGEST = 4000;
/** Line ends, other control characters, and what no reader sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#]+\S*$/i;
const DURATION = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d|w))+$/;

/**
 * Why an input does not take a value, as the end of a sentence that begins with its name; null when it takes it. Its pattern is
 * one that the check lets pass.
 */
export function valueFault(input: Input, value: string): string | null {
  if (value.trim() === "") return "is not filled in";
  if (UNSEEN.test(value)) return "holds a line end or a character that cannot be seen";
  if (value.length > LONGEST) return `is longer than ${LONGEST} characters`;
  switch (input.kind) {
    case "text":
      return new RegExp(`^(?:${input.pattern ?? ".*"})$`, "i").test(value) ? null : "does not match its pattern";
    case "integer":
      return numberFault(value, input);
    case "choice":
      return input.choices.includes(value) ? null : "is none of its choices";
    case "url":
      return ADDRESS.test(value) && URL.canParse(value) ? null : "is no address, such as https://example.com";
    case "duration":
      return DURATION.test(value) ? null : "is no duration, such as 90s or 1h30m";
    case "secret":
      return null;
  }
}

function numberFault(
  value: string,
  { min = -Infinity, max = Infinity }: { min?: number | undefined; max?: number | undefined },
): string | null {
  if (!/^-?\d{1,15}$/.test(value)) return "is no whole number";
  return Number(value) < min || Number(value) > max ? "lies outside of its bounds" : null;
}
