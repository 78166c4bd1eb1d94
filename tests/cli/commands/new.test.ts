import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkContent } from "../../../src/check/check-content.ts";
import { loadContent } from "../../../src/model/load-content.ts";
import { runSignalbox } from "../run-signalbox.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** What somebody may write into the blanks, by file and line content. */
const ANSWERS: readonly (readonly [string, RegExp, string])[] = [
  ["project.yaml", /^summary:.*/m, "summary: Runs on Railway."],
  ["project.yaml", /^platforms:.*/m, "platforms: [Railway]"],
  ["project.yaml", /^stack:.*/m, "stack: [FastAPI]"],
  ["project.yaml", /^owner:.*/m, "owner: Shop team"],
  ["project.yaml", /who:.*/, "who: Shop team"],
  ["project.yaml", /how:.*/, "how: '#shop'"],
  ["environments.yaml", /trigger:.*/, "trigger: push to main"],
  ["services.yaml", /^- id:.*/m, "- id: backend"],
  ["services.yaml", / name:.*/, " name: Backend"],
  ["services.yaml", / kind:.*/, " kind: web"],
  ["services.yaml", / summary:.*/, " summary: Answers the site."],
  ["services.yaml", / platform:.*/, " platform: Railway"],
  ["runbooks/redis-down.md", /^title:.*/m, "title: Redis is down"],
  ["runbooks/redis-down.md", /^summary:.*/m, "summary: The cache does not answer."],
  ["runbooks/redis-down.md", /^services:.*/m, "services: [backend]"],
  ["runbooks/redis-down.md", /^severity:.*/m, "severity: major"],
  ["runbooks/redis-down.md", /^impact:.*/m, "impact: Pages are slow."],
  ["runbooks/redis-down.md", /^ {2}- # what people.*/m, "  - Pages are slow"],
  ["runbooks/redis-down.md", /^ {2}- # an excerpt.*/m, "  - redis refuses connections"],
  ["runbooks/redis-down.md", /expect=""/, 'expect="PONG"\nredis-cli ping'],
  ["runbooks/redis-down.md", /^…$/gm, "Some words."],
  ["guides/deploy.md", /^summary:.*/m, "summary: A push to main is live."],
  ["guides/deploy.md", /^type:.*/m, "type: how-to"],
  ["guides/deploy.md", /^…$/gm, "Some words."],
  ["checklists/go-live.yaml", /^when:.*/m, "when: go-live"],
  ["checklists/go-live.yaml", / id:.*/, " id: dns"],
  ["checklists/go-live.yaml", / text:.*/, " text: The name points here."],
];

test("writes files that pass the check once their blanks are filled", async (context) => {
  const folder = temporaryFolder(context, { "content/site.yaml": "name: Ours\n" });
  const content = join(folder, "content");
  const words = [
    ["project", "shop"],
    ["runbook", "redis-down"],
    ["guide", "deploy"],
    ["checklist", "shop/go-live"],
  ];
  let printed = "";
  for (const args of words) {
    const { code, out, err } = await runSignalbox(["new", ...args, "--content", content]);
    assert.equal(code, 0, err);
    printed += out;
  }
  const blank = await checkContent(loadContent(content));
  const faulty = new Set(blank.map(({ file }) => file));
  assert.deepEqual([...faulty].sort(), [
    "shop/checklists/go-live.yaml",
    "shop/environments.yaml",
    "shop/guides/deploy.md",
    "shop/project.yaml",
    "shop/runbooks/redis-down.md",
    "shop/services.yaml",
  ]);
  for (const { file, span } of blank.filter(({ code }) => code === "schema")) {
    const name = file.split("/").at(-1);
    assert.match(printed, new RegExp(`^  ${name}:${span?.line}  `, "m"), `${file}:${span?.line} is not named as a blank`);
  }

  for (const [file, place, answer] of ANSWERS) {
    const path = join(content, "shop", file);
    const text = readFileSync(path, "utf8");
    assert.match(text, place, file);
    writeFileSync(path, text.replace(place, answer));
  }
  const left = await checkContent(loadContent(content));
  assert.deepEqual(
    left.map(({ file, span, message }) => `${file}:${span?.line} ${message}`),
    [],
  );
});

test("points editors at the schemas", async (context) => {
  const content = join(temporaryFolder(context, { "content/site.yaml": "" }), "content");
  await runSignalbox(["new", "project", "shop", "--content", content]);
  const path = /\$schema=(.+)/.exec(readFileSync(join(content, "shop/project.yaml"), "utf8"))?.[1] ?? "";
  assert.ok(existsSync(join(content, "shop", path)), path);
});

test("overwrites nothing and refuses what it cannot place", async (context) => {
  const content = join(
    temporaryFolder(context, { "content/a/project.yaml": "", "content/b/project.yaml": "", "content/a/runbooks/x.mdx": "" }),
    "content",
  );
  const refused: readonly (readonly [string[], RegExp])[] = [
    [["runbook", "x", "--project", "a"], /x\.md.? is there already\. Choose another name\.$/m],
    [["project", "a"], /is there already/],
    [["runbook", "y"], /^error: Say which project it belongs to, before the name: a\/…, b\/…$/m],
    [["guide", "c/y"], /^error: There is no project c\./],
    [["guide", "a/Über x"], /npm run new -- guide a\/uber-x$/m],
    [["runbook", "y", "--project", "c"], /^error: There is no project c\./],
    [["runbook", "Redis Down!"], /npm run new -- runbook PROJECT\/redis-down$/m],
    [["runbook"], /^error: Give it a name/],
  ];
  for (const [args, message] of refused) {
    const { code, err } = await runSignalbox(["new", ...args, "--content", content]);
    assert.equal(code, 2, args.join(" "));
    assert.match(err, message);
  }
  assert.equal(existsSync(join(content, "a/services.yaml")), false);
});
