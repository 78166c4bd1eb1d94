import assert from "node:assert/strict";
import { test } from "node:test";
import { envFile, servicesWithVariables } from "../../src/views/env-file.ts";
import { questionsBesideTable, questionsOfVariable } from "../../src/views/open-questions.ts";
import { valueFacts } from "../../src/views/value-facts.ts";
import { variableFilters } from "../../src/views/variable-filters.ts";
import { variableGroups } from "../../src/views/variable-rows.ts";
import { variablesInWords } from "../../src/views/variables-in-words.ts";
import { bareProject, catalogOf, projectOf } from "./catalog-of.ts";

const env = `groups:
  - { id: data, name: Data }
  - { id: none, name: Nobody uses it }
  - { id: rest, name: The rest }
variables:
  - name: DATABASE_URL
    description: Where the data are.
    group: data
    services: [api]
    required: { production: required, staging: optional }
    secret: true
    source: { kind: provided, by: Railway, reference: "\${{Postgres.URL}}" }
  - name: DATABASE_URL
    description: Where the data are.
    group: data
    services: [worker]
    required: true
    secret: true
    source: { kind: generated, command: openssl rand -hex 32 }
    format: { kind: string, minLength: 64 }
  - name: GREETING
    description: "Said to \`users\`."
    group: rest
    services: [api]
    required: false
    secret: false
    source: { kind: chosen, note: Be kind. }
    values: { production: "it's #1 for $5" }
    example: "it's #1 for $5"
    rotation: { every: 90d, note: Tell users. }
  - name: TITLE
    description: Stands above.
    group: rest
    services: [api]
    required: true
    secret: false
    source: { kind: obtained, from: the owner, url: "https://example.com" }
    example: "two words # and more"
  - name: PORT
    description: Port.
    group: rest
    services: [api]
    required: true
    secret: false
    source: { kind: chosen }
    default: 8000
    format: { kind: integer, min: 1, max: 65535 }
`;

const questions = `openQuestions:
  - { id: a, question: Who rotates it?, about: env/worker/DATABASE_URL }
  - { id: b, question: Is it set?, about: env/api/FORGOTTEN }
  - { id: c, question: Which are grouped?, about: env }
  - { id: d, question: Who owns it?, about: environments/production }
`;

const catalog = catalogOf({
  "shop/project.yaml": bareProject + questions,
  "shop/services.yaml": ["site", "api", "worker"]
    .map((id) => `- { id: ${id}, name: ${id}, kind: web, summary: Works., platform: Railway }\n`)
    .join(""),
  "shop/environments.yaml": ["production", "staging", "local"].map((id) => `- { id: ${id}, name: ${id} }\n`).join(""),
  "shop/env.yaml": env,
});
const project = projectOf(catalog, "shop");

test("groups without variables are left out, and what nobody has written stays unknown", () => {
  const groups = variableGroups(catalog, project);
  assert.deepEqual(
    groups.map(({ id, rows }) => [id, rows.length]),
    [
      ["data", 2],
      ["rest", 3],
    ],
  );
  assert.deepEqual(
    groups[0]?.rows[0]?.stances.map(({ stance }) => stance),
    ["required", "optional", null],
  );
});

test("a row passes the filters that fit it, and its group goes only with its last row", () => {
  const filters = variableFilters(project);
  const classOf = (group: string, label: string): string =>
    filters.groups.find(({ name }) => name === group)?.levers.find((lever) => lever.label === label)?.className ?? "";
  const [data, rest] = variableGroups(catalog, project, () => true, filters);
  const holds = (classes: string | undefined, wanted: string): boolean => (classes ?? "").split(" ").includes(wanted);
  assert.ok(holds(data?.rows[0]?.classes, classOf("Service", "api")));
  assert.ok(!holds(data?.rows[0]?.classes, classOf("Service", "worker")));
  assert.ok(holds(data?.classes, classOf("Service", "worker")));
  assert.ok(!holds(rest?.classes, classOf("Secret", "secret")));
  assert.ok(holds(rest?.rows[1]?.classes, classOf("Required in", "local")));
});

test("the way to a value comes first; an example that is already shown is not repeated", () => {
  const facts = (index: number) => {
    const variable = project.variables[index];
    assert.ok(variable);
    return valueFacts(variable.data).map(({ name, value }) => `${name}: ${value}`);
  };
  assert.deepEqual(facts(0), ["reference: ${{Postgres.URL}}", "from: Railway"]);
  assert.deepEqual(facts(1), ["generate: openssl rand -hex 32", "format: text, at least 64 characters"]);
  assert.deepEqual(facts(2), ["choose: Be kind.", "production: it's #1 for $5", "rotate: every 90 days. Tell users."]);
  assert.deepEqual(facts(3), ["obtain: [the owner](https://example.com)", "example: two words # and more"]);
  assert.deepEqual(facts(4), ["choose: a value of your own", "default: 8000", "format: whole number from 1 to 65535"]);
});

test("a question stands at its variable of its service, or at the end when it is about the whole table or a variable that it does not hold", () => {
  const asked = project.variables.map((variable) => questionsOfVariable(project, variable).length);
  assert.deepEqual(asked, [0, 1, 0, 0, 0]);
  assert.deepEqual(
    questionsBesideTable(project).map(({ id }) => id),
    ["b", "c"],
  );
});

test("the table is told in words", () => {
  assert.equal(
    variablesInWords(project),
    "5 variables under 4 names; 2 secret. 1 by reference, 1 generated, 2 chosen, 1 obtained from others.",
  );
  assert.equal(
    variablesInWords({ ...project, variables: project.variables.filter(({ data }) => !data.secret) }),
    "3 variables; none secret. 2 chosen, 1 obtained from others.",
  );
});

test("only services that read a variable have an example file", () => {
  assert.deepEqual(servicesWithVariables(project), ["api", "worker"]);
});

test("the example file quotes what a reader of dotenv would change, and says what may be left out", () => {
  const lines = envFile(project, "api").split("\n");
  const assigned = lines.filter((line) => /^(?:# )?[A-Z_]+=/.test(line));
  assert.deepEqual(assigned, [
    "DATABASE_URL='${{Postgres.URL}}'",
    '# GREETING="it\'s #1 for \\$5"',
    "TITLE='two words # and more'",
    "PORT=8000",
  ]);
  assert.ok(lines.includes("# Secret; required in production; optional in staging; not written for local."));
  assert.ok(lines.includes("# Said to users."));
  assert.ok(lines.includes("# From: the owner https://example.com"));
});

test("a secret stands as a placeholder, and every line is a comment, an assignment or empty", () => {
  const text = envFile(project, "worker");
  assert.match(text, /^DATABASE_URL='<database-url>'$/m);
  for (const line of text.split("\n")) assert.match(line, /^(?:#.*|[A-Z_]+=(?:'[^']*'|"(?:[^"\\]|\\.)*"|[\w./:@%+,=-]*)|)$/);
});
