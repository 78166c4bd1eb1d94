import type { ShellCommand } from "../shell/shell-script.ts";
import { hasOption, optionValues, plainArguments } from "./arguments.ts";
import { givenTexts, spelledOut } from "./given-text.ts";
import { change, destroy, mayChange } from "./harm.ts";
import type { Harm } from "./harm.ts";
import { mongoHarm } from "./mongo-harm.ts";
import { redisHarm } from "./redis-harm.ts";
import { sqlHarm } from "./sql-harm.ts";
import { unwrapCommand } from "./unwrap-command.ts";

/** How each client takes SQL on its command line; `position` is where it stands among the plain arguments. */
const clients: Readonly<Record<string, { short?: string; long?: string; position?: number }>> = {
  psql: { short: "-c", long: "--command" },
  mysql: { short: "-e", long: "--execute" },
  mariadb: { short: "-e", long: "--execute" },
  sqlcmd: { short: "-Q", long: "-q" },
  cockroach: { short: "-e", long: "--execute" },
  cqlsh: { short: "-e", long: "--execute" },
  "clickhouse-client": { short: "-q", long: "--query" },
  sqlite3: { position: 1 },
  duckdb: { short: "-c", long: "--command", position: 1 },
};

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
  if (name === "bq" && words.includes("query")) {
    const harm = sqlHarm(plainArguments(words).at(-1) ?? "");
    return harm === null ? null : { risk: harm.risk, deed: harm.deed };
  }
  if (consoles.some((shape) => shape.test(words.join(" ")))) return clientHarm(command, words, { short: "-c", long: "--command" });
  if (name === "redis-cli" || name === "valkey-cli") return redisHarm(command, words);
  return name === "mongosh" || name === "mongo" ? mongoHarm(command, words) : null;
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
  const isPiped = command.input !== null && unwrapCommand(command.input).some(bringsDump);
  if (isFed || isPiped) return destroy("a dump that is read in overwrites what is there");
  const told = [...texts.map(spelledOut), ...givenTexts(command)];
  if (told.length === 0 && Object.hasOwn(clients, source)) return writtenHarm(sourceWords);
  const harm = sqlHarm(told.map((text) => text.replace(ownCommand, "")).join(";\n"));
  if (harm !== null) return { risk: harm.risk, deed: harm.deed };
  if (told.some((text) => unseen.test(text.trim()))) return mayChange("it runs SQL that the page does not show");
  if ((words[0] === "psql" && hasOption(words, "-f", "--file")) || told.some((text) => included.test(text)))
    return mayChange("it runs a file of SQL");
  return told.some((text) => loaded.test(text)) ? change("it adds rows from a file") : null;
}

const bringsDump = ({ words: [name, ...files] }: ShellCommand): boolean =>
  /^(?:gunzip|zcat|gzip|zstdcat|xzcat|bzcat|pg_dump|pg_dumpall|mysqldump|mariadb-dump)$/.test(name?.text ?? "") ||
  (name?.text === "cat" && files.length > 0);

/** What one client selects and another runs: told by the words that it puts together. */
function writtenHarm(words: readonly string[]): Harm {
  const pieces = [...words.join("\n").matchAll(/'((?:[^']|'')+)'/g)].map(([, piece = ""]) => piece);
  const harm = sqlHarm(pieces.join(";\n"));
  return harm === null ? mayChange("it runs SQL that the page does not show") : { risk: harm.risk, deed: harm.deed };
}

/** A text that another command or a variable brings, as a whole. */
const unseen = /^(?:\$\([\s\S]*\)|`[^`]*`|\$\{?\w+\}?)$/;
/** What `psql` itself understands, at the start of a line. */
const ownCommand = /^[ \t]*\\.*$/gm;
/** What the clients themselves understand, at the start of a line. */
const included = /^\s*(?:\\ir?\b|\\\.|source\s)/im;
const loaded = /^\s*\\copy\b(?!\s*\().*\bfrom\b/im;
