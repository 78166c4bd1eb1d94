import type { DrawnElement } from "./drawn-element.ts";
import { type EditedElement, NEEDS_CONTENT } from "./edited-element.ts";
import { INHERITED, INITIAL, liftStyle } from "./inherited-style.ts";
import { visiblePart } from "./visible-part.ts";

/** Said on the root even where it is the initial value, because a page hands its own down to the drawing. */
const INHERITED_FROM_PAGE = new Set(["font-weight", "font-style"]);

/**
 * The same drawing with less: what cannot be seen is gone, style stands once on the nearest common ancestor, groups and
 * spans that carry nothing are unwrapped. Ids that something refers to become `prefix` and a number, others go.
 */
export function simplifyDrawing(root: DrawnElement, prefix: string): DrawnElement {
  const copy = visiblePart(root) ?? { tag: root.tag, attributes: { ...root.attributes }, style: {}, children: [] };
  liftStyle(copy);
  for (const [name, value] of Object.entries(copy.style)) {
    if (INITIAL[name] === value && !INHERITED_FROM_PAGE.has(name)) delete copy.style[name];
  }
  unwrap(copy);
  renameIds(copy, prefix);
  dropUnused(copy);
  return copy;
}

function unwrap(node: EditedElement): void {
  node.children = node.children.flatMap((child): readonly (EditedElement | string)[] => {
    if (typeof child === "string") return [child];
    unwrap(child);
    if ((child.tag !== "g" && child.tag !== "tspan") || Object.keys(child.attributes).some((name) => name !== "id")) return [child];
    if (Object.keys(child.style).length === 0) return child.children;
    const only = child.children[0];
    if (child.children.length !== 1 || typeof only !== "object" || Object.keys(child.style).some((name) => !INHERITED.has(name)))
      return [child];
    return [{ ...only, style: { ...child.style, ...only.style } }];
  });
  node.children = node.children.reduce<(EditedElement | string)[]>((joined, child) => {
    const last = joined.at(-1);
    if (typeof child === "string" && typeof last === "string") joined[joined.length - 1] = last + child;
    else joined.push(child);
    return joined;
  }, []);
}

function renameIds(root: EditedElement, prefix: string): void {
  const names = new Map<string, string>();
  const reference = (id: string) => names.get(id) ?? names.set(id, `${prefix}${names.size + 1}`).get(id);
  const nodes = [...descendants(root)];
  for (const node of nodes) {
    for (const [name, value] of Object.entries(node.style)) {
      node.style[name] = value.replace(/^url\(#(.*)\)$/, (_, id: string) => `url(#${reference(id)})`);
    }
  }
  for (const node of nodes) {
    const { id, ...rest } = node.attributes;
    const name = id === undefined ? undefined : names.get(id);
    node.attributes = name === undefined ? rest : { id: name, ...rest };
  }
}

/** Markers that nothing points with, and what that leaves empty. */
function dropUnused(node: EditedElement): void {
  node.children = node.children.filter((child) => {
    if (typeof child === "string") return true;
    dropUnused(child);
    if (child.tag === "marker" || child.tag === "clipPath") return child.attributes["id"] !== undefined;
    return !NEEDS_CONTENT.has(child.tag) || child.children.length > 0;
  });
}

function* descendants(node: EditedElement): Generator<EditedElement> {
  yield node;
  for (const child of node.children) if (typeof child === "object") yield* descendants(child);
}
