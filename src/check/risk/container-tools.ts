import { hasOption } from "./arguments.ts";
import { change, destroy } from "./harm.ts";
import { bySubcommand, deletes, goesLive, isZero, restarts, stopsAll } from "./tool.ts";
import type { FindHarm } from "./tool.ts";

const kubectl = bySubcommand({
  delete: deletes,
  "rollout restart": restarts,
  "rollout undo": goesLive,
  "rollout pause": goesLive,
  "rollout resume": goesLive,
  apply: goesLive,
  create: goesLive,
  patch: goesLive,
  edit: goesLive,
  scale: goesLive,
  autoscale: goesLive,
  set: goesLive,
  annotate: goesLive,
  label: goesLive,
  taint: goesLive,
  cordon: goesLive,
  uncordon: goesLive,
  drain: restarts,
  replace: goesLive,
});

const prunes = change("it deletes what no container uses");
const docker = bySubcommand({
  "volume rm": deletes,
  "volume prune": deletes,
  "stack rm": deletes,
  "service rm": deletes,
  "service scale": goesLive,
  "service update": goesLive,
  "stack deploy": goesLive,
  "compose restart": restarts,
  "compose stop": restarts,
  "compose down": restarts,
  "compose kill": restarts,
  "compose rm": restarts,
  "compose scale": goesLive,
  "compose up": goesLive,
  "system prune": prunes,
  "image prune": prunes,
  "network prune": prunes,
  "builder prune": prunes,
  "buildx prune": prunes,
  "container prune": prunes,
  "image rm": change("it deletes an image"),
  "container rm": change("it deletes a container"),
  "container stop": restarts,
  "container kill": restarts,
  "container restart": restarts,
  rm: change("it deletes a container"),
  rmi: change("it deletes an image"),
  stop: restarts,
  kill: restarts,
  restart: restarts,
});

const terraform = bySubcommand({
  destroy: destroy("it deletes what runs"),
  "state rm": change("it forgets what it made"),
  "state mv": change("it forgets what it made"),
  "workspace delete": deletes,
  "force-unlock": goesLive,
  taint: goesLive,
  apply: goesLive,
  import: goesLive,
});

const stacks = bySubcommand({ destroy: destroy("it deletes what runs"), up: goesLive, deploy: goesLive, apply: goesLive });

/** Tools that run containers, or make what they run on. */
export const containerTools: Readonly<Record<string, FindHarm>> = {
  kubectl: (words, plain) => {
    if (hasOption(words, "--dry-run")) return null;
    return plain[0] === "scale" && isZero(words) ? stopsAll : kubectl(words, plain);
  },
  docker: (words, plain) => {
    const loses =
      (plain[0] === "compose" && plain.includes("down") && hasOption(words, "-v", "--volumes")) ||
      (plain[0] === "system" && hasOption(words, "--volumes"));
    if (loses) return destroy("it deletes volumes with their data");
    return plain[1] === "scale" && isZero(words) ? stopsAll : docker(words, plain);
  },
  helm: bySubcommand({ uninstall: deletes, delete: deletes, upgrade: goesLive, rollback: goesLive, install: goesLive }),
  argocd: bySubcommand({ "app delete": deletes, "app rollback": goesLive, "app sync": goesLive, "app set": goesLive }),
  eksctl: bySubcommand({ delete: deletes, create: goesLive, scale: goesLive }),
  nomad: bySubcommand({ "job stop": restarts, "job run": goesLive, "job revert": goesLive, "system gc": deletes }),
  terraform: (words, plain) =>
    words.some((word) => /^--?destroy$/.test(word)) && plain[0] === "apply" ? destroy("it deletes what runs") : terraform(words, plain),
  terragrunt: stacks,
  pulumi: stacks,
  cdk: stacks,
};
