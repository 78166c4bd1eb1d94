import { routes } from "../model/routes.ts";

interface SitePage {
  readonly url: string;
  readonly title: string;
  /** What people say who look for it. */
  readonly says: readonly string[];
  readonly sections: readonly { readonly anchor: string; readonly title: string }[];
}

/** The pages that stand across systems, and what they are asked for. */
export const sitePages: readonly SitePage[] = [
  {
    url: routes.compare(),
    title: "Compare",
    says: [
      "all systems side by side",
      "differences between the systems",
      "table of all products",
      "which system uses what",
      "which of our products use which database or hosting",
      "engine and version of each of the systems",
    ],
    sections: [],
  },
  {
    url: routes.review(),
    title: "Review",
    says: [
      "which pages are out of date",
      "docs to be checked again",
      "which documents are overdue, who checked them last",
      "what has nobody checked for the longest time",
      "when was the documentation last reviewed",
      "gaps in the documentation",
      "pages that are not finished",
      "open questions",
      "what nobody knows",
    ],
    sections: [
      { anchor: "gaps", title: "Not written" },
      { anchor: "open", title: "Open questions" },
    ],
  },
  {
    url: routes.legend(),
    title: "Legend",
    says: [
      "what do the signs mean",
      "what do critical, major and minor mean",
      "what does read, change or destroy beside a command mean",
      "meaning of the colours and marks",
      "help for this site",
      "keyboard shortcut of the search",
      "what does this site keep, privacy",
      "is what I paste sent anywhere",
    ],
    sections: [
      { anchor: "risk", title: "Risk of a command" },
      { anchor: "severity", title: "Severity of a runbook" },
      { anchor: "line", title: "The line of a runbook" },
      { anchor: "known", title: "What is known, and what is not" },
      { anchor: "yours", title: "Your own values" },
      { anchor: "finding", title: "Finding" },
    ],
  },
  { url: routes.allRunbooks(), title: "Runbooks", says: ["list of all runbooks", "every known problem"], sections: [] },
  {
    url: routes.allVariables(),
    title: "Variables",
    says: ["list of all variables", "variables across systems", "passwords and keys that each product needs"],
    sections: [],
  },
  {
    url: routes.allAlerts(),
    title: "Alerts",
    says: ["list of all alerts", "alerts across systems", "alerts without a runbook", "overview of all alarms"],
    sections: [],
  },
];

/** The same for the pages that each system has besides its documents. */
export const systemPages = (system: string): readonly SitePage[] => [
  {
    url: routes.card(system),
    title: "Incident card",
    says: ["one page to print, one pager", "cheat sheet", "short sheet for whoever is on call", "health, logs and rollback at a glance"],
    sections: [],
  },
  {
    url: routes.variables(system),
    title: "Variables",
    says: ["list of all variables", "environment variables", "every setting", "passwords and keys that it needs", "complete .env file"],
    sections: [],
  },
  {
    url: routes.alerts(system),
    title: "Alerts",
    says: ["list of all alerts", "which alarms exist", "at which values an alarm goes off"],
    sections: [],
  },
];
