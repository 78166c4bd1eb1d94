import { readShell } from "../shell/read-shell.ts";
import type { ShellCommand, ShellWord } from "../shell/shell-script.ts";

/** A tool that runs another command. */
interface Wrapper {
  /** The words that lead to it, after its name. */
  readonly verb?: readonly string[];
  /** Options that take the next word as their value. */
  readonly valued?: readonly string[];
  /** How many words stand before the command: a host, a container. */
  readonly skip?: number;
  /** The command stands behind `--`. */
  readonly isAfterDashes?: boolean;
}

const container: Wrapper = { verb: ["exec"], valued: ["-u", "--user", "-w", "--workdir", "-e", "--env"], skip: 1 };
const railway = ["-s", "--service", "-e", "--environment", "-p", "--project"];

const wrappers: Readonly<Record<string, readonly Wrapper[]>> = {
  sudo: [{ valued: ["-u", "-g", "-h", "-p", "-C"] }],
  doas: [{ valued: ["-u"] }],
  env: [{ valued: ["-u", "--unset", "-C", "--chdir"] }],
  time: [{}],
  nohup: [{}],
  exec: [{}],
  command: [{}],
  nice: [{ valued: ["-n"] }],
  timeout: [{ valued: ["-s", "-k"], skip: 1 }],
  watch: [{ valued: ["-n", "--interval"] }],
  xargs: [{ valued: ["-n", "-I", "-P", "-L", "-d", "-s", "-a"] }],
  ssh: [{ valued: ["-i", "-p", "-l", "-o", "-F", "-J", "-L", "-R", "-D"], skip: 1 }],
  railway: [
    { verb: ["run"], valued: railway },
    { verb: ["ssh"], valued: railway },
  ],
  heroku: [{ verb: ["run"], valued: ["-a", "--app"] }],
  kubectl: [{ verb: ["exec"], isAfterDashes: true }],
  oc: [{ verb: ["exec"], isAfterDashes: true }],
  docker: [container, { ...container, verb: ["compose", "exec"] }, { ...container, verb: ["compose", "run"] }],
  podman: [container],
  "docker-compose": [container, { ...container, verb: ["run"] }],
  doppler: [{ verb: ["run"], isAfterDashes: true }],
  uv: [{ verb: ["run"], valued: ["--with", "--project", "--directory"] }],
  poetry: [{ verb: ["run"] }],
  pipenv: [{ verb: ["run"] }],
  bundle: [{ verb: ["exec"] }],
  npx: [{}],
  pnpm: [{ verb: ["exec"] }, { verb: ["dlx"] }],
  python: [{ verb: ["-m"] }],
  python3: [{ verb: ["-m"] }],
};

const shells = new Set(["sh", "bash", "zsh", "dash", "ash"]);
const DEEPEST = 5;

/** The command itself where it wraps none, else the commands that it runs, through every layer. */
export function unwrapCommand(command: ShellCommand, depth = 0): readonly ShellCommand[] {
  if (depth === DEEPEST) return [command];
  const program = programOf(command);
  if (program !== null) {
    const { commands } = readShell(program.text);
    return commands.flatMap((inner, index) => unwrapCommand(placed(inner, command, program, index === 0), depth + 1));
  }
  const rest = wrappedWords(command);
  return rest === null || rest.length === 0 ? [command] : unwrapCommand({ ...command, words: rest }, depth + 1);
}

/** The text that a shell is given as a program, or null. */
function programOf({ words }: ShellCommand): ShellWord | null {
  const [name, first] = words.map(({ text }) => text);
  if (name === undefined) return null;
  if (name === "eval" && words.length === 2) return words[1] ?? null;
  if (name === "fly" || name === "flyctl") return valueBehind(words, /^(?:-C|--command)$/);
  if (name === "su") return valueBehind(words, /^-\w*c$/);
  if (shells.has(name.replace(/^.*\//, ""))) return valueBehind(words, /^-\w*c$/);
  // What ssh and its like hand on as one word is read by a shell at the other end.
  return words.length === 1 && /\s/.test(name) && first === undefined ? (words[0] ?? null) : null;
}

function valueBehind(words: readonly ShellWord[], option: RegExp): ShellWord | null {
  const index = words.findIndex(({ text }) => option.test(text));
  return index === -1 ? null : (words[index + 1] ?? null);
}

function wrappedWords({ words }: ShellCommand): readonly ShellWord[] | null {
  const [name = "", ...texts] = words.map(({ text }) => text);
  if (!Object.hasOwn(wrappers, name)) return null;
  for (const { verb = [], valued = [], skip = 0, isAfterDashes = false } of wrappers[name] ?? []) {
    if (!verb.every((word, index) => texts[index] === word)) continue;
    if (isAfterDashes) {
      const dashes = words.findIndex(({ text }) => text === "--");
      return dashes === -1 ? null : words.slice(dashes + 1);
    }
    let at = skipOptions(words, verb.length + 1, valued);
    for (let left = skip; left > 0; left--) at = skipOptions(words, at + 1, []);
    while (name === "env" && /^\w+=/.test(words[at]?.text ?? "")) at++;
    return words.slice(at);
  }
  return null;
}

function skipOptions(words: readonly ShellWord[], from: number, valued: readonly string[]): number {
  let at = from;
  for (let word = words[at]?.text; word?.startsWith("-"); word = words[at]?.text) {
    at += valued.includes(word) ? 2 : 1;
    if (word === "--") break;
  }
  return at;
}

/** A command within a word stands where that word stands; the first one reads what the outer one is given. */
function placed(inner: ShellCommand, outer: ShellCommand, { start, end }: ShellWord, isFirst: boolean): ShellCommand {
  const words = inner.words.map(({ text }) => ({ text, start, end }));
  return {
    ...inner,
    words,
    redirects: isFirst ? [...inner.redirects, ...outer.redirects] : inner.redirects,
    input: inner.input ?? (isFirst ? outer.input : null),
  };
}
