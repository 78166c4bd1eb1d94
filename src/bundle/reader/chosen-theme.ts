/** Shows the bundle in the theme that the reader chose in it before. */
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
} catch {
  // Storage may be forbidden; the system's theme then holds.
}
