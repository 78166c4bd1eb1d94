import type { FindPage } from "./find-index.ts";

/** The last part of an address: `roll-back` of `/ayni/guides/roll-back/`. */
export const lastPart = (url: string): string => /[^/#]*(?=\/?$)/.exec(url)?.[0] ?? "";

export const pageId = ({ id, url }: FindPage): string => id ?? lastPart(url);
