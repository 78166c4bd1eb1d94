/** How Markdown is read, here and in the build: both must see the same page. */
export const markdownFeatures = {
  gfm: true,
  smartPunctuation: false,
  directive: false,
  math: false,
  headingAttributes: false,
} as const;
