import type { Element, ElementContent } from "hast";
import type { PhaseSection, Step } from "../../model/outline.ts";
import { branches } from "./branches.ts";
import { element, isElement, text } from "./elements.ts";
import { loopSteps } from "./loop-steps.ts";

/** Lays the blocks of a runbook along its line: a section for each phase, in it a section for each step. */
export function layLine(
  blocks: readonly ElementContent[],
  phases: readonly PhaseSection[],
  html: (value: string) => ElementContent,
): ElementContent[] {
  const steps = phases.flatMap((phase) => phase.steps);
  const loops = loopSteps(phases);
  const laid: ElementContent[] = [];
  let section: Element | null = null;
  let step: { readonly of: Step; readonly element: Element } | null = null;
  let intro: Element | null = null;
  for (const block of blocks) {
    const id = isElement(block, "h2", "h3") ? String(block.properties["id"]) : "";
    const phase = isElement(block, "h2") ? phases.find((candidate) => candidate.heading.slug === id) : undefined;
    const found = isElement(block, "h3") ? steps.find((candidate) => candidate.id === id) : undefined;
    if (phase !== undefined && isElement(block)) {
      step = intro = null;
      section = phaseSection(phase, block);
      laid.push(section);
    } else if (found !== undefined && section !== null && isElement(block)) {
      intro = null;
      step = { of: found, element: stepSection(found, block, loops.has(found.id)) };
      section.children.push(step.element);
    } else if (step !== null) {
      const ways = isDecision(block) ? html(branches(step.of.outcomes, steps)) : null;
      step.element.children.push(ways ?? block);
    } else if (section !== null) {
      if (block.type === "text" && block.value.trim() === "") continue;
      if (intro === null) section.children.push((intro = element("div", { className: ["intro"] })));
      intro.children.push(block);
    } else laid.push(block);
  }
  return laid;
}

const sidings: ReadonlySet<string> = new Set(["Undo", "Escalate", "Background"]);

function phaseSection(phase: PhaseSection, heading: Element): Element {
  const className = sidings.has(phase.phase) ? ["phase", "siding"] : ["phase"];
  return element("section", { className, id: phase.heading.slug, ariaLabelledby: `${phase.heading.slug}-t` }, [
    renamed(heading, phase.heading.slug),
  ]);
}

function stepSection(step: Step, heading: Element, loop: boolean): Element {
  const titled = renamed(heading, step.id);
  const properties = { id: step.id, ariaLabelledby: `${step.id}-t` };
  if (step.number === null) return element("section", { className: ["points"], ...properties }, [titled]);
  titled.children.unshift(element("span", { className: ["no"] }, [text(String(step.number))]), text(" "));
  const tick = element("label", { className: ["tick"] }, [
    element("input", { type: "checkbox", autoComplete: "off", dataStep: step.id }),
    element("span", { className: ["vh"] }, [text(`Step ${step.number} done`)]),
  ]);
  return element("section", { className: loop ? ["step", "loop"] : ["step"], ...properties }, [titled, tick]);
}

/** The section carries the id, so that a jump shows the whole step; the heading names it. */
const renamed = (heading: Element, id: string): Element => element(heading.tagName, { id: `${id}-t` }, [...heading.children]);

/** The list that the outline has read as outcomes: every item ends with an arrow and a link. */
function isDecision(node: ElementContent): boolean {
  if (!isElement(node, "ul", "ol")) return false;
  const items = node.children.filter((child) => isElement(child, "li"));
  return items.length > 0 && items.every((item) => isElement(item) && endsWithWay(item.children));
}

function endsWithWay(children: readonly ElementContent[]): boolean {
  const [only] = children;
  const line = children.length === 1 && only !== undefined && isElement(only, "p") ? only.children : children;
  const link = line.at(-1);
  const before = line.at(-2);
  return link !== undefined && isElement(link, "a") && before?.type === "text" && /→\s*$/.test(before.value);
}
