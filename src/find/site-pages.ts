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
    says: ["all systems side by side", "differences between the systems", "table of all products", "which system uses what"],
    sections: [],
  },
  {
    url: routes.review(),
    title: "Review",
    says: [
      "which pages are out of date",
      "docs to be checked again",
      "when was the documentation last reviewed",
      "gaps in the documentation",
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
  { url: routes.allVariables(), title: "Variables", says: ["list of all variables", "variables of every system"], sections: [] },
  {
    url: routes.allAlerts(),
    title: "Alerts",
    says: ["list of all alerts", "alerts of every system", "alerts without a runbook"],
    sections: [],
  },
];
