import { isPlaceholder } from "./is-placeholder.ts";
import type { SecretFound } from "./secret-found.ts";

/** Shapes that secretlint's recommended rules leave out, or find only where their inside is whole. */
const shapes: readonly (readonly [what: string, shape: RegExp])[] = [
  ["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:(?!-----END)[\s\S]){40,8000}(?:-----END [A-Z ]*PRIVATE KEY-----)?/g],
  ["an AWS access key", /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g],
  ["a Stripe key", /\b[sr]k_live_[A-Za-z0-9]{20,}/g],
  ["a GitHub token", /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{40,})/g],
  ["a key of Google Cloud", /\bAIza[\w-]{30,}/g],
  ["a secret of a Stripe webhook", /\bwhsec_[A-Za-z0-9+/=]{20,}/g],
  ["a SendGrid key", /\bSG\.[\w-]{16,}\.[\w-]{30,}/g],
  ["an OpenAI or Anthropic key", /\bsk-(?:(?:proj|svcacct|admin|ant)-[\w-]{20,}|[A-Za-z0-9]{32,})/g],
  ["a Mailgun key", /\bkey-[a-z0-9]{32}\b/g],
  ["a key of Twilio", /\bSK[0-9a-f]{32}\b/g],
  ["a token of a Telegram bot", /\b\d{8,10}:AA[\w-]{30,}/g],
  ["the address of a Discord webhook", /\bdiscord(?:app)?\.com\/api\/webhooks\/\d+\/[\w-]{40,}/g],
  ["the address of a Slack webhook", /\bhooks\.slack\.com\/(?:services|workflows)\/T\w{6,}\/[\w/]{20,}/g],
  ["a DigitalOcean token", /\bdo[opr]_v1_[0-9a-f]{40,}/g],
  ["a Hugging Face token", /\bhf_[A-Za-z0-9]{30,}/g],
  ["a token of HashiCorp Vault", /\bhv[sb]\.[\w-]{24,}/g],
  ["a Resend key", /\bre_[A-Za-z0-9]{6,}_[A-Za-z0-9]{18,}/g],
  ["a Render key", /\brnd_[A-Za-z0-9]{24,}/g],
  ["a PyPI token", /\bpypi-[\w-]{50,}/g],
  ["a token of Atlassian", /\bATATT3[\w=-]{50,}/g],
  ["a key of age", /\bAGE-SECRET-KEY-1[0-9A-Z]{40,}/g],
  ["a key of Azure storage", /\bAccountKey=[A-Za-z0-9+/]{80,}={0,2}/g],
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
