const adopted = new Set<string>();

/** Gives the page styles, once, that it needs only where a script runs, so that no page carries them. */
export function adoptStyles(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
