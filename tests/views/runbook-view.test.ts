import assert from "node:assert/strict";
import { test } from "node:test";
import { alertsOf, causes, firstAction, stripStops, valuesToFill } from "../../src/views/runbook-view.ts";
import { stepStops } from "../../src/views/rail-stops.ts";
import { bareProject, catalogOf, projectOf, runbookText } from "./catalog-of.ts";

const body = `## Confirm

### Ask the API

\`\`\`bash risk=read expect="'ok'" title="load balancer"
curl https://{{host}}/health
\`\`\`

\`\`\`output
ok
\`\`\`

- \`ok\`: it is up → [Look again](#look-again)
- nothing → [Go back](#go-back)

### Which was it?

- this → [Go back](#go-back)

## Fix

### Go back

\`\`\`bash risk=change undo=deploy-again
railway redeploy {{deployment}} --host {{host}}
\`\`\`

## Verify

### Look again

Look.

## Undo

### Deploy again

Push.

## Escalate

Wake somebody.
`;

const more = `inputs:
  - { name: host, label: Host, kind: text, example: example.com }
  - { name: deployment, label: Deployment, kind: text, example: d-1 }
causes:
  - { cause: A bad deployment, step: go-back }
  - { cause: Unclear which, step: which-was-it }
  - { cause: The weather }
alerts: [silent]
`;

const alert = (id: string, runbook: string): string =>
  `- { id: ${id}, name: ${id} alert, event: silence, severity: minor, service: api, ${runbook} }\n`;

const catalog = catalogOf({
  "shop/project.yaml": bareProject,
  "shop/services.yaml": "- { id: api, name: API, kind: web, summary: Answers., platform: Railway }\n",
  "shop/alerts.yaml": alert("silent", "runbook: down") + alert("slow", "runbook: down") + alert("odd", "noRunbook: none yet"),
  "shop/runbooks/down.md": runbookText({ title: "Down", more, body }),
  "shop/runbooks/click.md": runbookText({
    title: "Click",
    body: "## Confirm\n\n### Open the dashboard\n\nLook.\n\n## Escalate\n\nWake somebody.\n",
  }),
  "shop/runbooks/stub.md": runbookText({ title: "Stub", more: "status: stub\n" }),
});
const project = projectOf(catalog, "shop");
const runbook = (id: string) => {
  const found = project.runbooks.find((entry) => entry.id === id);
  assert.ok(found);
  return found;
};

test("the first action is the first step's command, under the step's title, with its ways out instead of its answer", () => {
  const action = firstAction(runbook("down"));
  assert.equal(action?.command?.code, "curl https://{{host}}/health");
  assert.equal(action?.command?.meta.title, "Ask the API");
  assert.equal(action?.command?.meta.expect, undefined);
  assert.equal(action?.command?.output, undefined);
  assert.deepEqual(
    action?.ways.map(({ target }) => target),
    ["#look-again", "#go-back"],
  );
});

test("where the first step asks nothing, the first action leads on to the second", () => {
  const ways = (steps: string) => {
    const catalog = catalogOf({
      "shop/project.yaml": bareProject,
      "shop/runbooks/x.md": runbookText({ title: "X", body: `## Confirm\n\n${steps}## Escalate\n\nWake.\n` }),
    });
    const [entry] = projectOf(catalog, "shop").runbooks;
    return entry && firstAction(entry)?.ways.map(({ sign, advice, target, label }) => [sign, advice, target, label]);
  };
  const decision = "### Which was it?\n\n- this → [Escalate](#escalate)\n- that → [Escalate](#escalate)\n\n";
  assert.deepEqual(ways("### One\n\nDo.\n\n### Two\n\nDo.\n\n"), [["Then", "Two", "#two", "Two"]]);
  assert.deepEqual(ways(`### One\n\nDo.\n\n${decision}`), [["Then", "", "#which-was-it", "Which was it?"]]);
  assert.deepEqual(ways("### One\n\nDo.\n\n"), []);
});

test("a step without a command is the first action itself; a stub has none", () => {
  assert.equal(firstAction(runbook("click"))?.step.id, "open-the-dashboard");
  assert.equal(firstAction(runbook("click"))?.command, null);
  assert.equal(firstAction(runbook("stub")), null);
});

test("the strip numbers its phases, and the siding leaves at the last stop of the main line", () => {
  const stops = stripStops(runbook("down").outline.phases);
  assert.deepEqual(
    stops.map(({ name, numbers, track }) => [name, numbers, track]),
    [
      ["Confirm", "1", "main"],
      ["Fix", "2", "main"],
      ["Verify", "3", "end"],
      ["Undo", "4", "side"],
      ["Escalate", "", "side"],
    ],
  );
});

test("a range of steps is written from first to last", () => {
  const steps = "### One\n\nDo.\n\n### Two\n\nDo.\n\n### Three\n\nDo.\n\n";
  const ranged = catalogOf({
    "shop/project.yaml": bareProject,
    "shop/runbooks/long.md": runbookText({ title: "Long", body: `## Confirm\n\n${steps}## Escalate\n\nWake.\n` }),
  });
  const [long] = projectOf(ranged, "shop").runbooks;
  assert.ok(long);
  assert.equal(stripStops(long.outline.phases)[0]?.numbers, "1–3");
});

test("each value says in which steps it is needed", () => {
  assert.deepEqual(
    valuesToFill(runbook("down")).map(({ input, steps }) => [input.name, steps]),
    [
      ["host", [1, 2]],
      ["deployment", [2]],
    ],
  );
});

test("a cause leads to its step; one without a step stands alone", () => {
  assert.deepEqual(
    causes(runbook("down")).map(({ link }) => link),
    [{ text: "step 2", href: "#go-back" }, { text: "Which was it?", href: "#which-was-it" }, null],
  );
});

test("alerts are named by the runbook or name it, each once", () => {
  assert.deepEqual(
    alertsOf(catalog, project, runbook("down")).map(({ text }) => text),
    ["silent alert", "slow alert"],
  );
});

test("the step list holds phases and steps; a decision has no number", () => {
  assert.deepEqual(stepStops(runbook("down").outline.phases)[0], {
    text: "Confirm",
    href: "#confirm",
    below: [
      { text: "Ask the API", href: "#ask-the-api", number: 1 },
      { text: "Which was it?", href: "#which-was-it", number: null },
    ],
  });
});
