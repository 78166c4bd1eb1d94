/** The day on which a review of `reviewed` no longer holds. Months are counted by the calendar, parts of a day as one day. */
export function dueDay(reviewed: string, every: string): string {
  const [, count = "0", unit = "d"] = /^(\d+)([a-z]+)$/.exec(every) ?? [];
  const amount = Number(count);
  const day = new Date(`${reviewed}T00:00:00Z`);
  if (unit === "mo") return afterMonths(day, amount);
  const days = unit === "w" ? amount * 7 : unit === "d" ? amount : 1;
  day.setUTCDate(day.getUTCDate() + days);
  return isoDay(day);
}

/** The 31st of a month falls on the last day of a shorter one. */
function afterMonths(day: Date, months: number): string {
  const wanted = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() + months);
  if (day.getUTCDate() !== wanted) day.setUTCDate(0);
  return isoDay(day);
}

const isoDay = (day: Date): string => day.toISOString().slice(0, 10);
