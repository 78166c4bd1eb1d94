import { isPlaceholder } from "./is-placeholder.ts";
import type { SecretFound } from "./secret-found.ts";

/** Shapes that secretlint's recommended rules leave out, or find only where their inside is whole. */
const shapes: readonly (readonly [what: string, shape: RegExp])[] = [
  ["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:(?!-----END)[\s\S]){40,8000}(?:-----END [A-Z ]*PRIVATE KEY-----)?/g],
  ["an AWS access key", /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g],
  ["a Stripe key", /\b[sr]k_live_[A-Za-z0-9]{20,}/g],
  ["a signed web token (JWT)", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/g],
];

/** Secrets that are told by their shape alone. */
export function* shapedSecrets(text: string): Iterable<SecretFound> {
  for (const [what, shape] of shapes) {
    for (const { 0: whole, index } of text.matchAll(shape)) {
      if (!isPlaceholder(whole)) yield { what, placeholder: "<kept in the secret store>", start: index, end: index + whole.length };
    }
  }
}
