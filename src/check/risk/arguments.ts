/** The arguments of a command that are no options, in order. The value of an option counts as one. */
export function plainArguments(words: readonly string[]): readonly string[] {
  return words.slice(1).filter((word) => !word.startsWith("-"));
}

/** Whether one of the options is there, alone (`-f`), among others (`-rf`) or with a value (`--name=x`). */
export function hasOption(words: readonly string[], ...options: readonly string[]): boolean {
  return words.some((word) =>
    options.some((option) =>
      option.startsWith("--")
        ? word === option || word.startsWith(`${option}=`)
        : /^-[A-Za-z0-9]+$/.test(word) && word.includes(option.slice(1)),
    ),
  );
}

/** The values of an option, written `-c value`, `-cvalue`, `--command value` or `--command=value`. */
export function optionValues(words: readonly string[], short: string, long: string): readonly string[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (word === long || (!short.startsWith("--") && /^-[A-Za-z0-9]+$/.test(word) && word.endsWith(short.slice(1))))
      return next === undefined ? [] : [next];
    if (word.startsWith(`${long}=`)) return [word.slice(long.length + 1)];
    if (short.startsWith("--")) return [];
    return word.startsWith(short) && !word.startsWith("--") && word.length > short.length ? [word.slice(short.length)] : [];
  });
}
