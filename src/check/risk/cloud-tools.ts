import { hasOption, optionValues } from "./arguments.ts";
import { change, destroy } from "./harm.ts";
import { githubApi } from "./http-tools.ts";
import { bySubcommand, deletes, goesLive, isZero, restarts, stopsAll } from "./tool.ts";
import type { FindHarm } from "./tool.ts";

const railway = bySubcommand({
  "volume delete": deletes,
  "volume detach": goesLive,
  "volume attach": goesLive,
  "volume add": goesLive,
  "service delete": deletes,
  "environment new": goesLive,
  "deployment remove": destroy("it takes the service away from its users"),
  "deployment redeploy": goesLive,
  "deployment restart": restarts,
  "deployment up": goesLive,
  add: goesLive,
  init: goesLive,
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

const restores = destroy("a restore overwrites what is there");
const deletingVerb = /^(?:delete|destroy|purge|remove|rm|terminate)$|^delete-/;
const changingVerb =
  /^(?:add|attach|detach|cancel|clone|create|deploy|disable|enable|failover|import|invoke|migrate|move|mv|patch|power-\w+|promote|reboot|redeploy|reset|resize|restart|restore|revoke|rollback|rotate|scale|seek|set|shutdown|start|stop|suspend|resume|swap|switch|update|upgrade|upload|activate|deactivate|deallocate)$|^(?:add|set|remove|update|promote|create|invalidate)-/;

/** A tool whose parts come before its verb: `gcloud sql instances delete`, `doctl apps delete`. */
const byVerb: FindHarm = (words, plain) => {
  if (plain.some((word) => deletingVerb.test(word))) return deletes;
  if (plain.some((word, at) => word === "restore" && plain[at - 1] === "backups")) return restores;
  if (plain.some((word) => /^(?:resize|scale)$/.test(word)) && isZero(words)) return stopsAll;
  if (plain[0] === "storage" && plain[1] === "cp") return plain.at(-1)?.startsWith("gs://") ? change("it changes what is stored") : null;
  return plain.some((word) => changingVerb.test(word)) ? goesLive : null;
};

const awsDeleting = /^(?:batch-)?(?:delete|terminate|purge)-/;
const awsChanging =
  /^(?:invoke|deploy|publish)$|^(?:batch-(?:put|write)|accept|add|allocate|apply|associate|attach|authorize|cancel|change|copy|create|deregister|detach|disable|disassociate|enable|execute-change|failover|import|initiate|invoke|modify|move|promote|publish|put|reboot|register|reject|release|remove|replace|reset|restore|resume|revoke|rollback|rotate|run|schedule|send|set|start|stop|suspend|switch|tag|untag|update|upgrade)-/;

const aws: FindHarm = (words, [service, verb = ""]) => {
  if (hasOption(words, "--dryrun", "--dry-run")) return null;
  if (service === "s3") {
    if (/^(?:rm|rb)$/.test(verb) || hasOption(words, "--delete")) return deletes;
    return verb === "mv" || (/^(?:cp|sync)$/.test(verb) && isUpload(words)) ? change("it changes what is stored") : null;
  }
  if (awsDeleting.test(verb)) return deletes;
  if (
    optionValues(words, "--desired-count", "--desired-count")
      .concat(optionValues(words, "--desired-capacity", "--desired-capacity"))
      .includes("0")
  )
    return stopsAll;
  if (/^(?:start-(?:query|live-tail|session)|update-kubeconfig)$/.test(verb)) return null;
  return awsChanging.test(verb) ? goesLive : null;
};

/** Whether the second of two places, from and to, is a bucket. */
function isUpload(words: readonly string[]): boolean {
  const at = words.findIndex((word) => word.startsWith("s3://"));
  const next = words[at + 1] ?? "--";
  return at !== -1 && (next.startsWith("s3://") || next.startsWith("--"));
}

/** `gh`: a group, then what is done in it. */
const github: FindHarm = (_, [group = "", verb = ""]) => {
  if (/^(?:repo|release|codespace|gist)$/.test(group) && verb === "delete") return deletes;
  const changes =
    /^(?:run|rerun|cancel|enable|disable|merge|create|edit|close|reopen|comment|review|ready|upload|delete|archive|rename|set|lock)$/;
  return group !== "search" && changes.test(verb) ? goesLive : null;
};

/** Tools of hosts, and of stores of secrets and settings. */
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
          "maintenance:on": goesLive,
          "maintenance:off": goesLive,
          "ps:stop": restarts,
          "ps:kill": restarts,
          "pg:promote": goesLive,
          "pg:killall": restarts,
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
      "machine start": restarts,
      "machine restart": restarts,
      "machine update": goesLive,
      "apps restart": restarts,
      scale: goesLive,
    })(words, plain);
  },
  vercel: bySubcommand({ rm: deletes, remove: deletes, rollback: goesLive, promote: goesLive, deploy: goesLive }),
  netlify: bySubcommand({ "sites:delete": deletes, deploy: goesLive, "env:set": goesLive, "env:unset": goesLive }),
  aws,
  gcloud: byVerb,
  az: byVerb,
  doctl: byVerb,
  hcloud: byVerb,
  scw: byVerb,
  "linode-cli": byVerb,
  "vultr-cli": byVerb,
  oci: byVerb,
  ibmcloud: byVerb,
  exo: byVerb,
  bq: bySubcommand({ rm: deletes, cp: goesLive, load: goesLive, mk: goesLive, update: goesLive }),
  mc: (words, [verb = ""]) => {
    if (/^(?:rm|rb)$/.test(verb) || (verb === "mirror" && hasOption(words, "--remove"))) return deletes;
    return /^(?:mirror|mv)$/.test(verb) ? change("it changes what is stored") : null;
  },
  s3cmd: (words, [verb = ""]) => {
    if (/^(?:del|rm|rb)$/.test(verb) || hasOption(words, "--delete-removed")) return deletes;
    return /^(?:put|mv|sync|setacl|setpolicy)$/.test(verb) ? change("it changes what is stored") : null;
  },
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
    "secrets disable": deletes,
    "auth disable": deletes,
    "policy delete": deletes,
    "policy write": goesLive,
    "token revoke": goesLive,
    "lease revoke": goesLive,
    write: goesLive,
    "kv put": goesLive,
    "kv patch": goesLive,
    "kv rollback": goesLive,
    "operator seal": restarts,
    "operator step-down": restarts,
  }),
  consul: bySubcommand({
    "kv delete": deletes,
    "kv put": goesLive,
    "snapshot restore": restores,
    leave: restarts,
    "force-leave": restarts,
  }),
  etcdctl: bySubcommand({
    del: deletes,
    put: goesLive,
    "snapshot restore": restores,
    defrag: restarts,
    compact: goesLive,
    "member remove": goesLive,
    "member add": goesLive,
    "move-leader": goesLive,
  }),
  gh: (words, plain) => (plain[0] === "api" ? githubApi(words, plain) : github(words, plain)),
};
