import type { Mermaid, MermaidConfig } from "mermaid";
import type { DrawnElement } from "./drawn-element.ts";

export interface PageJob {
  readonly text: string;
  readonly config: MermaidConfig;
  /** The colour of text. */
  readonly ink: string;
}

export type PageResult = { readonly root: DrawnElement } | { readonly fault: string };

/**
 * Draws with Mermaid and reads back what the browser made of its stylesheet. Runs inside the page: Playwright sends its
 * source text, so it uses nothing from outside itself.
 */
export async function drawInPage(job: PageJob): Promise<PageResult> {
  const { mermaid, restartRandom } = globalThis as unknown as { mermaid: Mermaid; restartRandom: () => void };
  const geometry = new Set(
    "x y x1 y1 x2 y2 dx dy cx cy r rx ry width height points d transform viewBox refX refY markerWidth markerHeight markerUnits orient id".split(
      " ",
    ),
  );
  const shapes = new Set("path rect circle ellipse line polyline polygon".split(" "));
  const pointed = new Set("path line polyline polygon".split(" "));
  const containers = new Set("svg g a switch defs marker clipPath text tspan".split(" "));

  restartRandom();
  document.body.replaceChildren();
  try {
    mermaid.initialize(job.config);
    const { svg } = await mermaid.render("drawing", job.text);
    document.body.innerHTML = svg;
    const root = document.querySelector("svg");
    if (!root) return { fault: "nothing was drawn" };
    const foreign = [...root.querySelectorAll("foreignObject, image")].find(
      (element) => element.tagName === "image" || element.textContent.trim(),
    );
    if (foreign) return { fault: `"${foreign.textContent.trim().slice(0, 40)}" cannot be drawn as plain SVG` };
    correct(root);
    const read = readElement(root);
    return read ? { root: read } : { fault: "nothing was drawn" };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  /** What no setting of Mermaid reaches. */
  function correct(root: Element): void {
    // The label of a group stands in its corner, where lines into the group do not cross it.
    for (const cluster of root.querySelectorAll(".cluster, .statediagram-cluster")) {
      const left = Number(cluster.querySelector("rect")?.getAttribute("x"));
      const label = cluster.querySelector(".cluster-label");
      const top = /,\s*([-\d.]+)/.exec(label?.getAttribute("transform") ?? "")?.[1];
      if (top) label?.setAttribute("transform", `translate(${left + 8}, ${Number(top) + 3})`);
    }
    // The ground of a label is higher than its letters and covers the ends of short lines.
    for (const ground of root.querySelectorAll(".edgeLabel rect.background")) {
      const height = Number(ground.getAttribute("height"));
      if (height > 0) ground.setAttribute("height", String(height - 4));
      ground.setAttribute("y", String(Number(ground.getAttribute("y")) + 2));
    }
    // C4 writes white into each label, for boxes of its own colours.
    if (root.getAttribute("aria-roledescription") === "c4") {
      for (const text of root.querySelectorAll<SVGElement>(".node text, .node tspan")) text.style.setProperty("fill", job.ink, "important");
    }
  }

  function readElement(element: Element): DrawnElement | null {
    const tag = element.tagName === "a" || element.tagName === "switch" ? "g" : element.tagName;
    const computed = getComputedStyle(element);
    if (computed.display === "none" && tag !== "defs" && tag !== "marker" && tag !== "clipPath") return null;
    if (element.classList.contains("today")) return null;
    if (!shapes.has(tag) && !containers.has(element.tagName)) return null;
    if (shapes.has(tag) && computed.visibility === "hidden") return null;

    const children = [...element.childNodes].flatMap((child): readonly (DrawnElement | string)[] => {
      const read = child instanceof Element ? readElement(child) : null;
      if (read) return [read];
      return child instanceof Text && (tag === "text" || tag === "tspan") ? [child.data] : [];
    });
    const attributes: Record<string, string> = {};
    for (const { name, value } of element.attributes) if (geometry.has(name)) attributes[name] = value;
    return { tag, attributes, style: readStyle(tag, computed, children), children };
  }

  function readStyle(tag: string, computed: CSSStyleDeclaration, children: readonly unknown[]): Record<string, string> {
    const names: string[] = [];
    if (shapes.has(tag)) {
      names.push(
        "fill",
        "fill-opacity",
        "fill-rule",
        "stroke",
        "stroke-width",
        "stroke-opacity",
        "stroke-dasharray",
        "stroke-linecap",
        "stroke-linejoin",
      );
    }
    if (pointed.has(tag)) names.push("marker-start", "marker-mid", "marker-end");
    if ((tag === "text" || tag === "tspan") && children.length > 0) {
      names.push(
        "fill",
        "fill-opacity",
        "stroke",
        "font-size",
        "font-weight",
        "font-style",
        "font-family",
        "text-anchor",
        "dominant-baseline",
        "text-decoration-line",
      );
    }
    names.push("opacity", "clip-path");
    return Object.fromEntries(names.map((name) => [name, computed.getPropertyValue(name)]));
  }
}
