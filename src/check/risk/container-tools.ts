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
  expose: goesLive,
  "certificate approve": goesLive,
  "certificate deny": goesLive,
});

const prunes = change("it deletes what no container uses");
const deletesNetwork = change("it cuts containers off");
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
  ...Object.fromEntries(["start", "stop", "kill", "restart", "pause", "unpause", "update", "rename"].map((verb) => [verb, restarts])),
  push: change("it publishes an image"),
  "network rm": deletesNetwork,
  "network disconnect": deletesNetwork,
  "swarm leave": restarts,
  "swarm init": goesLive,
  "node update": restarts,
  "node rm": restarts,
  "secret rm": deletes,
  "config rm": deletes,
});

const terraform = bySubcommand({
  destroy: destroy("it deletes what runs"),
  "state rm": change("it forgets what it made"),
  "state mv": change("it forgets what it made"),
  "state push": change("it overwrites what is known of what runs"),
  refresh: change("it overwrites what is known of what runs"),
  untaint: goesLive,
  "workspace delete": deletes,
  "force-unlock": goesLive,
  taint: goesLive,
  apply: goesLive,
  import: goesLive,
});

const stacks = bySubcommand({ destroy: destroy("it deletes what runs"), up: goesLive, deploy: goesLive, apply: goesLive });

const helm = bySubcommand({ uninstall: deletes, delete: deletes, upgrade: goesLive, rollback: goesLive, install: goesLive });

/** Tools that run containers, or make what they run on. */
export const containerTools: Readonly<Record<string, FindHarm>> = {
  kubectl: (words, plain) => {
    if (hasOption(words, "--dry-run")) return null;
    if (plain[0] === "cp") return plain.at(-1)?.includes(":") ? change("it overwrites files") : null;
    if (plain[0] === "replace" && hasOption(words, "--force")) return destroy("it deletes what is there before it makes it anew");
    if (plain[0] === "apply" && hasOption(words, "--prune")) return destroy("`--prune` deletes what the files do not name");
    const stops = (plain[0] === "scale" && isZero(words)) || (plain[0] === "patch" && words.some((word) => /"replicas":\s*0\b/.test(word)));
    return stops ? stopsAll : kubectl(words, plain);
  },
  docker: (words, plain) => {
    const loses =
      (plain[0] === "compose" && /^(?:down|rm)$/.test(plain[1] ?? "") && hasOption(words, "-v", "--volumes")) ||
      (plain[0] === "system" && hasOption(words, "--volumes")) ||
      ((plain[0] === "rm" || plain[1] === "rm") && hasOption(words, "-v", "--volumes"));
    if (loses) return destroy("it deletes volumes with their data");
    if ((plain[1] === "scale" || (plain[0] === "compose" && hasOption(words, "--scale"))) && isZero(words)) return stopsAll;
    if (plain[0] === "cp") return plain.at(-1)?.includes(":") ? change("it overwrites files") : null;
    if (plain[0] === "run") return hasOption(words, "--detach") || words.some((word) => /^-[it]*d[it]*$/.test(word)) ? goesLive : null;
    return docker(words, plain);
  },
  helm: (words, plain) => (hasOption(words, "--dry-run") ? null : helm(words, plain)),
  crictl: bySubcommand({
    rmp: destroy("it takes pods away with what they hold"),
    stopp: restarts,
    stop: restarts,
    start: restarts,
    update: restarts,
    rm: change("it deletes a container"),
    rmi: change("it deletes an image"),
  }),
  ctr: (_, plain) => {
    const [kind = "", verb = ""] = plain;
    const isRemoval = /^(?:rm|remove|del|delete)$/.test(verb);
    if (isRemoval && /^(?:namespaces?|ns|snapshots?|content|volumes?)$/.test(kind)) return deletes;
    if (isRemoval) return change(/^(?:images?|i)$/.test(kind) ? "it deletes an image" : "it deletes a container");
    return /^(?:tasks?|t)$/.test(kind) && /^(?:kill|pause|resume|start)$/.test(verb) ? restarts : null;
  },
  flux: (_, [verb = ""]) => {
    if (/^(?:delete|uninstall)$/.test(verb)) return deletes;
    return /^(?:reconcile|suspend|resume|create|bootstrap|install)$/.test(verb) ? goesLive : null;
  },
  istioctl: bySubcommand({ uninstall: deletes, install: goesLive, upgrade: goesLive, apply: goesLive }),
  velero: bySubcommand({ "backup delete": deletes, "schedule delete": deletes, "restore create": goesLive, "schedule create": goesLive }),
  argocd: bySubcommand({ "app delete": deletes, "app rollback": goesLive, "app sync": goesLive, "app set": goesLive }),
  eksctl: bySubcommand({ delete: deletes, create: goesLive, scale: goesLive }),
  nomad: bySubcommand({ "job stop": restarts, "job run": goesLive, "job revert": goesLive, "system gc": deletes }),
  terraform: (words, plain) =>
    words.some((word) => /^--?destroy$/.test(word)) && plain[0] === "apply" ? destroy("it deletes what runs") : terraform(words, plain),
  terragrunt: (words, plain) =>
    stacks(
      words,
      plain.filter((word) => word !== "run-all" && word !== "run"),
    ),
  pulumi: stacks,
  cdk: stacks,
};
