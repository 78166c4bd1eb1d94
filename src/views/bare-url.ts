/** An address as people say it: without scheme, `www.` and a slash at the end. */
export const bareUrl = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
