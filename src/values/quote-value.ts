/**
 * How a value is written where it stands: in a shell word (`part`), between double or single quotes of a shell, in a string of
 * SQL or JSON, in an address. `argument`: it begins a word, so it must not look like an option. `inert`: another program reads
 * what stands there, so only characters pass that mean nothing to any.
 */
export type Quoting = "argument" | "part" | "double" | "single" | "sql" | "json" | "url" | "inert";

export type Quoted = { readonly text: string } | { readonly fault: string };

const INERT = /^(?!-)[\w.:@/+=%,-]+$/;
/** What no shell reads as anything else, wherever in a word it stands. */
const PLAIN = /^[\w.:@/+%-]+$/;

/** A value written so that it stays one value; the steps are taken in turn. A fault is the end of a sentence about the value. */
export function quoteValue(value: string, steps: readonly Quoting[]): Quoted {
  let text = value;
  for (const step of steps) {
    const fault = refusal(text, step);
    if (fault !== null) return { fault };
    text = written(text, step);
  }
  return { text };
}

function refusal(text: string, step: Quoting): string | null {
  if (step === "argument" && text.startsWith("-")) return "must not begin with `-`: the command would take it for an option";
  if (step === "sql" && text.includes("\\")) return "must not hold a backslash: databases read it in different ways";
  if (step === "url" && /^\.{1,2}$/.test(text)) return "must not be `.` or `..`: the address would lead elsewhere";
  if (step === "inert" && (!INERT.test(text) || text.includes("--"))) {
    return "may hold only letters, digits and `_ . : @ / + = % , -` here: another program reads this text";
  }
  return null;
}

function written(text: string, step: Quoting): string {
  switch (step) {
    case "argument":
    case "inert":
      return text;
    case "part":
      return PLAIN.test(text) ? text : apart(text);
    case "double":
      return PLAIN.test(text) ? text : `"${apart(text)}"`;
    case "single":
      return text.replaceAll("'", String.raw`'\''`);
    case "sql":
      return text.replaceAll("'", "''");
    case "json":
      return JSON.stringify(text).slice(1, -1);
    case "url":
      return encodeURIComponent(text);
  }
}

const apart = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
