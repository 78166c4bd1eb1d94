import type { ShellCommand } from "../shell/shell-script.ts";
import { hasOption, optionValues, plainArguments } from "./arguments.ts";
import { givenTexts, spelledOut } from "./given-text.ts";
import { change, destroy } from "./harm.ts";
import type { Harm } from "./harm.ts";
import { sqlHarm } from "./sql-harm.ts";

/** How each client takes SQL on its command line; `position` is where it stands among the plain arguments. */
const clients: Readonly<Record<string, { short?: string; long?: string; position?: number }>> = {
  psql: { short: "-c", long: "--command" },
  mysql: { short: "-e", long: "--execute" },
  mariadb: { short: "-e", long: "--execute" },
  sqlcmd: { short: "-Q", long: "-q" },
  cockroach: { short: "-e", long: "--execute" },
  "clickhouse-client": { short: "-q", long: "--query" },
  sqlite3: { position: 1 },
  duckdb: { short: "-c", long: "--command", position: 1 },
};

const wiping = new Set(["FLUSHALL", "FLUSHDB"]);
const writing = new Set(["DEL", "UNLINK", "SET", "EXPIRE", "RENAME", "SHUTDOWN", "LTRIM", "RPOP", "LPOP", "HDEL", "XTRIM", "RESTORE"]);

/** Tools that open the console of a database, and hand on what they are given to read. */
const consoles = [
  /^railway connect\b/,
  /^heroku pg:psql\b/,
  /^fly(?:ctl)? (?:postgres|pg|mpg) connect\b/,
  /^\S*python\d? \S*manage\.py dbshell\b/,
] as const;

/** The harm that is done through the clients of databases, or null. */
export function databaseHarm(command: ShellCommand, words: readonly string[]): Harm | null {
  const [name = ""] = words;
  if (Object.hasOwn(clients, name)) return clientHarm(command, words, clients[name] ?? {});
  if (consoles.some((shape) => shape.test(words.join(" ")))) return clientHarm(command, words, { short: "-c", long: "--command" });
  if (name === "redis-cli" || name === "valkey-cli") return redisHarm(command, words);
  return name === "mongosh" || name === "mongo"
    ? mongoHarm([...optionValues(words, "--eval", "--eval"), ...givenTexts(command)].join("\n"))
    : null;
}

function clientHarm(
  command: ShellCommand,
  words: readonly string[],
  { short, long, position }: (typeof clients)[string] & object,
): Harm | null {
  const texts = short !== undefined && long !== undefined ? [...optionValues(words, short, long)] : [];
  const positioned = position === undefined ? undefined : plainArguments(words)[position];
  if (positioned !== undefined) texts.push(positioned);
  const isFed = command.redirects.some(({ operator, target }) => operator === "<" && !target.text.startsWith("/dev/"));
  const [source = "", ...sourceWords] = command.input?.words.map(({ text }) => text) ?? [];
  const isPiped = /^(?:cat|gunzip|zcat|gzip|pg_dump|mysqldump)$/.test(source) && (source !== "cat" || sourceWords.length > 0);
  if (isFed || isPiped) return destroy("a dump that is read in overwrites what is there");
  const harm = sqlHarm([...texts.map(spelledOut), ...givenTexts(command)].join(";\n"));
  if (harm !== null) return { risk: harm.risk, deed: harm.deed };
  if (words[0] === "psql" && hasOption(words, "-f", "--file")) return change("it runs a file of SQL");
  return null;
}

const redisValued = ["-h", "-p", "-a", "-u", "-n", "-r", "-i", "--user", "--pass", "--pattern"];

function redisHarm(command: ShellCommand, words: readonly string[]): Harm | null {
  const typed = plainArguments(words.filter((word, index) => !redisValued.includes(word) && !redisValued.includes(words[index - 1] ?? "")));
  const lines = givenTexts(command).flatMap((text) => text.split("\n").map((line) => line.trim().split(/\s+/)));
  const harms = [typed, ...lines].map(redisCommandHarm);
  return harms.find((harm) => harm?.risk === "destroy") ?? harms.find((harm) => harm !== null) ?? null;
}

function redisCommandHarm(words: readonly string[]): Harm | null {
  const [verb = "", second = ""] = words.map((word) => word.toUpperCase());
  const isScript = /^(?:EVAL|EVALSHA|FCALL)$/.test(verb);
  if (wiping.has(verb) || (isScript && /flush(?:all|db)/i.test(words.join(" ")))) return destroy(`\`${verb}\` deletes every key`);
  if (verb === "CONFIG" && second === "SET") return change("`CONFIG SET` changes the server");
  return writing.has(verb) ? change(`\`${verb}\` changes what is stored`) : null;
}

function mongoHarm(script: string): Harm | null {
  const deed = /\.\s*(dropDatabase|drop|deleteMany|deleteOne|remove)\s*\(/.exec(script)?.[1];
  if (deed !== undefined) return destroy(`\`${deed}\` deletes what is stored`);
  const write = /\.\s*((?:insert|update|replace|bulkWrite|create|rename|findOneAnd)\w*)\s*\(/.exec(script)?.[1];
  return write === undefined ? null : change(`\`${write}\` changes what is stored`);
}
