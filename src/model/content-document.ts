import type { z } from "zod";
import { contentSchemas } from "../../schemas/content-schemas.ts";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import { textDigest } from "../source/content-digest.ts";
import { frontMatter, frontMatterFlaw } from "../source/front-matter.ts";
import { markdownDocument } from "../source/markdown-document.ts";
import { offsetOf, spanOf } from "../source/text-file.ts";
import type { TextFile } from "../source/text-file.ts";
import { yamlDocument } from "../source/yaml-document.ts";
import type { YamlDocument } from "../source/yaml-document.ts";
import type { ContentPlace } from "./content-path.ts";
import { meantKind } from "./meant-kind.ts";
import { mendData } from "./mend-data.ts";
import type { MendedData } from "./mend-data.ts";
import { misplacedDocument } from "./misplaced-file.ts";
import type { Outline } from "./outline.ts";
import { readOutline } from "./read-outline.ts";
import type { Recall } from "./recall.ts";
import { schemaDiagnostics } from "./schema-diagnostics.ts";
import type { DataPlace } from "./schema-diagnostics.ts";
import { yamlFaultWords } from "./yaml-fault-words.ts";

/** One content file, read as far as its faults allow. */
export interface ContentDocument {
  readonly file: TextFile;
  readonly place: ContentPlace;
  readonly yaml: YamlDocument;
  /** Data as the schema gives them, defaults filled in; undefined when they do not fit. */
  readonly data: unknown;
  readonly body: string;
  readonly outline: Outline | null;
  /** What is valid of data that do not fit; null where they fit, and where nothing can be made of them. */
  readonly mended: Pick<MendedData, "data" | "standIns"> | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** `recall` may know what was understood of a text of this kind before. */
export function contentDocument(file: TextFile, place: ContentPlace, recall?: Recall): ContentDocument {
  const matter = place.format === "yaml" ? null : frontMatter(file);
  const bodyStart = place.format === "yaml" ? file.text.length : (matter?.bodyStart ?? 0);
  const yaml = place.format === "yaml" ? yamlDocument(file) : yamlDocument(file, matter?.start ?? 0, matter?.end ?? 0);
  const understand = (): Understood => {
    if (place.format === "yaml") return { outline: null, ...dataOf(file, place, yaml) };
    const outline = readOutline(markdownDocument(file, bodyStart, place.format));
    const isEmpty = matter !== null && file.text.slice(matter.start, matter.end).trim() === "";
    return matter === null || isEmpty
      ? { outline, data: undefined, mended: null, diagnostics: [missingFrontMatter(file, place, isEmpty)] }
      : { outline, ...dataOf(file, place, yaml) };
  };
  const understood = recall === undefined ? understand() : recall(`${place.schema} ${place.format} ${textDigest(file)}`, understand);
  const { schema = place.schema, ...rest } = understood;
  return { file, place: { ...place, schema }, yaml, body: file.text.slice(bodyStart), ...rest };
}

interface Understood extends Pick<ContentDocument, "data" | "mended" | "outline" | "diagnostics"> {
  /** What the file is, where that is not what its place says. */
  readonly schema?: ContentPlace["schema"];
}

function dataOf(file: TextFile, place: ContentPlace, yaml: YamlDocument): Omit<Understood, "outline"> {
  const meant = yaml.faults.length > 0 ? null : meantKind(place, file.path, yaml.value);
  if (meant === null) return fittingData(file, place, yaml);
  const { diagnostics, ...found } = fittingData(file, { ...place, schema: meant.schema }, yaml);
  return {
    ...found,
    schema: meant.schema,
    diagnostics: [misplacedDocument(file.path, meant, yaml.locate([meant.key], "key")), ...diagnostics],
  };
}

function fittingData(file: TextFile, place: ContentPlace, yaml: YamlDocument): Omit<Understood, "outline"> {
  const schema = contentSchemas[place.schema];
  const faults = yaml.faults.map((fault) => syntax(file, fault));
  if (yaml.spared !== null) return { data: undefined, ...mendedData(file, schema, yaml, yaml.spared, faults) };
  if (faults.length > 0) return { data: undefined, mended: null, diagnostics: faults };
  // Code made for a schema pays for itself in a loop over many values, not in a few files of each kind.
  const parsed = schema.safeParse(yaml.value, { jitless: true });
  if (parsed.success) return { data: parsed.data, mended: null, diagnostics: [] };
  const mended = mendedData(file, schema, yaml, { value: yaml.value, standIns: [] }, []);
  if (mended.mended !== null) return { data: undefined, ...mended };
  return { data: undefined, mended: null, diagnostics: schemaDiagnostics(parsed.error.issues, dataPlace(file, schema, yaml, yaml.value)) };
}

/** What is valid of data with faults, and the faults, behind those that are `known` already. */
function mendedData(
  file: TextFile,
  schema: z.ZodType,
  yaml: YamlDocument,
  { value, standIns: open }: NonNullable<YamlDocument["spared"]>,
  known: readonly Diagnostic[],
): Pick<Understood, "mended" | "diagnostics"> {
  const mended = mendData(schema, value, open);
  if (mended === null) return { mended, diagnostics: known };
  const { data, standIns, first, further, named, writtenPath } = mended;
  const locate: YamlDocument["locate"] = (path, part) => yaml.locate(writtenPath(path), part);
  const diagnostics = [
    ...schemaDiagnostics(first, dataPlace(file, schema, yaml, value)),
    ...schemaDiagnostics(further, { ...dataPlace(file, schema, yaml, named), locate }),
  ];
  return { mended: { data, standIns }, diagnostics: [...known, ...diagnostics] };
}

function dataPlace(file: TextFile, schema: z.ZodType, yaml: YamlDocument, value: unknown): DataPlace {
  const textAt = ({ line, column, endLine, endColumn }: Span): string =>
    file.text.slice(offsetOf(file, line, column), offsetOf(file, endLine, endColumn));
  return { file: file.path, schema, value, locate: yaml.locate, textAt };
}

function syntax(file: TextFile, fault: YamlDocument["faults"][number]): Diagnostic {
  return {
    code: "syntax",
    severity: "error",
    ...yamlFaultWords(fault.message),
    why: "Nothing of this file can be read, so everything it says is missing from the site.",
    file: file.path,
    span: fault.span,
  };
}

function missingFrontMatter(file: TextFile, place: ContentPlace, isEmpty: boolean): Diagnostic {
  const runbook = ["summary: …", "services: [backend]", "severity: major", "impact: …", 'symptoms: ["…"]'];
  const guide = ["summary: …", "type: how-to"];
  const flaw = isEmpty ? null : frontMatterFlaw(file);
  const heading = /^#[ \t]+(.+?)[ \t]*$/m.exec(file.text)?.[1]?.replaceAll('"', "'");
  const title = heading === undefined ? place.id : `"${heading}"`;
  const lines = [`title: ${title}`, ...(place.schema === "runbook" ? runbook : guide), "reviewed: 2025-01-31"].join("\n");
  return {
    code: "schema",
    severity: "error",
    message: flaw?.message ?? (isEmpty ? "The front matter is empty" : "The file has no front matter"),
    why: "Without title and services the page can be neither listed nor found.",
    fix:
      flaw?.fix ??
      (isEmpty ? `Put these lines into it and fill them in:\n${lines}` : `Put this block at the top and fill it in:\n---\n${lines}\n---`),
    file: file.path,
    span: spanOf(file, flaw?.at ?? 0, (flaw?.at ?? 0) + (flaw === null ? 1 : 3)),
  };
}
