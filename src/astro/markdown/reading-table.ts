import type { Element, ElementContent, Properties } from "hast";
import { element, isElement, text } from "./elements.ts";
import { lineStart } from "./line-start.ts";

/**
 * A table that stays one when the stylesheet turns its rows into cards: roles are written out,
 * every cell but a row's first carries its column's name, and alignment is a class.
 * A head without any words is left out; then the first cell of a row names the row.
 */
export function readingTable(table: Element): Element {
  const head = table.children.find((part) => isElement(part, "thead"));
  const names =
    head === undefined
      ? []
      : rowsOf(head)
          .flatMap(cellsOf)
          .map((cell) => lineStart(textOf(cell)));
  const isNamed = names.some((name) => name !== "");
  const parts = table.children.filter((part) => isElement(part, "tbody") || (isNamed && isElement(part, "thead")));
  return element(
    "table",
    { className: ["plain"], role: "table" },
    parts.map((part) => rowGroup(part as Element, names, isNamed)),
  );
}

const rowsOf = (part: ElementContent): readonly Element[] =>
  isElement(part) ? part.children.filter((child): child is Element => isElement(child, "tr")) : [];

const cellsOf = (row: Element): readonly Element[] => row.children.filter((child): child is Element => isElement(child, "th", "td"));

function rowGroup(part: Element, names: readonly string[], isNamed: boolean): Element {
  const rows = rowsOf(part).map((row) =>
    element(
      "tr",
      { role: "row" },
      cellsOf(row).map((cell, column) => tableCell(cell, column, names, isNamed)),
    ),
  );
  return element(part.tagName, { role: "rowgroup" }, rows);
}

function tableCell(cell: Element, column: number, names: readonly string[], isNamed: boolean): Element {
  const name = names[column] ?? "";
  const align = /text-align:\s*(\w+)/.exec(String(cell.properties["style"] ?? ""))?.[1];
  const alignment: Properties = align === undefined ? {} : { className: [`align-${align}`] };
  if (cell.tagName === "th" && name !== "")
    return element("th", { role: "columnheader", scope: "col", ...alignment }, startsLine(cell.children));
  if (column === 0 && !isNamed) return element("th", { role: "rowheader", scope: "row", ...alignment }, cell.children);
  const label: Properties = column === 0 || name === "" || cell.tagName === "th" ? {} : { dataL: name };
  return element("td", { role: "cell", ...label, ...alignment }, cell.children);
}

/** The words of a head with a capital; one that begins with code or a link keeps it. */
function startsLine([first, ...rest]: readonly ElementContent[]): ElementContent[] {
  if (first === undefined) return [];
  return [first.type === "text" ? text(lineStart(first.value)) : first, ...rest];
}

function textOf(node: ElementContent): string {
  if (node.type === "text") return node.value.trim();
  return "children" in node
    ? node.children
        .map((child) => textOf(child as ElementContent))
        .join(" ")
        .trim()
    : "";
}
