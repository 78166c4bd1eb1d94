import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { checkContent } from "../../src/check/check-content.ts";
import { diagramFileName } from "../../src/diagrams/diagram.ts";
import { loadContent } from "../../src/model/load-content.ts";
import { temporaryFolder } from "../cli/temporary-folder.ts";
import { TINY_CONTENT } from "../cli/tiny-content.ts";

const WORDS = { title: "Ways", description: "A leads to B." };
const content = Object.fromEntries(Object.entries(TINY_CONTENT).map(([path, text]) => [path.slice("content/".length), text]));

/** The faults of a diagram, with its stored drawing or without one. */
async function faults(context: TestContext, text: string, isDrawn: boolean): Promise<readonly string[]> {
  const fence = `\`\`\`mermaid title="${WORDS.title}" description="${WORDS.description}"\n${text}\n\`\`\`\n`;
  const folder = temporaryFolder(context, {
    ...content,
    "shop/guides/deploy.md": `${content["shop/guides/deploy.md"]}\n${fence}`,
    ...(isDrawn ? { [`.diagrams/${diagramFileName({ text, ...WORDS })}`]: "<svg/>" } : {}),
  });
  return (await checkContent(loadContent(folder))).map(({ code, message }) => `${code}: ${message}`);
}

test("a diagram that has been drawn is not parsed again", async (context) => {
  assert.equal((await faults(context, "flowchart LR\n  a -->", false)).length, 1);
  assert.deepEqual(await faults(context, "flowchart LR\n  a -->", true), []);
});

test("what no diagram may hold is a fault also of one that has been drawn", async (context) => {
  const text = 'flowchart LR\n  a --> b\n  click a "https://x.example"';
  assert.deepEqual(await faults(context, text, true), ["mermaid: A diagram cannot hold links or scripts"]);
});
