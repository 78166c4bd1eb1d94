import { styleText } from "node:util";

const SIGNS = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const FRAME_MS = 100;
/** A shorter task is not worth a line. */
const WORTH_SAYING_MS = 1000;

/**
 * Runs a task and shows on standard error that it runs: a moving sign on a terminal, a line at the start and one at the
 * end elsewhere. Nothing is shown for a task of less than a second. `report` changes the words behind the name; a task that
 * leaves no time for timers shows that it runs by calling it.
 */
export async function withProgress<Result>(name: string, task: (report: (detail: string) => void) => Promise<Result>): Promise<Result> {
  const out = process.stderr;
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  let detail = "";
  let frame = 0;
  let isSaid = false;
  let drawnAt = 0;

  const draw = () => {
    const now = performance.now();
    if (now - start < WORTH_SAYING_MS || now - drawnAt < FRAME_MS) return;
    drawnAt = now;
    if (out.isTTY) {
      const words = detail === "" ? "" : `, ${detail}`;
      const line = `${SIGNS[frame++ % SIGNS.length]} ${name} ${seconds().toFixed(0)} s${words}`;
      out.write(`\r\x1b[K${line.slice(0, (out.columns || 80) - 1)}`);
    } else if (!isSaid) out.write(`${name} …\n`);
    isSaid = true;
  };

  const timer = setInterval(draw, FRAME_MS);
  try {
    return await task((words) => {
      detail = words;
      draw();
    });
  } finally {
    clearInterval(timer);
    if (isSaid) out.write(`${out.isTTY ? "\r\x1b[K" : ""}${styleText("dim", `${name}: ${seconds().toFixed(1)} s`, { stream: out })}\n`);
  }
}
