import type { Input } from "../../schemas/input.ts";
import { fillCommand } from "./fill-command.ts";
import type { CommandPart } from "./fill-command.ts";
import { placeholderPattern } from "./placeholder.ts";

/** A web address with the reader's values, null while it has none. A value is one part of a path or a query; only a whole address may begin it. */
export function fillAddress(template: string, inputs: readonly Input[], valueOf: (name: string) => string): string | null {
  const parts: CommandPart[] = [];
  let at = 0;
  for (const { 0: whole, 1: name = "", index } of template.matchAll(placeholderPattern("g"))) {
    parts.push(template.slice(at, index), { name, quoting: index === 0 ? [] : ["url"] });
    at = index + whole.length;
  }
  const { text } = fillCommand([...parts, template.slice(at)], inputs, valueOf);
  return text !== null && /^https?:\/\/[^/]/.test(text) && URL.canParse(text) ? text : null;
}
