import type { Checklist } from "../../schemas/checklist.ts";
import type { EnvVariable } from "../../schemas/env-variable.ts";

const units: Readonly<Record<string, string>> = {
  ms: "millisecond",
  s: "second",
  m: "minute",
  h: "hour",
  d: "day",
  w: "week",
  mo: "month",
};

/** `90d` → `90 days`. */
export function durationWords(duration: string): string {
  const [, count = "", unit = ""] = /^(\d+)([a-z]+)$/.exec(duration) ?? [];
  return `${count} ${units[unit] ?? unit}${count === "1" ? "" : "s"}`;
}

/** `12 variables`, `1 variable`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What a valid value looks like, as a short phrase with code in backticks. */
export function formatWords(format: NonNullable<EnvVariable["format"]>): string {
  switch (format.kind) {
    case "url":
      return `address${format.schemes === undefined ? "" : ` with ${either(format.schemes.map((scheme) => `\`${scheme}://\``))}`}`;
    case "integer":
      return `whole number${range(format.min, format.max)}`;
    case "number":
      return `number${range(format.min, format.max)}`;
    case "boolean":
      return "`true` or `false`";
    case "enum":
      return either(format.choices.map((choice) => `\`${choice}\``));
    case "duration":
      return "length of time";
    case "email":
      return "e-mail address";
    case "string":
      return `text${format.pattern === undefined ? "" : ` like \`${format.pattern}\``}${lengths(format.minLength, format.maxLength)}`;
  }
}

function either(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

function range(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return `, at least ${min}`;
  return max === undefined ? "" : `, at most ${max}`;
}

function lengths(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined)
    return min === max ? `, exactly ${counted(min, "character")}` : `, ${min} to ${counted(max, "character")}`;
  if (min !== undefined) return `, at least ${counted(min, "character")}`;
  return max === undefined ? "" : `, at most ${counted(max, "character")}`;
}

/** When a checklist is gone through. */
export const whenWords: Readonly<Record<Checklist["when"], string>> = {
  "before-deploy": "before a deployment",
  "after-deploy": "after a deployment",
  "go-live": "before going live",
  weekly: "every week",
  monthly: "every month",
  quarterly: "every three months",
  onboarding: "in the first days",
};
