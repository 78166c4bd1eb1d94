import { z } from "zod";
import { duration } from "./duration.ts";
import { id } from "./id.ts";
import { reference } from "./reference.ts";
import { line } from "./text.ts";
import { url } from "./url.ts";

const healthCheck = z
  .strictObject({
    purpose: line.meta({ description: "Who asks it and what it covers: `load balancer`, `all services`." }),
    path: z.string().startsWith("/").optional().meta({ description: "The path to GET." }),
    command: line.optional().meta({ description: "The command to run, when it is not a path." }),
    expect: line.optional().meta({ description: "How a good answer looks." }),
    body: z.string().optional().meta({ description: "A whole good answer, as it comes back." }),
    interval: duration.optional().meta({ description: "How often it is asked." }),
    timeout: duration.optional().meta({ description: "How long an answer may take." }),
    startPeriod: duration.optional().meta({ description: "How long a failing check is forgiven after a start." }),
    retries: z.int().min(0).optional().meta({ description: "How many failures in a row count as down." }),
  })
  .refine((check) => check.path !== undefined || check.command !== undefined, "Write `path` or `command`");

const endpoint = z.strictObject({
  method: z
    .enum(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "WS"])
    .default("GET")
    .meta({ description: "The HTTP method; WS for a web socket." }),
  path: z.string().startsWith("/").meta({ description: "The path, from the root of the service." }),
  purpose: line.meta({ description: "What one asks it for." }),
  audience: z.enum(["public", "users", "team", "platform"]).default("public").meta({ description: "Who may call it." }),
  returns: z.array(line).default([]).meta({ description: "What the answer holds, one thing a line." }),
});

const procedure = z.strictObject({
  builder: line.optional().meta({ description: "What builds or runs it: `Nixpacks`, `Docker`." }),
  command: line.optional().meta({ description: "The command that runs." }),
  file: line.optional().meta({ description: "The file that says so." }),
  root: line.optional().meta({ description: "The directory it starts from." }),
  output: line.optional().meta({ description: "Where the result lands." }),
});

const resources = z.strictObject({
  environment: reference("environment"),
  replicas: line.optional().meta({ description: "A number or a range: `2`, `2-10`." }),
  cpu: line.optional().meta({ description: "Processor per replica: `0.5 vCPU`." }),
  memory: line.optional().meta({ description: "Memory per replica: `512 MB`." }),
  disk: line.optional().meta({ description: "Disk per replica: `1 GB`." }),
  plan: line.optional().meta({ description: "The platform's plan and price." }),
  scaling: line.optional().meta({ description: "What makes it grow or shrink." }),
});

const backup = z.strictObject({
  environment: reference("environment").optional().meta({ description: "Leave out when it holds everywhere." }),
  kind: line.meta({ description: "`managed snapshot`, `pg_dump`." }),
  frequency: line.optional().meta({ description: "How often: `daily at 02:00 UTC`." }),
  retention: line.optional().meta({ description: "How long each is kept." }),
  destination: line.optional().meta({ description: "Where they lie." }),
  restore: line.optional().meta({ description: "How to restore, in one line; a guide or runbook holds the steps." }),
});

const dependency = z.strictObject({
  service: reference("service"),
  kind: z
    .enum(["needs", "uses", "reports"])
    .default("needs")
    .meta({ description: "needs: cannot work without it. uses: does less without it. reports: sends data to it." }),
  why: line.optional().meta({ description: "What for, in a few words." }),
});

/** One entry of `services.yaml`. */
export const service = z
  .strictObject({
    id,
    name: line.meta({ description: "The name people say." }),
    kind: z
      .enum(["web", "worker", "static", "database", "cache", "broker", "monitoring", "external"])
      .meta({ description: "What sort of part it is. external: run by somebody else." }),
    summary: line.meta({ description: "What it does, for someone who has never seen it." }),
    platform: line.meta({ description: "Where it runs: `Railway`." }),
    platformName: line.optional().meta({ description: "Its name there, as commands take it: `ayni-backend`." }),
    technology: line.optional().meta({ description: "What it is made of: `FastAPI, Uvicorn`." }),
    version: line.optional().meta({ description: "The version in production." }),
    build: procedure.optional().meta({ description: "How it is built." }),
    start: procedure.optional().meta({ description: "How it is started." }),
    port: z.int().min(1).max(65535).optional().meta({ description: "The port it listens on." }),
    region: line.optional().meta({ description: "Where in the world it runs." }),
    urls: z.record(z.string(), url).default({}).meta({ description: "Its address per environment id." }),
    healthChecks: z.array(healthCheck).default([]).meta({ description: "How one asks whether it is up, the quickest first." }),
    endpoints: z.array(endpoint).default([]).meta({ description: "Paths that people or machines call." }),
    resources: z.array(resources).default([]).meta({ description: "Size and scaling per environment." }),
    features: z.array(line).default([]).meta({ description: "What one can do or see there, one thing a line." }),
    authentication: line.optional().meta({ description: "How one gets in." }),
    dependsOn: z.array(dependency).default([]).meta({ description: "What it needs or reports to. The service map is drawn from this." }),
    backups: z.array(backup).default([]).meta({ description: "What is kept of its data." }),
    notes: z.array(line).default([]).meta({ description: "Facts that fit nowhere else, one a line." }),
  })
  .meta({ title: "Service", description: "One running part of a system." });

/** `services.yaml` as a whole. */
export const services = z
  .array(service)
  .meta({ title: "Services", description: "Every running part of the system, callers before what they call." });

export type Service = z.infer<typeof service>;
