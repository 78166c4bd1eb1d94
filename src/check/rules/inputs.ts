import type { Input } from "../../../schemas/input.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import type { GuideEntry, RunbookEntry } from "../../model/catalog.ts";
import type { LoadedContent } from "../../model/load-content.ts";
import { locate } from "../../model/locate.ts";
import { safePattern } from "../../find/safe-pattern.ts";
import { valueFault } from "../../values/value-fault.ts";
import { spanOf } from "../../source/text-file.ts";
import type { TextFile } from "../../source/text-file.ts";
import type { Finding, Rule } from "../rule.ts";
import { holdsStandIn, isStandIn } from "../stand-ins.ts";

/** `{{name}}`, also with spaces inside; a platform's `${{Service.NAME}}` is another thing. */
const placeholder = /(?<!\$)\{\{([ \t]*)([a-z][a-z0-9_]*)([ \t]*)\}\}/g;

export const inputs: Rule = {
  code: "inputs",
  name: "Inputs are declared and used",
  proves: "Every `{{name}}` is declared in `inputs`, every declared input is used, and its example is one that it takes.",
  severity: "error",
  *check(content) {
    for (const project of content.catalog.projects) {
      for (const entry of [...project.guides, ...project.runbooks]) {
        const file = content.files.get(entry.file);
        if (file !== undefined && entry.outline.syntaxFault === null) yield* inputFaults(content, entry, file);
      }
    }
  },
};

function* inputFaults(content: LoadedContent, entry: GuideEntry | RunbookEntry, file: TextFile): Iterable<Finding> {
  for (const [index, input] of entry.data.inputs.entries()) {
    const fault = holdsStandIn(content, entry, ["inputs", index]) ? null : exampleFault(input);
    if (fault !== null) yield { file: file.path, span: locate(content, entry, ["inputs", index, fault.field]), ...fault.words };
  }
  const names = entry.data.inputs.map(({ name }) => name);
  const document = content.documents.get(entry.file);
  const isUnnamed = (index: number): boolean => isStandIn(document, ["inputs", index, "name"]);
  const areKnown = !isStandIn(document, ["inputs"]) && !names.some((_, index) => isUnnamed(index));
  const bodyStart = file.text.length - entry.body.length;
  const used = new Set<string>();
  for (const match of entry.body.matchAll(placeholder)) {
    const [whole, before, name = "", after] = match;
    const start = bodyStart + match.index;
    const at = { file: file.path, span: spanOf(file, start, start + whole.length) };
    used.add(name).add(names.includes(name) ? name : (didYouMean(name, names) ?? name));
    if (!names.includes(name)) {
      if (areKnown) yield { ...at, ...undeclared(name, names) };
    } else if (before !== "" || after !== "")
      yield { ...at, message: `\`${whole}\` holds spaces`, why, fix: `Write \`{{${name}}}\`.`, swap: { to: `{{${name}}}` } };
  }
  if (entry.body.trim() === "") return;
  for (const [index, name] of names.entries()) {
    if (used.has(name) || isUnnamed(index)) continue;
    const other = new RegExp(`\\$?\\{${name}\\}|<${name}>|\\$${name}\\b|%${name}%`).exec(entry.body);
    const at = bodyStart + (other?.index ?? 0);
    yield {
      file: file.path,
      span: other === null ? locate(content, entry, ["inputs", index, "name"]) : spanOf(file, at, at + other[0].length),
      message: `Nothing uses the input \`${name}\`${other === null ? "" : `; did you mean it by \`${other[0]}\`?`}`,
      why: "The reader fills it in and believes that the commands follow.",
      fix: other === null ? `Write \`{{${name}}}\` where the value belongs, or delete the input.` : `Write \`{{${name}}}\`.`,
      swap: other === null ? undefined : { to: `{{${name}}}` },
    };
  }
}

const why = "The reader would copy the braces into a shell.";

interface ExampleFault {
  readonly field: string;
  readonly words: Pick<Finding, "message" | "why" | "fix">;
}

/** What an input asks for must be possible, and its example must pass. */
function exampleFault(input: Input): ExampleFault | null {
  const { name, kind, example } = input;
  const misses = (what: string): ExampleFault => ({
    field: "example",
    words: {
      message: `The example \`${example}\` of \`${name}\` ${what}`,
      why: "The reader takes it for a value that works, and copying is refused.",
      fix: "Write an example that could be a real value, or correct what the input asks for.",
    },
  });
  if (kind === "text" && input.pattern !== undefined) {
    const pattern = safePattern(`/^(?:${input.pattern})$/`);
    if (pattern === null) {
      return {
        field: "pattern",
        words: {
          message: `The pattern of \`${name}\` is no regular expression, or one that can take for ever`,
          why: "No value could be checked against it.",
          fix: "Close what is open, repeat no group that repeats inside, and keep it short, such as `[a-z0-9-]+`.",
        },
      };
    }
  }
  const fault = valueFault(input, example);
  return fault === null ? null : misses(fault);
}

function undeclared(name: string, names: readonly string[]): Pick<Finding, "message" | "why" | "fix" | "swap"> {
  const meant = didYouMean(name, names);
  return {
    message: `\`{{${name}}}\` is not declared in \`inputs\`${meant ? `; did you mean \`{{${meant}}}\`?` : ""}`,
    why,
    fix: meant
      ? `Write \`{{${meant}}}\`.`
      : `Declare it in the front matter:\ninputs:\n  - { name: ${name}, label: "…", kind: text, example: "…" }`,
    swap: meant === null ? undefined : { to: `{{${meant}}}` },
  };
}
