import { id } from "../../../schemas/id.ts";
import { acrossSystems, routes } from "../../model/routes.ts";
import type { Finding, Rule } from "../rule.ts";

/** Names that Windows keeps for devices, whatever the ending. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** First parts of addresses that belong to the site itself. */
const siteFolders: ReadonlySet<string> = new Set(
  [...acrossSystems, routes.rules(), routes.legend(), routes.offline(), routes.picture(""), "/pagefind/"].map(
    (route) => route.split("/")[1] ?? "",
  ),
);

export const fileName: Rule = {
  code: "file-name",
  name: "File names are ids",
  proves: "Every file and folder has a name that can stand in an address and on any system.",
  severity: "error",
  *check(content) {
    for (const path of content.assets.keys()) {
      const device = path.split("/").find((part) => deviceName.test((part.split(".")[0] ?? "").toLowerCase()));
      if (device !== undefined) yield deviceFault(device, path, "file");
    }
    const seen = new Set<string>();
    for (const { file, place } of content.documents.values()) {
      // A file beside it has that name: the rule about ids says that one of the two must go.
      const isTaken = content.documents.has(file.path.replace(/[^/]*$/, (name) => name.toLowerCase()));
      if (!isTaken || place.id === place.id.toLowerCase()) yield* nameFaults(place.id, file.path, "file");
      if (place.project === "" || seen.has(place.project)) continue;
      seen.add(place.project);
      yield* nameFaults(place.project, file.path, "folder");
      if (siteFolders.has(place.project)) {
        yield {
          file: file.path,
          message: `The folder \`${place.project}\` has the name of a page of the site`,
          why: "Two pages would want the same address, and one of them would be lost.",
          fix: `Give the folder another name, such as \`${place.project}-system\`.`,
        };
      }
    }
  },
};

const why = "The name stands in the address and in every copy of the files.";

function deviceFault(name: string, file: string, noun: string): Finding {
  return {
    file,
    message: `\`${name}\` is a device on Windows`,
    why,
    fix: `Rename the ${noun} to \`${name.toLowerCase().replace(/(?=\.|$)/, "-page")}\` or a plainer name.`,
  };
}

function* nameFaults(name: string, file: string, noun: string): Iterable<Finding> {
  if (deviceName.test(name.toLowerCase())) {
    yield deviceFault(name, file, noun);
  } else if (!id.safeParse(name).success) {
    yield {
      file,
      message: `The name \`${name}\` of the ${noun} is not an id`,
      why,
      fix: `Rename it to \`${suggestion(name)}\`: lower-case words joined by hyphens.`,
    };
  }
}

function suggestion(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return plain === "" ? "plain-name" : plain;
}
