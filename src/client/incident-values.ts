import type { Input } from "../../schemas/input.ts";
import { fillAddress } from "../values/fill-address.ts";
import { fillCommand, isSecret } from "../values/fill-command.ts";
import { valueFault } from "../values/value-fault.ts";
import { commandParts } from "./command-parts.ts";
import { element } from "./element.ts";
import { pageIncident } from "./incident-store.ts";
import type { IncidentStore } from "./incident-store.ts";
import { pageInputs } from "./page-inputs.ts";
import { shownPage } from "./shown-page.ts";
import type { ShownPage } from "./shown-page.ts";
import { valuesIn, valuesLink } from "./values-link.ts";

type Control = HTMLInputElement | HTMLSelectElement;

/** Gives each described value a field; commands follow what is filled in, on every page of the system that asks for the same name. */
export class IncidentValues extends HTMLElement {
  readonly #controls = new Map<Input, Control>();

  connectedCallback(): void {
    const store = pageIncident();
    if (store === null || this.#controls.size > 0) return;
    const page = shownPage(this);
    for (const [input, field] of pageInputs(page)) this.#addControl(input, field, page, store);
    // A file to carry has no address that leads others here.
    if (page.prefix === "") {
      this.#takeLink(store);
      this.querySelector("details")?.append(this.#linkButton(store));
    }
    store.addEventListener("change", () => this.#show(page, store));
    this.#show(page, store);
  }

  #addControl(input: Input, field: HTMLElement, { prefix }: ShownPage, store: IncidentStore): void {
    const control = controlOf(input, `${prefix}value-${input.name}`);
    const why = element("small", { id: `${control.id}-why`, class: "why" });
    control.setAttribute("aria-describedby", why.id);
    control.addEventListener("input", () => {
      store.hold(input.name, control.value.trim());
    });
    control.addEventListener("change", () => {
      store.record({ kind: "filled", name: input.name, text: isSecret(input) ? null : control.value.trim() });
    });
    field.append(
      element(
        "dd",
        {},
        element("label", { class: "vh", for: control.id }, field.querySelector("dd")?.textContent ?? input.name),
        control,
        why,
      ),
    );
    this.#controls.set(input, control);
  }

  #show({ root }: ShownPage, store: IncidentStore): void {
    for (const [input, control] of this.#controls) {
      const value = store.filled(input.name);
      if (control !== document.activeElement && control.value !== value) control.value = value;
      this.#judge(input, control);
    }
    const inputs = [...this.#controls.keys()];
    for (const place of root.querySelectorAll<HTMLElement>("var[data-input]")) {
      const { shown, text } = fillCommand(commandParts(place), inputs, (name) => store.filled(name));
      const name = place.dataset["input"] ?? "";
      const isHidden = shown === `{{${name}}}`;
      place.textContent = isHidden ? name : shown;
      place.classList.toggle("filled", text !== null);
    }
    for (const link of root.querySelectorAll<HTMLAnchorElement>("a[data-href]")) {
      const address = fillAddress(link.dataset["href"] ?? "", inputs, (name) => store.filled(name));
      if (address === null) link.removeAttribute("href");
      else link.href = address;
    }
  }

  #judge(input: Input, control: Control): void {
    const fault = control.value === "" ? null : valueFault(input, control.value.trim());
    control.setAttribute("aria-invalid", String(fault !== null));
    const why = control.nextElementSibling;
    if (why !== null) why.textContent = fault === null ? "" : `This ${fault}.`;
  }

  #takeLink(store: IncidentStore): void {
    const given = valuesIn(location.hash);
    if (given === null) return;
    for (const input of this.#controls.keys()) {
      const text = given.get(input.name);
      if (text !== null && !isSecret(input) && store.filled(input.name) === "") store.record({ kind: "filled", name: input.name, text });
    }
    history.replaceState(history.state, "", location.pathname);
  }

  #linkButton(store: IncidentStore): HTMLElement {
    const button = element("button", { type: "button", class: "btn" }, "Copy a link with these values");
    const said = element("span", { role: "status" });
    button.addEventListener("click", () => {
      const open = [...this.#controls.keys()].filter((input) => !isSecret(input));
      const link = valuesLink(
        location.href,
        open.map(({ name }) => [name, store.filled(name)] as const),
      );
      navigator.clipboard.writeText(link).then(
        () => (said.textContent = "Copied, without secrets."),
        () => (said.textContent = "The browser does not let this page copy."),
      );
    });
    return element("p", { class: "share" }, button, " ", said);
  }
}

function controlOf(input: Input, id: string): Control {
  if (input.kind === "choice") {
    return element(
      "select",
      { id },
      element("option", { value: "" }, "choose"),
      ...input.choices.map((choice) => element("option", {}, choice)),
    );
  }
  const type = isSecret(input) ? "password" : "text";
  const mode = { integer: "numeric", url: "url" }[input.kind as string] ?? "text";
  // The example stands above: within the field a tired reader takes it for the value.
  return element("input", { id, type, inputmode: mode, autocomplete: "off", spellcheck: "false", autocapitalize: "off" });
}

customElements.define("incident-values", IncidentValues);
