import { checkDiagram } from "../../diagrams/check-diagram.ts";
import { isDrawn } from "../../diagrams/diagram-store.ts";
import { forbiddenLines } from "../../diagrams/forbidden-lines.ts";
import type { Fence } from "../../model/outline.ts";
import type { PassedBefore } from "../passed-before.ts";
import type { Finding, Rule } from "../rule.ts";
import { spanInFence } from "../span-in-fence.ts";

export const mermaid: Rule = {
  code: "mermaid",
  name: "Diagrams can be drawn",
  proves: "Every Mermaid fence can be drawn safely, and says in words what it shows.",
  severity: "error",
  isOfOneFile: true,
  async check(content, { passed }) {
    const findings: Finding[] = [];
    for (const { file, outline } of content.documents.values()) {
      for (const fence of outline?.fences ?? []) {
        if (fence.language === "mermaid")
          findings.push(...missingWords(file.path, fence), ...(await drawingFaults(content.directory, file.path, fence, passed)));
      }
    }
    return findings;
  },
};

const words = {
  title: { why: "The drawing has no name to link to or to be read out.", example: "How a push reaches users" },
  description: {
    why: "Who cannot see the drawing learns nothing from it.",
    example: "A push to main runs the tests; if they pass, it deploys.",
  },
} as const;

function* missingWords(file: string, fence: Fence): Iterable<Finding> {
  const span = { ...fence.span, endLine: fence.span.line, endColumn: fence.span.column + "```mermaid".length };
  for (const name of ["title", "description"] as const) {
    if (wordOf(fence, name).trim() !== "") continue;
    const { why, example } = words[name];
    yield { file, span, message: `The diagram has no ${name}`, why, fix: `Write behind \`mermaid\`: \`${name}="${example}"\`.` };
  }
}

const wordOf = ({ meta }: Fence, name: string): string => (typeof meta[name] === "string" ? meta[name] : "");

async function drawingFaults(directory: string, file: string, fence: Fence, passed: PassedBefore): Promise<readonly Finding[]> {
  if (passed.has("mermaid", fence.value)) return [];
  const [title, description] = [wordOf(fence, "title"), wordOf(fence, "description")];
  // Reading Mermaid's parsers takes longer than the rest of a check.
  const faults = isDrawn(directory, { text: fence.value, title, description })
    ? forbiddenLines(fence.value)
    : await checkDiagram(fence.value);
  if (faults.length === 0) passed.add("mermaid", fence.value);
  return faults.map(({ message, fix, line, column }) => ({
    file,
    span: line === null ? fence.valueSpan : spanInFence(fence, line, column),
    message,
    why: "The page would show no drawing in this place.",
    fix,
  }));
}
