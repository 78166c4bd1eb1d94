import { nothingPassed } from "../../src/check/passed-before.ts";
import type { Aid } from "../../src/check/rule.ts";

/** For rules that need nothing but the content. */
export const noAid: Aid = { passed: nothingPassed, answers: Promise.resolve(() => undefined) };
