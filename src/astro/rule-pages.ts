import { markdownToHtml } from "satteri";
import { codes } from "../check/codes.ts";
import { routes } from "../model/routes.ts";
import { markdownFeatures } from "../source/markdown-features.ts";

/** What a code of the check means, as a page. */
export interface RulePage {
  readonly code: string;
  readonly name: string;
  /** What the rule proves, in one line. */
  readonly proves: string;
  readonly url: string;
  /** The whole page in Markdown, and what stands below its heading as HTML. */
  readonly markdown: string;
  readonly html: string;
}

const sources = import.meta.glob<string>("../../docs/rules/*.md", { query: "?raw", import: "default", eager: true });

/** One page a code, in alphabetical order. */
export const rulePages: readonly RulePage[] = codes.map(({ code, name, proves }) => {
  const markdown = sources[`../../docs/rules/${code}.md`];
  if (markdown === undefined) throw new Error(`docs/rules/${code}.md is missing`);
  const { html } = markdownToHtml(markdown.replace(/^# .*\n/, ""), { features: { ...markdownFeatures } });
  return { code, name, proves, url: routes.rule(code), markdown, html };
});

/** The list of all codes in Markdown, and each page. */
export const ruleTwins = (): readonly { readonly path: string; text(): string }[] => [
  {
    path: routes.markdownTwin(routes.rules()),
    text: () =>
      `# Rules\n\n${rulePages.map(({ code, proves, url }) => `- [${code}](${routes.markdownTwin(url)}): ${proves}`).join("\n")}\n`,
  },
  ...rulePages.map(({ url, markdown }) => ({ path: routes.markdownTwin(url), text: () => markdown })),
];
