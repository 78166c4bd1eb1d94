import assert from "node:assert/strict";
import { test } from "node:test";
import { quotings } from "../../src/values/quotings.ts";

const cases: readonly (readonly [language: string, code: string, ...expected: string[]])[] = [
  ["bash", "railway rollback {{id}}", "argument part"],
  ["bash", "railway variables set {{name}}={{value}} --service a", "argument part", "part"],
  ["bash", "railway variables set X={{value}}", "part"],
  ["bash", "psql {{url}} < {{file}}", "argument part", "argument part"],
  ["bash", "curl {{app_url}}/api/health", "argument part"],
  ["bash", "curl https://a.example/users/{{id}}?all=1", "url part"],
  ["bash", 'curl "https://a.example/users/{{id}}"', "url double"],
  ["bash", 'curl -d \'{"id":"{{id}}","n":{{n}}}\' https://a.example', "json single", "inert"],
  ["bash", 'grep "conversation:{{id}}" app.log', "double"],
  ["bash", 'rm "{{file}}"', "argument double"],
  ["bash", "rm '{{file}}' 'a {{file}}'", "argument single", "single"],
  ["bash", "echo \\' {{a}} \\\" {{b}}", "argument part", "argument part"],
  ["bash", "psql -c \"SELECT * FROM users WHERE id = '{{id}}'\"", "inert"],
  ["bash", "sh -c 'echo {{a}}'; sh -c 'echo $1' sh {{b}}", "inert", "argument part"],
  ["bash", "bash -c {{program}}", "inert"],
  ["bash", "ssh host {{command}}", "inert"],
  ["bash", "echo {{text}} | sudo bash", "inert"],
  ["bash", "echo {{text}} | tee {{file}}", "argument part", "argument part"],
  ["bash", "cat $(find . -name {{name}}) {{other}}", "inert", "inert"],
  ["bash", 'echo "$(cat {{file}})"', "inert"],
  ["bash", "cat <<EOF > {{file}}\n{{body}}\nEOF\n", "argument part", "inert"],
  ["bash", "cat <<< {{text}}\necho {{more}}", "argument part", "argument part"],
  ["bash", "# of {{who}}\necho {{text}}", "inert", "argument part"],
  ["bash", "{{command}} now; X=1 {{command}}", "inert", "inert"],
  ["bash", "echo ${{Postgres.PGUSER}} ${HOME} {{a}}", "inert"],
  ["sql", "SELECT * FROM t WHERE a = '{{a}}' AND b = {{b}} -- it's\n AND c = '{{c}}'", "sql", "inert", "sql"],
  ["json", '{"a": "{{a}}", "b": {{b}}, "c\\"": "{{c}}"}', "json", "inert", "json"],
  ["powershell", 'Remove-Item "{{a}}"', "inert"],
];

for (const [language, code, ...expected] of cases) {
  test(`${language}: ${code}`, () => {
    assert.deepEqual(
      quotings(code, language).map((steps) => steps.join(" ")),
      expected,
    );
  });
}
