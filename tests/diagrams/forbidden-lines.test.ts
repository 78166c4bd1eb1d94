import assert from "node:assert/strict";
import { test } from "node:test";
import { forbiddenLines } from "../../src/diagrams/forbidden-lines.ts";

const UNSAFE: readonly string[] = [
  '%%{init: {"theme": "forest"}}%%',
  "%% {init: {}}%%",
  'click A "https://example.org"',
  'click A href "javascript:alert(1)"',
  "click A callback",
  "click A call run()",
  'A --> B; click A "https://example.org"',
  'callback Shape "run"',
  'link Shape "https://example.org"',
  "link Alice: Dashboard @ https://example.org",
  'links Alice: {"Dashboard": "https://example.org"}',
  'Person(a, "A", $link="https://example.org")',
  "A[<script>alert(1)</script>]",
  "A[<img src=x onerror=alert(1)>]",
  "A[<img src=x onerror=alert(1)]",
  "A[<b>bold</b>]",
  "A[<SVG/onload=alert(1)>]",
  "A[javascript:alert(1)]",
  "A[data:text/html,x]",
  'A@{ img: "https://example.org/x.png", label: "x" }',
  "classDef x fill:none;}*{background:url(https://example.org)}",
  "classDef x filter:url(#other)",
  "style A fill:none}body{display:none",
];

const COLOUR: readonly string[] = [
  "classDef hot fill:#f96,stroke:#333",
  "classDef hot stroke-width:2px, color : white",
  "style A fill:red",
  "linkStyle 0 stroke:rgb(1,2,3)",
  "linkStyle default stroke:#333",
  "A --> B; style A fill:#f00",
  'UpdateElementStyle(a, $bgColor="red")',
  'UpdateRelStyle(a, b, $lineColor="red")',
  "rect rgb(191, 223, 255)",
  "rect #eef",
  "box Aqua Group",
  "box rgba(1, 2, 3, .5) Group",
];

const HARMLESS: readonly string[] = [
  "A[first<br/>second<br>third]",
  "A <--> B",
  "A<|--B",
  "<<interface>> Shape",
  "state fork <<fork>>",
  "click --> B",
  "link --> click",
  "Alice->>Bob: link to the page",
  "classDef wide stroke-width:2px,stroke-dasharray: 5 5",
  "classDef ghost fill:none,stroke:transparent",
  "class A route",
  "A:::muted --> B",
  '%% a comment with <b>tags</b> and click A "x"',
  "box Group",
  "style guide[The style: fill the form]",
  "A[JavaScript: the language]",
  "A -->|x < y| B",
];

for (const line of UNSAFE) {
  test(`refuses ${line}`, () => {
    assert.deepEqual(
      forbiddenLines(`flowchart TD\n  ${line}`)
        .filter(({ kind }) => kind === "unsafe")
        .map((fault) => fault.line),
      [2],
    );
  });
}

for (const line of COLOUR) {
  test(`names the colour in ${line}`, () => {
    assert.deepEqual(
      forbiddenLines(`flowchart TD\n  ${line}`).map((fault) => [fault.line, fault.kind]),
      [[2, "colour"]],
    );
  });
}

for (const line of HARMLESS) {
  test(`lets ${line} stand`, () => {
    assert.deepEqual(forbiddenLines(`flowchart TD\n  ${line}`), []);
  });
}

test("front matter is refused where it stands, also after blank lines", () => {
  const [fault] = forbiddenLines("\n---\nconfig:\n  theme: forest\n---\nflowchart TD\n  A --> B");
  assert.deepEqual([fault?.kind, fault?.line], ["unsafe", 2]);
});

test("a very long line takes no time", () => {
  const start = performance.now();
  forbiddenLines(`flowchart TD\n${"style ".repeat(4000)}\n${"<".repeat(20_000)}\n${"link a".repeat(4000)}`);
  assert.ok(performance.now() - start < 1000);
});
