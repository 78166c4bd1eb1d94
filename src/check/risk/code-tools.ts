import { hasOption } from "./arguments.ts";
import { change, destroy } from "./harm.ts";
import { djangoScript, migrationTools } from "./migration-tools.ts";
import { scriptTools } from "./script-tools.ts";
import { bySubcommand, deletes } from "./tool.ts";
import type { FindHarm } from "./tool.ts";

const npm = bySubcommand({
  publish: change("it publishes a version"),
  deprecate: change("it marks a version for everybody"),
  "dist-tag add": change("it changes which version everybody gets"),
  "dist-tag rm": change("it changes which version everybody gets"),
  unpublish: deletes,
  uninstall: change("it changes what is installed"),
  "audit fix": change("it changes what is installed"),
});

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
      /^(?:reset|clean|revert|merge|rebase|commit|cherry-pick|restore|rm|am|filter-repo|filter-branch|update-ref)$/.test(verb) ||
      (/^(?:branch|tag)$/.test(verb) && hasOption(words, "-d", "-D", "--delete")) ||
      (verb === "checkout" && (words.includes("--") || plain[1] === "." || isForced)) ||
      (verb === "switch" && (isForced || hasOption(words, "--discard-changes"))) ||
      (verb === "worktree" && plain[1] === "remove") ||
      (verb === "reflog" && /^(?:expire|delete)$/.test(plain[1] ?? "")) ||
      (verb === "stash" && /^(?:drop|clear|pop)$/.test(plain[1] ?? ""));
    return changes && !hasOption(words, "-n", "--dry-run") ? change("it changes the checkout") : null;
  },
  npm,
  pnpm: packaged,
  yarn: packaged,
  ...scriptTools,
  python: (words, plain) => djangoScript(words, plain) ?? scriptTools.python(words, plain),
};
