import text from "../styles/find.css?inline";

/** Puts the look of the search on the page. It comes with the code that draws the search, so that no other page load carries it. */
export function wearFindStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
