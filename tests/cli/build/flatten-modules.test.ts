import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";
import { flattenModules } from "../../../src/cli/build/flatten-modules.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("modules that use one name for two things run as one script", (context) => {
  const folder = temporaryFolder(context, {
    "entry.ts":
      'import type { Word } from "./types.ts";\nimport { one } from "./one.ts";\nimport {\n  two as other,\n} from "./inner/two.ts";\nimport "./late.ts";\nconst own: Word = "mine";\nsay(own, one(), other);\n',
    "types.ts": "export type Word = string;\n",
    "one.ts":
      'import { two } from "./inner/two.ts";\nconst own = "one\'s";\nexport function one(): string {\n  return `${own} ${two}`;\n}\n',
    "inner/two.ts": 'const own = "two\'s";\nexport const two = own;\n',
    "late.ts": 'say("late");\n',
  });
  const said: string[] = [];
  runInContext(flattenModules(join(folder, "entry.ts")), createContext({ say: (...words: string[]) => said.push(...words) }));
  assert.deepEqual(said, ["late", "mine", "one's two's", "two's"]);
});

test("a style sheet that a module takes as text is text", (context) => {
  const folder = temporaryFolder(context, {
    "entry.ts": 'import styles from "./a.css?inline";\nsay(styles);\n',
    "a.css": 'a { content: "`${x}`"; }\n',
  });
  const said: string[] = [];
  runInContext(flattenModules(join(folder, "entry.ts")), createContext({ say: (word: string) => said.push(word) }));
  assert.deepEqual(said, ['a { content: "`${x}`"; }\n']);
});

test("a circle of imports is refused", (context) => {
  const folder = temporaryFolder(context, {
    "a.ts": 'import { b } from "./b.ts";\nexport const a = () => b;\n',
    "b.ts": 'import { a } from "./a.ts";\nexport const b = () => a;\n',
  });
  assert.throws(() => flattenModules(join(folder, "a.ts")), /a\.ts imports itself by way of others/);
});
