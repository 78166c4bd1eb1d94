import { element } from "./element.ts";

/** A button that forgets at the second press, of which the `warning` on it tells. */
export function resetButton(word: string, warning: string, forget: () => void): HTMLElement {
  const button = element("button", { type: "button", class: "btn" }, word);
  let isArmed = false;
  const arm = (armed: boolean): void => {
    isArmed = armed;
    button.textContent = armed ? warning : word;
  };
  button.addEventListener("blur", () => arm(false));
  button.addEventListener("click", () => {
    const isConfirmed = isArmed;
    arm(!isArmed);
    if (isConfirmed) forget();
  });
  return button;
}
