/** What comes of work within so many milliseconds; null when it takes longer or fails. */
export function inTime<Value>(work: Promise<Value | null>, milliseconds: number): Promise<Value | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, milliseconds, null));
  return Promise.race([work.catch(() => null), late]);
}
