import type { EnvVariable } from "../../../schemas/env-variable.ts";
import type { LoadedContent } from "../../model/load-content.ts";
import { locate } from "../../model/locate.ts";
import type { VariableEntry } from "../../model/catalog.ts";
import { formatFault, meantValue } from "../format-fault.ts";
import type { Finding, Rule } from "../rule.ts";
import { holdsStandIn } from "../stand-ins.ts";

export const valueFormat: Rule = {
  code: "value-format",
  name: "Values have the format they say",
  proves: "Every example, default and value of a variable is one that its `format` takes.",
  severity: "error",
  isAcceptable: true,
  *check(content) {
    for (const variable of content.catalog.projects.flatMap(({ variables }) => variables)) yield* valueFaults(content, variable);
  },
};

type Field = readonly ["example" | "default"] | readonly ["values", string];

function* valueFaults(content: LoadedContent, variable: VariableEntry): Iterable<Finding> {
  const { name, format } = variable.data;
  if (format === undefined || holdsStandIn(content, variable, ["format"])) return;
  for (const [field, value] of valuesOf(variable.data)) {
    const fault = value === "" || holdsStandIn(content, variable, field) ? null : formatFault(format, value);
    if (fault === null) continue;
    const meant = meantValue(format, value);
    const noun = field[0] === "values" ? `value for \`${field[1]}\`` : field[0];
    yield {
      file: variable.file,
      span: locate(content, variable, field),
      message: `The ${noun} of \`${name}\`, \`${shortened(value)}\`, ${fault}`,
      why: "Whoever copies it sets a value that the program does not take.",
      swap: meant === null ? undefined : { from: value, to: meant },
      fix: meant === null ? "Write a value that fits, or correct the `format`." : `Write \`${meant}\`, or correct the \`format\`.`,
    };
  }
}

const valuesOf = ({ example, default: fallback, values }: EnvVariable): readonly (readonly [Field, string])[] => [
  ...(example === undefined ? [] : [[["example"], example] as const]),
  ...(fallback === undefined ? [] : [[["default"], fallback] as const]),
  ...Object.entries(values).map(([environment, value]) => [["values", environment], value] as const),
];

const LONGEST = 60;
const shortened = (value: string): string => (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
