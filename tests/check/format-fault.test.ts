import assert from "node:assert/strict";
import { test } from "node:test";
import type { EnvVariable } from "../../schemas/env-variable.ts";
import { formatFault } from "../../src/check/format-fault.ts";

type Format = NonNullable<EnvVariable["format"]>;

const taken: readonly (readonly [Format, ...string[]])[] = [
  [
    { kind: "url" },
    "https://shop.example",
    "redis://:<password>@host:6379/0",
    "${{Redis.REDIS_URL}}",
    "https://a.example,https://b.example",
  ],
  [{ kind: "url", schemes: ["postgresql"] }, "postgresql://user:<password>@host/shop", "postgresql://…"],
  [{ kind: "integer", min: 0, max: 10 }, "0", "10", "<a number>"],
  [{ kind: "number", max: 1 }, "0.1", ".5", "1e-3", "-2"],
  [{ kind: "boolean" }, "true", "False", "1", "off"],
  [{ kind: "enum", choices: ["debug", "info"] }, "info"],
  [{ kind: "duration" }, "30s", "1h30m", "15 min", "86400"],
  [{ kind: "email" }, "team@shop.example", "<your address>"],
  [{ kind: "string" }, "anything at all"],
  [{ kind: "string", pattern: "username:password" }, "ops:<password>", "ops"],
  [{ kind: "string", minLength: 4, maxLength: 4 }, "four"],
  [{ kind: "string", pattern: "^v\\d+$" }, "v12"],
];

const refused: readonly (readonly [Format, string, RegExp])[] = [
  [{ kind: "url" }, "shop.example", /no address/],
  [{ kind: "url" }, "https://a.example,b.example", /no address/],
  [{ kind: "url", schemes: ["https"] }, "http://shop.example", /begins with `http:\/\/`/],
  [{ kind: "integer" }, "8000.5", /no whole number/],
  [{ kind: "integer", max: 65535 }, "80000", /more than 65535/],
  [{ kind: "number", min: 0 }, "-0.1", /less than 0/],
  [{ kind: "number" }, "half", /no number/],
  [{ kind: "boolean" }, "maybe", /neither/],
  [{ kind: "enum", choices: ["debug", "info"] }, "warn", /none of `debug`, `info`/],
  [{ kind: "duration" }, "soon", /no duration/],
  [{ kind: "email" }, "shop.example", /no e-mail/],
  [{ kind: "string", minLength: 8 }, "short", /5 characters, fewer than 8/],
  [{ kind: "string", maxLength: 3 }, "long", /4 characters, more than 3/],
  [{ kind: "string", pattern: "^v\\d+$" }, "12", /does not match/],
];

for (const [format, ...values] of taken)
  for (const value of values) test(`${JSON.stringify(format)} takes ${value}`, () => assert.equal(formatFault(format, value), null));

for (const [format, value, words] of refused)
  test(`${JSON.stringify(format)} does not take ${value}`, () => assert.match(formatFault(format, value) ?? "", words));
