import { hasOption } from "./arguments.ts";
import { change, destroy } from "./harm.ts";
import { scriptTools } from "./script-tools.ts";
import { bySubcommand, deletes, goesLive, rollsBack } from "./tool.ts";
import type { FindHarm } from "./tool.ts";

const django = bySubcommand({ flush: deletes, reset_db: deletes, sqlflush: deletes, migrate: goesLive, loaddata: goesLive });
const manage: FindHarm = (words, [script = "", ...plain]) =>
  script.replace(/^.*\//, "") === "manage.py" && !hasOption(words, "--plan", "--check") ? django(words, plain) : null;

const artisan = bySubcommand({
  "migrate:fresh": deletes,
  "migrate:refresh": rollsBack,
  "migrate:reset": rollsBack,
  "migrate:rollback": rollsBack,
  "db:wipe": deletes,
  "queue:clear": deletes,
  migrate: goesLive,
});

const npm = bySubcommand({
  publish: change("it publishes a version"),
  unpublish: deletes,
  uninstall: change("it changes what is installed"),
});

/** Tools of a checkout, of packages and of migrations. */
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
      /^(?:reset|clean|revert|merge|rebase|commit|cherry-pick|restore)$/.test(verb) ||
      (verb === "branch" && hasOption(words, "-d", "-D", "--delete")) ||
      (verb === "checkout" && (words.includes("--") || plain[1] === ".")) ||
      (verb === "stash" && /^(?:drop|clear|pop)$/.test(plain[1] ?? ""));
    return changes && !hasOption(words, "-n", "--dry-run") ? change("it changes the checkout") : null;
  },
  npm,
  alembic: (words, plain) =>
    hasOption(words, "--sql")
      ? null
      : bySubcommand({ downgrade: rollsBack, upgrade: goesLive, revision: change("it adds a file"), stamp: goesLive })(words, plain),
  flask: bySubcommand({ "db downgrade": rollsBack, "db upgrade": goesLive }),
  ...scriptTools,
  python: (words, plain) => manage(words, plain) ?? scriptTools.python(words, plain),
  "django-admin": django,
  php: (words, [script, ...plain]) => (script === "artisan" ? artisan(words, plain) : null),
  artisan,
  mix: bySubcommand({
    "ecto.rollback": rollsBack,
    "ecto.drop": deletes,
    "ecto.reset": deletes,
    "ecto.migrate": goesLive,
  }),
  rails: bySubcommand({ "db:rollback": rollsBack, "db:drop": deletes, "db:reset": deletes, "db:migrate": goesLive }),
  prisma: bySubcommand({ "migrate reset": deletes, "migrate deploy": goesLive, "db push": goesLive }),
  knex: bySubcommand({ "migrate:rollback": rollsBack, "migrate:down": rollsBack, "migrate:latest": goesLive }),
  sequelize: (_, [verb = ""]) => {
    if (verb.startsWith("db:migrate:undo")) return rollsBack;
    return verb === "db:drop" ? deletes : verb === "db:migrate" ? goesLive : null;
  },
  typeorm: bySubcommand({ "migration:revert": rollsBack, "schema:drop": deletes, "migration:run": goesLive, "schema:sync": goesLive }),
  "drizzle-kit": bySubcommand({ push: goesLive, migrate: goesLive, drop: rollsBack }),
  supabase: bySubcommand({ "db reset": deletes, "db push": goesLive, "functions delete": deletes }),
  flyway: bySubcommand({ clean: deletes, undo: rollsBack, migrate: goesLive }),
  liquibase: (_, [verb = ""]) => {
    if (/^rollback/i.test(verb)) return rollsBack;
    return /^drop-?all$/i.test(verb) ? deletes : /^update/i.test(verb) ? goesLive : null;
  },
};
