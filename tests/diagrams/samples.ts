import type { DiagramSource } from "../../src/diagrams/diagram.ts";

/** One text for each type of diagram that runbooks and guides need. */
export const SAMPLES: Readonly<Record<string, string>> = {
  flowchart: `flowchart TD
  browser[Browser] -->|HTTPS| web(nginx)
  subgraph railway["Railway project"]
    direction LR
    web --> api[backend<br/>Node 22]:::route
    api --> db[(PostgreSQL)]
    api -.-> cache[(Redis)]:::muted
  end
  api -- webhooks --> slack([Slack])
  api --> check{Health ok?}`,
  sequence: `sequenceDiagram
  autonumber
  actor Dev
  participant GitHub
  participant DB as PostgreSQL
  Dev->>GitHub: Push to main
  Note over GitHub: builds with Nixpacks
  GitHub->>+DB: Run migrations
  alt migration fails
    DB--xGitHub: error
  else ok
    DB-->>-GitHub: done
  end`,
  state: `stateDiagram-v2
  [*] --> Queued
  Queued --> Building : worker free
  state Building {
    [*] --> Install
    Install --> Compile
  }
  Building --> Failed : exit 1
  note right of Failed : wakes the on-call`,
  er: `erDiagram
  USER ||--o{ SESSION : opens
  USER {
    uuid id PK
    string email UK "lower case"
  }
  SESSION }o--|| DEVICE : "runs on"`,
  gantt: `gantt
  title Release 2.4
  dateFormat YYYY-MM-DD
  section Backend
  Migrate :a1, 2026-03-02, 3d
  Deploy :crit, after a1, 1d
  section Frontend
  Build :done, 2026-03-02, 2d
  Live :milestone, 2026-03-07, 0d`,
  class: `classDiagram
  class Deploy {
    +String id
    +start() bool
  }
  Deploy <|-- Canary
  Deploy "1" --> "*" Release : creates`,
  gitGraph: `gitGraph
  commit id: "init"
  branch staging
  commit id: "fix" tag: "v1.1"
  checkout main
  merge staging
  commit`,
  mindmap: `mindmap
  root((Incident))
    Confirm
      Logs
      Health
    Mitigate
      Roll back`,
  timeline: `timeline
  title Outage of 3 May
  section Night
    03.02 : alert fires
    03.05 : on-call awake : opens runbook`,
  pie: `pie showData
  title Errors by cause
  "timeouts" : 42
  "bad deploy" : 30`,
  c4: `C4Context
  title System context
  Person(engineer, "Engineer", "On call")
  System(box, "Signalbox", "Runbooks")
  Rel(engineer, box, "reads", "HTTPS")`,
  xychart: `xychart-beta
  title "Response time"
  x-axis [mon, tue, wed]
  y-axis "ms" 0 --> 400
  bar [120, 180, 340]
  line [100, 160, 300]`,
  block: `block-beta
  columns 2
  web["Web"] db[("DB")]
  web --> db`,
  architecture: `architecture-beta
  group cloud(cloud)[Railway]
  service web(server)[Web] in cloud
  service db(database)[Postgres] in cloud
  web:R -- L:db`,
};

export function sample(type: string): DiagramSource {
  return { text: SAMPLES[type] ?? "", title: `The ${type}`, description: `How "${type}" & its kin <look>` };
}
