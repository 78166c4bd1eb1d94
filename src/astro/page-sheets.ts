import checklist from "../styles/checklist.css?inline";
import comparison from "../styles/comparison.css?inline";
import diagrams from "../styles/diagrams.css?inline";
import document from "../styles/document.css?inline";
import guide from "../styles/guide.css?inline";
import legend from "../styles/legend.css?inline";
import line from "../styles/line.css?inline";
import map from "../styles/service-map.css?inline";
import names from "../styles/names.css?inline";
import panel from "../styles/panel.css?inline";
import site from "../styles/site.css?inline";
import variables from "../styles/variables.css?inline";

/**
 * The style sheets, whole. They stand in the pages themselves, so that a page can be read after a single round trip;
 * each page holds `site` and what it needs of the others.
 */
export const sheetTexts = { site, checklist, comparison, diagrams, document, guide, legend, line, names, panel, map, variables } as const;

export type Sheet = keyof typeof sheetTexts;
