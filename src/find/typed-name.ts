import { editDistance } from "../diagnostics/edit-distance.ts";

const TYPED = /^(?:export\s+)?["'`$]*([\p{L}][\w.-]*)["'`]*(?:\s*[=:]\s*\S*)?$/u;

/** The one name a text consists of, in lower case, also where a value is given to it; null for any other text. */
export function typedName(lines: readonly string[]): string | null {
  const [line = "", ...further] = lines.map((one) => one.trim()).filter((one) => one !== "");
  const name = further.length > 0 ? undefined : TYPED.exec(line)?.[1];
  return name === undefined || !isIdentifier(name) ? null : name.toLowerCase();
}

/** Two parts, or capitals alone. */
const isIdentifier = (name: string): boolean => /[\p{L}\d][_.-]/u.test(name) || /^[A-Z][A-Z\d]{2,}$/.test(name);

const LEAST_TYPED = 4;
const SLIP_WORTH = 0.95;
const PART_WORTH = 0.9;

/** 1 for the same name, less for one slip in its letters or for a part of it that begins where a word of it does, else 0. */
export function nameLikeness(name: string, typed: string): number {
  const [own, asked] = [joined(name), joined(typed)];
  if (own === asked) return 1;
  if (asked.length < LEAST_TYPED || !asked.includes("_")) return isSlip(own, asked) ? SLIP_WORTH : 0;
  if (`_${own}`.includes(`_${asked}`)) return PART_WORTH * (asked.length / own.length);
  return isSlip(own, asked) ? SLIP_WORTH : 0;
}

const joined = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]+/gu, "_");

const digits = (name: string): string => name.replace(/\D/g, "");

const LEAST_FOR_SLIP = 6;

const isSlip = (own: string, asked: string): boolean =>
  asked.length >= LEAST_FOR_SLIP && digits(own) === digits(asked) && editDistance(own, asked, 1) === 1;
