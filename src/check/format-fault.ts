import type { EnvVariable } from "../../schemas/env-variable.ts";
import { didYouMean } from "../diagnostics/did-you-mean.ts";
import { safePattern } from "../find/safe-pattern.ts";

type Format = NonNullable<EnvVariable["format"]>;

/** What stands for something that the reader fills in; nothing can be said of the whole then. */
const open = /<[^<>]*>|\{\{|\$[{(]|…|\.\.\./;
const duration = /^(?:\d+(?:\.\d+)?\s*(?:ms|s|sec|m|min|h|d|w|mo))+$/i;

/** Why a format does not take a value, as the end of a sentence that begins with it; null when it may. */
export function formatFault(format: Format, value: string): string | null {
  if (format.kind === "url") return urlFault(value, format.schemes);
  if (open.test(value)) return null;
  switch (format.kind) {
    case "integer":
      return /^-?\d+$/.test(value) ? boundsFault(Number(value), format) : "is no whole number";
    case "number":
      return /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:e-?\d+)?$/i.test(value) ? boundsFault(Number(value), format) : "is no number";
    case "boolean":
      return /^(?:true|false|yes|no|on|off|[01])$/i.test(value) ? null : "is neither `true` nor `false`";
    case "enum":
      return format.choices.includes(value) ? null : `is none of ${format.choices.map((choice) => `\`${choice}\``).join(", ")}`;
    case "duration":
      return duration.test(value) || /^\d+$/.test(value) ? null : "is no duration, such as `30s`";
    case "email":
      return /^[^\s@]+@[^\s@]+$/.test(value) ? null : "is no e-mail address";
    case "string":
      return textFault(value, format);
  }
}

/** What was probably meant by a value that a format does not take, or null. */
export function meantValue(format: Format, value: string): string | null {
  if (format.kind === "enum") return didYouMean(value, format.choices);
  if (format.kind !== "url" || format.schemes?.length !== 1) return null;
  const [scheme = ""] = format.schemes;
  return /^[a-z][a-z0-9+.-]*:\/\/[^,\s]*$/i.test(value) ? value.replace(/^[^:]*/, scheme) : null;
}

/** A list of addresses, parted by commas, is taken as well. */
function urlFault(value: string, schemes: readonly string[] | undefined): string | null {
  for (const address of value.split(/,\s*/)) {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\/\S/i.exec(address)?.[1];
    if (scheme === undefined) {
      if (open.test(address)) continue;
      return "is no address with a scheme, such as `https://host`";
    }
    if (schemes !== undefined && !schemes.includes(scheme.toLowerCase())) {
      return `begins with \`${scheme}://\`, which is none of the schemes ${schemes.map((known) => `\`${known}\``).join(", ")}`;
    }
  }
  return null;
}

function boundsFault(
  value: number,
  { min = -Infinity, max = Infinity }: { min?: number | undefined; max?: number | undefined },
): string | null {
  if (value < min) return `is less than ${min}`;
  return value > max ? `is more than ${max}` : null;
}

function textFault(
  value: string,
  { pattern = "", minLength = 0, maxLength = Infinity }: Extract<Format, { kind: "string" }>,
): string | null {
  if (value.length < minLength) return `has ${value.length} characters, fewer than ${minLength}`;
  if (value.length > maxLength) return `has ${value.length} characters, more than ${maxLength}`;
  // A shape in words, such as `username:password`, is for people; only what is bound to its ends is a pattern.
  const shape = /^\^.*\$$/.test(pattern) ? safePattern(`/${pattern}/`) : null;
  return shape === null || shape.test(value) ? null : `does not match \`${pattern}\``;
}
