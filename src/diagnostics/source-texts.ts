/** The text of each content file by its path, from which frames are drawn; a fault may name a file that is not here. */
export type SourceTexts = ReadonlyMap<string, { readonly text: string }>;
