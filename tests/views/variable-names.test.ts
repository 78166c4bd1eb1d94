import assert from "node:assert/strict";
import { test } from "node:test";
import { variableNames } from "../../src/views/variable-names.ts";
import { bareProject, catalogOf } from "./catalog-of.ts";

const variable = (name: string, service: string, secret: boolean, source: string): string =>
  `  - { name: ${name}, description: Means ${service}., group: all, services: [${service}], required: true, secret: ${secret}, source: ${source} }\n`;

const system = (id: string, name: string, variables: string): Record<string, string> => ({
  [`${id}/project.yaml`]: bareProject.replace("name: Bare", `name: ${name}`),
  [`${id}/services.yaml`]: ["api", "worker"]
    .map((service) => `- { id: ${service}, name: ${service}, kind: web, summary: Works., platform: Railway }\n`)
    .join(""),
  [`${id}/env.yaml`]: `groups:\n  - { id: all, name: All }\nvariables:\n${variables}`,
});

const given = "{ kind: provided, by: Railway }";
const catalog = catalogOf({
  ...system("shop", "Shop", variable("PORT", "api", false, "{ kind: chosen }")),
  ...system(
    "bank",
    "Bank",
    variable("TOKEN", "worker", true, given) +
      variable("TOKEN", "api", true, "{ kind: generated }") +
      variable("PORT", "worker", true, given),
  ),
});
const { names, filters } = variableNames(catalog);

/** What stays when these levers are checked, as the stylesheet does it. */
function kept(...labels: readonly string[]): readonly string[] {
  const checked = filters.groups.flatMap(({ levers }) => levers).filter(({ label }) => labels.includes(label));
  assert.equal(checked.length, labels.length);
  const stays = (classes: string): boolean => checked.every(({ className }) => classes.split(" ").includes(className));
  return names
    .filter(({ classes }) => stays(classes))
    .map(
      ({ name, uses }) =>
        `${name}: ${uses
          .filter(({ classes }) => stays(classes))
          .map(({ project, entry }) => `${project.data.name} ${entry.data.services}`)
          .join(", ")}`,
    );
}

test("a name stands once, with what every system means by it", () => {
  assert.deepEqual(kept(), ["PORT: Bank worker, Shop api", "TOKEN: Bank worker, Bank api"]);
});

test("a system keeps its names, and of them its own uses", () => {
  assert.deepEqual(kept("Shop"), ["PORT: Shop api"]);
  assert.deepEqual(kept("Bank", "one system"), ["TOKEN: Bank worker, Bank api"]);
});

test("no name is left without a use, whatever is checked together", () => {
  assert.deepEqual(kept("Shop", "secret"), ["PORT: Shop api"]);
  for (const combination of combinations(filters.groups.map(({ levers }) => levers.map(({ label }) => label)))) {
    for (const line of kept(...combination)) assert.match(line, /: ./, combination.join());
  }
});

test("the levers stand by the alphabet", () => {
  assert.deepEqual(
    filters.groups.map(({ name, levers }) => [name, ...levers.map(({ label }) => label)]),
    [
      ["System", "Bank", "Shop"],
      ["Shared", "one system", "several systems"],
      ["Secret", "plain", "secret"],
      ["Source", "choose", "generate", "reference"],
    ],
  );
});

function combinations(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [first, ...rest] = groups;
  if (first === undefined) return [[]];
  return combinations(rest).flatMap((others) => [others, ...first.map((label) => [label, ...others])]);
}
