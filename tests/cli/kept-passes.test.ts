import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import { checkContent } from "../../src/check/check-content.ts";
import { nothingPassed } from "../../src/check/passed-before.ts";
import { hasPassed } from "../../src/check/whole-content.ts";
import { fingerprintOf } from "../../src/cli/build/inputs-fingerprint.ts";
import { keptPasses } from "../../src/cli/kept-passes.ts";
import { buildFindIndex } from "../../src/find/build-find-index.ts";
import { loadContent } from "../../src/model/load-content.ts";
import { readContent } from "../../src/source/read-content.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { TINY_CONTENT } from "./tiny-content.ts";

const fileIn = (context: TestContext): string => join(temporaryFolder(context, { "a.txt": "" }), "kept/passed");

function saved(file: string, judges: string, texts: readonly string[]): void {
  const passed = keptPasses(file, judges);
  for (const text of texts) passed.add("rule", text);
  passed.save(true);
}

test("what passed is known to the same judges, under the same rule, with the same text, and to nobody else", (context) => {
  const file = fileIn(context);
  saved(file, "judges 1", ["one", "two"]);
  const passed = keptPasses(file, "judges 1");
  assert.deepEqual([passed.has("rule", "one"), passed.has("rule", "two")], [true, true]);
  assert.deepEqual([passed.has("rule", "one "), passed.has("another", "one"), passed.has("rul", "eone")], [false, false, false]);
  assert.equal(keptPasses(file, "judges 2").has("rule", "one"), false);
});

test("a damaged file counts as empty, wherever the damage is, and is replaced", (context) => {
  const file = fileIn(context);
  saved(file, "judges", ["one"]);
  const whole = readFileSync(file, "utf8");
  const damaged = ["", "\n", "{}", whole.slice(0, -1), `${whole}0`, `${whole}\n`, whole.slice(1)];
  for (let at = 0; at < whole.length; at += 7) damaged.push(`${whole.slice(0, at)}~${whole.slice(at + 1)}`);
  for (const text of damaged) {
    writeFileSync(file, text);
    assert.equal(keptPasses(file, "judges").has("rule", "one"), false, JSON.stringify(text));
  }
  saved(file, "judges", ["two"]);
  assert.equal(keptPasses(file, "judges").has("rule", "two"), true);
});

test("of two processes that save at once one wins, and no half file stays", (context) => {
  const file = fileIn(context);
  const [first, second] = [keptPasses(file, "judges"), keptPasses(file, "judges")];
  first.add("rule", "one");
  second.add("rule", "two");
  first.save(true);
  second.save(true);
  assert.deepEqual(
    ["one", "two"].map((text) => keptPasses(file, "judges").has("rule", text)),
    [false, true],
  );
  assert.deepEqual(readdirSync(dirname(file)), ["passed"]);
});

test("a folder that takes no file is no fault", (context) => {
  const folder = temporaryFolder(context, { plain: "a file, no folder" });
  saved(join(folder, "plain/passed"), "judges", ["one"]);
});

test("another source, another schema and another package are other judges", (context) => {
  const folder = (text: string): string => temporaryFolder(context, { "src/rule.ts": text });
  const [one, same, other] = [folder("a"), folder("a"), folder("b")].map((path) => fingerprintOf([], { src: path }));
  assert.equal(one, same);
  assert.notEqual(one, other);
});

const content = Object.fromEntries(Object.entries(TINY_CONTENT).map(([path, text]) => [path.slice("content/".length), text]));
const guide = (more: string): string =>
  `---\ntitle: Ways\nsummary: Ways of a task.\ntype: reference\nreviewed: 2026-01-15\n---\n\nA way.\n\n\`\`\`json\n{ "a": ${more} }\n\`\`\`\n`;

const RISKY = '```bash risk=read expect="nothing"\nrm -rf build\n```\n';

test("a check with a memory finds what a check without one finds, before and after each change", async (context) => {
  const file = fileIn(context);
  const texts = {
    sound: guide("1"),
    broken: guide("1,,"),
    secret: `${guide("1")}\nToken: ghp_${"wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO2pINUx"}\n`,
    risky: `${guide("1")}\n${RISKY}`,
    accepted: `${guide("1")}\n<!-- signalbox-allow risk-contradiction: the folder is of this command alone -->\n\n${RISKY}`,
    stale: `${guide("1")}\n<!-- signalbox-allow risk-contradiction: the folder is of this command alone -->\n\nWords.\n`,
  };
  const outcomes: Record<string, number> = {};
  const order = ["sound", "broken", "sound", "secret", "sound", "risky", "accepted", "accepted", "stale", "accepted", "risky"] as const;
  for (const name of order) {
    const loaded = loadContent(temporaryFolder(context, { ...content, "shop/guides/ways.md": texts[name] }));
    const passed = keptPasses(file, "judges");
    const found = await checkContent(loaded, passed);
    passed.save(true);
    assert.deepEqual(found, await checkContent(loaded), name);
    outcomes[name] = found.filter(({ file: path }) => path === "shop/guides/ways.md").length;
  }
  assert.deepEqual([outcomes["sound"], outcomes["accepted"]], [0, 0]);
  assert.ok(["broken", "secret", "risky", "stale"].every((name) => (outcomes[name] ?? 0) > 0));
});

