import type { Incident, TrailEntry } from "./incident.ts";

/** How times are written; `zone` stands once, in the heading. */
export interface TrailClock {
  day(at: string): string;
  time(at: string): string;
  readonly zone: string;
}

/** The trail as Markdown, for a channel or a post-mortem. */
export function trailMarkdown(incident: Incident, system: string, clock: TrailClock): string {
  const lines = incident.trail.map((entry) => `- ${clock.time(entry.at)} ${inMarkdown(entry)}`);
  return [`# ${system}: incident of ${clock.day(incident.began)}, ${clock.time(incident.began)} (${clock.zone})`, "", ...lines, ""].join(
    "\n",
  );
}

/** An entry in words, for the page. */
export function entryInWords(entry: TrailEntry): string {
  switch (entry.kind) {
    case "done":
      return `Done: ${entry.title}`;
    case "undone":
      return `Not done after all: ${entry.title}`;
    case "no help":
      return `Did not help: ${entry.title}`;
    case "copied":
      return `Copied, ${entry.label}:`;
    case "filled":
      return entry.text === null
        ? `${entry.name} filled in (secret)`
        : entry.text === ""
          ? `${entry.name} emptied`
          : `${entry.name} = ${entry.text}`;
    case "note":
      return entry.text;
  }
}

function inMarkdown(entry: TrailEntry): string {
  const where = "page" in entry ? ` (${escaped(entry.page)})` : "";
  if (entry.kind === "copied") return `${escaped(entryInWords(entry))}${where}\n${indented(fence(entry.text))}`;
  const [first = "", ...more] = entryInWords(entry).split("\n");
  return [`${escaped(first)}${where}`, ...more.map((line) => `  ${escaped(line)}`)].join("\n");
}

/** What a chat or a wiki would take for marks or HTML. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);

function fence(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const mark = "`".repeat(longest + 1);
  return `${mark}\n${code}\n${mark}`;
}

const indented = (text: string): string => text.replace(/^/gm, "  ");
