import type { GuideEntry, ProjectEntry, RunbookEntry } from "../../model/catalog.ts";
import { picturePath } from "../../model/picture-path.ts";
import { routes } from "../../model/routes.ts";
import { verification } from "../../model/verification.ts";
import { fact, joined, link } from "../fact.ts";
import type { Fact } from "../fact.ts";
import { durationWords } from "../in-words.ts";
import { triedWords } from "../tried-words.ts";
import { componentText } from "./component-text.ts";
import { blocks, bullets, factBullets, fence } from "./markdown-text.ts";

/** A guide or a runbook: its facts, then its body with whole links and components written out. */
export function documentTwin(project: ProjectEntry, document: GuideEntry | RunbookEntry): string {
  const { data } = document;
  const facts = document.kind === "runbook" ? runbookFacts(document) : guideFacts(document);
  return blocks(
    `# ${data.title}`,
    data.summary,
    bullets([`System: ${link(project.data.name, project.url)}`]) +
      "\n" +
      factBullets([
        ...facts,
        ...inputFacts(data.inputs),
        ...fact("Reviewed", data.reviewed),
        ...fact("Tried", triedWords(verification(document))),
      ]),
    document.kind === "runbook" &&
      document.data.samples.length > 0 &&
      blocks("## What its logs look like", ...document.data.samples.map((sample) => fence(sample, "text"))),
    outsideFences(document.body.trim(), (text) => componentText(wholeLinks(text, document), project)),
  );
}

const runbookFacts = ({ data, url }: RunbookEntry): readonly Fact[] => [
  ...fact("Severity", data.severity),
  ...fact("Status", data.status === "stub" ? "only the escalation is written" : undefined),
  ...fact("Services", joined(data.services.map((service) => `\`${service}\``))),
  ...fact("Impact", data.impact),
  ...fact("Owner", data.owner),
  ...fact("Symptoms", ...data.symptoms),
  ...fact("Signatures", ...data.signatures.map((signature) => `\`${signature}\``)),
  ...fact("Causes", ...data.causes.map(({ cause, step }) => (step === undefined ? cause : `${cause}: ${link(step, `${url}#${step}`)}`))),
];

const guideFacts = ({ data }: GuideEntry): readonly Fact[] => [
  ...fact("Type", data.type),
  ...fact("Services", joined(data.services.map((service) => `\`${service}\``))),
  ...fact("Environments", joined(data.environments)),
  ...fact("Takes", data.duration && durationWords(data.duration)),
  ...fact("Needs", ...data.prerequisites),
];

const inputFacts = (inputs: RunbookEntry["data"]["inputs"]): readonly Fact[] =>
  fact(
    "Fill in",
    ...inputs.map(({ name, label, example, help }) => joined([`\`{{${name}}}\` ${label}, such as \`${example}\``, help], ". ")),
  );

/** Links to a place on the page get the page's path, and pictures theirs, since a reader of the text may be anywhere. */
function wholeLinks(text: string, { url, file, outline }: GuideEntry | RunbookEntry): string {
  const whole = text.replaceAll("](#", `](${url}#`);
  return outline.images.reduce((changed, { url: address }) => {
    const path = picturePath(file, address);
    if (path === null) return changed;
    return changed.replaceAll(`](${address}`, `](${routes.picture(path)}`).replaceAll(`]: ${address}`, `]: ${routes.picture(path)}`);
  }, whole);
}

/** Changes what stands outside fenced blocks. */
function outsideFences(text: string, change: (text: string) => string): string {
  const pieces = text.split(/^([ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t]*\2[`~]*[ \t]*$)/m);
  // Three pieces a round: text, the fence, its marks.
  return pieces.map((piece, index) => (index % 3 === 0 ? change(piece) : index % 3 === 1 ? piece : "")).join("");
}
