import assert from "node:assert/strict";
import { test } from "node:test";
import { variablesInCommands, variablesInText } from "../../src/check/variable-mentions.ts";
import { contentDocument } from "../../src/model/content-document.ts";
import { contentPlace } from "../../src/model/content-path.ts";
import { textFile } from "../../src/source/text-file.ts";

function inCommands(program: string): readonly string[] {
  const place = contentPlace("shop/guides/a.md");
  assert.ok(place);
  const text = `\`\`\`bash\n${program}\n\`\`\`\n`;
  const document = contentDocument(textFile("shop/guides/a.md", text), place);
  const lines = text.split("\n");
  return [...variablesInCommands(document)].map(({ name, kind, span }) => {
    assert.equal(lines[span.line - 1]?.slice(span.column - 1, span.endColumn - 1), name);
    return `${kind} ${name}`;
  });
}

test("commands set and read variables, through wrappers too", () => {
  assert.deepEqual(inCommands("railway variables set API_URL=x LOG=y --service api"), ["set API_URL", "set LOG"]);
  assert.deepEqual(inCommands("railway run sh -c 'psql \"$DATABASE_URL\"' && echo ${LOG_LEVEL}"), ["read DATABASE_URL", "read LOG_LEVEL"]);
  assert.deepEqual(inCommands("heroku config:set WEB_KEY=x -a shop"), ["set WEB_KEY"]);
});

test("what a program sets for itself, short names and platform references are left alone", () => {
  assert.deepEqual(inCommands('MY_FILE=a; export MY_DIR=b; for MY_ITEM in a b; do echo "$MY_FILE $MY_DIR $MY_ITEM $HOME $1"; done'), []);
  assert.deepEqual(inCommands("echo '${{Postgres.PG_USER}}' {{my_name}}"), []);
  assert.deepEqual(inCommands("railway variables --service api"), []);
});

test("text names variables in backticks", () => {
  const file = textFile("shop/env.yaml", "notes: [Set `API_URL`, not API_KEY, `PORT` or `api_url`]\n");
  assert.deepEqual(
    [...variablesInText(file)].map(({ name, span }) => [name, span.column]),
    [["API_URL", 14]],
  );
});
