/** The addresses of the site; nothing else builds one. All start and end with `/` unless they name a file. */
export const routes = {
  home: () => "/",
  search: () => "/search/",
  allRunbooks: () => "/runbooks/",
  allVariables: () => "/env/",
  allAlerts: () => "/alerts/",
  review: () => "/review/",
  compare: () => "/compare/",
  offline: () => "/offline/",
  project: (project: string) => `/${project}/`,
  card: (project: string) => `/${project}/card/`,
  variables: (project: string) => `/${project}/env/`,
  variable: (project: string, name: string) => `/${project}/env/#${name}`,
  envFile: (project: string, service: string) => `/${project}/env/${service}.env`,
  service: (project: string, service: string) => `/${project}/#service-${service}`,
  environment: (project: string, environment: string) => `/${project}/#environment-${environment}`,
  question: (project: string, question: string) => `/${project}/#question-${question}`,
  guides: (project: string) => `/${project}/#guides`,
  guide: (project: string, guide: string) => `/${project}/guides/${guide}/`,
  runbooks: (project: string) => `/${project}/#runbooks`,
  runbook: (project: string, runbook: string) => `/${project}/runbooks/${runbook}/`,
  checklists: (project: string) => `/${project}/#checklists`,
  checklist: (project: string, checklist: string) => `/${project}/checklists/${checklist}/`,
  alerts: (project: string) => `/${project}/alerts/`,
  alert: (project: string, alert: string) => `/alerts/${project}/${alert}/`,
  bundle: (project: string) => `/${project}/${project}.html`,
  /** By the path of its file in the content. */
  picture: (path: string) => `/pictures/${path.split("/").map(encodeURIComponent).join("/")}`,
  diagram: (project: string, diagram: string) => `/${project}/diagrams/${diagram}/`,
  rules: () => "/rules/",
  rule: (code: string) => `/rules/${code}/`,
  markdownTwin: (page: string) => (page === "/" ? "/index.md" : `${page.slice(0, -1)}.md`),
} as const;

/** The pages that stand across systems. */
export const acrossSystems: readonly string[] = [
  routes.search(),
  routes.allRunbooks(),
  routes.allVariables(),
  routes.allAlerts(),
  routes.review(),
  routes.compare(),
];
