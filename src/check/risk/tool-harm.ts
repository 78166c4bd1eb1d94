import { hasOption, plainArguments } from "./arguments.ts";
import { cloudTools } from "./cloud-tools.ts";
import { cmdletHarm } from "./cmdlet-harm.ts";
import { codeTools } from "./code-tools.ts";
import { containerTools } from "./container-tools.ts";
import { dataTools } from "./data-tools.ts";
import { fileTools } from "./file-tools.ts";
import type { Harm } from "./harm.ts";
import { httpTools } from "./http-tools.ts";
import { migrationTools, releaseHarm } from "./migration-tools.ts";
import { queueTools } from "./queue-tools.ts";
import { serviceTools } from "./service-tools.ts";
import type { FindHarm } from "./tool.ts";

/** What each known tool surely does. A tool that is not here is left alone. */
const tools: ReadonlyMap<string, FindHarm> = new Map(
  [fileTools, serviceTools, codeTools, migrationTools, containerTools, cloudTools, httpTools, dataTools, queueTools].flatMap((group) =>
    Object.entries(group),
  ),
);

const aliases: ReadonlyMap<string, string> = new Map([
  ["podman", "docker"],
  ["nerdctl", "docker"],
  ["tofu", "terraform"],
  ["flyctl", "fly"],
  ["rake", "rails"],
  ["oc", "kubectl"],
  ["k", "kubectl"],
  ["python3", "python"],
  ["pip3", "pip"],
  ["apt-get", "apt"],
  ["dnf", "yum"],
  ["sequelize-cli", "sequelize"],
  ["https", "http"],
  ["xh", "http"],
]);

/** Options that take the next word as their value and may stand before a tool's verb. */
const valued: ReadonlyMap<string, readonly string[]> = new Map([
  ["kubectl", ["-n", "--namespace", "--context", "--kubeconfig", "--cluster", "-c", "-l", "--selector"]],
  ["ctr", ["-n", "--namespace", "-a", "--address"]],
  ["crictl", ["-r", "--runtime-endpoint", "-t", "--timeout"]],
  ["helm", ["-n", "--namespace", "--kube-context", "-f", "--values"]],
  ["git", ["-C", "-c", "--git-dir", "--work-tree"]],
  ["docker", ["-H", "--host", "--context", "-p", "--project-name", "--file", "--env-file", "--profile"]],
  ["aws", ["--profile", "--region", "--output", "--endpoint-url"]],
  ["systemctl", ["-H", "--host", "-M", "--machine", "-t", "--type", "-p", "--property", "-n", "-o"]],
  ["celery", ["-A", "--app", "-b", "--broker", "--workdir"]],
  ["rabbitmqctl", ["-n", "--node", "-p", "--vhost", "-t", "--timeout"]],
  ["supervisorctl", ["-c", "-s", "-u", "-p"]],
  ["alembic", ["-c", "--config", "-n", "--name"]],
  ["crontab", ["-u"]],
  ["pg_ctl", ["-D", "--pgdata", "-m", "-l"]],
  ["heroku", ["-a", "--app", "-r", "--remote"]],
  ["fly", ["-a", "--app", "-c", "--config"]],
  ["railway", ["-s", "--service", "-e", "--environment", "-p", "--project"]],
]);

/** The harm that a tool does with these words, or null. */
export function toolHarm(words: readonly string[]): Harm | null {
  const [written = "", ...rest] = words;
  const full = written === "docker-compose" ? ["docker", "compose", ...rest] : words;
  const [called = ""] = full;
  const name = called.startsWith("mkfs.") ? "mkfs" : (aliases.get(called) ?? called);
  if (hasOption(full, "--help")) return null;
  const values = [...(valued.get(name) ?? []), ...(full[1] === "compose" ? ["-f"] : [])];
  const asked = full.filter((word, index) => !values.includes(word) && !values.includes(full[index - 1] ?? ""));
  return tools.get(name)?.(full, plainArguments(asked)) ?? releaseHarm(full) ?? cmdletHarm(full);
}
