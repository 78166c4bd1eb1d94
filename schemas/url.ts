import { z } from "zod";

/** An address that a reader may open: `https`, or `http` on this machine. */
export const url = z
  .string()
  .regex(
    /^(?![^?#]*:\/\/[^/?#]*@)(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)(?=[:/]|$))[^\s<>"]+$/,
    "Expected an address that starts with `https://` (or `http://localhost`)",
  )
  .meta({ description: "An absolute https address." });
