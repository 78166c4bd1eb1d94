import type { Element, ElementContent, Properties } from "hast";
import { element, isElement } from "./elements.ts";

/**
 * A table that stays one when the stylesheet turns its rows into cards: roles are written out,
 * every cell but a row's first carries its column's name, and alignment is a class.
 */
export function readingTable(table: Element): Element {
  const names = rowsOf(table)[0]?.children.filter(isCell).map(textOf) ?? [];
  return element(
    "table",
    { className: ["plain"], role: "table" },
    table.children.map((part) => (isElement(part, "thead", "tbody") ? rowGroup(part, names) : part)),
  );
}

const isCell = (node: ElementContent): node is Element => isElement(node, "th", "td");

const rowsOf = (table: Element): readonly Element[] =>
  table.children.flatMap((part) => (isElement(part, "thead", "tbody") ? part.children.filter((child) => isElement(child, "tr")) : []));

function rowGroup(part: Element, names: readonly string[]): Element {
  const rows = part.children.map((row) => (isElement(row, "tr") ? element("tr", { role: "row" }, tableRow(row, names)) : row));
  return element(part.tagName, { role: "rowgroup" }, rows);
}

function tableRow(row: Element, names: readonly string[]): ElementContent[] {
  return row.children.filter(isCell).map((cell, column) => {
    const align = /text-align:\s*(\w+)/.exec(String(cell.properties["style"] ?? ""))?.[1];
    const properties: Properties = {
      ...(cell.tagName === "th" ? { role: "columnheader", scope: "col" } : { role: "cell" }),
      ...(cell.tagName === "td" && column > 0 ? { dataL: names[column] ?? "" } : {}),
      ...(align === undefined ? {} : { className: [`align-${align}`] }),
    };
    return element(cell.tagName, properties, cell.children);
  });
}

function textOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map((child) => textOf(child as ElementContent)).join("") : "";
}
