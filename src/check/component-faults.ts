import { didYouMean } from "../diagnostics/did-you-mean.ts";
import { componentShapes } from "../model/component-vocabulary.ts";
import type { ComponentShape } from "../model/component-vocabulary.ts";
import type { ComponentAttribute, ComponentUse } from "../model/outline.ts";
import { offsetOf } from "../source/text-file.ts";
import type { TextFile } from "../source/text-file.ts";
import type { Finding } from "./rule.ts";
import { attributeSpan } from "./attribute-span.ts";
import { spanContains } from "./span-contains.ts";

const unrendered = "The page cannot be built from it, or would show something else than was meant.";
const runsCode = "Content from a pull request could run code while the site is built.";

type Fault = Pick<Finding, "message" | "fix" | "swap"> & {
  readonly why?: string /** The one that is wrong; without it the tag is. */;
  readonly attribute?: string;
};

/** What is wrong with one use of a component: its name, its place, its attributes. */
export function* componentFaults(file: TextFile, use: ComponentUse, all: readonly ComponentUse[]): Iterable<Finding> {
  const shape = componentShapes.get(use.name);
  const faults = shape === undefined ? [unknownName(file, use)] : [...shapeFaults(file, use, shape, all), ...attributeFaults(use, shape)];
  for (const { attribute = "", ...fault } of faults)
    yield { file: file.path, span: attributeSpan(file, use, attribute), why: unrendered, ...fault };
}

function unknownName(file: TextFile, use: ComponentUse): Fault {
  const { name } = use;
  const same = [...componentShapes.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
  if (/^[a-z]/.test(name) && !name.includes(".") && same === undefined) {
    return {
      message: `\`<${name}>\` is raw HTML`,
      why: runsCode,
      fix: `Use Markdown for it. If it stands for a value, put it into backticks: \`\` \`<${name}>\` \`\`.`,
    };
  }
  const meant = didYouMean(name, componentShapes.keys());
  const list = [...componentShapes.keys()].map((known) => `\`<${known}>\``).join(", ");
  return {
    message: `\`<${name}>\` is not a component${meant ? `; did you mean \`<${meant}>\`?` : ""}`,
    fix: meant
      ? `Write \`<${meant}>\`${closesItself(file, use) ? "" : ` and, where it ends, \`</${meant}>\``}.`
      : `Use one of ${list}, or put it into backticks if it stands for a value.`,
    swap: meant !== null && closesItself(file, use) ? { from: name, to: meant } : undefined,
  };
}

function* shapeFaults(
  file: TextFile,
  use: ComponentUse,
  { within, hasChildren }: ComponentShape,
  all: readonly ComponentUse[],
): Iterable<Fault> {
  if (within !== undefined && !all.some((other) => other.name === within && spanContains(other.span, use.span))) {
    yield { message: `\`<${use.name}>\` stands outside of \`<${within}>\``, fix: `Put it between \`<${within}>\` and \`</${within}>\`.` };
  }
  if (!hasChildren && !closesItself(file, use)) {
    yield { message: `\`<${use.name}>\` holds nothing`, fix: `Close it in itself: \`<${use.name} />\`.` };
  }
}

function closesItself(file: TextFile, { span }: ComponentUse): boolean {
  return file.text
    .slice(offsetOf(file, span.line, span.column), offsetOf(file, span.endLine, span.endColumn))
    .trimEnd()
    .endsWith("/>");
}

function* attributeFaults({ name, attributes }: ComponentUse, shape: ComponentShape): Iterable<Fault> {
  const known = Object.keys(shape.attributes);
  const meanings = new Map(
    attributes.map((attribute) => [attribute, known.includes(attribute.name) ? attribute.name : didYouMean(attribute.name, known)]),
  );
  const missing = known.filter((one) => shape.attributes[one] === "required" && ![...meanings.values()].includes(one));
  const strange = attributes.filter((attribute) => meanings.get(attribute) === null);
  // One that is not known in place of the one that is needed is its slip, however far the two words are.
  const [needed, stray] = missing.length === 1 && strange.length === 1 ? [missing[0], strange[0]] : [];
  for (const attribute of attributes) yield* attributeFault(name, attribute, shape, attribute === stray ? needed : undefined);
  for (const required of missing) {
    if (required === needed && stray?.expression !== true) continue;
    yield { message: `\`<${name}>\` needs \`${required}\``, fix: `Write \`<${name} ${required}="…"${shape.hasChildren ? "" : " /"}>\`.` };
  }
}

function* attributeFault(
  name: string,
  { name: attribute, value, expression }: ComponentAttribute,
  { attributes }: ComponentShape,
  needed?: string,
): Iterable<Fault> {
  const known = Object.keys(attributes);
  if (expression) {
    yield {
      attribute,
      message: `\`${attribute === "…" ? "{...}" : attribute}\` of \`<${name}>\` is an expression`,
      why: runsCode,
      fix: known.includes(attribute) ? `Write plain text: \`${attribute}="…"\`.` : "Delete it, and write each attribute as plain text.",
    };
  } else if (!known.includes(attribute)) {
    const meant = needed ?? didYouMean(attribute, known);
    const list = known.length === 0 ? "it takes none" : `it takes ${known.map((one) => `\`${one}\``).join(", ")}`;
    yield {
      attribute,
      message: `\`<${name}>\` has no attribute \`${attribute}\`${meant ? `; did you mean \`${meant}\`?` : ""}`,
      fix: meant ? `Write \`${meant}\`.` : `Delete it: ${list}.`,
      swap: meant === null ? undefined : { from: attribute, to: meant },
    };
  } else if (value === null || value.trim() === "") {
    yield { attribute, message: `\`${attribute}\` of \`<${name}>\` is empty`, fix: `Write \`${attribute}="…"\`.` };
  }
}
