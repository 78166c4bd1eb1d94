/** What a reader of a question may be after: how something is done, what must not be forgotten, why something does not work. */
export type Intent = "task" | "list" | "trouble";

const LIST =
  /\bcheck-?lists?\b|\b(?:what|which|things?|anything|everything)\b.*\b(?:to|must|should|do (?:we|i|you)|has|have|needs?)\b.*\b(?:checks?|checked|look(?:ed)?|tick\w*|done|care|verif\w+|remember|forget|forgotten|test(?:ed)?|ready|prepared?|in place|work through|go through)\b|\b(?:every|each|once an?) (?:day|week|month|quarter|three months)\b|\b(?:daily|weekly|monthly|quarterly)\b/i;

const TROUBLE =
  /\b(?:errors?|exceptions?|fatal|fail(?:s|ed|ing|ure|ures)?|broke|broken|breaks|crash\w*|down|dead|dies|slow\w*|stuck|hangs?|refused|denied|rejected|unreachable|unavailable|timed? ?outs?|times out|missing|undefined|invalid|expired|wrong|empty|blank|white|leak\w*|lost|gone|stop(?:s|ped)|unhealthy|red|(?:ca|wo|does|do|is|are|did)n['’]?t|can ?not|not|nothing|never|no longer|won['’]?t|why|5\d\d|4\d\d)\b/i;
const TASK =
  /^\W*(?:how|where|what|which|who|whom|when|can|may|is|are|does|do|did|will|should|must|i want|i need|we want|we need|show|see|list|set|change|add|create|make|get|run|restore|update|rotate|scale|deploy|open|read|find|use|move)\b/i;

/** Who asks for an endpoint alone wants to know what it is. */
const PATH = /^\W*(?:(?:curl|wget|get|post) (?:-\S+ )*)?(?:\/[a-z][\w.-]*){2,}\/?\W*$/i;

/** All that a question says it is after. `isCommand` says that a known command stands in it. */
export function intentsOf(text: string, isCommand: boolean): ReadonlySet<Intent> {
  const intents = new Set<Intent>();
  if (LIST.test(text)) intents.add("list");
  if (TROUBLE.test(text)) intents.add("trouble");
  if (TASK.test(text) || PATH.test(text) || (isCommand && intents.size === 0)) intents.add("task");
  return intents;
}
