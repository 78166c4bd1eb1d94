/** A system without faults, as small as the schemas allow, with one runbook and one guide. */
export const TINY_CONTENT: Readonly<Record<string, string>> = {
  "content/shop/project.yaml": `name: Shop
summary: Runs on Railway, which deploys on a push to main.
platforms: [Railway]
stack: [FastAPI]
reviewed: 2026-01-15
`,
  "content/shop/services.yaml": `- id: backend
  name: Backend
  kind: web
  summary: Answers the site.
  platform: Railway
`,
  "content/shop/runbooks/backend-down.md": `---
title: Backend is down
summary: The backend does not answer.
services: [backend]
severity: critical
impact: Nobody can buy anything.
symptoms: [The shop shows an error page]
signatures: ["upstream connect error <*> reset reason"]
samples: ["upstream connect error or disconnect before headers, reset reason: connection timeout"]
reviewed: 2026-01-15
---

## Confirm

### Ask the health check

\`\`\`bash risk=read expect="'status' is 'ok'"
curl -s https://shop.example/health
\`\`\`

## Fix

### Restart the backend

\`\`\`bash risk=change effect="drops requests for ten seconds" irreversible="a restart needs no way back"
railway redeploy --service backend
\`\`\`

## Verify

### Ask again

Ask the health check again.

## Escalate

### Wake somebody

Call the owner.
`,
  "content/shop/guides/deploy.md": `---
title: Deploy
summary: A push to main is live.
type: how-to
reviewed: 2026-01-15
---

Push to main.
`,
};
