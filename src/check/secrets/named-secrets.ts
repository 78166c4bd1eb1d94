import { isPlaceholder } from "./is-placeholder.ts";
import { looksRandom } from "./looks-random.ts";
import type { SecretFound } from "./secret-found.ts";

/** A name that ends like a secret's, then `=`, `:`, the line of a table or, for an option, a blank, then a value with or without quotes. */
const assignment =
  /(?<![A-Za-z0-9_])(-{0,2})([A-Za-z][\w-]*?(?:secret|token|key|password|passwd|passphrase)|secret|token|password|passwd)((?:_[A-Z0-9]+)?)["'`]?(?:[ \t]*(?::=|=>|[=:])[ \t]*(?:[>|][-+]?[ \t]*\r?\n[ \t]+)?|[ \t]*\|[ \t]*|(?<=--[\w-]{3,40})[ \t]+)(?:"([^"\n]+)"|'([^'\n]+)'|`([^`\n]+)`|([^\s"'`,;]+))/gi;
/** A header that lets one in; the value may stand on the next line. */
const header = /\b(Bearer|Authorization: *(?:Token|Basic))(?:[ \t]|\\\r?\n)+([A-Za-z0-9._~+/-]{20,}=*)/gi;
/** `monkey`, `turkey`; but `apikey` is a key. */
const endsInOtherKey = /(?<!api|secret|access|private|auth|signing|encryption|license|master|service)(?<=[a-z])key$/;
/** Keys that find something and open nothing. */
const openKey =
  /(?:^|[-_])(?:idempotency|cache|partition|sort|primary|foreign|public|publishable|routing|lookup|shard|hash|row|group|object|dedup\w*)[-_]?key$/i;
/** Passwords in SQL, `PASSWORD '…'`, and those that tools are given: `curl -u name:…`, `mysql -p…`, `redis-cli -a …`, `docker login -p …`. */
const said = [
  /\bPASSWORD\s+'([^'\n]+)'/gi,
  /(?<=\s)(?:-u|--user)[ =]+["']?[\w.@-]+:([^\s"'`]+)/g,
  /\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^\n|;]{0,200}?\s-p["']?([^\s"'`]+)/g,
  /\b(?:redis|valkey)-cli\b[^\n|;]{0,200}?\s-a[ =]+["']?([^\s"'`]+)/g,
  /\b(?:(?:docker|podman|helm registry) login|sshpass)\b[^\n|;]{0,200}?\s-p[ =]*["']?([^\s"'`]+)/g,
] as const;
/** Passwords that stand in every tutorial and protect nothing. */
const known = /^(?:pass(?:word|wd)?|secret|postgres|root|admin|mysql|redis|guest|user(?:name)?|pw|pwd|token|x+|\*+)$/i;
const address = /\b([a-z][a-z0-9+.-]*):\/\/([^\s:@/"'`<>]*|<[^>\s]*>):([^\s@/"'`]+)@([^\s:/?#"'`]+)/gi;

/** Values of `*_SECRET`, `*_TOKEN`, `*_KEY` and `*PASSWORD*`, and tokens behind `Bearer`, that look random. */
export function* namedSecrets(text: string): Iterable<SecretFound> {
  for (const match of text.matchAll(assignment)) {
    const name = `${match[1] ?? ""}${match[2] ?? ""}${match[3] ?? ""}`;
    const value = match[4] ?? match[5] ?? match[6] ?? match[7]?.replace(/\]\(.*$|[)\]}|]+$/, "") ?? "";
    if (!looksRandom(value, /pass/i.test(name)) || endsInOtherKey.test(name) || openKey.test(name)) continue;
    const start = match.index + match[0].lastIndexOf(value);
    yield { what: `the value of \`${name}\``, placeholder: "<64+ random characters>", start, end: start + value.length };
  }
  for (const match of said.flatMap((shape) => [...text.matchAll(shape)])) {
    const [whole, value = ""] = match;
    if (!looksRandom(value, true)) continue;
    const start = match.index + whole.lastIndexOf(value);
    yield { what: "a password", placeholder: "<password>", start, end: start + value.length };
  }
  for (const match of text.matchAll(header)) {
    const [whole, scheme = "", value = ""] = match;
    const isRandom = /basic$/i.test(scheme) ? hidesPassword(value) : looksRandom(value, false);
    const start = match.index + whole.length - value.length;
    if (isRandom) yield { what: `a token behind \`${scheme}\``, placeholder: "{{token}}", start, end: start + value.length };
  }
}

/** `Basic` carries `name:password` in another spelling. */
function hidesPassword(value: string): boolean {
  const [, password = ""] = /^[^:]*:(.*)$/s.exec(Buffer.from(value, "base64").toString()) ?? [];
  return looksRandom(password, true);
}

/** Passwords within addresses, `scheme://user:password@host`; those of this machine and of tutorials pass. */
export function* addressPasswords(text: string): Iterable<SecretFound> {
  for (const match of text.matchAll(address)) {
    const [whole, scheme = "", , password = "", host = ""] = match;
    if (known.test(password) || isPlaceholder(password) || /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(host)) continue;
    const start = match.index + whole.length - host.length - 1 - password.length;
    yield { what: `the password in an address \`${scheme}://…\``, placeholder: "<password>", start, end: start + password.length };
  }
}
