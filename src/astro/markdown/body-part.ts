import type { ElementContent } from "hast";
import { componentShapes } from "../../model/component-vocabulary.ts";
import { raw } from "./elements.ts";

/** A piece of a body, in its order: HTML, which may open what a later piece closes, or a component with what stands in it. */
export type BodyPart =
  | string
  | { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly parts: readonly BodyPart[] };

interface MdxElement {
  readonly name: string | null;
  readonly attributes: readonly { readonly name?: string; readonly value?: unknown }[];
}

/**
 * A block with each component in it replaced by what stands in it, between two comments that `partsOf` knows. Throws for
 * what content may not use.
 */
export function markComponents(node: ElementContent): readonly ElementContent[] {
  if (!("children" in node)) return [node];
  const children = node.children as ElementContent[];
  const marked = children.flatMap(markComponents);
  if (!node.type.startsWith("mdxJsx")) {
    const isSame = marked.length === children.length && marked.every((child, index) => child === children[index]);
    return [isSame ? node : { ...node, children: marked }];
  }
  const said = JSON.stringify(componentOf(node as unknown as MdxElement)).replaceAll(">", "\\u003e");
  return [raw(`<!--component ${said}-->`), ...marked, raw("<!--/component-->")];
}

function componentOf({ name, attributes }: MdxElement): { readonly name: string; readonly attributes: Readonly<Record<string, string>> } {
  const shape = name === null ? undefined : componentShapes.get(name);
  if (name === null || shape === undefined) throw new Error(`<${name ?? ""}> is not a component`);
  const texts = attributes.map(({ name: key, value }) => {
    if (key === undefined || !Object.hasOwn(shape.attributes, key) || typeof value !== "string")
      throw new Error(`<${name}> takes plain text only: ${Object.keys(shape.attributes).join(", ")}`);
    return [key, value] as const;
  });
  return { name, attributes: Object.fromEntries(texts) };
}

const MARK = /<!--(?:component (.*?)|\/component)-->/gs;

/** Reads the comments; texts themselves hold none, as raw HTML is refused in them. */
export function partsOf(html: string): readonly BodyPart[] {
  const root: BodyPart[] = [];
  const open: BodyPart[][] = [];
  let parts = root;
  let from = 0;
  for (const mark of html.matchAll(MARK)) {
    if (mark.index > from) parts.push(html.slice(from, mark.index));
    from = mark.index + mark[0].length;
    if (mark[1] === undefined) parts = open.pop() ?? root;
    else {
      const inner: BodyPart[] = [];
      parts.push({ ...(JSON.parse(mark[1]) as ReturnType<typeof componentOf>), parts: inner });
      open.push(parts);
      parts = inner;
    }
  }
  if (from < html.length) parts.push(html.slice(from));
  return root;
}
