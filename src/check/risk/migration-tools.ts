import { hasOption, optionValues } from "./arguments.ts";
import { change, graver } from "./harm.ts";
import type { Harm } from "./harm.ts";
import { recordHarm } from "./script-tools.ts";
import { bySubcommand, deletes, goesLive, restarts, rollsBack } from "./tool.ts";
import type { FindHarm } from "./tool.ts";

const django = bySubcommand({ flush: deletes, reset_db: deletes, sqlflush: deletes, migrate: goesLive, loaddata: goesLive });
/** `python manage.py …` */
export const djangoScript: FindHarm = (words, [script = "", ...plain]) => {
  if (script.replace(/^.*\//, "") !== "manage.py" || hasOption(words, "--plan", "--check")) return null;
  if (plain[0] === "migrate" && plain[2] === "zero") return rollsBack;
  return plain[0] === "shell" ? recordHarm(optionValues(words, "-c", "--command").join("\n")) : django(words, plain);
};

const artisan = bySubcommand({
  "migrate:fresh": deletes,
  "migrate:refresh": rollsBack,
  "migrate:reset": rollsBack,
  "migrate:rollback": rollsBack,
  "db:wipe": deletes,
  "queue:clear": deletes,
  "queue:restart": restarts,
  "queue:flush": deletes,
  "cache:clear": goesLive,
  "config:cache": goesLive,
  "config:clear": goesLive,
  down: goesLive,
  up: goesLive,
  migrate: goesLive,
});

const mix = bySubcommand({
  "ecto.rollback": rollsBack,
  "ecto.drop": deletes,
  "ecto.reset": deletes,
  "ecto.migrate": goesLive,
  "ecto.setup": goesLive,
  "ecto.load": goesLive,
  "ecto.create": goesLive,
});

const sequelize: FindHarm = (_, [verb = ""]) => {
  if (verb.startsWith("db:migrate:undo")) return rollsBack;
  return verb === "db:drop" ? deletes : verb === "db:migrate" ? goesLive : null;
};

const rails = bySubcommand({ "db:rollback": rollsBack, "db:drop": deletes, "db:reset": deletes, "db:migrate": goesLive });

/** `bin/shop eval 'Shop.Release.migrate()'`: a release of Elixir. */
export function releaseHarm([, verb = "", code = ""]: readonly string[]): Harm | null {
  return /^(?:eval|rpc)$/.test(verb) ? recordHarm(code) : null;
}

/** Tools that change the tables of a database along with the code. */
export const migrationTools: Readonly<Record<string, FindHarm>> = {
  alembic: (words, plain) =>
    hasOption(words, "--sql")
      ? null
      : bySubcommand({ downgrade: rollsBack, upgrade: goesLive, revision: change("it adds a file"), stamp: goesLive })(words, plain),
  flask: bySubcommand({ "db downgrade": rollsBack, "db upgrade": goesLive }),
  "django-admin": django,
  php: (words, [script, ...plain]) => (script === "artisan" ? artisan(words, plain) : null),
  artisan,
  mix: (words, plain) =>
    plain[0] === "do"
      ? plain.slice(1).reduce<Harm | null>((worst, task) => graver(worst, mix(words, [task.replace(/,$/, "")])), null)
      : mix(words, plain),
  rails: (words, plain) => (plain[0] === "runner" ? recordHarm(plain.join(" ")) : rails(words, plain)),
  prisma: bySubcommand({ "migrate reset": deletes, "migrate deploy": goesLive, "db push": goesLive }),
  knex: bySubcommand({ "migrate:rollback": rollsBack, "migrate:down": rollsBack, "migrate:latest": goesLive }),
  sequelize,
  typeorm: bySubcommand({ "migration:revert": rollsBack, "schema:drop": deletes, "migration:run": goesLive, "schema:sync": goesLive }),
  "drizzle-kit": bySubcommand({ push: goesLive, migrate: goesLive, drop: rollsBack }),
  supabase: bySubcommand({ "db reset": deletes, "db push": goesLive, "functions delete": deletes }),
  flyway: bySubcommand({ clean: deletes, undo: rollsBack, migrate: goesLive }),
  liquibase: (_, [verb = ""]) => {
    if (/^rollback/i.test(verb)) return rollsBack;
    return /^drop-?all$/i.test(verb) ? deletes : /^update/i.test(verb) ? goesLive : null;
  },
};
