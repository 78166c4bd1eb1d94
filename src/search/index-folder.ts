/** Where the full-text index stands, from the root of the site. */
export const INDEX_FOLDER = "pagefind/";
