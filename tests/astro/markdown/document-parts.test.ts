import assert from "node:assert/strict";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { documentParts } from "../../../src/astro/markdown/document-parts.ts";
import { readOutline } from "../../../src/model/read-outline.ts";
import { markdownDocument } from "../../../src/source/markdown-document.ts";
import { textFile } from "../../../src/source/text-file.ts";
import { temporaryFolder } from "../../cli/temporary-folder.ts";

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
  const parts = await documentParts(documentOf(BODY, "mdx"));
  assert.deepEqual(parts, await documentParts(documentOf(BODY, "md")));
  assert.equal(parts.length, 1);
  for (const part of ['<section class="phase"', '<figure class="cmd">', 'data-l="Meaning"', "It answers {so} &amp;"]) {
    assert.ok(String(parts[0]).includes(part), `${part} in ${parts[0]}`);
  }
});

test("components stand between the pieces of HTML, with what stands in them, wherever they are written", async () => {
  const body = `## Confirm

### See

<Tabs>
<Tab label="a --> b &amp; &quot;c&quot;">

\`\`\`bash risk=read expect="ok"
ls
\`\`\`

See <EnvVar name="A" />.

</Tab>
</Tabs>

{/* not shown */}

| a | b |
|---|---|
| <EnvVar name="B" service="web" /> | x |

- <EnvVar name="C" />
`;
  const shape = (parts: Awaited<ReturnType<typeof documentParts>>): unknown[] =>
    parts.map((part) =>
      typeof part === "string" ? part.replace(/\s+/g, " ").slice(-12) : [part.name, part.attributes, ...shape(part.parts)],
    );
  assert.deepEqual(shape(await documentParts(documentOf(body, "mdx"))), [
    'e"></label> ',
    ["Tabs", {}, ["Tab", { label: 'a --> b & "c"', anchor: "a----b--c" }, "gure><p>See ", ["EnvVar", { name: "A" }], ".</p>"]],
    'role="cell">',
    ["EnvVar", { name: "B", service: "web" }],
    "> <ul> <li> ",
    ["EnvVar", { name: "C" }],
    "></section> ",
  ]);
});

test("a picture beside the text keeps its place while it loads", async (context) => {
  const folder = temporaryFolder(context);
  mkdirSync(join(folder, "shop/runbooks/a b"), { recursive: true });
  copyFileSync(join(import.meta.dirname, "../../../public/icon.svg"), join(folder, "shop/runbooks/a b/icon.svg"));
  process.env["SIGNALBOX_CONTENT"] = folder;
  context.after(() => delete process.env["SIGNALBOX_CONTENT"]);
  const [html = ""] = await documentParts(documentOf("![Site](./a%20b/icon.svg)\n\n![Own](/icon.svg)", "md"));
  assert.match(
    String(html),
    /<img src="\/pictures\/shop\/runbooks\/a%20b\/icon\.svg" alt="Site" width="\d+" height="\d+" loading="lazy" decoding="async"/,
  );
  assert.match(String(html), /<img src="\/icon\.svg" alt="Own"/);
});

test("a text that could run code becomes no page", async () => {
  await assert.rejects(documentParts(documentOf("<b onclick='go()'>a</b>", "md")));
  await assert.rejects(documentParts(documentOf("[a](javascript:go())", "md")));
  await assert.rejects(documentParts(documentOf("{process.exit()}", "mdx")));
  await assert.rejects(documentParts(documentOf("import a from 'a'\n\na", "mdx")));
  await assert.rejects(documentParts(documentOf("<script>go()</script>", "mdx")));
  await assert.rejects(documentParts(documentOf("<Note title={process.exit()}>a</Note>", "mdx")));
  await assert.rejects(documentParts(documentOf("<Note {...process}>a</Note>", "mdx")));
  await assert.rejects(documentParts(documentOf("a <b onClick='go()'>b</b>", "mdx")));
});
