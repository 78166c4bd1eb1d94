import assert from "node:assert/strict";
import { test } from "node:test";
import { documentHtml, isLeftToAstro } from "../../../src/astro/markdown/document-html.ts";
import { readOutline } from "../../../src/model/read-outline.ts";
import { markdownDocument } from "../../../src/source/markdown-document.ts";
import { textFile } from "../../../src/source/text-file.ts";

function documentOf(body: string, format: "md" | "mdx") {
  const file = `shop/runbooks/a.${format}`;
  return { file, body, format, outline: readOutline(markdownDocument(textFile(file, body), 0, format)) };
}

const BODY = `Before you start, look at [the card](/shop/card/).

## Confirm

### Ask the health check

| code | meaning |
|---|:-:|
| 200 | up |

\`\`\`bash risk=read expect="it is ok"
curl -s https://shop.example/health
\`\`\`

\`\`\`output
{"status": "ok"}
\`\`\`

- [ ] It answers \\{so\\} & 'so'

## Escalate

Call the owner.[^1]

[^1]: By phone.
`;

test("MDX without components becomes what the same Markdown becomes", async () => {
  const html = await documentHtml(documentOf(BODY, "mdx"));
  assert.equal(html, await documentHtml(documentOf(BODY, "md")));
  for (const part of ['<section class="phase"', '<figure class="cmd">', 'data-l="meaning"', "It answers {so} &amp;"]) {
    assert.ok(html.includes(part), `${part} in ${html}`);
  }
});

test("components and pictures beside the text are left to Astro", () => {
  assert.equal(isLeftToAstro(documentOf(BODY, "md")), false);
  assert.equal(isLeftToAstro(documentOf(BODY, "mdx")), false);
  assert.equal(isLeftToAstro(documentOf("![Site](/site.png)", "md")), false);
  assert.equal(isLeftToAstro(documentOf("![Site](./site.png)", "md")), true);
  assert.equal(isLeftToAstro(documentOf("<ServiceMap />", "mdx")), true);
  assert.equal(isLeftToAstro(documentOf("See <EnvVar name='A' />.", "mdx")), true);
});

test("a text that could run code becomes no page", async () => {
  await assert.rejects(documentHtml(documentOf("<b onclick='go()'>a</b>", "md")));
  await assert.rejects(documentHtml(documentOf("[a](javascript:go())", "md")));
  await assert.rejects(documentHtml(documentOf("{process.exit()}", "mdx")));
  await assert.rejects(documentHtml(documentOf("import a from 'a'\n\na", "mdx")));
});
