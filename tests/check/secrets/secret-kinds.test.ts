import assert from "node:assert/strict";
import { test } from "node:test";
import { secret } from "../../../src/check/rules/secret.ts";
import { maskSentences } from "../../../src/diagnostics/mask-texts.ts";
import { printGithub } from "../../../src/diagnostics/print-github.ts";
import { printJson } from "../../../src/diagnostics/print-json.ts";
import { printSarif } from "../../../src/diagnostics/print-sarif.ts";
import { printText } from "../../../src/diagnostics/print-text.ts";
import type { LoadedContent } from "../../../src/model/load-content.ts";
import { textFile } from "../../../src/source/text-file.ts";
import { contentOf } from "../content-of.ts";
import { noAid } from "../no-aid.ts";

/** Letters and digits that look random and are the same in every run, so that no secret stands in this file. */
function random(length: number, alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"): string {
  let state = length * 2654435761;
  return Array.from({ length }, () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return alphabet[Math.floor((state / 2 ** 32) * alphabet.length)];
  }).join("");
}

const upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const hex = "0123456789abcdef";
const join = (...parts: readonly string[]): string => parts.join("");
const key = (name: string): string =>
  join("-----BEGIN ", name, " KEY-----\n", random(64), "\n", random(64), "\n-----END ", name, " KEY-----");

/** A line of a page and the part that must be hidden. */
const kinds: readonly (readonly [kind: string, before: string, value: string, after: string])[] = [
  ["an AWS access key", "id ", join("AKIA", random(16, upper)), ""],
  ["an AWS secret key", "AWS_SECRET_ACCESS_KEY=", random(40), ""],
  ["a GitHub token", "use ", join("ghp", "_", random(36)), " here"],
  ["a GitLab token", "use ", join("glpat", "-", random(20)), ""],
  ["an npm token", "//registry.npmjs.org/:_authToken=", join("npm", "_", random(36)), ""],
  ["a Slack token", "", join("xoxb", "-", "1".repeat(3), "2345678901-", "2345678901234-", random(24)), ""],
  ["an Anthropic key", "", join("sk-ant", "-api03-", random(93), "AA"), ""],
  ["an OpenAI key", "OPENAI_API_KEY=", join("sk-", "proj-", random(48)), ""],
  ["a SendGrid key", "", join("SG", ".", random(22), ".", random(43)), ""],
  ["a Stripe key", "STRIPE_SECRET_KEY=", join("sk", "_live_", random(24)), ""],
  ["a private key", "", key("RSA PRIVATE"), ""],
  ["a key of Google Cloud", "GOOGLE_API_KEY: ", join("AIza", random(35)), ""],
  ["a signed web token", "use ", join("eyJ", random(20), ".", "eyJ", random(40), ".", random(43)), ""],
  ["an env line", "JWT_SECRET=", random(64, hex), ""],
  ["an env line in quotes", 'export SESSION_SECRET="', random(32), '"'],
  ["a YAML key", "api_token: ", random(40), ""],
  ["a JSON key", '{ "clientSecret": "', random(32), '" }'],
  ["a password", "DB_PASSWORD=", join("Tr0ub4dor", "&", "3x"), ""],
  ["a password in YAML", "password: '", join("hunter", "2!Kq9"), "'"],
  ["a shell variable", "railway variables set ENCRYPTION_KEY=", random(44), " --service api"],
  ["an option", "login --token ", random(40), ""],
  ["an option with a sign", "login --password=", join("q7", random(14)), ""],
  ["a PostgreSQL address", "postgresql://shop:", join("Vq", random(14)), "@db.shop.example/shop"],
  ["a Redis address", "redis://default:", random(32), "@cache.shop.example:6379"],
  ["a web address", "https://admin:", join("letmein", "77"), "@shop.example"],
  ["a fine-grained GitHub token", "github_pat_", random(60), ""],
  ["a Google key", "key: AIza", random(35), ""],
  ["a secret of a Stripe webhook", "whsec_", random(32), ""],
  ["an OpenAI key of a project", "sk-proj-", random(48), ""],
  ["a Telegram token", "123456789:AA", random(33), ""],
  ["a Discord webhook", "https://discord.com/api/webhooks/123456789012345678/", random(60), ""],
  ["a DigitalOcean token", "dop_v1_", random(64, hex), ""],
  ["a Hugging Face token", "hf_", random(34), ""],
  ["a Vault token", "hvs.", random(60), ""],
  ["a Render key", "rnd_", random(28), ""],
  ["a PyPI token", "pypi-", random(60), ""],
  ["a key of Azure storage", "AccountKey=", random(86), "=="],
  ["a password in SQL", "ALTER USER shop PASSWORD '", join("q7", random(14)), "'"],
  ["a password for curl", "curl -u shop:", join("q7", random(14)), " https://shop.example"],
  ["a bearer token", "curl -H 'Authorization: Bearer ", random(40), "' x"],
  ["a bearer token on the next line", 'curl -H "Authorization: Bearer \\\n', random(40), '" x'],
  ["a token behind `token`", "curl -H 'Authorization: token ", random(40), "' x"],
  ["a password in base64", "curl -H 'Authorization: Basic ", Buffer.from(join("shop:", "q7", random(14))).toString("base64"), "' x"],
  ["a password for mysql", "mysql -u root -p", join("q7", random(14)), " shop"],
  ["a password for Redis", "redis-cli -h cache -a ", join("q7", random(14)), " PING"],
  ["a password for a registry", "docker login -u shop -p ", join("q7", random(14)), " registry.example"],
  ["a cell of a table", "| API_KEY | ", random(32), " |"],
  ["a cell of a table in backticks", "| `API_KEY` | `", random(32), "` | a key |"],
  ["a password in a sentence", "The password is `", join("q7", random(10)), "`."],
  ["a password without backticks", "The password for the shop's panel is ", join("q7X", random(11)), "."],
  ["a password told with its user", "Sign in as `admin` with the password `", join("q7", random(10)), "` once."],
  ["a password in bold", "**Password:** ", join("q7X", random(11)), ""],
  ["a password in brackets", 'Its admin (password "', join("q7", random(10)), '") may do it.'],
  ["a password in German", "Das Passwort ist `", join("q7", random(10)), "`."],
  ["a password in Russian", "Пароль: `", random(14), "`"],
  ["a key in a list", "- API key: `", random(32), "`"],
  ["a key of something in a list", "- API key of the mail service: ", random(32), ""],
  ["a token in a row", "| Access token | ", random(40), " |"],
  ["a secret in a sentence", "The client secret was ", random(40), " until May."],
  ["a password in a column", "| User | Password |\n| --- | --- |\n| admin | ", join("q7", random(10)), " |"],
  ["a key in a column", "| Service | **API key** | Where |\n|---|:-:|---|\n| mail | `", random(32), "` | live |"],
  ["the words of an image", "![API_KEY=", random(32), "](panel.png)"],
  ["the line below in YAML", "password: >-\n  ", random(32), ""],
];

