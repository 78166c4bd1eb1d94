/** A command as a board can show it: the path a `curl` asks for, else its first words, up to the first option or value. */
export function commandGist(command: string): string {
  const address = /^(?:curl|wget)\b.*?(?:https?:\/\/[^\s/'"]+|\$\{?\w+\}?)(\/[^\s'"?|]*)?/.exec(command);
  if (address !== null) return address[1] ?? "/";
  const words = command.trim().split(/\s+/);
  const end = words.findIndex((word, index) => index > 0 && !/^[a-z][\w.:-]*$/i.test(word));
  return words.slice(0, Math.min(end === -1 ? words.length : end, 3)).join(" ");
}
