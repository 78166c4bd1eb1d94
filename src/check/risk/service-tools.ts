import { hasOption } from "./arguments.ts";
import { change } from "./harm.ts";
import { restarts } from "./tool.ts";
import type { FindHarm } from "./tool.ts";

const systemd =
  /^(?:(?:re)?start|stop|try-|cond|reload|force-|(?:re)?enable|disable|preset|(?:un)?mask|kill|clean|freeze|thaw|isolate|daemon-re|reset-failed|set-|edit|revert|add-|link|reboot|poweroff|halt|kexec|suspend|hibernate|rescue|emergency)/;
const supervising: FindHarm = (_, plain) =>
  plain.some((word) => /^(?:(?:re)?start|stop|reload|update|remove|add|kill|delete|clear|signal|shutdown|flush|scale|reset)$/.test(word))
    ? restarts
    : null;
const connects = change("it changes who can connect");
const routes = change("it changes the network");
const filters: FindHarm = (words) => (hasOption(words, "-F", "-A", "-D", "-I", "-P", "--flush") ? connects : null);

/** Tools of one machine: what runs on it, and who can reach it. */
export const serviceTools: Readonly<Record<string, FindHarm>> = {
  kill: (words) => (hasOption(words, "-l") || words.includes("-0") ? null : restarts),
  killall: () => restarts,
  pkill: () => restarts,
  renice: () => change("it changes what runs first"),
  pg_ctlcluster: (_, plain) => (/^(?:stop|start|restart|reload|promote)$/.test(plain[2] ?? "") ? restarts : null),
  fuser: (words) => (hasOption(words, "-k", "--kill") ? restarts : null),
  reboot: () => restarts,
  poweroff: () => restarts,
  halt: () => restarts,
  shutdown: () => restarts,
  systemctl: (_, [verb = ""]) => (systemd.test(verb) ? restarts : null),
  service: (_, [, verb = ""]) => (/^(?:(?:re)?start|stop|(?:force-)?reload)$/.test(verb) ? restarts : null),
  initctl: supervising,
  supervisorctl: supervising,
  pm2: supervising,
  monit: supervising,
  nginx: (words) => (hasOption(words, "-s") ? restarts : null),
  apachectl: (_, [verb = ""]) => (/^(?:(?:re)?start|stop|graceful)/.test(verb) ? restarts : null),
  sysctl: (words, plain) =>
    hasOption(words, "-w", "-p", "--write", "--system") || plain.some((word) => word.includes("="))
      ? change("it changes the kernel")
      : null,
  swapon: (words, plain) => (plain.length > 0 || hasOption(words, "-a") ? restarts : null),
  hostnamectl: (_, [verb = ""]) => (/^(?:set-)?hostname$|^set-/.test(verb) ? change("it changes the machine") : null),
  timedatectl: (_, [verb = ""]) => (verb.startsWith("set-") ? change("it changes the machine") : null),
  iptables: filters,
  ip6tables: filters,
  nft: (_, [verb = ""]) => (/^(?:add|delete|flush|insert|replace|reset)$/.test(verb) ? connects : null),
  ufw: (_, [verb = ""]) => (/^(?:allow|deny|reject|limit|delete|enable|disable|reset|reload)$/.test(verb) ? connects : null),
  "firewall-cmd": (words) => (words.some((word) => /^--(?:add|remove|reload|set|panic-on|permanent)/.test(word)) ? connects : null),
  ip: (_, plain) => (plain.slice(1).some((word) => /^(?:add|del|delete|set|flush|replace|change)$/.test(word)) ? routes : null),
  ifconfig: (_, plain) => (plain.length > 1 ? routes : null),
  route: (_, [verb = ""]) => (/^(?:add|del|delete|change|flush)$/.test(verb) ? routes : null),
};
