/** Fences in these languages are commands: a reader copies and runs them. */
export const commandLanguages: ReadonlySet<string> = new Set(["bash", "sh", "shell", "sql", "powershell"]);
