import { readSql } from "../sql/read-sql.ts";
import type { BackslashUse, SqlStatement } from "../sql/read-sql.ts";
import { change, destroy, isWorse } from "./harm.ts";
import type { Harm } from "./harm.ts";

export interface SqlHarm extends Harm {
  readonly statement: SqlStatement;
}

const destroying =
  /^(?:DROP (?:TABLE|DATABASE|KEYSPACE|SCHEMA|TYPE|SEQUENCE|MATERIALIZED|USER|ROLE|TABLESPACE|OWNED)\b|DROP .* CASCADE$|TRUNCATE\b|FLUSHALL\b|RESET (?:MASTER|SLAVE|REPLICA)\b|PURGE (?:BINARY|MASTER)\b)/;
const changing =
  /^(?:INSERT|UPDATE|DELETE|MERGE|REPLACE INTO|UPSERT|CREATE|ALTER|DROP|GRANT|REVOKE|REINDEX|REFRESH|VACUUM|CLUSTER|OPTIMIZE|REPAIR|RENAME|CALL|COMMENT ON|LOCK|FLUSH|LOAD DATA|COPY .* FROM|KILL|SHUTDOWN|SET (?:GLOBAL|PERSIST)|(?:START|STOP) (?:SLAVE|REPLICA|GROUP_REPLICATION)|CHANGE (?:MASTER|REPLICATION)|SELECT .*\bINTO (?!@)|SELECT .*\b(?:PG_(?:TERMINATE_BACKEND|CANCEL_BACKEND|RELOAD_CONF|PROMOTE|ROTATE_LOGFILE|SWITCH_WAL|DROP_\w+|CREATE_\w+|STAT_RESET\w*|REPLICATION_SLOT_ADVANCE)|SETVAL|NEXTVAL|LO_(?:UNLINK|IMPORT))\()/;

/** The worst that a text in SQL does in any dialect, or null where it only reads. */
export function sqlHarm(text: string): SqlHarm | null {
  let worst: SqlHarm | null = null;
  const dialects: readonly BackslashUse[] = text.includes("\\") ? ["escapes", "stands"] : ["escapes"];
  for (const statement of dialects.flatMap((dialect) => readSql(text, dialect).statements)) {
    const harm = blockHarm(statement, text) ?? statementHarm(statement.skeleton);
    if (harm !== null && (worst === null || isWorse(harm.risk, worst.risk))) worst = { ...harm, statement };
  }
  return worst;
}

/** A block of code runs what stands in its text. */
function blockHarm({ skeleton, start, end }: SqlStatement, text: string): Harm | null {
  if (!/^DO\b/.test(skeleton)) return null;
  return /\b(?:DROP\s+(?:TABLE|SCHEMA|DATABASE)|TRUNCATE)\b/i.test(text.slice(start, end))
    ? destroy("the block it runs cannot be taken back")
    : change("it runs a block of code");
}

function statementHarm(skeleton: string): Harm | null {
  const [verb = ""] = skeleton.split(" ");
  if (/^(?:EXPLAIN|DESCRIBE)\b/.test(skeleton)) {
    const analysed = /^EXPLAIN (?:\([^)]*\bANALY[SZ]E\b[^)]*\)|ANALY[SZ]E(?: VERBOSE)?) /.exec(skeleton)?.[0];
    return analysed === undefined ? null : statementHarm(skeleton.slice(analysed.length));
  }
  if (destroying.test(skeleton)) return destroy(`\`${verb}\` cannot be taken back`);
  if (/^ALTER TABLE .*\bDROP (?!CONSTRAINT|DEFAULT|NOT NULL|INDEX)/.test(skeleton))
    return destroy("`DROP` of a column loses what it holds");
  if (/^DELETE FROM\b/.test(skeleton) && !/ WHERE /.test(skeleton)) return destroy("`DELETE` without `WHERE` deletes every row");
  if (/^UPDATE\b/.test(skeleton) && !/ WHERE /.test(skeleton)) return destroy("`UPDATE` without `WHERE` overwrites every row");
  if (/^WITH\b/.test(skeleton)) {
    const [inner] = /\b(?:INSERT INTO|UPDATE|DELETE FROM)\b/.exec(skeleton) ?? [];
    if (inner === undefined) return null;
    const [deed = ""] = inner.split(" ");
    return inner === "DELETE FROM" && !/ WHERE /.test(skeleton)
      ? destroy("`DELETE` without `WHERE` deletes every row")
      : change(`\`${deed}\` changes rows`);
  }
  return changing.test(skeleton) ? change(`\`${verb}\` changes the database`) : null;
}
