/** A line of data as it stands by itself: its first word gets a capital, unless it may be a name: `nginx, Vite`, `queue_depth`. */
export const lineStart = (text: string): string => text.replace(/^[a-z](?=[a-z'-]*(?: |$))/, (letter) => letter.toUpperCase());
