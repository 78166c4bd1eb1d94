import { Worker } from "node:worker_threads";
import type { DiagramFault } from "./diagram-fault.ts";
import { forbiddenLines } from "./forbidden-lines.ts";
import { parseFault } from "./parse-fault.ts";
import type { ParseError } from "./parse-worker.ts";
import { whenLate } from "./when-late.ts";

export type { DiagramFault } from "./diagram-fault.ts";

/** Milliseconds for one text; a thousand times what a long diagram takes. */
const TIME_LIMIT = 10_000;

/** Characters; what Mermaid itself accepts. */
const SIZE_LIMIT = 50_000;

let worker: Worker | undefined;
let queue: Promise<unknown> = Promise.resolve();

/** All faults of one diagram, by line. Parses without a browser in a thread of its own, which is stopped if it hangs. */
export async function checkDiagram(text: string, timeLimit = TIME_LIMIT): Promise<readonly DiagramFault[]> {
  if (text.length > SIZE_LIMIT) {
    return [wholeText(`The diagram is longer than ${SIZE_LIMIT} characters`, "Split it into several diagrams")];
  }
  const forbidden = forbiddenLines(text);
  const { parsed, lineOf } = withoutComments(text);
  const error = await inTurn(() => parse(parsed, timeLimit));
  if (error === null) return forbidden;
  if (error === "late")
    return [...forbidden, wholeText(`Reading it takes longer than ${timeLimit / 1000} seconds`, "Make the diagram smaller")];
  const fault = parseFault(error, parsed);
  const faults = [...forbidden, { ...fault, line: fault.line === null ? null : (lineOf[fault.line - 1] ?? 1) }];
  return faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function wholeText(message: string, fix: string): DiagramFault {
  return { kind: "syntax", line: null, column: null, message, fix };
}

/** The text as Mermaid's parsers get it, and the line of the fence that each of its lines comes from. */
function withoutComments(text: string): { readonly parsed: string; readonly lineOf: readonly number[] } {
  const lines = text.split(/\r\n|\r|\n/);
  const isFrontMatter = lines.find((line) => line.trim())?.trim() === "---";
  const start = isFrontMatter
    ? lines.findIndex((line, index) => index > lines.findIndex((other) => other.trim()) && line.trim() === "---") + 1
    : 0;
  const kept: string[] = [];
  const lineOf: number[] = [];
  for (const [index, line] of lines.entries()) {
    const isLeading = kept.length === 0 && !line.trim();
    if (index < start || isLeading || /^\s*%%/.test(line)) continue;
    kept.push(line);
    lineOf.push(index + 1);
  }
  return { parsed: kept.join("\n"), lineOf };
}

function inTurn<Result>(job: () => Promise<Result>): Promise<Result> {
  const result = queue.then(job);
  queue = result.catch(() => undefined);
  return result;
}

function parse(text: string, timeLimit: number): Promise<ParseError | null | "late"> {
  const thread = (worker ??= new Worker(new URL("./parse-worker.ts", import.meta.url)));
  thread.ref();
  return new Promise((resolve, reject) => {
    const endWatch = whenLate(timeLimit, () => {
      settle();
      worker = undefined;
      void thread.terminate();
      resolve("late");
    });
    const onMessage = (error: ParseError | null) => {
      settle();
      resolve(error);
    };
    const onError = (error: Error) => {
      settle();
      worker = undefined;
      reject(error);
    };
    function settle(): void {
      endWatch();
      thread.off("message", onMessage).off("error", onError);
      // An idle thread must not keep the process alive.
      thread.unref();
    }
    thread.on("message", onMessage).on("error", onError);
    thread.postMessage(text);
  });
}
