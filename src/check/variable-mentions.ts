import type { Span } from "../diagnostics/diagnostic.ts";
import type { ContentDocument } from "../model/content-document.ts";
import { spanOf } from "../source/text-file.ts";
import type { TextFile } from "../source/text-file.ts";
import { fillPlaceholders } from "./fences/fill-placeholders.ts";
import { unwrapCommand } from "./risk/unwrap-command.ts";
import { readShell } from "./shell/read-shell.ts";
import { rangeInFence } from "./span-in-fence.ts";

/** A name that stands for an environment variable. */
export interface VariableMention {
  readonly name: string;
  readonly span: Span;
  /** `set`: a command gives it a value. `read`: a command reads it. `text`: it stands in backticks. */
  readonly kind: "set" | "read" | "text";
}

const shells = new Set(["bash", "sh", "shell"]);
const NAME = "[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+";

/** The variables that a document's commands set and read. */
export function* variablesInCommands({ outline }: ContentDocument): Iterable<VariableMention> {
  for (const fence of outline?.fences ?? []) {
    if (!shells.has(fence.language)) continue;
    const program = fillPlaceholders(fence.value, "x");
    const own = new Set<string>(
      [...program.matchAll(/(?:^|[\s;('"])(?:export |local |read (?:-\w+ )*|for )?(\w+)(?:=| in |$)/gm)].map((match) => match[1] ?? ""),
    );
    for (const outer of readShell(program).commands) {
      for (const { words } of unwrapCommand(outer)) {
        if (!setsVariables(words.map(({ text }) => text))) continue;
        for (const { text, start } of words.slice(2)) {
          const name = /^["']?([A-Z][A-Z0-9_]*)=/.exec(text)?.[1];
          if (name === undefined) continue;
          own.add(name);
          const at = Math.max(program.indexOf(name, start), start);
          yield { name, span: rangeInFence(fence, at, at + name.length), kind: "set" };
        }
      }
    }
    for (const match of program.matchAll(new RegExp(`(?<!\\\\)\\$\\{?(${NAME})`, "g"))) {
      const [whole, name = ""] = match;
      const end = match.index + whole.length;
      if (!own.has(name)) yield { name, span: rangeInFence(fence, end - name.length, end), kind: "read" };
    }
  }
}

/** The names in backticks, in all kinds of files. */
export function* variablesInText(file: TextFile): Iterable<VariableMention> {
  for (const match of file.text.matchAll(new RegExp(`(?<!\`)\`(${NAME})\`(?!\`)`, "g"))) {
    const [, name = ""] = match;
    yield { name, span: spanOf(file, match.index + 1, match.index + 1 + name.length), kind: "text" };
  }
}

function setsVariables([tool, verb = "", third = ""]: readonly string[]): boolean {
  if (tool === "railway") return /^variables?$/.test(verb) && /^(?:set|--set)$/.test(third);
  if (tool === "heroku") return verb === "config:set";
  return (tool === "fly" || tool === "flyctl") && verb === "secrets" && third === "set";
}
