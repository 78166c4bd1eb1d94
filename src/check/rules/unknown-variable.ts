import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import type { ProjectEntry } from "../../model/catalog.ts";
import type { LoadedContent } from "../../model/load-content.ts";
import { isDamaged } from "../damage.ts";
import type { Finding, Rule } from "../rule.ts";
import { holdsStandIn } from "../stand-ins.ts";
import { variablesInCommands, variablesInText } from "../variable-mentions.ts";
import type { VariableMention } from "../variable-mentions.ts";

/** What shells, tools and platforms set by themselves. */
const foreign =
  /^(?:BASH_|LC_|XDG_|SSH_|GIT_|GITHUB_|CI_|GITLAB_|RAILWAY_|RENDER_|HEROKU_|FLY_|VERCEL_|KUBERNETES_|DOCKER_|COMPOSE_|AWS_|NPM_|PNPM_|ERR_|HTTP_|NODE_MODULES)|^(?:HOME|PATH|NO_COLOR|INIT_CWD)$/;
/** Endings of names that are nearly always variables. */
const telling = /_(?:URL|URI|KEY|SECRET|TOKEN|PASSWORD|HOST|PORT|USER|DSN|TIMEOUT|ENABLED)$/;

export const unknownVariable: Rule = {
  code: "unknown-variable",
  name: "Named variables are in the table",
  proves: "Every variable that commands set or read, or that text names, stands in the table or in an open question.",
  severity: "warning",
  isAcceptable: true,
  *check(content) {
    for (const project of content.catalog.projects) {
      const isJudgeable = !isDamaged(content, project.id, "env") && !holdsStandIn(content, project, ["openQuestions"]);
      if (project.variables.length > 0 && isJudgeable) yield* projectFaults(content, project);
    }
  },
};

function* projectFaults(content: LoadedContent, project: ProjectEntry): Iterable<Finding> {
  const own = project.variables.map(({ data }) => data.name);
  const known = new Set(content.catalog.projects.flatMap(({ variables }) => variables.map(({ data }) => data.name)));
  const asked = new Set(JSON.stringify(project.data.openQuestions).match(/[A-Z][A-Z0-9_]*/g));
  for (const [path, document] of content.documents) {
    if (document.place.project !== project.id) continue;
    for (const mention of [...variablesInCommands(document), ...variablesInText(document.file)]) {
      const { name, kind } = mention;
      if (known.has(name) || asked.has(name) || foreign.test(name)) continue;
      const meant = didYouMean(name, own);
      if (kind === "text" && meant === null && !telling.test(name)) continue;
      yield { file: path, ...fault(mention, project.id, meant) };
    }
  }
}

function fault({ name, span, kind }: VariableMention, project: string, meant: string | null): Omit<Finding, "file"> {
  const verb = { set: "sets", read: "reads", text: "" }[kind];
  const guess = meant === null ? "" : `; did you mean \`${meant}\`?`;
  const add = `add it to \`${project}/env.yaml\`, or ask in \`${project}/project.yaml\` under \`openQuestions\` with \`about: env/${name}\``;
  return {
    span,
    ...(kind === "set" ? { severity: "error" } : {}),
    message: `${kind === "text" ? "" : `The command ${verb} `}\`${name}\`${kind === "text" ? " is" : ", which is"} not in the table of variables${guess}`,
    why: "The reader looks it up and finds neither what it does nor where its value comes from.",
    swap: meant === null ? undefined : { to: meant },
    fix: meant === null ? `${add.slice(0, 1).toUpperCase()}${add.slice(1)}.` : `Write \`${meant}\`, or ${add}.`,
  };
}
