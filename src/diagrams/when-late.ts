const TURNS = 20;

/**
 * Calls back after a time in which this thread listened throughout: while it is busy or stopped, an answer waits unheard,
 * so that time does not count. The result ends the watch.
 */
export function whenLate(milliseconds: number, react: () => void): () => void {
  let turnsLeft = TURNS;
  const timer = setInterval(() => {
    if (--turnsLeft > 0) return;
    clearInterval(timer);
    react();
  }, milliseconds / TURNS);
  return () => clearInterval(timer);
}
