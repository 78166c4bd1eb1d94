import type { ShellCommand } from "../shell/shell-script.ts";
import { plainArguments } from "./arguments.ts";
import { givenTexts } from "./given-text.ts";
import { change, destroy, graver } from "./harm.ts";
import type { Harm } from "./harm.ts";

const valued = ["-h", "-p", "-a", "-u", "-n", "-r", "-i", "--user", "--pass", "--pattern", "--cacert", "--cert", "--key"];
const wiping = /^FLUSH(?:ALL|DB)$/;
const writing =
  /^(?:APPEND|BGREWRITEAOF|BITOP|COPY|DECR\w*|DEL|EXPIRE\w*|FAILOVER|GEOADD|GETDEL|GETSET|HDEL|HINCRBY\w*|HM?SET(?:NX)?|INCR\w*|JSON\.(?:SET|DEL)|[BLR]*L?(?:MOVE|POP|PUSHX?|REM|TRIM|INSERT)|LSET|MIGRATE|MSET(?:NX)?|PERSIST|PEXPIRE\w*|PF(?:ADD|MERGE)|PSETEX|PUBLISH|RENAME(?:NX)?|REPLICAOF|RESTORE|B?RPOPLPUSH|SADD|SET(?:EX|NX|BIT|RANGE)?|SHUTDOWN|SLAVEOF|SMOVE|SPOP|SREM|SWAPDB|UNLINK|X(?:ACK|ADD|CLAIM|DEL|GROUP|TRIM)|Z(?:ADD|INCRBY|POP\w+|REM\w*)|[SZ]\w+STORE)$/;
const changingPairs =
  /^(?:ACL (?:SETUSER|DELUSER|LOAD)|CLIENT (?:KILL|PAUSE)|CLUSTER (?:FAILOVER|RESET|FORGET|MEET|ADDSLOTS|DELSLOTS|FLUSHSLOTS|SETSLOT|REPLICATE)|CONFIG (?:SET|RESETSTAT|REWRITE)|DEBUG (?:SEGFAULT|RELOAD|RESTART)|FUNCTION (?:FLUSH|DELETE|LOAD)|MODULE (?:LOAD|UNLOAD)|SCRIPT (?:FLUSH|KILL)|SENTINEL (?:FAILOVER|RESET|REMOVE|SET)|SLOWLOG RESET)$/;

/** The worst of what `redis-cli` is told on its command line and given to read, or null. */
export function redisHarm(command: ShellCommand, words: readonly string[]): Harm | null {
  if (words.includes("--pipe")) return change("it runs whatever it is given");
  if (/^(?:fix|reshard|rebalance|add-node|del-node|create)$/.test(words[words.indexOf("--cluster") + 1] ?? ""))
    return change("it changes the cluster");
  const typed = plainArguments(words.filter((word, index) => !valued.includes(word) && !valued.includes(words[index - 1] ?? "")));
  const lines = givenTexts(command).flatMap((text) => text.split("\n").map((line) => line.trim().split(/\s+/)));
  return [typed, ...lines].map(lineHarm).reduce(graver, null);
}

function lineHarm(words: readonly string[]): Harm | null {
  const [verb = "", second = ""] = words.map((word) => word.toUpperCase());
  if (/^(?:EVAL|EVALSHA|FCALL)$/.test(verb)) {
    const calls = [...words.join(" ").matchAll(/\bcall\(\s*["'](\w+)/g)].map(([, name = ""]) => lineHarm([name]));
    return calls.reduce(graver, null);
  }
  if (wiping.test(verb)) return destroy(`\`${verb}\` deletes every key`);
  if (changingPairs.test(`${verb} ${second}`)) return change(`\`${verb} ${second}\` changes the server`);
  return writing.test(verb) ? change(`\`${verb}\` changes what is stored`) : null;
}
