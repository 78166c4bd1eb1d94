import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { duration } from "../../schemas/duration.ts";
import { day } from "../../schemas/day.ts";
import { id } from "../../schemas/id.ts";
import { reference } from "../../schemas/reference.ts";
import { url } from "../../schemas/url.ts";
import { meantValue } from "../../src/model/meant-value.ts";

const name = z.string().regex(/^[A-Za-z_]\w*$/);
const cases: readonly (readonly [what: string, schema: z.ZodType, written: unknown, meant: string | null])[] = [
  ["a number in quotes", z.number(), "3.5", "3.5"],
  ["a number with its unit", z.number(), "3 MB", null],
  ["a number that is too large", z.int().max(10), "12", null],
  ["a word for true", z.boolean(), "Yes", "true"],
  ["a word for false", z.boolean(), "off", "false"],
  ["a word for neither", z.boolean(), "maybe", null],
  ["one entry of a list", z.array(z.string()), "Railway", "[Railway]"],
  ["one entry with signs of YAML", z.array(z.string()), "one: two", '["one: two"]'],
  ["a number in place of a list", z.array(z.string()), 3, null],
  ["a list that needs two entries", z.array(z.string()).min(2), "one", null],
  ["a day", day, "31.01.2025", "2025-01-31"],
  ["months", duration, "3 months", "3mo"],
  ["minutes", duration, "15 min", "15m"],
  ["no unit", duration, "15", null],
  ["an address without encryption", url, "http://shop.example/x", "https://shop.example/x"],
  ["a host alone", url, "shop.example", "https://shop.example"],
  ["an address with a name in it", url, "https://kim@shop.example", null],
  ["a path", z.string().startsWith("/"), "health", "/health"],
  ["a name in place of an id", id, "The Café Queue", "the-cafe-queue"],
  ["a hyphen in a variable", name, "DATABASE-URL", "DATABASE_URL"],
  ["a name in place of a reference", reference("service"), "The API", null],
  ["a map", id, { a: 1 }, null],
  ["nothing", id, null, null],
];

for (const [what, schema, written, meant] of cases) {
  test(`${what}: ${JSON.stringify(written)} ${meant === null ? "could mean anything" : `means ${meant}`}`, () => {
    assert.equal(meantValue(schema, written), meant);
  });
}
