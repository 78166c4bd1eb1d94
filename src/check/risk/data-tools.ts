import { hasOption } from "./arguments.ts";
import { change, destroy } from "./harm.ts";
import { bySubcommand, deletes, restarts } from "./tool.ts";
import type { FindHarm } from "./tool.ts";

const restores = destroy("a restore overwrites what is there");
const restic = bySubcommand({
  forget: deletes,
  prune: deletes,
  unlock: change("it takes a lock away"),
  restore: change("it writes files"),
});

/** Tools of servers that hold data: databases, backups. */
export const dataTools: Readonly<Record<string, FindHarm>> = {
  pg_restore: (words) => (hasOption(words, "-l", "--list", "-f", "--file") ? null : restores),
  mongorestore: () => restores,
  pgbackrest: bySubcommand({ restore: restores, expire: deletes, "stanza-delete": deletes }),
  "wal-g": bySubcommand({ "backup-fetch": restores, delete: deletes }),
  barman: bySubcommand({ recover: restores, delete: deletes }),
  restic: (words, plain) => (hasOption(words, "--dry-run") ? null : restic(words, plain)),
  borg: (words, plain) => (hasOption(words, "-n", "--dry-run") ? null : bySubcommand({ delete: deletes, prune: deletes })(words, plain)),
  dropdb: () => destroy("`dropdb` deletes a database"),
  dropuser: () => destroy("`dropuser` deletes a user"),
  pg_dropcluster: () => deletes,
  createdb: () => change("`createdb` adds to the server"),
  createuser: () => change("`createuser` adds to the server"),
  vacuumdb: () => change("it locks or rewrites tables"),
  reindexdb: () => change("it locks or rewrites tables"),
  pgbench: (words) => (hasOption(words, "-i", "--initialize") ? deletes : change("it puts load on the server")),
  pg_rewind: () => change("it rewrites a cluster"),
  pg_resetwal: (words) => (hasOption(words, "-n", "--dry-run") ? null : destroy("it throws away what is not yet written")),
  mongoimport: (words) => (hasOption(words, "--drop") ? restores : change("it adds rows from a file")),
  initdb: () => change("it makes a new, empty cluster"),
  pg_ctl: (_, plain) => (/^(?:stop|start|restart|reload|promote)$/.test(plain.at(0) ?? "") ? restarts : null),
  mysqladmin: (_, plain) => {
    if (plain.includes("drop")) return deletes;
    return plain.some((word) => /^(?:shutdown|kill|create|flush-\w+)$/.test(word)) ? restarts : null;
  },
  influx: (_, plain) => (plain.includes("delete") ? deletes : null),
};
