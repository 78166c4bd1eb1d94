import { contentSchemas } from "../../schemas/content-schemas.ts";
import { routes } from "../model/routes.ts";
import { wholeAddress } from "../model/site-base.ts";
import type { TextFile } from "../source/text-file.ts";
import { yamlDocument } from "../source/yaml-document.ts";

/** Where the page of a code stands, for a content whose `site.yaml` says where its site stands. */
export function rulePageAddress(files: ReadonlyMap<string, TextFile>): (code: string) => string | undefined {
  const file = files.get("site.yaml") ?? files.get("site.yml");
  const address = file && contentSchemas.site.safeParse(yamlDocument(file).value).data?.address;
  return (code) => (address === undefined ? undefined : wholeAddress(address, routes.rule(code)));
}
