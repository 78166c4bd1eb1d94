import { registerHooks } from "node:module";
import { parentPort } from "node:worker_threads";

/** What Mermaid says about a text it cannot parse. The fields differ by the parser that each type of diagram has. */
export interface ParseError {
  readonly message: string;
  /** From the parsers made by jison. The place is that of the piece before the one at fault. */
  readonly hash?:
    | {
        readonly text?: string;
        readonly token?: string | number | null;
        /** From 0. */
        readonly line?: number | string;
        readonly expected?: readonly string[];
        readonly loc?: {
          readonly first_line: number;
          readonly last_line: number;
          readonly first_column: number;
          readonly last_column: number;
        };
      }
    | undefined;
  /** From the parsers made by Langium, the first fault only. */
  readonly place?: { readonly line: number; readonly column: number; readonly found: string; readonly expected: string | null } | undefined;
}

interface LangiumResult {
  readonly lexerErrors?: readonly { readonly line: number; readonly column: number; readonly message: string }[];
  readonly parserErrors?: readonly {
    readonly message: string;
    readonly token: { readonly image: string; readonly startLine: number; readonly startColumn: number };
  }[];
}

type Thrown = Error & { readonly hash?: ParseError["hash"]; readonly result?: LangiumResult };

// Mermaid's sanitiser needs a DOM, and parsing needs no sanitiser.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "dompurify"
      ? {
          url: "data:text/javascript,export default { addHook() {}, removeHook() {}, removeAllHooks() {}, setConfig() {}, sanitize: (text) => text }",
          shortCircuit: true,
        }
      : next(specifier, context),
});
// Asked for by the colours of a sequence diagram's boxes.
Object.assign(globalThis, { window: { CSS: { supports: () => false } } });

const { default: mermaid } = await import("mermaid");

parentPort?.on("message", async (text: string) => {
  try {
    await mermaid.parse(text);
    parentPort?.postMessage(null);
  } catch (error) {
    parentPort?.postMessage(describe(error as Thrown));
  }
});

function describe(error: Thrown): ParseError {
  const lexer = error.result?.lexerErrors?.[0];
  const parser = error.result?.parserErrors?.[0];
  const found = lexer && /->([^]*?)<-/.exec(lexer.message)?.[1];
  const place = lexer
    ? { line: lexer.line, column: lexer.column, found: found ?? "", expected: null }
    : parser && {
        line: parser.token.startLine,
        column: parser.token.startColumn,
        found: parser.token.image,
        expected: /token of type '(\w+)'/.exec(parser.message)?.[1] ?? null,
      };
  const hash = error.hash && (JSON.parse(JSON.stringify(error.hash)) as ParseError["hash"]);
  return { message: error.message, hash, place };
}
