import { hasOption, optionValues } from "./arguments.ts";
import { change, destroy } from "./harm.ts";
import { deletes, restarts } from "./tool.ts";
import type { FindHarm } from "./tool.ts";

/** What can be made again at any time, so that deleting it loses nothing. */
const regenerable =
  /^(?:\.\/)?(?:[\w./-]*\/)?(?:node_modules|dist|build|out|\.next|\.astro|\.cache|\.turbo|_build|deps|target|__pycache__|\.pytest_cache|\.venv|coverage)\/?\*?$|^\/tmp\/./;

const ofSystem = /^\/(?:etc|usr|var|opt|srv|lib|boot)\//;

/** A file that something reads when it starts, so that a line more in it changes what runs. */
export const isSetting = (path: string): boolean => /^\/etc\/|(?:^|\/)\.(?:env|\w*rc|\w*profile|ssh\/)/.test(path);

/** A disk or a part of one, as against the streams and the nothing that `/dev` holds too. */
export const isDisk = (path: string): boolean =>
  /^\/dev\/(?:[shv]d[a-z]|xvd|nvme|mmcblk|disk\/|mapper\/|md\d|dm-|loop\d|vg\w*\/)/.test(path);
export const overwritesDisk = destroy("it overwrites a disk");

/** `host:path`, not `C:\path`. */
const isRemote = (place = ""): boolean => /^[\w.@-]{2,}:(?!\/\/)|^rsync:/.test(place);

const changesAccess = () => change("it changes who may read, write or run files");
const changesAccounts = () => change("it changes who may sign in");
const wipesDisk = () => overwritesDisk;
const changesPackages: FindHarm = (_, [verb = ""]) =>
  /^(?:install|add|remove|del|purge|autoremove|erase|uninstall|upgrade|dist-upgrade)$/.test(verb)
    ? change("it changes what is installed")
    : null;

