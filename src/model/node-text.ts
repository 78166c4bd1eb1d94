import type { Nodes } from "mdast";

/** The words of a node without their marks. */
export function nodeText(node: Nodes): string {
  if ("children" in node) return node.children.map((child) => nodeText(child as Nodes)).join("");
  if (node.type === "image") return node.alt ?? "";
  if (node.type === "break") return " ";
  return "value" in node ? node.value : "";
}
