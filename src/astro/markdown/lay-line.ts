import type { Element, ElementContent } from "hast";
import type { PhaseSection, Step } from "../../model/outline.ts";
import type { Phase } from "../../model/phases.ts";
import { branches } from "./branches.ts";
import { element, isElement, raw, text } from "./elements.ts";
import { loopSteps } from "../../model/loop-steps.ts";

/** Stands at the end of the phase Escalate, where a page adds the escalation of the whole system. */
export const escalationPlace = "<!--escalation-->";

/** Lays the blocks of a runbook along its line: a section for each phase, in it a section for each step. */
export function layLine(blocks: readonly ElementContent[], phases: readonly PhaseSection[]): ElementContent[] {
  const steps = phases.flatMap((phase) => phase.steps);
  const loops = loopSteps(phases);
  const laid: ElementContent[] = [];
  const sections = new Map<Phase, Element>();
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
      sections.set(phase.phase, section);
      laid.push(section);
    } else if (found !== undefined && section !== null && isElement(block)) {
      intro = null;
      step = { of: found, element: stepSection(found, block, loops.has(found.id)) };
      section.children.push(step.element);
    } else if (step !== null) {
      const ways = isDecision(block) ? raw(branches(step.of.outcomes, steps)) : null;
      step.element.children.push(ways ?? block);
    } else if (section !== null) {
      if (block.type === "text" && block.value.trim() === "") continue;
      if (intro === null) section.children.push((intro = element("div", { className: ["intro"] })));
      intro.children.push(block);
    } else laid.push(block);
  }
  sections.get("Verify")?.children.push(element("p", { className: ["terminus"] }, [text("Restored.")]));
  sections.get("Escalate")?.children.push(raw(escalationPlace));
  return laid;
}

const sidings: ReadonlySet<string> = new Set(["Undo", "Escalate", "Background"]);

function phaseSection({ phase, heading: { slug } }: PhaseSection, heading: Element): Element {
  const className = sidings.has(phase) ? ["phase", "siding"] : ["phase"];
  return element("section", { className, ariaLabelledby: slug }, [element("h2", { id: slug }, [...heading.children])]);
}

/** The heading carries the id: links and search lead to it, and whoever keeps the step's tick finds it there. */
function stepSection({ id, number }: Step, heading: Element, loop: boolean): Element {
  const titled = element("h3", { id }, [...heading.children]);
  if (number === null) return element("section", { className: ["points"] }, [titled]);
  titled.children.unshift(element("span", { className: ["no"] }, [text(String(number))]), text(" "));
  const box = element("input", { type: "checkbox", autoComplete: "off", ariaLabel: `Step ${number} done` });
  return element("section", { className: loop ? ["step", "loop"] : ["step"] }, [titled, element("label", { className: ["tick"] }, [box])]);
}

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
