/** A shell program, reduced to the simple commands in it, in the order in which they stand. */
export interface ShellScript {
  /** Those of pipes, groups, loops and substitutions too. */
  readonly commands: readonly ShellCommand[];
  /** Whether it is made of simple commands only and surely parses; anything else is for the full grammar to judge. */
  readonly isPlain: boolean;
}

export interface ShellCommand {
  /** `NAME=value` before the name. */
  readonly assignments: readonly ShellWord[];
  /** Its name and its arguments. */
  readonly words: readonly ShellWord[];
  readonly redirects: readonly ShellRedirect[];
  /** The command whose output it reads. */
  readonly input: ShellCommand | null;
}

export interface ShellWord {
  /** Without its quotes; variables and substitutions stand as written. */
  readonly text: string;
  /** Offsets in the program. */
  readonly start: number;
  readonly end: number;
}

export interface ShellRedirect {
  /** Without the number of the stream: `>`, `>>`, `<`, `<<`. */
  readonly operator: string;
  readonly target: ShellWord;
  /** The lines of a here-document. */
  readonly body: string | null;
}
