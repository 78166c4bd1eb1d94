import { isPlaceholder } from "./is-placeholder.ts";
import type { SecretFound } from "./secret-found.ts";

/** Those that are judged here by the password alone. */
const leftOut = /-(?:database-connection-string|basicauth)$/;

/** So much may hang on to a range. */
const LONGEST = 200;

const kinds: Readonly<Record<string, string>> = {
  aws: "an AWS key",
  gcp: "a key of Google Cloud",
  github: "a GitHub token",
  gitlab: "a GitLab token",
  npm: "an npm token",
  openai: "an OpenAI key",
  anthropic: "an Anthropic key",
  privatekey: "a private key",
  sendgrid: "a SendGrid key",
  shopify: "a Shopify token",
  slack: "a Slack token",
  stripe: "a Stripe key",
  linear: "a Linear key",
  "1password": "a token of 1Password",
  azure: "an Azure key",
  hashicorp: "a token of HashiCorp Vault",
};

/** What secretlint's recommended rules know by its shape. */
export async function knownSecrets(text: string): Promise<readonly SecretFound[]> {
  const { lintSource } = await import("@secretlint/core");
  const { creator } = await import("@secretlint/secretlint-rule-preset-recommend");
  const { messages } = await lintSource({
    source: { filePath: "content.txt", content: text, contentType: "text", ext: ".txt" },
    options: { config: { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator }] } },
  });
  return messages.flatMap(({ ruleId, range: [start, stop] }) => {
    // Some rules count from the name before the secret: what hangs on to the range belongs to it.
    const end = stop + (/^[^\s"'`]*/.exec(text.slice(stop, stop + LONGEST))?.[0].length ?? 0);
    if (leftOut.test(ruleId) || isPlaceholder(text.slice(start, end))) return [];
    const kind = ruleId.replace(/^.*secretlint-rule-/, "");
    return [{ what: kinds[kind] ?? `a secret (${kind})`, placeholder: "<kept in the secret store>", start, end }];
  });
}
