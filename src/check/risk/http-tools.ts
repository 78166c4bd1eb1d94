import { hasOption, optionValues, plainArguments } from "./arguments.ts";
import { change, destroy, mayChange } from "./harm.ts";
import type { Harm } from "./harm.ts";
import type { FindHarm } from "./tool.ts";

/** What is asked of a server, as far as the command spells it out. */
interface Request {
  /** In capital letters; any other word where the command does not name one. */
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

/** Addresses whose `POST` only asks: Elasticsearch, Prometheus and Loki, signing in. */
const asking = /\/(?:_(?:search|count|msearch|mget|validate\/query|explain\/\w+)|query(?:_range)?|login|sign-?in|token)\/?(?:[?#]|$)/;
const writing = /^(?:PUT|PATCH|PURGE|BAN|MKCOL|MOVE|COPY|PROPPATCH|LINK|UNLINK)$/;

/** A question in GraphQL stands in the body of a `POST`, as a change does. */
const isQuery = (body: string): boolean => /\bquery\b|^\s*\{/.test(body) && !/\bmutation\b/.test(body);

function requestHarm({ method, url, body }: Request): Harm | null {
  if (method === "DELETE") return destroy("`DELETE` deletes what stands at the address");
  if (/\/_delete_by_query\b/.test(url)) return destroy("`_delete_by_query` deletes what it finds");
  if (writing.test(method)) return change(`\`${method}\` changes what stands at the address`);
  if (method !== "POST" || asking.test(url) || (/\/graphql\b/.test(url) && isQuery(body))) return null;
  return mayChange("`POST` may change what stands behind the address");
}

/** The letters of curl behind which a value comes, in the same word or as the next one. */
const curlValued = "AbcCdDeEFhHKmoPQrtTuUwxXyYz";

const curl: FindHarm = (words) => {
  const letters = new Map<string, string>();
  const plain: string[] = [];
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? "";
    if (!/^-[^-]/.test(word)) plain.push(word);
    else {
      const valued = [...word].findIndex((letter, index) => index > 0 && curlValued.includes(letter));
      for (const letter of word.slice(1, valued === -1 ? undefined : valued)) letters.set(letter, "");
      if (valued !== -1) letters.set(word[valued] ?? "", word.slice(valued + 1) || (words[++at] ?? ""));
    }
  }
  const long = (...names: readonly string[]): string | undefined => names.flatMap((name) => optionValues(plain, name, name)).at(-1);
  const body = letters.get("d") ?? long("--data", "--data-raw", "--data-binary", "--data-ascii", "--data-urlencode", "--json");
  const form = letters.get("F") ?? long("--form", "--form-string");
  const file = letters.get("T") ?? long("--upload-file");
  const isGet = letters.has("G") || plain.includes("--get");
  const sent = file === undefined ? (isGet || (body ?? form) === undefined ? "GET" : "POST") : "PUT";
  const method = letters.get("X") ?? long("--request") ?? sent;
  return requestHarm({ method: method.startsWith("$") ? sent : method.toUpperCase(), url: urlOf(plain), body: body ?? "" });
};

const wget: FindHarm = (words) => {
  const body = [...optionValues(words, "--post-data", "--post-data"), ...optionValues(words, "--post-file", "--post-file")].at(-1);
  const method = optionValues(words, "--method", "--method").at(-1)?.toUpperCase() ?? (body === undefined ? "GET" : "POST");
  return requestHarm({ method, url: urlOf(words), body: body ?? "" });
};

const urlOf = (words: readonly string[]): string =>
  words.find((word) => /^https?:\/\/|^(?:[\w.-]+|\$\{?\w+\}?)(?::\d+)?\//.test(word)) ?? "";

const httpieValued = [
  "-a",
  "--auth",
  "-A",
  "--auth-type",
  "-o",
  "--output",
  "-p",
  "--print",
  "--session",
  "--timeout",
  "--proxy",
  "--verify",
];

/** `http [METHOD] URL [ITEM…]`: an item with `=`, `:=` or `@` is sent, one with `==` or `:` is not. */
const httpie: FindHarm = (words) => {
  const plain = plainArguments(words.filter((word, at) => !httpieValued.includes(word) && !httpieValued.includes(words[at - 1] ?? "")));
  const [first = "", ...rest] = plain;
  const isNamed = /^[A-Za-z]+$/.test(first) && rest.length > 0;
  const [url = "", ...items] = isNamed ? rest : plain;
  const sends = items.some((item) => /^[\w.[\]-]+(?::?=@?(?!=)|@)/.test(item));
  return requestHarm({ method: isNamed ? first.toUpperCase() : sends ? "POST" : "GET", url, body: items.join(" ") });
};

/** `gh api`: fields make it a `POST`, unless a method is named. */
export const githubApi: FindHarm = (words, plain) => {
  const fields = [
    ...optionValues(words, "-f", "--raw-field"),
    ...optionValues(words, "-F", "--field"),
    ...optionValues(words, "--input", "--input"),
  ];
  const method = optionValues(words, "-X", "--method").at(-1)?.toUpperCase() ?? (fields.length > 0 ? "POST" : "GET");
  return requestHarm({ method, url: `/${plain[1] ?? ""}`, body: fields.join("\n") });
};

/** What a request of PowerShell does: `Invoke-RestMethod -Method Post`; its words in small letters. */
export function webRequestHarm(words: readonly string[]): Harm | null {
  const at = words.indexOf("-method");
  return requestHarm({ method: at === -1 ? "GET" : (words[at + 1] ?? "").toUpperCase(), url: urlOf(words), body: "" });
}

/** Tools that ask a server something over HTTP. */
export const httpTools: Readonly<Record<string, FindHarm>> = {
  curl: (words, plain) => (hasOption(words, "--head") ? null : curl(words, plain)),
  wget,
  http: httpie,
};
