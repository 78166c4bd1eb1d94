import type { Site } from "../../schemas/site.ts";

/** Where a content file is edited and where its history stands; null where the site names no repository. */
export function repositoryLinks(site: Site, file: string): { readonly edit: string; readonly history: string } | null {
  const { repository } = site;
  if (repository === undefined) return null;
  const root = repository.url.replace(/(?:\.git|\/)$/, "");
  const path = [repository.branch, ...repository.path.split("/"), ...file.split("/")].filter((part) => part !== "" && part !== ".");
  const place = path.map(encodeURIComponent).join("/");
  // GitLab and Gitea put these words elsewhere, but redirect from GitHub's form only in part; a host that is not GitHub gets its own.
  const before = new URL(root).hostname.includes("gitlab") ? "-/" : "";
  return { edit: `${root}/${before}edit/${place}`, history: `${root}/${before}commits/${place}` };
}
