/**
 * Cuts the common endings of English, so that `deployments`, `deployed` and `deploy` are one word. Never a word with a digit.
 * The stem of a stem is itself.
 */
export function stem(word: string): string {
  const before = stems.get(word);
  if (before !== undefined) return before;
  if (stems.size > MOST_KEPT) stems.clear();
  let found = cut(word);
  for (let next = cut(found); next !== found; next = cut(found)) found = next;
  stems.set(word, found);
  return found;
}

const MOST_KEPT = 20_000;
const stems = new Map<string, string>();

/** Forms that no ending tells. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  "email mail,woke wake,woken wake,ran run,shown show,sent send,lost lose,built build,paid pay,written write,wrote write,taken take,took take,chose choose,chosen choose,grew grow,grown grow,froze freeze,frozen freeze,hidden hide,stolen steal,thrown throw,threw throw,forgot forget,forgotten forget,kept keep,made make,spent spend,began begin,begun begin,fell fall,fallen fall"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

function cut(word: string): string {
  const base = IRREGULAR.get(word);
  if (base !== undefined) return base;
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular = word
    .replace(/ie[sd]$/, "y")
    .replace(/(?<=ss|sh|ch|x)es$/, "")
    .replace(/(?<![su])s$/, "");
  const bare = singular
    .replace(/(?<=.{4})(?:ation|ate)$/, "")
    .replace(/(?<=.{4})ments?$/, "")
    .replace(/(?<=.{4})(?:ion|ly)$/, "")
    .replace(/(?<=.{3})(?:ing|ed)$/, "");
  const undoubled = bare.length < singular.length ? bare.replace(/([bdgmnprt])\1$/, "$1") : bare;
  return undoubled.replace(/(?<=.{3})e$/, "");
}
