export interface DiagramType {
  /** What most lines of the type hold. */
  readonly noun: string;
  readonly sample: string;
}

const FLOWCHART = { noun: "links", sample: "A[label] --> B[label]" };
const C4 = { noun: "elements", sample: 'Person(id, "Name", "Description")' };
const OTHER = { noun: "each line", sample: "the documentation of this type shows" };

const TYPES: Readonly<Record<string, DiagramType>> = {
  flowchart: FLOWCHART,
  graph: FLOWCHART,
  "flowchart-elk": FLOWCHART,
  sequenceDiagram: { noun: "messages", sample: "A->>B: message" },
  stateDiagram: { noun: "transitions", sample: "A --> B : event" },
  "stateDiagram-v2": { noun: "transitions", sample: "A --> B : event" },
  erDiagram: { noun: "relations", sample: "A ||--o{ B : has" },
  gantt: { noun: "tasks", sample: "Name :id, 2026-01-31, 3d" },
  classDiagram: { noun: "relations", sample: "A <|-- B : is a" },
  "classDiagram-v2": { noun: "relations", sample: "A <|-- B : is a" },
  gitGraph: { noun: "each line", sample: 'commit id: "name"' },
  mindmap: { noun: "one root and indented branches,", sample: "root((label))" },
  timeline: { noun: "events", sample: "2026 : event : another" },
  pie: { noun: "slices", sample: '"name" : 42' },
  C4Context: C4,
  C4Container: C4,
  C4Component: C4,
  C4Dynamic: C4,
  C4Deployment: C4,
  xychart: { noun: "data", sample: "bar [1, 2, 3]" },
  "xychart-beta": { noun: "data", sample: "bar [1, 2, 3]" },
  block: { noun: "blocks", sample: 'a["label"] b["label"]' },
  "block-beta": { noun: "blocks", sample: 'a["label"] b["label"]' },
  architecture: { noun: "edges", sample: "a:R -- L:b" },
  "architecture-beta": { noun: "edges", sample: "a:R -- L:b" },
  journey: { noun: "tasks", sample: "Task: 5: Actor" },
  quadrantChart: { noun: "points", sample: "Name: [0.3, 0.6]" },
  requirementDiagram: OTHER,
  sankey: OTHER,
  "sankey-beta": OTHER,
  packet: OTHER,
  "packet-beta": OTHER,
  kanban: OTHER,
  "radar-beta": OTHER,
  "treemap-beta": OTHER,
};

/** The words that a diagram may begin with. */
export const DIAGRAM_TYPES: readonly string[] = Object.keys(TYPES);

/** The type that a text begins with; `null` where it is none of Mermaid's. */
export function diagramType(text: string): DiagramType | null {
  const word = /^\s*([\w-]+)/.exec(text)?.[1] ?? "";
  return Object.hasOwn(TYPES, word) ? (TYPES[word] ?? null) : null;
}
