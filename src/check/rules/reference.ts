import { componentReferences } from "../component-references.ts";
import { dataReferences } from "../data-references.ts";
import { environmentKeys } from "../environment-keys.ts";
import { needsCycles } from "../needs-cycles.ts";
import { pathReferences } from "../path-references.ts";
import type { Rule } from "../rule.ts";

export const reference: Rule = {
  code: "reference",
  name: "Ids name something",
  proves: "Every id names a thing that exists, and no service needs itself through others.",
  severity: "error",
  *check(content) {
    yield* dataReferences(content);
    yield* pathReferences(content);
    yield* environmentKeys(content);
    yield* componentReferences(content);
    yield* needsCycles(content);
  },
};
