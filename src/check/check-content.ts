import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { maskSentences } from "../diagnostics/mask-texts.ts";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics.ts";
import type { LoadedContent } from "../model/load-content.ts";
import { textDigest } from "../source/content-digest.ts";
import type { TextFile } from "../source/text-file.ts";
import { applyAllowances } from "./apply-allowances.ts";
import { asMended } from "./as-mended.ts";
import { codes } from "./codes.ts";
import { type MisledSample, answersOf, misledSamples } from "./misled-samples.ts";
import { nothingPassed } from "./passed-before.ts";
import type { PassedBefore } from "./passed-before.ts";
import type { Aid, Rule } from "./rule.ts";
import { rules } from "./rules.ts";
import { sample } from "./rules/sample.ts";
import { wholeOf } from "./whole-content.ts";

/**
 * Every fault of the content that no comment accepts: those found while reading it, and those of all rules. In a stable order,
 * each once, and without a secret. `onProgress` hears what is proved, of a long rule again and again. `misled` is promised where
 * the samples are judged elsewhere.
 */
export async function checkContent(
  content: LoadedContent,
  passed: PassedBefore = nothingPassed,
  onProgress: (rule: string) => void = () => {},
  misled?: Promise<readonly MisledSample[]>,
): Promise<readonly Diagnostic[]> {
  const whole = wholeOf(content.files.values(), content.assets);
  if (content.diagnostics.length === 0 && passed.has("whole", whole)) return [];
  const readable = asMended(content);
  const fresh = withoutPassed(readable, passed);
  const answers = (misled ?? judgeSamples(readable, passed, () => onProgress(sample.name))).then(answersOf);
  const found = await Promise.all(
    rules.map((rule) => {
      onProgress(rule.name);
      return findingsOf(rule, rule.isOfOneFile ? fresh : readable, { passed, answers });
    }),
  );
  const all = [...content.diagnostics, ...found.flat()];
  const left = applyAllowances(content, all, {
    acceptable: new Set(rules.filter(({ isAcceptable }) => isAcceptable).map(({ code }) => code)),
    known: new Set(codes.map(({ code }) => code)),
  });
  notePassed(fresh, all, passed);
  if (left.length === 0 && content.diagnostics.length === 0) passed.add("whole", whole);
  return maskSentences(sortDiagnostics(left), content.files);
}

const JUDGE = "file";
const judged = (file: TextFile): string => `${textDigest(file)} ${file.path}`;

/** The content without the files that had no fault as they stand. */
function withoutPassed(content: LoadedContent, passed: PassedBefore): LoadedContent {
  const files = new Map([...content.files].filter(([, file]) => !passed.has(JUDGE, judged(file))));
  return { ...content, files, documents: new Map([...content.documents].filter(([path]) => files.has(path))) };
}

/** What was found and accepted is found again, so that the comment that accepts it is still needed. */
function notePassed({ files }: LoadedContent, found: readonly Diagnostic[], passed: PassedBefore): void {
  const faulty = new Set(found.map(({ file }) => file));
  for (const [path, file] of files) if (!faulty.has(path)) passed.add(JUDGE, judged(file));
}

const judgeSamples = async ({ catalog }: LoadedContent, passed: PassedBefore, goesOn: () => void): Promise<readonly MisledSample[]> =>
  misledSamples(catalog, (texts, work) => passed.recall("terms", texts, work), goesOn);

async function findingsOf(rule: Rule, content: LoadedContent, aid: Aid): Promise<readonly Diagnostic[]> {
  try {
    const findings = await rule.check(content, aid);
    return [...findings].map((finding) => ({ code: rule.code, severity: rule.severity, ...finding }));
  } catch (cause) {
    throw new Error(`The rule \`${rule.code}\` failed`, { cause });
  }
}
