import type { Input } from "../../schemas/input.ts";

/** The inputs of the page, by their fields. */
export const pageInputs = (): ReadonlyMap<Input, HTMLElement> =>
  new Map(
    [...document.querySelectorAll<HTMLElement>(".field[data-input]")].map((field) => [
      JSON.parse(field.dataset["input"] ?? "") as Input,
      field,
    ]),
  );
