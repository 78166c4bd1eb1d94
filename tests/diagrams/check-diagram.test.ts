import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { checkDiagram } from "../../src/diagrams/check-diagram.ts";
import { SAMPLES } from "./samples.ts";

for (const [type, text] of Object.entries(SAMPLES)) {
  test(`a sound ${type} has no faults`, async () => {
    assert.deepEqual(await checkDiagram(text), []);
  });
}

/** `name`, text, `line:column`, message, and what the fix must hold. */
const FAULTS: readonly (readonly [name: string, text: string, place: string, message: string, fix: string])[] = [
  ["a label left open", "flowchart TD\n  A[Start --> B\n  B --> C", "2:5", "The label that begins here is not closed", "Close the bracket"],
  ["an arrow that is too short", "flowchart TD\n  A --> B\n\n  B -> C", "4:5", "`->` is not a link of a flowchart", "-->"],
  ["a group left open", "flowchart TD\n  subgraph x\n    A --> B\n", "2:3", "`subgraph` is not closed", "`end`"],
  ["brackets in a label", "flowchart TD\n  A[f(x)] --> B", "2:6", "`(` stands inside a label", 'A["f(x)"]'],
  ["a reserved word", "flowchart TD\n  A --> end", "2:9", "`end` closes a group and cannot name a node", "`End`"],
  ["an unknown direction", "flowchart XX\n  A --> B", "1:1", "Mermaid cannot read this line", "A[label] --> B[label]"],
  [
    "a message without text",
    "sequenceDiagram\n  A->>B\n  B->>A: x",
    "2:8",
    "The line ends where `:` and the message is expected",
    "A->>B: message",
  ],
  [
    "words instead of a message",
    "sequenceDiagram\n  A->>B: hi\n  foo bar",
    "3:10",
    "The line ends where an arrow such as `->>` is expected",
    "A->>B: message",
  ],
  ["a loop left open", "sequenceDiagram\n  loop x\n  A->>B: hi\n", "2:3", "`loop` is not closed", "`end`"],
  [
    "a participant that never was active",
    "sequenceDiagram\n  A->>B: hi\n  deactivate C",
    "3:14",
    "Trying to inactivate an inactive participant (C)",
    "A->>B: message",
  ],
  ["a state left open", "stateDiagram-v2\n  state A {\n  [*] --> B\n", "2:11", "`{` is not closed", "`}`"],
  [
    "a broken transition",
    "stateDiagram-v2\n  [*] --> A\n  A -> -> B",
    "3:5",
    "`-` stands where a link such as `-->` or a name is expected",
    "A --> B : event",
  ],
  ["a relation without a label", "erDiagram\n  A ||--o{ B\n", "2:13", "The line ends where `:` is expected", "A ||--o{ B : has"],
  ["a broken cardinality", "erDiagram\n  A ||-o{ B : x", "2:7", "`-o` stands where `--` or `..` is expected", "A ||--o{ B : has"],
  [
    "a task without dates",
    "gantt\n  section A\n  Migrate the base",
    "3:19",
    "The line ends where `:` and the task's dates is expected",
    "2026-01-31",
  ],
  ["a class left open", "classDiagram\n  class A {\n    +x\n", "2:11", "`{` is not closed", "`}`"],
  [
    "a broken inheritance",
    "classDiagram\n  A <|-- B\n  A <<|-- C",
    "3:5",
    "`<<` stands where a relation such as `<|--` or the end of the line is expected",
    "A <|-- B",
  ],
  [
    "a mistyped Git command",
    "gitGraph\n  commit\n  chekout x",
    "3:3",
    "`chekout` stands where the end of the line is expected",
    "commit id",
  ],
  ["two roots", "mindmap\n  root\n  other", "3:3", 'There can be only one root. No parent could be found for ("other")', "one root"],
  ["a period without a name", "timeline\n  title x\n  : : :", "3:3", "`:` stands where the end of the line is expected", "2026 : event"],
  ["a slice without a number", 'pie\n  "a" : x', "2:9", "`x` stands where it cannot", '"name" : 42'],
  ["a call left open", 'C4Context\n  Person(u, "x"\n', "2:3", "The diagram ends before this line is complete", "Person("],
  ["a list left open", "xychart-beta\n  x-axis [a, b\n  bar [1, 2]", "2:15", "The line ends where `]` or `,` is expected", "bar [1, 2, 3]"],
  ["a link to nowhere", "block-beta\n  columns 2\n  a b\n  a -->\n", "4:3", "The diagram ends before this line is complete", 'a["label"]'],
  [
    "an unknown side",
    "architecture-beta\n  service a(server)[A]\n  a:X -- L:a",
    "3:5",
    "`X` stands where a side (`L`, `R`, `T` or `B`) is expected",
    "a:R -- L:b",
  ],
  ["a mistyped type", "flowchrt TD\n  A --> B", "1:1", "`flowchrt` is not a type of diagram", "`flowchart`"],
  ["nothing", "", "1:1", "The diagram is empty", "flowchart TD"],
];

for (const [name, text, place, message, fix] of FAULTS) {
  test(`finds ${name}`, async () => {
    const [fault, ...others] = await checkDiagram(text);
    assert.deepEqual(others, []);
    assert.ok(fault);
    assert.deepEqual([`${fault.line}:${fault.column}`, fault.message, fault.kind], [place, message, "syntax"]);
    assert.ok(fault.fix.includes(fix), fault.fix);
  });
}

test("comments, blank lines and carriage returns do not shift the place", async () => {
  const text = "\r\n\r\nflowchart TD\r\n  %% one\r\n  A --> B\r\n\r\n  %% two\r\n  B -> C\r\n";
  assert.deepEqual(
    (await checkDiagram(text)).map(({ line, column }) => [line, column]),
    [[8, 5]],
  );
});

test("all faults come at once, by line", async () => {
  const text = 'flowchart TD\n  A[f(x)] --> B\n  style A fill:#f00\n  click A href "https://example.org"';
  assert.deepEqual(
    (await checkDiagram(text)).map(({ line, kind }) => `${line} ${kind}`),
    ["2 syntax", "3 colour", "4 unsafe"],
  );
});

test("a text beyond all measure is refused unread", async () => {
  const [fault] = await checkDiagram(`flowchart TD\n${"  A --> B\n".repeat(10_000)}`);
  assert.equal(fault?.message, "The diagram is longer than 50000 characters");
});

test("checks that run at once do not get each other's answers", async () => {
  const texts = ["flowchart TD\n  A -> B", 'pie\n  "a" : 1', "sequenceDiagram\n  A->>B", "gantt\n  section A"];
  const results = await Promise.all(texts.map((text) => checkDiagram(text)));
  assert.deepEqual(
    results.map((faults) => faults.length),
    [1, 0, 1, 0],
  );
});

test("a thread that is busy for longer than the limit still hears the answer", async () => {
  await checkDiagram("pie");
  // Timers come next, before messages.
  await setImmediate();
  const answer = checkDiagram("flowchart TD\n  A --> B", 100);
  for (let turn = 0; turn < 10; turn++) await null;
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  assert.deepEqual(await answer, []);
});

test("a diagram that takes too long is a fault, and the next one is read", async () => {
  const [fault] = await checkDiagram(`stateDiagram-v2\n${"a-->b\n".repeat(8000)}`, 20);
  assert.match(fault?.message ?? "", /^Reading it takes longer than /);
  assert.deepEqual(await checkDiagram("flowchart TD\n  A --> B"), []);
});
