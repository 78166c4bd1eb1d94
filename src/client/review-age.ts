export interface ReviewAge {
  /** `9 days ago`, `due since 8 months`. */
  readonly text: string;
  readonly isDue: boolean;
}

/** How a review stands on a day. Days are ISO dates in the reader's own time zone. */
export function reviewAge(reviewed: string, due: string, today: string): ReviewAge {
  const late = daysBetween(due, today);
  if (late >= 0) return { text: late === 0 ? "due today" : `due since ${span(late)}`, isDue: true };
  const age = daysBetween(reviewed, today);
  return { text: age <= 0 ? "today" : `${span(age)} ago`, isDue: false };
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function span(days: number): string {
  if (days < 60) return days === 1 ? "1 day" : `${days} days`;
  const months = Math.floor(days / 30.44);
  return months < 24 ? `${months} months` : `${Math.floor(months / 12)} years`;
}