/** Tools of one machine: its files, disks, accounts and packages. */
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
  cp: (_, plain) => {
    if (plain[0] === "/dev/null") return change("it empties a file");
    return ofSystem.test(plain.at(-1) ?? "") ? change("it overwrites a file") : null;
  },
  ln: (words) => (hasOption(words, "-f", "--force") ? change("it replaces a link") : null),
  rmdir: () => change("it deletes a folder"),
  gzip: (words, plain) => (plain.length > 0 && !hasOption(words, "-c", "-l", "-t", "-k", "--stdout") ? change("it replaces a file") : null),
  tar: (words, plain) => {
    const extracts = /^-?[a-zA-Z]*x/.test(words[1] ?? "") && !hasOption(words, "-O", "--to-stdout");
    const target = optionValues(words, "-C", "--directory").at(-1) ?? (plain.length === 0 ? "" : ".");
    return extracts && target.startsWith("/") && !target.startsWith("/tmp") ? change("it overwrites files") : null;
  },
  unzip: (words, plain) => {
    const target = optionValues(words, "-d", "-d").at(-1) ?? "";
    return plain.length > 0 && target.startsWith("/") && !target.startsWith("/tmp") ? change("it overwrites files") : null;
  },
  sed: (words) => (words.some((word) => /^-[nErsz]*i/.test(word)) || hasOption(words, "--in-place") ? change("it rewrites a file") : null),
  tee: (words, plain) => {
    if (plain.some(isDisk)) return overwritesDisk;
    return plain.every((path) => /^\/(?:dev|tmp)\//.test(path) || (hasOption(words, "-a", "--append") && !isSetting(path)))
      ? null
      : change("it writes into a file");
  },
  find: (words) => {
    if (words.includes("-delete")) return destroy("`-delete` deletes files for good");
    const target = words.find((_, at) => /^-fl?print/.test(words[at - 1] ?? "")) ?? "/dev/";
    return target.startsWith("/dev/") ? null : change("it overwrites a file");
  },
  rsync: (words, plain) => {
    if (hasOption(words, "-n", "--dry-run")) return null;
    if (words.some((word) => word.startsWith("--del"))) return destroy("it deletes what the source does not have");
    return isRemote(plain.at(-1)) ? change("it overwrites files") : null;
  },
  scp: (_, plain) => (isRemote(plain.at(-1)) ? change("it overwrites files") : null),
  dd: (words) => {
    const target = words.find((word) => word.startsWith("of="))?.slice(3) ?? "/dev/stdout";
    if (isDisk(target)) return overwritesDisk;
    return /^\/(?:dev|tmp)\//.test(target) ? null : change("it overwrites a file");
  },
  fallocate: (words) =>
    hasOption(words, "-p", "-z", "-c", "--punch-hole", "--zero-range", "--collapse-range")
      ? change("it overwrites a file")
      : change("it takes room on the disk"),
  mkfs: wipesDisk,
  mkswap: (_, plain) => (plain.some((path) => path.startsWith("/dev/")) ? overwritesDisk : change("it overwrites a file")),
  blkdiscard: wipesDisk,
  btrfs: (_, plain) => (plain.includes("delete") ? deletes : null),
  mdadm: (words) => {
    if (hasOption(words, "--zero-superblock", "--create")) return overwritesDisk;
    return hasOption(words, "--add", "--remove", "--fail", "--stop", "--grow", "--manage") ? change("it changes a disk") : null;
  },
  rimraf: (_, plain) => (plain.every((path) => regenerable.test(path)) ? change("it deletes files") : destroy("it deletes files for good")),
  sgdisk: (words) => (hasOption(words, "-Z", "-o", "--zap-all", "--zap", "--clear") ? overwritesDisk : null),
  parted: (_, plain) => (/^(?:mklabel|mktable|rm|mkpart|resizepart)$/.test(plain[1] ?? "") ? overwritesDisk : null),
  fdisk: (words) => (hasOption(words, "-l", "-s", "--list") ? null : overwritesDisk),
  cryptsetup: (_, [verb = ""]) => (/^(?:luksFormat|erase|luksErase)$/.test(verb) ? overwritesDisk : null),
  pvremove: () => deletes,
  lvextend: () => change("it changes a disk"),
  xfs_growfs: () => change("it changes a disk"),
  resize2fs: () => change("it changes a disk"),
  fsck: (words) => (hasOption(words, "-n", "-N") ? null : change("it repairs a disk")),
  swapoff: () => restarts,
  wipefs: (words) => (hasOption(words, "-a", "--all") ? overwritesDisk : null),
  lvremove: () => deletes,
  vgremove: () => deletes,
  zpool: (_, plain) => (plain[0] === "destroy" ? deletes : null),
  zfs: (_, plain) => (plain[0] === "destroy" || plain[0] === "rollback" ? deletes : null),
  mount: (_, plain) => (plain.length > 0 ? change("it changes the tree of files") : null),
  umount: () => restarts,
  useradd: changesAccounts,
  usermod: changesAccounts,
  adduser: changesAccounts,
  groupadd: changesAccounts,
  passwd: (words) => (hasOption(words, "-S", "--status") ? null : changesAccounts()),
  visudo: (words) => (hasOption(words, "-c", "--check") ? null : changesAccounts()),
  certbot: (words, [verb = ""]) => {
    if (verb === "delete") return deletes;
    return /^(?:renew|revoke|run|certonly|install)$/.test(verb) && !hasOption(words, "--dry-run")
      ? change("it changes certificates")
      : null;
  },
  logrotate: (words) => (hasOption(words, "-d", "--debug") ? null : change("it moves logs")),
  journalctl: (words) => (words.some((word) => /^--(?:vacuum|rotate|flush)/.test(word)) ? change("it deletes or moves logs") : null),
  userdel: () => deletes,
  deluser: () => deletes,
  crontab(words, plain) {
    if (hasOption(words, "-r")) return destroy("it deletes every job");
    return plain.length > 0 || words.includes("-") || hasOption(words, "-e") ? change("it replaces the jobs that are there") : null;
  },
  apt: changesPackages,
  yum: changesPackages,
  apk: changesPackages,
  snap: changesPackages,
  dpkg: (words) =>
    hasOption(words, "-i", "-r", "-P", "--install", "--remove", "--purge", "--configure") ? changesPackages(words, ["install"]) : null,
  rpm: (words) => (words.some((word) => /^-[eiUF]/.test(word)) ? changesPackages(words, ["install"]) : null),
  pip: (words, plain) =>
    plain[0] === "uninstall" || (plain[0] === "install" && hasOption(words, "-U", "--upgrade"))
      ? change("it changes what is installed")
      : null,
};
