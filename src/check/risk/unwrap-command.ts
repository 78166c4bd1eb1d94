import { readShell } from "../shell/read-shell.ts";
import type { ShellCommand, ShellWord } from "../shell/shell-script.ts";
import { givenTexts, spelledOut } from "./given-text.ts";

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
const containerRun: Wrapper = {
  verb: ["run"],
  valued:
    "-v --volume --mount -e --env --env-file -p --publish --name --network --net -w --workdir -u --user --entrypoint -l --label -m --memory --platform --restart -h --hostname".split(
      " ",
    ),
  skip: 1,
};
const compose = ["-f", "--file", "-p", "--project-name", "--env-file", "--profile", ...(container.valued ?? [])];
const railway = ["-s", "--service", "-e", "--environment", "-p", "--project"];

const wrappers: Readonly<Record<string, readonly Wrapper[]>> = {
  sudo: [{ valued: ["-u", "--user", "-g", "-h", "-p", "-C", "-D", "-U", "-r", "-t"] }],
  busybox: [{}],
  parallel: [{ valued: ["-j", "--jobs", "-a"] }],
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
  kubectl: [{ verb: ["exec"], valued: ["-n", "--namespace", "--context"], isAfterDashes: true }],
  oc: [{ verb: ["exec"], valued: ["-n", "--namespace"], isAfterDashes: true }],
  docker: [
    container,
    containerRun,
    { ...container, verb: ["compose", "exec"], valued: compose },
    { ...container, verb: ["compose", "run"], valued: compose },
  ],
  podman: [container, containerRun],
  "docker-compose": [
    { ...container, valued: compose },
    { ...container, verb: ["run"], valued: compose },
  ],
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
  const ran = depth < DEEPEST ? foundFiles(command) : null;
  if (ran !== null) return [command, ...unwrapCommand({ ...command, words: ran }, depth + 1)];
  const program = programOf(command);
  if (program !== null) {
    const { commands } = readShell(spelledOut(program.text));
    return commands.flatMap((inner, index) => unwrapCommand(placed(inner, command, program, index === 0), depth + 1));
  }
  const rest = isShell(command.words) && command.words.slice(1).every(({ text }) => text.startsWith("-")) ? [] : wrappedWords(command);
  if (rest !== null && rest.length === 0) {
    const given = givenPrograms(command);
    if (given.length > 0) return given.flatMap((inner) => unwrapCommand(inner, depth + 1));
  }
  return rest === null || rest.length === 0 ? [command] : unwrapCommand({ ...command, words: rest }, depth + 1);
}

/** The text that a shell is given as a program, or null. */
function programOf({ words }: ShellCommand): ShellWord | null {
  const [name, first] = words.map(({ text }) => text);
  if (name === undefined) return null;
  if (name === "eval" && words.length > 1) return joined(words.slice(1));
  if (name === "fly" || name === "flyctl") return valueBehind(words, /^(?:-C|--command)$/);
  if (name === "trap" && words.length > 2) return words[1] ?? null;
  if (name === "su") return valueBehind(words, /^-\w*c$/);
  if (isShell(words)) return valueBehind(words, /^-\w*c$/);
  // What ssh and its like hand on as one word is read by a shell at the other end.
  return words.length === 1 && /\s/.test(name) && first === undefined ? (words[0] ?? null) : null;
}

const isShell = ([name]: readonly ShellWord[]): boolean => shells.has((name?.text ?? "").replace(/^.*\//, ""));

function joined(words: readonly ShellWord[]): ShellWord | null {
  const [first] = words;
  return first === undefined
    ? null
    : { text: words.map(({ text }) => text).join(" "), start: first.start, end: words.at(-1)?.end ?? first.end };
}

/** The commands of what a shell, or `ssh` to a host alone, is given to read. */
function givenPrograms(command: ShellCommand): readonly ShellCommand[] {
  const place = joined(command.words);
  if (place === null) return [];
  return givenTexts(command).flatMap((text) =>
    readShell(text).commands.map((inner) => ({ ...inner, words: inner.words.map((word) => ({ ...place, text: word.text })) })),
  );
}

/** `find … -exec command ;`: the command that runs on each file. */
function foundFiles({ words }: ShellCommand): readonly ShellWord[] | null {
  if (words[0]?.text !== "find") return null;
  const from = words.findIndex(({ text }) => /^-(?:exec|execdir|ok|okdir)$/.test(text));
  if (from === -1) return null;
  const to = words.findIndex(({ text }, index) => index > from && (text === ";" || text === "+"));
  return words.slice(from + 1, to === -1 ? undefined : to);
}

function valueBehind(words: readonly ShellWord[], option: RegExp): ShellWord | null {
  const index = words.findIndex(({ text }) => option.test(text));
  return index === -1 ? null : (words[index + 1] ?? null);
}

function wrappedWords({ words }: ShellCommand): readonly ShellWord[] | null {
  const name = (words[0]?.text ?? "").replace(/^.*\//, "");
  if (!Object.hasOwn(wrappers, name)) return null;
  for (const { verb = [], valued = [], skip = 0, isAfterDashes = false } of wrappers[name] ?? []) {
    const behindVerb = verb.reduce<number | null>((at, word) => {
      if (at === null) return null;
      const next = word.startsWith("-") ? at : skipOptions(words, at, valued);
      return words[next]?.text === word ? next + 1 : null;
    }, 1);
    if (behindVerb === null) continue;
    if (isAfterDashes) {
      const dashes = words.findIndex(({ text }) => text === "--");
      return dashes === -1 ? null : words.slice(dashes + 1);
    }
    let at = skipOptions(words, behindVerb, valued);
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
