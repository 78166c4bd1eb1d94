import { hasOption, plainArguments } from "./arguments.ts";
import { change, destroy } from "./harm.ts";
import type { Harm } from "./harm.ts";

type FindHarm = (words: readonly string[], plain: readonly string[]) => Harm | null;

/** What can be made again at any time, so that deleting it loses nothing. */
const regenerable =
  /^(?:\.\/)?(?:[\w./-]*\/)?(?:node_modules|dist|build|out|\.next|\.astro|\.cache|\.turbo|_build|deps|target|__pycache__|\.pytest_cache|\.venv|coverage)\/?\*?$|^\/tmp\/./;

/** Finds the first rule whose words all stand at the front of the plain arguments. */
function bySubcommand(rules: Readonly<Record<string, Harm>>): FindHarm {
  const list = Object.entries(rules).map(([words, harm]) => [words.split(" "), harm] as const);
  return (_, plain) => list.find(([words]) => words.every((word, index) => plain[index] === word))?.[1] ?? null;
}

const restarts = change("users notice it");
const goesLive = change("it changes what runs");
const rollsBack = destroy("a migration that is taken back loses the data it added");
const deletes = destroy("what it deletes is gone");
/** Only asked of commands that scale. */
const isZero = (words: readonly string[]): boolean => words.some((word) => word === "0" || word.endsWith("=0"));

const railway = bySubcommand({
  "volume delete": deletes,
  "service delete": deletes,
  "environment delete": deletes,
  "variables set": goesLive,
  "variable set": goesLive,
  "variables delete": goesLive,
  "variable delete": goesLive,
  "secrets rotate": goesLive,
  "secrets set": goesLive,
  delete: deletes,
  down: destroy("it takes the service away from its users"),
  up: goesLive,
  deploy: goesLive,
  redeploy: goesLive,
  restart: restarts,
  rollback: goesLive,
});

const kubectl = bySubcommand({
  delete: deletes,
  "rollout restart": restarts,
  "rollout undo": goesLive,
  apply: goesLive,
  patch: goesLive,
  edit: goesLive,
  scale: goesLive,
  set: goesLive,
  drain: restarts,
  replace: goesLive,
});

const docker = bySubcommand({
  "volume rm": deletes,
  "volume prune": deletes,
  "compose restart": restarts,
  "compose stop": restarts,
  "compose down": restarts,
  "compose rm": restarts,
  "compose up": goesLive,
  "system prune": change("it deletes what no container uses"),
  rm: change("it deletes a container"),
  rmi: change("it deletes an image"),
  stop: restarts,
  kill: restarts,
  restart: restarts,
});

const terraform = bySubcommand({
  destroy: destroy("it deletes what runs"),
  "state rm": change("it forgets what it made"),
  apply: goesLive,
  import: goesLive,
});

