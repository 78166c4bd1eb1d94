import type { CommandPart } from "../values/fill-command.ts";
import type { Quoting } from "../values/quote-value.ts";
import { commandText } from "./command-text.ts";

/** A command read from the page, whatever its placeholders show now. */
export function commandParts(code: HTMLElement): readonly CommandPart[] {
  const parts: CommandPart[] = [];
  const read = (node: Node): void => {
    if (node instanceof HTMLElement && node.dataset["input"] !== undefined) {
      parts.push({ name: node.dataset["input"], quoting: (node.dataset["in"] ?? "argument part").split(" ") as Quoting[] });
    } else if (node instanceof Text) {
      const last = parts.at(-1);
      if (typeof last === "string") parts[parts.length - 1] = last + node.data;
      else parts.push(node.data);
    } else for (const child of node.childNodes) read(child);
  };
  read(code);
  return parts.map((part, index) =>
    typeof part !== "string" ? part : index === parts.length - 1 ? commandText(part) : commandText(`${part}.`).slice(0, -1),
  );
}
