import type { TrailClock } from "../incident/trail-markdown.ts";

/** Days and times in the reader's zone, written so that they sort. */
export function localClock(): TrailClock {
  // Swedish writes days and times as ISO 8601 does.
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("sv", options);
  const day = format({ dateStyle: "short" });
  const time = format({ timeStyle: "medium" });
  return {
    day: (at) => day.format(new Date(at)),
    time: (at) => time.format(new Date(at)),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