/** What each known tool surely does. A tool that is not here is left alone. */
const tools: Readonly<Record<string, FindHarm>> = {
  rm(words, plain) {
    if (!hasOption(words, "-r", "-R", "-f", "--recursive", "--force")) return change("it deletes files");
    return plain.length > 0 && plain.every((path) => regenerable.test(path))
      ? change("it deletes files")
      : destroy("it deletes files for good");
  },
  shred: () => deletes,
  unlink: () => change("it deletes a file"),
  truncate: () => change("it empties a file"),
  dd: (words) => (words.some((word) => word.startsWith("of=/dev/") && word !== "of=/dev/null") ? destroy("it overwrites a disk") : null),
  find: (words) => (words.includes("-delete") ? destroy("`-delete` deletes files for good") : null),
  git(words, plain) {
    const [verb = ""] = plain;
    const isForced = hasOption(words, "-f", "--force") || plain.slice(1).some((word) => word.startsWith("+"));
    if (verb === "push")
      return isForced ? destroy("a forced push overwrites the work of others") : change("it changes the repository for everybody");
    return /^(?:reset|clean|revert|merge|rebase|commit|cherry-pick)$/.test(verb) && !hasOption(words, "-n", "--dry-run")
      ? change("it changes the checkout")
      : null;
  },
  railway: (words, plain) => {
    if (/^variables?$/.test(plain[0] ?? "") && hasOption(words, "--set", "--remove")) return goesLive;
    if (plain[0] === "scale") return isZero(words) ? destroy("scaled to zero, nobody can use it") : goesLive;
    return railway(words, plain);
  },
  kubectl: (words, plain) => {
    if (hasOption(words, "--dry-run")) return null;
    return plain[0] === "scale" && isZero(words) ? destroy("scaled to zero, nobody can use it") : kubectl(words, plain);
  },
  docker: (words, plain) => {
    const loses =
      (plain[0] === "compose" && plain.includes("down") && hasOption(words, "-v", "--volumes")) ||
      (plain[0] === "system" && hasOption(words, "--volumes"));
    return loses ? destroy("it deletes volumes with their data") : docker(words, plain);
  },
  terraform: (words, plain) =>
    words.some((word) => /^--?destroy$/.test(word)) && plain[0] === "apply" ? destroy("it deletes what runs") : terraform(words, plain),
  helm: bySubcommand({ uninstall: deletes, delete: deletes, upgrade: goesLive, rollback: goesLive, install: goesLive }),
  heroku: (words, plain) =>
    plain[0] === "ps:scale" && isZero(words)
      ? destroy("scaled to zero, nobody can use it")
      : bySubcommand({
          "pg:reset": deletes,
          "apps:destroy": deletes,
          "pg:restore": deletes,
          rollback: goesLive,
          restart: restarts,
          "config:set": goesLive,
          "ps:scale": goesLive,
        })(words, plain),
  fly: (words, plain) =>
    plain[0] === "scale" && isZero(words)
      ? destroy("scaled to zero, nobody can use it")
      : bySubcommand({ "apps destroy": deletes, "volumes destroy": deletes, "secrets set": goesLive, deploy: goesLive, scale: goesLive })(
          words,
          plain,
        ),
  alembic: (words, plain) =>
    hasOption(words, "--sql")
      ? null
      : bySubcommand({ downgrade: rollsBack, upgrade: goesLive, revision: change("it adds a file"), stamp: goesLive })(words, plain),
  mix: bySubcommand({ "ecto.rollback": rollsBack, "ecto.drop": deletes, "ecto.reset": deletes, "ecto.migrate": goesLive }),
  rails: bySubcommand({ "db:rollback": rollsBack, "db:drop": deletes, "db:reset": deletes, "db:migrate": goesLive }),
  prisma: bySubcommand({ "migrate reset": deletes, "migrate deploy": goesLive, "db push": goesLive }),
  knex: bySubcommand({ "migrate:rollback": rollsBack, "migrate:down": rollsBack, "migrate:latest": goesLive }),
  celery: (_, plain) => (plain.includes("purge") ? destroy("it deletes every waiting task") : null),
  systemctl: bySubcommand({ stop: restarts, restart: restarts, start: restarts, disable: restarts }),
  kill: (words) => (hasOption(words, "-l") || words.includes("-0") ? null : restarts),
  killall: () => restarts,
  pkill: () => restarts,
  reboot: () => restarts,
  shutdown: () => restarts,
  aws: (words, plain) =>
    /^(?:delete|terminate)-/.test(plain[1] ?? "") || (plain[0] === "s3" && /^(?:rm|rb)$/.test(plain[1] ?? ""))
      ? hasOption(words, "--dryrun")
        ? null
        : deletes
      : null,
  gcloud: (_, plain) => (plain.includes("delete") ? deletes : null),
  gh: bySubcommand({
    "workflow run": goesLive,
    "pr merge": goesLive,
    "release delete": deletes,
    "repo delete": deletes,
    "secret set": goesLive,
  }),
  tee: (words, plain) =>
    hasOption(words, "-a", "--append") || plain.every((path) => path.startsWith("/dev/")) ? null : change("it overwrites a file"),
};

const aliases: Readonly<Record<string, string>> = {
  podman: "docker",
  "docker-compose": "docker",
  tofu: "terraform",
  flyctl: "fly",
  rake: "rails",
  oc: "kubectl",
};

/** The harm that a tool does with these words, or null. */
export function toolHarm(words: readonly string[]): Harm | null {
  const [name = "", ...rest] = words;
  const full = name === "docker-compose" ? ["docker", "compose", ...rest] : words;
  const tool = tools[aliases[name] ?? name];
  return tool === undefined || !Object.hasOwn(tools, aliases[name] ?? name) || hasOption(full, "--help")
    ? null
    : tool(full, plainArguments(full));
}