async function check(text: string) {
  const file = textFile("shop/guides/a.md", text);
  const content: LoadedContent = { ...contentOf([]), files: new Map([[file.path, file]]) };
  const findings = [...(await secret.check(content, noAid))];
  const diagnostics = findings.map((finding) => ({ code: secret.code, severity: secret.severity, ...finding }));
  const shown = maskSentences(diagnostics, content.files);
  const printed = [
    printText(shown, content.files, { colour: true }),
    printJson(shown, content.files),
    printGithub(shown, "content"),
    printSarif(shown, content.files, "content", { version: "1.2.3", codes: [secret] }),
  ].join("\n");
  return { findings, printed };
}

for (const [kind, before, value, after] of kinds) {
  test(`finds ${kind} and hides it`, async () => {
    const { findings, printed } = await check(`a line before\n${before}${value}${after}\na line after\n`);
    assert.equal(findings.length, 1);
    for (const piece of value.split("\n").filter((line) => !line.startsWith("-----"))) {
      for (let at = 0; at + 8 <= piece.length; at += 4) assert.ok(!printed.includes(piece.slice(at, at + 8)), printed);
    }
  });
}

const harmless: readonly string[] = [
  "monkey=banana12345678901",
  "whsec_…",
  "ALTER USER shop PASSWORD '<password>'",
  "curl -u admin:$PASSWORD https://shop.example",
  "https://discord.com/api/webhooks/<id>/<token>",
  "JWT_SECRET=<64+ random characters>",
  "JWT_SECRET=${{shared.JWT_SECRET}}",
  'API_KEY="$API_KEY"',
  "API_KEY={{api_key}}",
  "SENDGRID_API_KEY=SG.your_key_here",
  "OPENAI_API_KEY=sk-...",
  "DB_PASSWORD=changeme123",
  "DB_PASSWORD=example-password-1",
  "DB_PASSWORD=strong_password_here",
  `SECRET_KEY=${"0".repeat(64)}`,
  `SECRET_KEY=${"deadbeef".repeat(4)}`,
  `AWS_ACCESS_KEY_ID=${join("AKIA", "IOSFODNN7", "EXAMPLE")}`,
  "password: read it in 1Password, vault Operations2024",
  "key: the-third-row-of-the-table-2",
  "primaryKey: orders.customer_id_2024",
  "token=process.env.SHOP_TOKEN_2",
  "STRIPE_KEY=STRIPE_LIVE_KEY_2024",
  "JWT_SECRET=$(openssl rand -hex 32)",
  "postgresql://user:<password>@host/shop",
  "postgresql://user:${PGPASSWORD}@host/shop",
  "postgresql://postgres:postgres@localhost:5432/shop",
  "mysql://root:password@db/shop",
  "https://shop.example:8080/a@b",
  "Authorization: Bearer {{access_token}}",
  "Authorization: Bearer $TOKEN",
  "Authorization: Basic dXNlcjpwYXNzd29yZA==",
  "Authorization: Basic {{credentials}}",
  "Idempotency-Key: 550e8400-e29b-41d4-a716-446655440000",
  "cache_key: 3f786850e387550fdab836ed7e6dc881de23001b",
  "NEXT_PUBLIC_KEY=3f786850e387550fdab836ed7e6dc881de23001b",
  "docker run -p 127.0.0.1:5432:5432 postgres",
  "docker compose -p shop2024prod up",
  "mysql -u root -p shop2024",
  "mysqldump -P 3306 -p$MYSQL_PASSWORD shop",
  "redis-cli -a $REDIS_PASSWORD PING",
  "| API_KEY | the key of the shop, 32 characters |",
  "| token | 550 requests | 1h |",
  "commit 3f786850e387550fdab836ed7e6dc881de23001b",
  "The password is `<password>`.",
  "The password is `POSTGRES_PASSWORD`, which Railway sets.",
  "The password is kept in 1Password, vault Operations2024.",
  "The password is base64-encoded.",
  "The password is at least 12 characters long.",
  "The token is valid for 15m and signed with HS256.",
  "The token is `${{shared.API_TOKEN}}`.",
  "The token is a JWT of RFC7519.",
  "The access key is `config.auth.accessKeyV2`.",
  "API key: read it at https://app.sendgrid.com/settings/api_keys2",
  "- API key: `SG.your_key_here`",
  "- API key: [SendGrid2024](https://app.sendgrid.com/)",
  "**Password:** see the vault, entry shop-db-2024",
  "Passwords are hashed with bcrypt, cost 12; tokens: 15 minutes (`JWT_TTL_900`).",
  "The refresh token is `httpOnly`, `SameSite=Lax2`.",
  "The password to the panel: ask @ops-team2",
  "Secret | Where | Rotated\nJWT_SECRET | Railway | 2025-11-13",
  "| User | Password |\n| --- | --- |\n| admin | <password> |\n| guest | in 1Password, Guest2024 |",
  "| Token | Life |\n| --- | --- |\n| access_token_2 | 15m |\n| `refresh_token` | 7d |",
  "Write the API key to `/run/secrets/sendgrid_key_2`.",
  "The signing key is `ed25519:2024-11`, see `kid`.",
  "A token `Authorization2` is sent with each request.",
  "`openssl rand -hex 32` makes a secret: 64 characters.",
  "id: 550e8400-e29b-41d4-a716-446655440000",
];

for (const text of harmless) {
  test(`passes ${text}`, async () => {
    assert.deepEqual((await check(text)).findings, []);
  });
}
