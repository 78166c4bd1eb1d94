/** The legend, whose source is MDX of our own, as Markdown: its components become headings and items. */
export function legendTwin(source: string): string {
  const body = source
    .replace(/^import .*\n/gm, "")
    .replace(/<ListHead title="(.*?)" lede="(.*?)" \/>/, "# $1\n\n$2")
    .replace(/<Section id="\w+" title="(.*?)"(?: remark="(.*?)")?>/g, (_, title: string, remark = "") => `## ${title}\n\n${remark}`)
    .replace(/<LegendRow(?: line="\w+")? \w+="(.*?)">(.*)<\/LegendRow>/g, "- **$1**: $2")
    .replace(/^<\/?(?:Page|Section|ul)\b.*>$/gm, "");
  return `${body.replace(/\n{3,}/g, "\n\n").trim()}\n`;
}
