import { z } from "zod";

/** The name of a thing in its project: it stands in URLs, so it is never renamed lightly. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "Expected lower-case words joined by hyphens, such as `celery-worker`")
  .meta({ description: "Lower-case words joined by hyphens. It stands in URLs and references; keep it for good." });
