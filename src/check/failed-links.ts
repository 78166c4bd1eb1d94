import { spanOf } from "../source/text-file.ts";
import type { ContentDocument } from "../model/content-document.ts";
import { spanContains } from "./span-contains.ts";
import type { Finding } from "./rule.ts";

const ADDRESS = "(?:https?:\\/\\/|mailto:|\\/[a-z]|#[a-z])";
/** Each way of missing a link by little, with what was meant. */
const misses: readonly (readonly [shape: RegExp, what: string, meant: (words: string, address: string) => string])[] = [
  [
    new RegExp(`(?<!!)\\[(?<words>[^\\]\\n]{1,200})\\]\\((?<address>${ADDRESS}[^()\\n"'<>]{0,600})\\)`, "gi"),
    "A blank stands in the address",
    (words, address) => `[${words}](${address.trim().replace(/[ \t]/g, "%20")})`,
  ],
  [
    new RegExp(`(?<![\\w!\\]])\\[(?<words>[^\\]\\n]{2,200})\\][ \\t]+\\((?<address>${ADDRESS}[^()\\s]{0,300})\\)`, "gi"),
    "A blank stands between the words and the address",
    (words, address) => `[${words}](${address})`,
  ],
  [
    new RegExp(`\\((?<words>[^()\\n]{1,200})\\)\\[(?<address>${ADDRESS}[^\\]\\s]{0,300})\\](?![\\[(])`, "gi"),
    "Round and square brackets have changed places",
    (words, address) => `[${words}](${address})`,
  ],
];

/** What was meant as a link and is none, so that the reader sees its brackets. */
export function* failedLinks({ file, body, outline }: ContentDocument): Iterable<Finding> {
  if (outline === null || !/\]\([^)\n]*[ \t]|\][ \t]+\(|\)\[/.test(body)) return;
  const bodyStart = file.text.length - body.length;
  const text = body.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, (code) => code.replace(/[^\n]/g, "`"));
  for (const [shape, what, meant] of misses) {
    for (const { 0: whole, index, groups = {} } of text.matchAll(shape)) {
      const { words = "", address = "" } = groups;
      const span = spanOf(file, bodyStart + index, bodyStart + index + whole.length);
      // An address that begins with `https://` is a link by itself, within the brackets.
      const isElsewhere = [...outline.fences, ...outline.links].some((part) => spanContains(part.span, span));
      if (isElsewhere || !/\p{L}/u.test(words) || meant(words, address) === whole) continue;
      yield {
        file: file.path,
        span,
        message: `${what}, so this is no link`,
        why: "The reader sees brackets in place of a link.",
        fix: `Write \`${meant(words, address)}\`.`,
        swap: { to: meant(words, address) },
      };
    }
  }
}
