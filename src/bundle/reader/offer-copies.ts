const SAID_FOR = 2500;

/** Gives each command a button that copies it, but those that need a value of the reader's own or can destroy. */
export function offerCopies(): void {
  for (const place of document.querySelectorAll("copy-command")) {
    const figure = place.closest("figure");
    const code = figure?.querySelector("pre > code");
    if (code && !figure?.matches(".stop") && code.querySelector("var") === null) offerCopy(place, code);
    else place.remove();
  }
}

function offerCopy(place: Element, code: Element): void {
  const word = span("");
  const status = span("vh");
  status.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  word.textContent = "Copy";
  const what = span("vh");
  what.textContent = ` ${place.getAttribute("label") ?? "the command"}`;
  button.append(word, what);
  button.addEventListener("click", () => {
    void copy(code).then((outcome) => {
      word.textContent = status.textContent = outcome;
      setTimeout(() => {
        word.textContent = "Copy";
        status.textContent = "";
      }, SAID_FOR);
    });
  });
  place.append(button, status);
}

/** Copies, or selects where the browser does not let it; says which. */
async function copy(code: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(code.textContent.replace(/\n+$/, ""));
    return "Copied";
  } catch {
    getSelection()?.selectAllChildren(code);
    return "Press Ctrl C";
  }
}

function span(className: string): HTMLSpanElement {
  const made = document.createElement("span");
  made.className = className;
  return made;
}
