import type { ShellCommand } from "../shell/shell-script.ts";
import { hasOption, optionValues, plainArguments } from "./arguments.ts";
import { change, destroy } from "./harm.ts";
import type { Harm } from "./harm.ts";
import { sqlHarm } from "./sql-harm.ts";

/** How each client takes SQL on its command line; `position` is where it stands among the plain arguments. */
const clients: Readonly<Record<string, { short?: string; long?: string; position?: number }>> = {
  psql: { short: "-c", long: "--command" },
  mysql: { short: "-e", long: "--execute" },
  mariadb: { short: "-e", long: "--execute" },
  cockroach: { short: "-e", long: "--execute" },
  "clickhouse-client": { short: "-q", long: "--query" },
  sqlite3: { position: 1 },
  duckdb: { short: "-c", long: "--command", position: 1 },
};

const wiping = new Set(["FLUSHALL", "FLUSHDB"]);
const writing = new Set(["DEL", "UNLINK", "SET", "EXPIRE", "RENAME", "SHUTDOWN", "LTRIM", "RPOP", "LPOP", "HDEL", "XTRIM", "RESTORE"]);

/** The harm that clients and tools of databases do, or null. */
export function databaseHarm(command: ShellCommand, words: readonly string[]): Harm | null {
  const [name = ""] = words;
  const client = clients[name];
  if (client !== undefined) return clientHarm(command, words, client);
  if (name === "redis-cli" || name === "valkey-cli") return redisHarm(words);
  if (name === "pg_restore") return hasOption(words, "-l", "--list", "-f", "--file") ? null : destroy("a restore overwrites what is there");
  if (name === "mongorestore") return destroy("a restore overwrites what is there");
  if (name === "dropdb" || name === "dropuser") return destroy(`\`${name}\` deletes a ${name.slice(4) === "db" ? "database" : "user"}`);
  if (name === "createdb" || name === "createuser") return change(`\`${name}\` adds to the server`);
  return null;
}

function clientHarm(
  command: ShellCommand,
  words: readonly string[],
  { short, long, position }: (typeof clients)[string] & object,
): Harm | null {
  const texts = short !== undefined && long !== undefined ? [...optionValues(words, short, long)] : [];
  const positioned = position === undefined ? undefined : plainArguments(words)[position];
  if (positioned !== undefined) texts.push(positioned);
  for (const { operator, target, body } of command.redirects) {
    if (body !== null) texts.push(body);
    else if (operator === "<<<") texts.push(target.text);
    else if (operator === "<" && !target.text.startsWith("/dev/")) return destroy("a dump that is read in overwrites what is there");
  }
  const source = command.input?.words.map(({ text }) => text) ?? [];
  if (/^(?:echo|printf)$/.test(source[0] ?? "")) texts.push(source.slice(1).join(" "));
  if (/^(?:cat|gunzip|zcat|gzip|pg_dump|mysqldump)$/.test(source[0] ?? ""))
    return destroy("a dump that is read in overwrites what is there");
  const harm = sqlHarm(texts.join(";\n"));
  if (harm !== null) return { risk: harm.risk, deed: harm.deed };
  if (words[0] === "psql" && hasOption(words, "-f", "--file")) return change("it runs a file of SQL");
  return null;
}

function redisHarm(words: readonly string[]): Harm | null {
  const names = plainArguments(words).map((word) => word.toUpperCase());
  const wipe = names.find((word) => wiping.has(word));
  if (wipe !== undefined) return destroy(`\`${wipe}\` deletes every key`);
  const write = names.find((word, index) => writing.has(word) && names[index - 1] !== "HELP");
  if (write !== undefined) return change(`\`${write}\` changes what is stored`);
  return names.includes("CONFIG") && names.includes("SET") ? change("`CONFIG SET` changes the server") : null;
}
