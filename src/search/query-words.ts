/** The words of a query, in its order, each once. */
export interface QueryWords {
  /** What may tell one page from another. */
  readonly words: readonly string[];
  /** Words of plain speech that stand on every page. */
  readonly stopWords: readonly string[];
}

const STOP_WORDS = new Set(
  (
    "a about after again all also am an and any are as at be because been but by can cannot cant could couldnt did didnt do does doesnt doing dont for from get gets getting " +
    "got had has have having he her here his how i if im in into is isnt it its ive just let like me my of off on once one or our out over own please see " +
    "seem seems she should so some such than that the their them then there these they this those to too us very want was we were what when " +
    "where which while who why will with wont would you your"
  ).split(" "),
);

/** Times, dates, addresses, long numbers and ids: they differ from one log to the next, so no page holds them. */
const PASSING = [
  /^\d{4}-\d{2}-\d{2}/,
  /^\d{1,2}:\d{2}/,
  /^\d+\.\d+\.\d+\.\d+/,
  /^\d{4,}(?:\.\d+)?$/,
  /^\d+(?:\.\d+)?(?:ms|s|kb|mb)$/i,
  /^(?=\D*\d)[0-9a-f]{8,}(?:-[0-9a-f]{4,})*$/i,
];

const APOSTROPHE = /(?<=\p{L})['’](?=\p{L})/gu;

/** What stands between words and inside the notation of logs, but not inside names, flags and paths. */
const BREAKS = /[\s"'`“”‘’()[\]{}<>|,;=&?!…→]+|:(?=\D|$)|\.(?=\s|$)/u;

/** Splits text into words. Pages need more than one long paste has, so `limit` keeps the longest: long words are rare words. */
export function queryWords(query: string, limit = 40): QueryWords {
  const seen = new Map<string, string>();
  for (const word of query.replace(APOSTROPHE, "").split(BREAKS)) {
    if (/[\p{L}\p{N}]/u.test(word) && !seen.has(word.toLowerCase())) seen.set(word.toLowerCase(), word);
  }
  const all = [...seen.values()].filter((word) => !PASSING.some((pattern) => pattern.test(word)));
  const isStopWord = (word: string) => STOP_WORDS.has(word.toLowerCase()) || /^\p{L}$/u.test(word);
  const words = all.filter((word) => !isStopWord(word));
  if (words.length === 0) return { words: all.length > 0 ? all : [...seen.values()], stopWords: [] };
  const longest = new Set(words.toSorted((one, other) => other.length - one.length).slice(0, limit));
  return { words: words.filter((word) => longest.has(word)), stopWords: all.filter(isStopWord) };
}
