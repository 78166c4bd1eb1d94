import assert from "node:assert/strict";
import { test } from "node:test";
import { headingAnchor } from "../../src/find/heading-anchor.ts";
import { sectionTexts } from "../../src/find/section-texts.ts";
import { contentCatalog } from "./content-index.ts";

test("every section of every guide and runbook has its own text", () => {
  for (const { body, outline, url } of contentCatalog.projects.flatMap(({ guides, runbooks }) => [...guides, ...runbooks])) {
    const { sections } = sectionTexts(body, outline);
    assert.equal(sections.length, outline.headings.length + outline.tabs.length, url);
    assert.ok(sections.some(({ text }) => text.trim() !== "") || sections.length === 0, url);
  }
});

test("a heading within a fence begins no section", () => {
  const headings = [{ slug: "one", text: "One" }];
  const { opening, sections } = sectionTexts("before\n\n## One\n\n```bash\n# two\n```\nafter", { headings, tabs: [] } as never);
  assert.equal(opening.trim(), "before");
  assert.match(sections[0]?.text ?? "", /# two\nafter/);
  assert.equal(sections[0]?.code, "# two");
});

test("a tab holds what stands in it, and the heading what stands around", () => {
  const body = `## One
before
<Tabs>
<Tab label="By hand">
within
\`\`\`bash
echo "<Tab label='no tab'>"
\`\`\`
</Tab>
<Tab
  label="By script">
further
</Tab>
</Tabs>
after
## Two
last`;
  const outline = {
    headings: [
      { slug: "one", text: "One" },
      { slug: "two", text: "Two" },
    ],
    tabs: [
      { slug: "by-hand", label: "By hand" },
      { slug: "by-script", label: "By script" },
    ],
  };
  const words = sectionTexts(body, outline as never).sections.map(({ anchor, text }) => [anchor, ...(text.match(/\b[a-z]+\b/g) ?? [])]);
  assert.deepEqual(words, [
    ["one", "before", "after"],
    ["two", "last"],
    ["by-hand", "hand", "within", "echo"],
    ["by-script", "script", "label", "script", "further"],
  ]);
});

test("the anchor of a plain heading follows from its words", () => {
  assert.equal(headingAnchor("Roll back: the site's way"), "roll-back-the-sites-way");
});
