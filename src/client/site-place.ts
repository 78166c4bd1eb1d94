import { inSite, onHost } from "../model/site-base.ts";

/** Where the site stands on its host: its pages say so if that is not the root. Read late, so that whoever imports this needs no page. */
const base = (): string => document.documentElement.dataset["base"] ?? "/";

/** The address to load or to link to, of a path from the root of the site. */
export const hostAddress = (path: string): string => onHost(base(), path);

/** The path of this page from the root of the site. */
export const pagePath = (): string => inSite(base(), location.pathname) ?? location.pathname;

/** The key of what is kept in this browser; sites that stand on one host share its storage. */
export const keptAs = (name: string): string => `signalbox${base().slice(0, -1)}:${name}`;
