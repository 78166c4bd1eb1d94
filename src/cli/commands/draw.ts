import { pruneDrawn } from "../../diagrams/diagram-store.ts";
import { diagramsOf } from "../../model/diagrams-of.ts";
import { checkedContent, printFaults } from "../checked-content.ts";
import { defineCommand } from "../command.ts";
import { CONTENT_OPTION, contentDirectory } from "../directories.ts";
import { drawMissing } from "../draw-missing.ts";

export const draw = defineCommand({
  summary: "Draw the diagrams that have no drawing yet, and remove the drawings that no page shows.",
  usage: "[--content DIR]",
  options: { content: CONTENT_OPTION },
  async run({ content: given }) {
    const content = await checkedContent(contentDirectory(given));
    if (content === null) return 1;
    const { drawn, faults } = await drawMissing(content);
    const removed = pruneDrawn(content.directory, content.catalog.projects.flatMap(diagramsOf));
    console.log(`${drawn} drawn, ${removed.length} removed`);
    if (faults.length > 0) printFaults(faults, content);
    return faults.length > 0 ? 1 : 0;
  },
});
