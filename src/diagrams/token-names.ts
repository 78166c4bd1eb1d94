/** What the tokens of Mermaid's grammars look like to an author, the most telling first. */
const NAMES: readonly (readonly [token: RegExp, name: string])[] = [
  [/^TXT$/, "`:` and the message"],
  [/^taskData$/, "`:` and the task's dates"],
  [/^ARROW_DIRECTION$/, "a side (`L`, `R`, `T` or `B`)"],
  [/^NUMBER_PIE$/, "a number"],
  [/^(?:ZERO_OR_ONE|ONLY_ONE)$/, "a cardinality such as `o{` or `||`"],
  [/IDENTIFYING$/, "`--` or `..`"],
  [/^SOLID_ARROW$/, "an arrow such as `->>`"],
  [/^(?:EXTENSION|AGGREGATION)$/, "a relation such as `<|--`"],
  [/^-->$|^(?:START_)?LINK$/, "a link such as `-->`"],
  [/^(?:NODE_STRING|NODE_ID|ID|ACTOR)$/, "a name"],
  [/^COLON$/, "`:`"],
  [/^SQUARE_BRACES_END$/, "`]`"],
  [/^(?:STRUCT_STOP|BLOCK_STOP|RBRACE)$/, "`}`"],
  [/^end$/, "`end`"],
  [/^COMMA$/, "`,`"],
  [/^(?:SEMI|NEWLINE|NL|EOF)$/, "the end of the line"],
];

const AT_MOST = 2;

/** What would have fitted, in words; `null` where no name helps. */
export function expectation(tokens: readonly string[]): string | null {
  const fitting = NAMES.filter(([pattern]) => tokens.some((token) => pattern.test(token))).map(([, name]) => name);
  return fitting.length === 0 ? null : fitting.slice(0, AT_MOST).join(" or ");
}
