import type { FenceFault } from "./fence-fault.ts";

/** Why a text is no file of variables, or null. Values in quotes may reach over several lines. */
export function dotenvFault(text: string): FenceFault | null {
  let at = 0;
  while (at < text.length) {
    const stop = text.indexOf("\n", at);
    const end = stop === -1 ? text.length : stop;
    const line = text.slice(at, end);
    const indent = line.length - line.trimStart().length;
    const head = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)=(["'`]?)/.exec(line);
    if (line.trim() === "" || line.trimStart().startsWith("#")) at = end + 1;
    else if (head === null) return { at: at + indent, ...lineWords(line.trim()) };
    else if (head[2] === undefined || head[2] === "") at = end + 1;
    else {
      const close = closingQuote(text, at + head[0].length, head[2]);
      if (close === -1) {
        return { at: at + head[0].length - 1, message: "A quotation mark is not closed", fix: "Write the same mark where the value ends." };
      }
      const next = text.indexOf("\n", close);
      at = next === -1 ? text.length : next + 1;
    }
  }
  return null;
}

function closingQuote(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\" && mark === '"') at++;
    else if (text[at] === mark) return at;
  }
  return -1;
}

function lineWords(line: string): Pick<FenceFault, "message" | "fix"> {
  const spaced = /^(?:export\s+)?([A-Za-z_]\w*)\s*=\s*/.exec(line);
  if (spaced !== null) return { message: "Spaces stand around `=`", fix: `Write \`${spaced[1]}=…\` without them.` };
  const colon = /^([A-Za-z_]\w*):/.exec(line);
  if (colon !== null) return { message: "A variable is set with `=`, not `:`", fix: `Write \`${colon[1]}=…\`.` };
  return { message: "The line sets no variable", fix: "Write `NAME=value`, or `#` before a remark." };
}
