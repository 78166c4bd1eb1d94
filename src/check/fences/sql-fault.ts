import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { readSql } from "../sql/read-sql.ts";
import type { FenceFault } from "./fence-fault.ts";

const words = {
  quote: { message: "A quotation mark is not closed", fix: "Write the same mark where the text ends; a mark within is written twice." },
  open: { message: "A parenthesis is not closed", fix: "Write `)` where it ends." },
  close: { message: "A parenthesis is closed that was not opened", fix: "Delete it, or write `(` before." },
} as const;

/** With which statements begin, in any dialect; only what is a slip away from one is a fault. */
const verbs =
  "SELECT INSERT UPDATE DELETE CREATE ALTER DROP TRUNCATE GRANT REVOKE EXPLAIN ANALYZE ANALYSE VACUUM REINDEX BEGIN COMMIT ROLLBACK START SAVEPOINT RELEASE WITH VALUES TABLE SHOW RESET COPY LOCK CALL MERGE REPLACE DESCRIBE DESC LISTEN NOTIFY UNLISTEN CLUSTER CHECKPOINT COMMENT DECLARE FETCH CLOSE MOVE PREPARE EXECUTE DEALLOCATE DISCARD LOAD KILL FLUSH RENAME OPTIMIZE CHECK REPAIR HANDLER PRAGMA ATTACH DETACH ABORT REFRESH REASSIGN SECURITY IMPORT EXPORT UPSERT SET USE DO END".split(
    " ",
  );

/** What no dialect of SQL would take, or null: quotes and parentheses without their partner, a mistyped verb. */
export function sqlFault(text: string): FenceFault | null {
  const { statements, fault } = readSql(text);
  if (fault !== null && readSql(text, "stands").fault !== null) return { at: fault.at, ...words[fault.kind] };
  for (const { skeleton, start } of statements) {
    const [verb = ""] = /^[A-Z]+(?= )/.exec(skeleton) ?? [];
    const meant = verb.length < 5 || verbs.includes(verb) ? null : didYouMean(verb, verbs);
    if (meant !== null)
      return { at: start, message: `\`${verb}\` begins no statement; did you mean \`${meant}\`?`, fix: `Write \`${meant}\`.` };
  }
  return null;
}
