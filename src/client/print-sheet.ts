/** A button that prints the page. */
export class PrintSheet extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn";
    button.textContent = "Print one sheet";
    button.addEventListener("click", () => print());
    this.replaceChildren(button);
  }
}

customElements.define("print-sheet", PrintSheet);
