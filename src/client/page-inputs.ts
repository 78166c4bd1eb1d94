import type { Input } from "../../schemas/input.ts";
import type { ShownPage } from "./shown-page.ts";

/** The inputs of a page, by their fields: what a field needs stands in its `data-input`, the rest in the words that a reader sees. */
export const pageInputs = ({ root }: ShownPage): ReadonlyMap<Input, HTMLElement> =>
  new Map([...root.querySelectorAll<HTMLElement>(".field[data-input]")].map((field) => [inputOf(field), field]));

function inputOf(field: HTMLElement): Input {
  const codes = (place: string): readonly string[] => [...field.querySelectorAll(`${place} code`)].map(({ textContent }) => textContent);
  return {
    secret: false,
    ...(JSON.parse(field.dataset["input"] ?? "{}") as object),
    name: field.querySelector("var")?.textContent ?? "",
    example: codes(".example")[0] ?? "",
    choices: codes(".choices"),
  } as unknown as Input;
}
