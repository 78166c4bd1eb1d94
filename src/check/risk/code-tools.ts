import { hasOption, optionValues } from "./arguments.ts";
import { change, destroy, mayChange } from "./harm.ts";
import { djangoScript, migrationTools } from "./migration-tools.ts";
import { scriptTools } from "./script-tools.ts";
import { bySubcommand, deletes } from "./tool.ts";
import type { FindHarm } from "./tool.ts";

/** Scripts of a project whose name says that they reach what runs; what they do lies elsewhere. */
const reaching = /^(?:deploy|release|migrate|rollback|restart|publish|seed|reset)(?:[-:_.]|$)/;
const namedTask: FindHarm = (words, plain) =>
  plain.some((task) => reaching.test(task)) && !hasOption(words, "-n", "--dry-run", "--help")
    ? mayChange("its name says that it reaches what runs")
    : null;

const npmTool = bySubcommand({
  publish: change("it publishes a version"),
  deprecate: change("it marks a version for everybody"),
  "dist-tag add": change("it changes which version everybody gets"),
  "dist-tag rm": change("it changes which version everybody gets"),
  unpublish: deletes,
  uninstall: change("it changes what is installed"),
  "audit fix": change("it changes what is installed"),
});

const npm: FindHarm = (words, plain) => {
  if (/^(?:i|install|add)$/.test(plain[0] ?? "") && hasOption(words, "-g", "--global")) return change("it changes what is installed");
  return npmTool(words, plain) ?? (/^(?:run|run-script)$/.test(plain[0] ?? "") ? namedTask(words, plain.slice(1, 2)) : null);
};

/** `pnpm prisma …`: scripts of a package, which may be tools of migrations. */
const packaged: FindHarm = (words, [tool = "", ...plain]) => migrationTools[tool]?.(words.slice(1), plain) ?? npm(words, [tool, ...plain]);

/** Tools of a checkout and of packages. */
export const codeTools: Readonly<Record<string, FindHarm>> = {
  git(words, plain) {
    const [verb = ""] = plain;
    const isForced = hasOption(words, "-f", "--force", "--force-with-lease") || plain.slice(1).some((word) => word.startsWith("+"));
    if (verb === "push") {
      if (hasOption(words, "-n", "--dry-run")) return null;
      if (hasOption(words, "-d", "--delete", "--mirror", "--prune") || plain.slice(1).some((word) => word.startsWith(":")))
        return destroy("it deletes a branch for everybody");
      return isForced ? destroy("a forced push overwrites the work of others") : change("it changes the repository for everybody");
    }
    const changes =
      /^(?:pull|reset|clean|revert|merge|rebase|commit|cherry-pick|restore|rm|am|filter-repo|filter-branch|update-ref)$/.test(verb) ||
      (/^(?:branch|tag)$/.test(verb) && hasOption(words, "-d", "-D", "--delete")) ||
      (verb === "checkout" && (words.includes("--") || plain[1] === "." || isForced)) ||
      (verb === "switch" && (isForced || hasOption(words, "--discard-changes"))) ||
      (verb === "worktree" && plain[1] === "remove") ||
      (verb === "reflog" && /^(?:expire|delete)$/.test(plain[1] ?? "")) ||
      (verb === "stash" && /^(?:drop|clear|pop)$/.test(plain[1] ?? ""));
    return changes && !hasOption(words, "-n", "--dry-run") ? change("it changes the checkout") : null;
  },
  make: (words, plain) => namedTask(words, plain),
  just: namedTask,
  task: namedTask,
  ansible: (words) => {
    const [module = "command"] = optionValues(words, "-m", "--module-name");
    if (/^(?:[\w.]+\.)?(?:ping|setup|gather_facts|debug|stat|command|shell|raw|script)$/.test(module) || hasOption(words, "-C", "--check"))
      return null;
    return optionValues(words, "-a", "--args").some((given) => /\bstate=absent\b/.test(given))
      ? destroy("what it takes away is gone")
      : change("it changes what runs");
  },
  "ansible-playbook": (words) =>
    hasOption(words, "-C", "--check", "--list-tasks", "--list-hosts", "--syntax-check")
      ? null
      : mayChange("it changes what its playbook says"),
  npm,
  pnpm: packaged,
  yarn: packaged,
  ...scriptTools,
  python: (words, plain) => djangoScript(words, plain) ?? scriptTools.python(words, plain),
};
