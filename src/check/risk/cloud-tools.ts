import { hasOption, optionValues } from "./arguments.ts";
import { change, destroy } from "./harm.ts";
import type { Harm } from "./harm.ts";
import { bySubcommand, deletes, goesLive, isZero, restarts, stopsAll } from "./tool.ts";
import type { FindHarm } from "./tool.ts";

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

/** A tool whose parts come before its verb: `gcloud sql instances delete`, `doctl apps delete`. */
const byVerb: FindHarm = (_, plain) => {
  if (plain.some((word) => /^(?:delete|destroy|purge|remove)$/.test(word))) return deletes;
  return plain.some((word) => /^(?:deploy|update|restart|stop|start|reset|resize|rollback|promote|set|create)$/.test(word))
    ? goesLive
    : null;
};

function aws(words: readonly string[], [service, verb = "", ...rest]: readonly string[]): Harm | null {
  if (hasOption(words, "--dryrun", "--dry-run")) return null;
  if (service === "s3") {
    if (/^(?:rm|rb)$/.test(verb) || hasOption(words, "--delete")) return deletes;
    return verb === "mv" || (/^(?:cp|sync)$/.test(verb) && rest.at(-1)?.startsWith("s3://")) ? change("it changes what is stored") : null;
  }
  if (/^(?:delete|terminate|purge)-/.test(verb)) return deletes;
  if (verb === "update-service" && optionValues(words, "--desired-count", "--desired-count").includes("0")) return stopsAll;
  if (/^start-(?:query|live-tail|session)$/.test(verb)) return null;
  return /^(?:update|put|modify|create|reboot|stop|start|restore|register|deregister|attach|detach|set|reset|run)-/.test(verb)
    ? goesLive
    : null;
}

/** `curl -X DELETE`, `gh api --method PUT`: the method is all that is judged, since many a `POST` only asks. */
function byMethod(short: string, long: string): FindHarm {
  return (words) => {
    const method = optionValues(words, short, long).at(-1)?.toUpperCase();
    if (method === "DELETE") return destroy("`DELETE` deletes what stands at the address");
    return method === "PUT" || method === "PATCH" ? change(`\`${method}\` changes what stands at the address`) : null;
  };
}

const github = bySubcommand({
  "workflow run": goesLive,
  "run rerun": goesLive,
  "run cancel": goesLive,
  "pr merge": goesLive,
  "release delete": deletes,
  "repo delete": deletes,
  "secret set": goesLive,
  "secret delete": goesLive,
  "variable set": goesLive,
});

/** Tools of hosts, of stores of secrets and of everything that answers over HTTP. */
export const cloudTools: Readonly<Record<string, FindHarm>> = {
  railway: (words, plain) => {
    if (/^variables?$/.test(plain[0] ?? "") && hasOption(words, "--set", "--remove")) return goesLive;
    if (plain[0] === "scale") return isZero(words) ? destroy("scaled to zero, nobody can use it") : goesLive;
    return railway(words, plain);
  },
  render: byVerb,
  heroku: (words, plain) =>
    plain[0] === "ps:scale" && isZero(words)
      ? stopsAll
      : bySubcommand({
          "pg:reset": deletes,
          "apps:destroy": deletes,
          "addons:destroy": deletes,
          "pg:restore": deletes,
          "pg:backups:restore": deletes,
          rollback: goesLive,
          "releases:rollback": goesLive,
          restart: restarts,
          "ps:restart": restarts,
          "config:set": goesLive,
          "config:unset": goesLive,
          "ps:scale": goesLive,
        })(words, plain),
  fly: (words, plain) => {
    if (plain.includes("destroy")) return deletes;
    if (plain[0] === "scale" && isZero(words)) return stopsAll;
    return bySubcommand({
      "secrets set": goesLive,
      "secrets unset": goesLive,
      deploy: goesLive,
      "machine stop": restarts,
      scale: goesLive,
    })(words, plain);
  },
  vercel: bySubcommand({ rm: deletes, remove: deletes, rollback: goesLive, promote: goesLive, deploy: goesLive }),
  netlify: bySubcommand({ "sites:delete": deletes, deploy: goesLive, "env:set": goesLive, "env:unset": goesLive }),
  aws,
  gcloud: byVerb,
  az: byVerb,
  doctl: byVerb,
  gsutil: (_, [verb = ""]) => {
    if (/^(?:rm|rb)$/.test(verb)) return deletes;
    return verb === "mv" ? change("it changes what is stored") : null;
  },
  rclone: bySubcommand({ purge: deletes, delete: deletes, deletefile: deletes, sync: deletes, move: goesLive }),
  vault: bySubcommand({
    delete: deletes,
    "kv delete": deletes,
    "kv destroy": deletes,
    "kv metadata delete": deletes,
    write: goesLive,
    "kv put": goesLive,
    "operator seal": restarts,
  }),
  consul: bySubcommand({ "kv delete": deletes, "kv put": goesLive }),
  etcdctl: bySubcommand({ del: deletes, put: goesLive }),
  curl: byMethod("-X", "--request"),
  wget: byMethod("--method", "--method"),
  http: (_, [method = ""]) => byMethod("-X", "-X")(["http", "-X", method], []),
  gh: (words, plain) => (plain[0] === "api" ? byMethod("-X", "--method")(words, plain) : github(words, plain)),
};
