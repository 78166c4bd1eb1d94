import { invisibleCharacter } from "../../diagnostics/visible-text.ts";
import { spanOf } from "../../source/text-file.ts";
import type { TextFile } from "../../source/text-file.ts";
import { damagedText } from "../damaged-text.ts";
import type { Finding, Rule } from "../rule.ts";

/** Not in YAML or Markdown by accident: a terminal's colours, a zero byte. Tabs and line ends are no such. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

export const mojibake: Rule = {
  code: "mojibake",
  name: "Text is undamaged",
  proves: "No text was damaged on its way between programs, and no character hides from the reader.",
  severity: "error",
  isAcceptable: true,
  isOfOneFile: true,
  *check(content) {
    const undecoded = new Set(content.diagnostics.filter(({ code }) => code === "encoding").map(({ file }) => file));
    for (const file of content.files.values()) {
      if (!undecoded.has(file.path)) yield* damage(file);
      yield* invisible(file);
    }
  },
};

function* damage(file: TextFile): Iterable<Finding> {
  for (const { start, text, meant } of damagedText(file.text)) {
    yield {
      file: file.path,
      span: spanOf(file, start, start + text.length),
      message: meant === null ? `\`${text}\` stands for a character that was lost` : `\`${text}\` is damaged text for \`${meant}\``,
      why: "The reader sees garbage, and a command that holds it fails.",
      swap: meant === null ? undefined : { to: meant },
      fix:
        meant === null
          ? "Write the character that was meant; an older copy of the text may have it."
          : `Write \`${meant}\`, and save the file as UTF-8.`,
    };
  }
}

function* invisible(file: TextFile): Iterable<Finding> {
  for (const match of [...file.text.matchAll(invisibleCharacter), ...file.text.matchAll(control)]) {
    const [character] = match;
    if (joinsEmoji(file.text, match.index) || shapesLetters(file.text, match.index) || namesFlag(file.text, match.index)) continue;
    const isControl = /\p{Cc}/u.test(character);
    const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    yield {
      file: file.path,
      span: spanOf(file, match.index, match.index + character.length),
      message: `${isControl ? "A control" : "An invisible"} character, ${name}, ${turning.test(character) ? "turns the direction of the text" : "stands here"}`,
      why: "What the reader sees is not what the copy button copies.",
      swap: { to: "" },
      fix: "Delete it: place the cursor behind it and press Backspace once, or type the word again.",
    };
  }
}

/** Scripts of the Middle East and of India need the joiners to spell words. */
function shapesLetters(text: string, at: number): boolean {
  return /[\u200c\u200d]/.test(text[at] ?? "") && /[\u0600-\u06ff\u0750-\u077f\u0900-\u0dff\u1780-\u17ff]/.test(text[at - 1] ?? "");
}

/** The flag of a part of a country is a black flag with invisible letters behind it. */
function namesFlag(text: string, at: number): boolean {
  return /\u{1f3f4}[\u{e0061}-\u{e007a}\u{e007f}]+$/u.test(text.slice(Math.max(at - 12, 0), at + 2));
}

/** A zero-width joiner between two pictures makes them one. */
function joinsEmoji(text: string, at: number): boolean {
  const joined = /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3));
  return (
    text[at] === "\u200d" && joined && /\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?$/u.test(text.slice(Math.max(at - 8, 0), at))
  );
}
