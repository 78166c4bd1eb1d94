import { hasOption } from "./arguments.ts";
import { change, destroy } from "./harm.ts";
import { deletes, restarts } from "./tool.ts";
import type { FindHarm } from "./tool.ts";

/** What can be made again at any time, so that deleting it loses nothing. */
const regenerable =
  /^(?:\.\/)?(?:[\w./-]*\/)?(?:node_modules|dist|build|out|\.next|\.astro|\.cache|\.turbo|_build|deps|target|__pycache__|\.pytest_cache|\.venv|coverage)\/?\*?$|^\/tmp\/./;

const changesAccess = () => change("it changes who may read, write or run files");
const overwritesDisk = () => destroy("it overwrites a disk");
const changesPackages: FindHarm = (_, [verb = ""]) =>
  /^(?:install|add|remove|del|purge|autoremove|erase|uninstall|upgrade|dist-upgrade)$/.test(verb)
    ? change("it changes what is installed")
    : null;

/** Tools of one machine: its files, processes, disks and accounts. */
export const fileTools: Readonly<Record<string, FindHarm>> = {
  rm(words, plain) {
    if (!hasOption(words, "-r", "-R", "-f", "--recursive", "--force")) return change("it deletes files");
    return plain.length > 0 && plain.every((path) => regenerable.test(path))
      ? change("it deletes files")
      : destroy("it deletes files for good");
  },
  shred: () => deletes,
  chmod: changesAccess,
  chown: changesAccess,
  chgrp: changesAccess,
  setfacl: changesAccess,
  unlink: () => change("it deletes a file"),
  truncate: () => change("it empties a file"),
  mv: () => change("it moves files"),
  cp: (_, plain) => (plain[0] === "/dev/null" ? change("it empties a file") : null),
  sed: (words) => (words.some((word) => /^-[nErsz]*i/.test(word)) || hasOption(words, "--in-place") ? change("it rewrites a file") : null),
  tee: (words, plain) =>
    hasOption(words, "-a", "--append") || plain.every((path) => path.startsWith("/dev/")) ? null : change("it overwrites a file"),
  find: (words) => (words.includes("-delete") ? destroy("`-delete` deletes files for good") : null),
  rsync: (words) =>
    words.some((word) => word.startsWith("--del")) && !hasOption(words, "-n", "--dry-run")
      ? destroy("it deletes what the source does not have")
      : null,
  dd: (words) => (words.some((word) => word.startsWith("of=/dev/") && word !== "of=/dev/null") ? overwritesDisk() : null),
  mkfs: overwritesDisk,
  mkswap: overwritesDisk,
  swapoff: () => restarts,
  wipefs: (words) => (hasOption(words, "-a", "--all") ? overwritesDisk() : null),
  lvremove: () => deletes,
  vgremove: () => deletes,
  zpool: (_, plain) => (plain[0] === "destroy" ? deletes : null),
  zfs: (_, plain) => (plain[0] === "destroy" || plain[0] === "rollback" ? deletes : null),
  umount: () => restarts,
  userdel: () => deletes,
  deluser: () => deletes,
  crontab(words, plain) {
    if (hasOption(words, "-r")) return destroy("it deletes every job");
    return plain.length > 0 || words.includes("-") || hasOption(words, "-e") ? change("it replaces the jobs that are there") : null;
  },
  kill: (words) => (hasOption(words, "-l") || words.includes("-0") ? null : restarts),
  killall: () => restarts,
  pkill: () => restarts,
  reboot: () => restarts,
  poweroff: () => restarts,
  halt: () => restarts,
  shutdown: () => restarts,
  systemctl: (_, [verb = ""]) => (/^(?:(?:re)?start|stop|reload|disable|mask|kill|isolate)/.test(verb) ? restarts : null),
  service: (_, [, verb = ""]) => (/^(?:(?:re)?start|stop|reload)$/.test(verb) ? restarts : null),
  iptables: (words) => (hasOption(words, "-F", "-A", "-D", "-I", "-P", "--flush") ? change("it changes who can connect") : null),
  ufw: (_, [verb = ""]) => (/^(?:allow|deny|reject|delete|enable|disable|reset)$/.test(verb) ? change("it changes who can connect") : null),
  apt: changesPackages,
  yum: changesPackages,
  apk: changesPackages,
  pip: (_, plain) => (plain[0] === "uninstall" ? change("it changes what is installed") : null),
};
