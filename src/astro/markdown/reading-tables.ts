import { lineStart } from "./line-start.ts";

const TABLE = /<table>(.*?)<\/table>/gs;
const PART = /<(thead|tbody)>(.*?)<\/\1>/gs;
const ROW = /<tr>(.*?)<\/tr>/gs;
const CELL = /<(t[hd])(?: style="text-align: (\w+)")?>(.*?)<\/\1>/gs;

/**
 * The tables of a rendered text as ones that stay tables when the stylesheet turns their rows into cards: roles are written out,
 * every cell but a row's first carries its column's name, and alignment is a class.
 * A head without any words is left out; then the first cell of a row names the row.
 */
export const readingTables = (html: string): string => html.replace(TABLE, (_, table: string) => readingTable(table));

function readingTable(table: string): string {
  const parts = [...table.matchAll(PART)];
  const head = parts.find(([, name]) => name === "thead")?.[2] ?? "";
  const names = [...head.matchAll(CELL)].map(([, , , words = ""]) => lineStart(textOf(words)));
  const isNamed = names.some((name) => name !== "");
  const groups = parts.filter(([, name]) => isNamed || name === "tbody");
  return `<table class="plain" role="table">${groups.map(([, name = "", part = ""]) => rowGroup(name, part, names, isNamed)).join("")}</table>`;
}

function rowGroup(tag: string, part: string, names: readonly string[], isNamed: boolean): string {
  const rows = [...part.matchAll(ROW)].map(([, row = ""]) => {
    const cells = [...row.matchAll(CELL)].map(([, cell = "", align, words = ""], column) =>
      tableCell(cell, align === undefined ? "" : ` class="align-${align}"`, words, column, names, isNamed),
    );
    return `<tr role="row">${cells.join("")}</tr>`;
  });
  return `<${tag} role="rowgroup">${rows.join("")}</${tag}>`;
}

function tableCell(tag: string, alignment: string, words: string, column: number, names: readonly string[], isNamed: boolean): string {
  const name = names[column] ?? "";
  if (tag === "th" && name !== "") return `<th role="columnheader" scope="col"${alignment}>${startsLine(words)}</th>`;
  if (column === 0 && !isNamed) return `<th role="rowheader" scope="row"${alignment}>${startsLine(words)}</th>`;
  const label = column === 0 || name === "" || tag === "th" ? "" : ` data-l="${name}"`;
  return `<td role="cell"${label}${alignment}>${column === 0 ? startsLine(words) : words}</td>`;
}

/** The name of a column or a row with a capital; one that begins with code or a link keeps it. */
const startsLine = (words: string): string => words.replace(/^[^<]+/, lineStart);

/** The words between the tags, fit for an attribute. */
const textOf = (html: string): string =>
  html
    .split(/<[^>]*>/)
    .filter((text) => text !== "")
    .map((text) => text.trim())
    .join(" ")
    .trim()
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#x27;");
