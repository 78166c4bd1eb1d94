/** A tool that runs another command. */
export interface Wrapper {
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
const composed: readonly Wrapper[] = [
  { ...container, valued: compose },
  { ...container, verb: ["run"], valued: compose },
];
const docker: readonly Wrapper[] = [
  container,
  containerRun,
  { ...container, verb: ["container", "exec"] },
  ...composed.map((wrapper) => ({ ...wrapper, verb: ["compose", ...(wrapper.verb ?? [])] })),
];
const cluster = ["-n", "--namespace", "--context", "-c", "--container"];
const kubectl: readonly Wrapper[] = [
  ...["exec", "run", "debug"].map((verb) => ({ verb: [verb], valued: cluster, isAfterDashes: true })),
  { verb: ["exec"], valued: cluster, skip: 1 },
];
const railway = ["-s", "--service", "-e", "--environment", "-p", "--project"];
const behindDashes: Wrapper = { isAfterDashes: true };
const runner: Wrapper = { verb: ["run"] };
const executor: Wrapper = { verb: ["exec"] };

/** Each such tool, with the ways in which it is called. */
export const wrappers: Readonly<Record<string, readonly Wrapper[]>> = {
  sudo: [{ valued: ["-u", "--user", "-g", "-h", "-p", "-C", "-D", "-U", "-r", "-t"] }],
  doas: [{ valued: ["-u"] }],
  runuser: [{ valued: ["-u", "-g", "-G"] }],
  gosu: [{ skip: 1 }],
  "su-exec": [{ skip: 1 }],
  setpriv: [{ valued: ["--reuid", "--regid"] }],
  chroot: [{ skip: 1 }],
  nsenter: [{ valued: ["-t", "--target"] }],
  unshare: [{}],
  busybox: [{}],
  parallel: [{ valued: ["-j", "--jobs", "-a"] }],
  env: [{ valued: ["-u", "--unset", "-C", "--chdir"] }],
  time: [{}],
  nohup: [{}],
  setsid: [{}],
  exec: [{}],
  command: [{}],
  builtin: [{}],
  nice: [{ valued: ["-n"] }],
  ionice: [{ valued: ["-c", "-n", "-p"] }],
  chrt: [{ skip: 1 }],
  taskset: [{ skip: 1 }],
  stdbuf: [{ valued: ["-i", "-o", "-e"] }],
  unbuffer: [{}],
  chronic: [{}],
  caffeinate: [{}],
  torsocks: [{}],
  strace: [{ valued: ["-e", "-o", "-s", "-p"] }],
  timeout: [{ valued: ["-s", "-k"], skip: 1 }],
  flock: [{ valued: ["-w", "-E"], skip: 1 }],
  watch: [{ valued: ["-n", "--interval"] }],
  screen: [{ valued: ["-S", "-L"] }],
  "systemd-run": [{ valued: ["-p", "--unit", "-u"] }],
  xargs: [{ valued: ["-n", "-I", "-P", "-L", "-d", "-s", "-a"] }],
  ssh: [{ valued: ["-i", "-p", "-l", "-o", "-F", "-J", "-L", "-R", "-D"], skip: 1 }],
  sshpass: [{ valued: ["-p", "-f"] }],
  gcloud: [behindDashes],
  railway: [
    { verb: ["run"], valued: railway },
    { verb: ["ssh"], valued: railway },
  ],
  heroku: [
    { verb: ["run"], valued: ["-a", "--app"] },
    { verb: ["run:detached"], valued: ["-a", "--app"] },
  ],
  dokku: [{ verb: ["run"], skip: 1 }],
  kubectl,
  k: kubectl,
  oc: kubectl,
  docker,
  podman: docker,
  nerdctl: docker,
  "docker-compose": composed,
  lxc: [behindDashes],
  multipass: [behindDashes],
  doppler: [behindDashes],
  op: [behindDashes],
  infisical: [behindDashes],
  dotenvx: [behindDashes],
  chamber: [behindDashes],
  "aws-vault": [behindDashes],
  dotenv: [behindDashes],
  uv: [{ verb: ["run"], valued: ["--with", "--project", "--directory"] }],
  poetry: [runner],
  pipenv: [runner],
  pdm: [runner],
  conda: [{ verb: ["run"], valued: ["-n", "--name"] }],
  bundle: [executor],
  npm: [executor],
  npx: [{}],
  bunx: [{}],
  pnpm: [executor, { verb: ["dlx"] }, {}],
  yarn: [executor, { verb: ["dlx"] }, {}],
  python: [{ verb: ["-m"] }],
  python3: [{ verb: ["-m"] }],
};