test("one changed file leaves only its own texts to be judged again", async (context) => {
  const judged: string[] = [];
  const known = new Set<string>();
  const passed = {
    has: (judge: string, text: string): boolean => known.has(judge + text),
    add: (judge: string, text: string): void => {
      judged.push(judge);
      known.add(judge + text);
    },
    recall: nothingPassed.recall,
  };
  const check = (text: string) => checkContent(loadContent(temporaryFolder(context, { ...content, "shop/guides/ways.md": text })), passed);
  await check(guide("1"));
  judged.length = 0;
  await check(guide("1"));
  assert.deepEqual(judged, []);
  await check(guide("2"));
  assert.deepEqual(judged.filter((judge) => judge !== "whole").sort(), ["fence", "file"]);
});

test("what passed as a whole need not be understood again; a change of a text or of what lies beside it is seen", async (context) => {
  const file = fileIn(context);
  const svg = (inner: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;
  const folderOf = (more: Readonly<Record<string, string>>): string =>
    temporaryFolder(context, { ...content, "shop/guides/a.svg": svg("<g/>"), ...more });
  const passed = keptPasses(file, "judges");
  assert.deepEqual(await checkContent(loadContent(folderOf({})), passed), []);
  passed.save(true);
  const isKnown = (more: Readonly<Record<string, string>>): boolean => hasPassed(readContent(folderOf(more)), keptPasses(file, "judges"));
  assert.equal(isKnown({}), true);
  assert.equal(isKnown({ "shop/guides/ways.md": guide("1") }), false);
  assert.equal(isKnown({ "shop/guides/a.svg": svg("<script>go()</script>") }), false);
  assert.equal(isKnown({ "shop/guides/a.svg": svg("<p/>") }), false);
});

test("answers are known to the same judges for the same text, and only if all content was clean", (context) => {
  const file = fileIn(context);
  let worked = 0;
  const ask = (judges: string, text: string, isClean: boolean): string => {
    const passed = keptPasses(file, judges);
    const answer = passed.recall("terms", text, () => {
      worked++;
      return [text.toUpperCase()];
    });
    passed.save(isClean);
    return `${answer.join()} ${worked}`;
  };
  assert.equal(ask("one", "a", false), "A 1");
  assert.equal(ask("one", "a", true), "A 2");
  assert.equal(ask("one", "a", true), "A 2");
  assert.equal(ask("two", "a", true), "A 3");
  const kept = `${file}-answers`;
  const whole = readFileSync(kept, "utf8");
  for (let at = 0; at < whole.length; at += 5) {
    writeFileSync(kept, `${whole.slice(0, at)}~${whole.slice(at + 1)}`);
    const before = worked;
    assert.equal(ask("two", "a", false), `A ${before + 1}`);
  }
});

test("a check that recalls builds the same index as one that does not", async (context) => {
  const file = fileIn(context);
  const load = (more: string) => loadContent(temporaryFolder(context, { ...content, "shop/guides/ways.md": guide(more) }));
  const passed = keptPasses(file, "judges");
  await checkContent(load("1"), passed);
  passed.save(true);
  // The index of a check stands by for whoever asks next.
  const checked = load("2");
  await checkContent(checked, keptPasses(file, "judges"));
  assert.deepEqual(buildFindIndex(checked.catalog), buildFindIndex(load("2").catalog));
});

test("documents that are recalled are those that were read, places and all, and are not read again", (context) => {
  const file = fileIn(context);
  const read = readContent(temporaryFolder(context, { ...content, "shop/guides/ways.md": guide("1") }));
  const load = () => {
    const passed = keptPasses(file, "judges");
    let worked = 0;
    const loaded = loadContent("content", read, {
      recall: (text, work) =>
        passed.recall("document", text, () => {
          worked++;
          return work();
        }),
    });
    passed.save(true);
    const places = [...loaded.documents.values()].map(({ yaml }) => [yaml.locate(["title"]), yaml.locate([0, "id"], "key")]);
    return { worked, places, catalog: loaded.catalog, diagnostics: loaded.diagnostics };
  };
  const { worked, ...first } = load();
  assert.equal(worked, read.files.length);
  assert.deepEqual(load(), { worked: 0, ...first });
});
