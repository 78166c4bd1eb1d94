import assert from "node:assert/strict";
import { test } from "node:test";
import { site } from "../../schemas/site.ts";
import { repositoryLinks } from "../../src/views/repository-links.ts";

const linksAt = (url: string, path = "content") =>
  repositoryLinks(site.parse({ repository: { url, branch: "main", path } }), "ayni/runbooks/backend-502.md");

test("a page leads to its file and the file's history", () => {
  assert.deepEqual(linksAt("https://github.com/acme/runbooks"), {
    edit: "https://github.com/acme/runbooks/edit/main/content/ayni/runbooks/backend-502.md",
    history: "https://github.com/acme/runbooks/commits/main/content/ayni/runbooks/backend-502.md",
  });
  assert.equal(
    linksAt("https://github.com/acme/runbooks.git", ".")?.edit,
    "https://github.com/acme/runbooks/edit/main/ayni/runbooks/backend-502.md",
  );
  assert.equal(
    linksAt("https://gitlab.example.com/acme/runbooks/")?.edit,
    "https://gitlab.example.com/acme/runbooks/-/edit/main/content/ayni/runbooks/backend-502.md",
  );
});

test("without a repository there is no link", () => {
  assert.equal(repositoryLinks(site.parse({}), "ayni/env.yaml"), null);
});
