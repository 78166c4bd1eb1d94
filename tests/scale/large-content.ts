import { TINY_CONTENT } from "../cli/tiny-content.ts";

/** A content folder: the text of every file by its path. */
export type ContentFiles = Readonly<Record<string, string>>;

const PER_PROJECT = 100;

/** Guides and runbooks (every fourth) of 11 KB: 7 fences, 2 tables, links to others; every fifth has a diagram. */
export function manyDocuments(count: number, format: "md" | "mdx"): ContentFiles {
  const files: Record<string, string> = {};
  for (let index = 0; index < count; index++) {
    const project = `system-${Math.floor(index / PER_PROJECT)}`;
    if (index % PER_PROJECT === 0) {
      for (const name of ["project", "services"]) files[`${project}/${name}.yaml`] = TINY_CONTENT[`content/shop/${name}.yaml`] ?? "";
    }
    files[`${project}/${pathOf(index)}.${format}`] = index % 4 === 0 ? runbook(index, project) : guide(index, project);
  }
  return files;
}

/** One guide with a table of that many rows. */
export const longTable = (rows: number): ContentFiles =>
  oneGuide(`| number | name | note |\n|---|---|---|\n${lines(rows, (row) => `| ${row} | \`value_${row}\` | The note of row ${row} |`)}`);

/** One guide whose text has that many bytes. */
export const longText = (bytes: number): ContentFiles =>
  oneGuide(lines(Math.ceil(bytes / PARAGRAPH.length), (index) => (index % 40 === 0 ? `\n## Part ${index}\n` : PARAGRAPH)));

/** One guide for each way to nest: quotations, lists, brackets, emphasis, links. */
export function deepNesting(depth: number): ContentFiles {
  const ways = {
    quotation: `${"> ".repeat(depth)}deep`,
    list: `${"- ".repeat(depth)}deep`,
    brackets: "[".repeat(depth),
    emphasis: `${"*a ".repeat(depth)}${"a* ".repeat(depth)}`,
    images: `${"![".repeat(depth)}deep${"](/a.png)".repeat(depth)}`,
  };
  return Object.assign({}, ...Object.entries(ways).map(([name, body]) => oneGuide(body, `nested-${name}`))) as ContentFiles;
}

const PARAGRAPH =
  "When the queue grows, the workers are either stuck or too few. Look at the oldest task first: its age says how long this has gone on, and its name which part of the system waits. Then compare the number of workers with `CONCURRENCY` and the load of the database.\n";

function oneGuide(body: string, id = "large"): ContentFiles {
  const system = Object.entries(TINY_CONTENT).map(([path, text]) => [path.slice("content/".length), text]);
  return { ...Object.fromEntries(system), [`shop/guides/${id}.md`]: `${guideHead("Large", "")}\n${body}\n` };
}

const pathOf = (index: number): string => `${index % 4 === 0 ? "runbooks" : "guides"}/page-${index}`;

const guideHead = (title: string, more: string): string =>
  `---\ntitle: ${title}\nsummary: What stands in ${title}.\ntype: reference\n${more}reviewed: 2026-01-15\n---\n`;

const guide = (index: number, project: string): string =>
  `${guideHead(`Page ${index}`, "services: [backend]\n")}\n${lines(6, (part) => `## Part ${part} of page ${index}\n\n${section(index, part, project)}`)}`;

function runbook(index: number, project: string): string {
  const log = `worker ${index} lost its lease on queue q${index} shard s${index * 7}`;
  const phases = ["Confirm", "Mitigate", "Fix", "Verify", "Escalate", "Background"];
  const steps = lines(6, (part) => `## ${phases[part]}\n\n### Step ${part} of ${index}\n\n${section(index, part, project)}`);
  return `---
title: Lease ${index} is lost
summary: A worker of queue ${index} has stopped.
services: [backend]
severity: major
impact: Tasks of queue ${index} wait.
symptoms: [Queue ${index} grows]
signatures: ["${log}"]
samples: ["2026-01-15T03:00:00Z ERROR ${log}"]
reviewed: 2026-01-15
---

${steps}`;
}

function section(index: number, part: number, project: string): string {
  const parts = [PARAGRAPH.repeat(5)];
  parts.push(`\`\`\`bash risk=read expect="a line for queue ${index}"\n${COMMANDS[part % COMMANDS.length]} --queue q${index}\n\`\`\`\n`);
  if (part === 0)
    parts.push(
      `\`\`\`json\n{ "queue": "q${index}", "oldest": ${index * 13}, "workers": [${index}, ${index + 1}], "paused": false }\n\`\`\`\n`,
    );
  if (part === 1 || part === 4) parts.push(table(index, part));
  if (part === 2) parts.push(`\`\`\`python\n${PYTHON.replaceAll("QUEUE", `q${index}`)}\n\`\`\`\n`);
  if (part === 3 && index % 5 === 0) parts.push(diagram(index % 25));
  const near = index - (index % PER_PROJECT) + ((index + part * 9) % PER_PROJECT);
  const first = index - (index % PER_PROJECT);
  parts.push(`Go on with [page ${first}](/${project}/${pathOf(first)}/) or [the variables](/${project}/). Near: ${near}.\n`);
  return parts.join("\n");
}

const COMMANDS = [
  "queues list",
  "queues age --oldest",
  "workers list --wide",
  "queues peek --limit 5",
  "workers count",
  "queues rate --minutes 10",
];
const PYTHON = `from queues import connect

def oldest(name: str = "QUEUE") -> float:
    """The age of the oldest task, in seconds."""
    with connect(timeout=5) as queue:
        task = queue.peek(name)
        return 0.0 if task is None else task.age`;

const table = (index: number, part: number): string =>
  `| field | value | meaning |\n|---|---|---|\n${lines(8, (row) => `| \`field_${part}_${row}\` | ${index * row} | What field ${row} of part ${part} says about the queue |`)}`;

const diagram = (kind: number): string =>
  `\`\`\`mermaid title="Way of a task ${kind}" description="A task goes from the site through the queue to a worker."\nflowchart LR\n  site[Site ${kind}] --> queue[Queue] --> worker[Worker ${kind}]\n  worker --> store[(Database)]\n\`\`\`\n`;

const lines = (count: number, line: (index: number) => string): string =>
  `${Array.from({ length: count }, (_, index) => line(index)).join("\n")}\n`;
