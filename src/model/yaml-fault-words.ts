interface Words {
  readonly message: string;
  readonly fix: string;
}

const known: readonly (readonly [pattern: RegExp, words: Words])[] = [
  [/call stack/, { message: "Lists and maps are nested too deep to be read", fix: "Write them with a few levels only." }],
  [
    /Nested mappings are not allowed/,
    { message: "A value holds `: ` without quotes", fix: 'Put the whole value in quotes: `key: "one: two"`.' },
  ],
  [/sufficiently indented and end with a \]/, { message: "A `[` is not closed", fix: "Write `]` where the list ends." }],
  [/sufficiently indented and end with a \}/, { message: "A `{` is not closed", fix: "Write `}` where the map ends." }],
  [/Missing closing ['"]/, { message: "A quotation mark is not closed", fix: "Write the same mark where the text ends." }],
  [/Tabs are not allowed/, { message: "A tab stands in the indentation", fix: "Indent with two spaces." }],
  [
    /must start at the same column/,
    {
      message: "The line is indented differently from its neighbours",
      fix: "Indent all keys of one map, and all entries of one list, alike.",
    },
  ],
  [/Implicit (?:map )?keys need to be/, { message: "A key has no `: ` behind it on its line", fix: "Write `key: value` on one line." }],
  [
    /cannot start with (?:reserved character|directive indicator)/,
    { message: "A value begins with a character that YAML keeps for itself", fix: "Put the value in quotes." },
  ],
  [
    /Unresolved tag/,
    { message: "A value begins with `!`, which would give it a type in YAML", fix: "Delete the tag, or put the value in quotes." },
  ],
  [
    /multiple documents/,
    { message: "A second document begins here", fix: "Delete the line `---`, or move what follows into a file of its own." },
  ],
  [
    /Excessive alias count/,
    { message: "Aliases repeat one another until they would fill the memory", fix: "Write the values themselves in place of `*name`." },
  ],
  [
    /Unresolved alias|Alias|anchor/i,
    { message: "A value begins with `*` or `&`, which has a meaning in YAML", fix: "Put the value in quotes." },
  ],
];

const unknownFix = "Close what is open, indent lists and keys alike, and quote text that holds `: ` or begins with a special character.";

/** What the YAML reader complains of, in words for someone who does not know its grammar. */
export function yamlFaultWords(message: string): Words {
  const twice = /keys must be unique(?:: (.*))?$/s.exec(message);
  if (twice !== null) {
    return { message: `The key \`${twice[1] ?? ""}\` stands twice`, fix: "Delete one of the two, or write what both say under one key." };
  }
  return known.find(([pattern]) => pattern.test(message))?.[1] ?? { message: `YAML: ${message.replace(/\.$/, "")}`, fix: unknownFix };
}
