import { type DiagramSource, diagramKey } from "./diagram.ts";
import type { DrawingBoard } from "./drawing-board.ts";
import { findUnsafeSvg } from "./find-unsafe-svg.ts";
import { forbiddenLines } from "./forbidden-lines.ts";
import { mergeSchemes } from "./merge-schemes.ts";
import { simplifyDrawing } from "./simplify-drawing.ts";
import { whenLate } from "./when-late.ts";
import { writeSvg } from "./write-svg.ts";

/** A finished SVG, or in one sentence why there is none. */
export type DrawnDiagram = { readonly svg: string } | { readonly fault: string };

/** Milliseconds for one diagram in both schemes. */
const TIME_LIMIT = 15_000;

/**
 * Draws each source once, by its key. A diagram that cannot be drawn is a fault in the result; only a missing browser
 * throws. No browser starts where there is nothing to draw.
 */
export async function drawDiagrams(
  sources: readonly DiagramSource[],
  onProgress?: (done: number, total: number) => void,
): Promise<ReadonlyMap<string, DrawnDiagram>> {
  const wanted = new Map(sources.map((source) => [diagramKey(source), source]));
  const drawings = new Map<string, DrawnDiagram>();
  let board: DrawingBoard | undefined;
  try {
    for (const [key, source] of wanted) {
      const forbidden = forbiddenLines(source.text).find(({ kind }) => kind === "unsafe");
      if (forbidden) {
        drawings.set(key, { fault: forbidden.message });
      } else {
        // Reading Playwright takes longer than looking whether there is anything to draw.
        board ??= await (await import("./drawing-board.ts")).openDrawingBoard();
        const drawing = await drawInTime(board, source, key);
        drawings.set(key, drawing ?? { fault: `Drawing takes longer than ${TIME_LIMIT / 1000} seconds` });
        if (!drawing) {
          await board.close();
          board = undefined;
        }
      }
      onProgress?.(drawings.size, wanted.size);
    }
  } finally {
    await board?.close();
  }
  return drawings;
}

/** `null` where the board does not answer. */
async function drawInTime(board: DrawingBoard, source: DiagramSource, key: string): Promise<DrawnDiagram | null> {
  let endWatch = (): void => undefined;
  const tooLate = new Promise<null>((resolve) => {
    endWatch = whenLate(TIME_LIMIT, () => resolve(null));
  });
  // A page that crashed rejects; it is as lost as one that hangs.
  const drawing = draw(board, source, key).catch(() => null);
  try {
    return await Promise.race([drawing, tooLate]);
  } finally {
    endWatch();
  }
}

async function draw(board: DrawingBoard, source: DiagramSource, key: string): Promise<DrawnDiagram> {
  const { light, dark } = await board.draw(source.text);
  if ("fault" in light) return { fault: `Mermaid cannot draw this: ${light.fault.split("\n")[0]}` };
  const merged = "fault" in dark ? null : mergeSchemes(light.root, dark.root);
  if (!merged) return { fault: "The light and the dark drawing differ" };
  const prefix = `d${key}-`;
  const svg = writeSvg(simplifyDrawing(merged, prefix), source, prefix);
  const unsafe = findUnsafeSvg(svg);
  return unsafe ? { fault: `The drawing holds what a page may not: ${unsafe}` } : { svg };
}
