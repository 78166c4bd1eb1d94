import type { ElementContent, RootContent } from "hast";
import type { HastPluginDefinition } from "satteri";
import { bodyFaults } from "../../check/rules/unsafe-content.ts";
import type { TextFile } from "../../source/text-file.ts";
import type { ContentPlace } from "../../model/content-path.ts";
import type { Outline } from "../../model/outline.ts";
import { picturePath } from "../../model/picture-path.ts";
import { placeholderPattern } from "../../values/placeholder.ts";
import { readPicture } from "../read-picture.ts";
import { markComponents } from "./body-part.ts";
import { element, raw } from "./elements.ts";
import { fenceHtml } from "./fence-html.ts";
import { layGuide } from "./lay-guide.ts";
import { layLine } from "./lay-line.ts";

/**
 * Turns the flat page that Markdown gives into the page that is read: fences become figures,
 * a runbook becomes phases and steps on a line, a guide becomes parts. Fits `.md` and `.mdx`. Throws for a text that
 * could run code, whoever has checked it before.
 */
export function layDocument(place: ContentPlace, file: TextFile, outline: Outline): HastPluginDefinition {
  const [unsafe] = bodyFaults({ file, place }, outline);
  if (unsafe !== undefined) throw new Error(`${file.path}: ${unsafe.message}`);
  const steps = outline.phases.flatMap((phase) => phase.steps);
  const page = {
    project: place.project,
    diagramStem: `${place.schema === "runbook" ? "runbook-" : ""}${place.id}`,
    steps,
    headings: outline.headings,
  };
  let fences = 0;
  let headings = 0;
  return {
    name: "reading",
    element: [
      {
        filter: ["pre"],
        async visit(node, context) {
          const figure = await fenceHtml(outline.fences, fences++, page);
          context.replaceNode(node, figure === "" ? [] : raw(figure));
        },
      },
      {
        filter: ["h1", "h2", "h3", "h4", "h5", "h6"],
        visit(node, context) {
          context.setProperty(node, "id", outline.headings[headings++]?.slug ?? null);
        },
      },
      {
        // An address with a value of the reader's own leads nowhere before that is filled in.
        filter: ["a"],
        visit(node, context) {
          const address = String(node.properties["href"] ?? "")
            .replaceAll("%7B", "{")
            .replaceAll("%7D", "}");
          if (!placeholderPattern("g").test(address)) return;
          context.setProperty(node, "href", null);
          context.setProperty(node, "data-href", address);
        },
      },
      {
        filter: ["img"],
        async visit(node, context) {
          const path = picturePath(file.path, String(node.properties["src"] ?? ""));
          if (path === null) return;
          const { url, width, height } = await readPicture(path);
          const properties = { ...node.properties, src: url, width, height, loading: "lazy", decoding: "async" };
          context.replaceNode(node, element("img", properties));
        },
      },
    ],
    after(root, context) {
      const blocks = root.children.filter(
        (child): child is Exclude<RootContent, { type: "doctype" }> => child.type !== "doctype",
      ) as ElementContent[];
      const laid = place.schema === "runbook" ? layLine(blocks, outline.phases) : layGuide(blocks);
      const children = outline.components.length === 0 ? laid : laid.flatMap(markComponents);
      context.replaceNode(root, { type: "root", children });
    },
  };
}
