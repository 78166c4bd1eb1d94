/** In the folder of a compiled renderer: the code that turns data into pages, and the files that stand in every site. */
export const CODE = "code";
export const FILES = "files";
