import assert from "node:assert/strict";
import { before, test } from "node:test";
import { trackPlan } from "../../../src/diagrams/track-plan/track-plan.ts";
import { anyPlan, needs, SHOP } from "./plans.ts";

let parse: (source: string) => Promise<unknown>;

before(async () => {
  // Without a browser DOMPurify is inert; Mermaid only needs its functions to exist when it parses.
  const { default: purifier } = await import("dompurify");
  Object.assign(purifier, { addHook() {}, removeAllHooks() {}, sanitize: (text: string) => text });
  const { default: mermaid } = await import("mermaid");
  parse = (source) => mermaid.parse(source);
});

test("is the same plan as a flowchart", () => {
  const { mermaid } = trackPlan(SHOP.services, SHOP.lines, "Shop");
  assert.equal(
    mermaid,
    `flowchart LR
  accTitle: Shop
  subgraph zone_1["Render"]
    service_frontend["frontend<br>detail"]
  end
  subgraph zone_2["Railway"]
    service_backend["backend<br>detail"]
    service_worker["worker<br>detail"]
    service_postgres["postgres<br>detail"]
    service_redis["redis<br>detail"]
  end
  subgraph zone_3["Sentry"]
    service_sentry["sentry<br>detail"]
  end
  service_frontend --> service_backend
  service_frontend -.-> service_sentry
  service_backend --> service_postgres
  service_backend --> service_redis
  service_backend -.-> service_sentry
  service_worker --> service_postgres
  service_worker --> service_redis
`,
  );
});

test("parses whatever people write", async () => {
  const odd = ["end", "a-b", "a_b", "subgraph", "été", "日本"];
  const services = odd.map((id) => ({ id, name: `${id} "<&>\`#\\ ;%%\n]`, detail: "(a) [b] {c} | d", zone: `${id} "zone"`, href: null }));
  await parse(trackPlan(services, needs("end", ...odd.slice(1)), `Odd; "title" # %% <x>\nend`).mermaid);
});

test("keeps services apart whose ids look alike", () => {
  const services = ["a-b", "a_b", "a.b"].map((id) => ({ id, name: id, detail: "", zone: "", href: null }));
  const nodes = [...trackPlan(services, [], "Alike").mermaid.matchAll(/(\w+)\["/g)].map(([, id]) => id);
  assert.equal(new Set(nodes).size, 3);
});

test("parses for many plans", async () => {
  for (let seed = 0; seed < 10; seed++) {
    const { services, lines } = anyPlan(seed);
    await parse(trackPlan(services, lines, "Any").mermaid);
  }
});
