import type { ProjectEntry, VariableEntry } from "../../model/catalog.ts";
import { bareUrl } from "../bare-url.ts";
import { joined, link } from "../fact.ts";

/** The rungs of the escalation, a line each. */
export const escalationLines = ({ data }: ProjectEntry): readonly string[] =>
  data.escalation.map(({ who, how, urls, when }) =>
    joined([`**${who}**`, when && `(${when})`, how, ...urls.map((url) => link(bareUrl(url), url))], " "),
  );

/** Variables, a line each: name, what for, who reads it, where the value comes from, what one sees when it is wrong. */
export const variableLines = (variables: readonly VariableEntry[]): readonly string[] =>
  variables.map(({ data, url }) =>
    joined(
      [
        `${link(`\`${data.name}\``, url)}${data.secret ? " (secret)" : ""} ${data.description}`,
        `Read by ${data.services.map((service) => `\`${service}\``).join(", ")}.`,
        `${needWords(data.required)}.`,
        `Source: ${originWords(data.source)}.`,
        data.example && `Example: \`${data.example}\`.`,
        data.default && `Default: \`${data.default}\`.`,
        data.symptom && `When missing or wrong: ${data.symptom}`,
        ...data.notes,
      ],
      " ",
    ),
  );

function needWords(required: VariableEntry["data"]["required"]): string {
  if (typeof required === "boolean") return required ? "Required" : "Optional";
  const words = Object.entries(required).map(([environment, need]) => `${need} in ${environment}`);
  return words.length === 0 ? "Where it is required is not written" : words.join(", ").replace(/^./, (first) => first.toUpperCase());
}

function originWords(source: VariableEntry["data"]["source"]): string {
  switch (source.kind) {
    case "provided":
      return joined([`provided by ${source.by}`, source.reference && `\`${source.reference}\``], " as ");
    case "generated":
      return joined(["generated", source.command && `\`${source.command}\``, source.note], ", ");
    case "chosen":
      return joined(["chosen", source.note], ", ");
    case "obtained":
      return joined([`obtained from ${source.from}`, source.url], ", ");
  }
}
