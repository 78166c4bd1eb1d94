import type { ShellCommand } from "../shell/shell-script.ts";
import { optionValues, plainArguments } from "./arguments.ts";
import { givenTexts } from "./given-text.ts";
import { change, destroy, mayChange } from "./harm.ts";
import type { Harm } from "./harm.ts";

const command = /\b(?:run|admin)Command\(\s*\{\s*["']?(\w+)/;

/** The worst of what `mongosh` is told on its command line and given to read, or null. */
export function mongoHarm(given: ShellCommand, words: readonly string[]): Harm | null {
  const script = [...optionValues(words, "--eval", "--eval"), ...givenTexts(given)].join("\n");
  const deed = /\.\s*(dropDatabase|drop|deleteMany|deleteOne|remove)\s*\(/.exec(script)?.[1];
  if (deed !== undefined && !/\brs\.\s*remove\s*\(/.test(script)) return destroy(`\`${deed}\` deletes what is stored`);
  const asked = command.exec(script)?.[1] ?? "";
  if (/^drop(?:Database)?$/.test(asked)) return destroy(`\`${asked}\` deletes what is stored`);
  const write =
    /\.\s*((?:insert|update|replace|bulkWrite|create|rename|findOneAnd|drop)\w*|killOp|shutdownServer|fsyncLock)\s*\(/.exec(script)?.[1] ??
    /\b((?:rs\.\s*(?:stepDown|reconfig|add|addArb|remove|initiate|freeze)|sh\.\s*(?!status|get|is)\w+))\s*\(/.exec(script)?.[1];
  if (write !== undefined) return change(`\`${write}\` changes the database`);
  if (/^(?:shutdown|setParameter|compact|kill\w*|replSet(?!Get)\w*|setFeatureCompatibilityVersion)$/.test(asked))
    return change(`\`${asked}\` changes the server`);
  return plainArguments(words).some((word) => /\.m?js$/.test(word)) ? mayChange("it runs a file of commands") : null;
}
