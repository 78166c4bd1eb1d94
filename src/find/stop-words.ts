import { stem } from "./stem.ts";

const WORDS =
  "a about again all also am an and any are arent as at be because been being but by can cannot cant come comes could couldnt did didnt do does doesnt doing dont each completely entirely totally really everyone everybody everything anything anyone still anymore " +
  "every find for from get gets getting give go goes going got had has hasnt have havent having he help her here his how i id if im in into is isnt it its itself ive just know let " +
  "like look make me more most my need no nor not now of off on once one only or other our out over own please see seem seems set she should show so some something such suddenly than " +
  "that the their them then there these they this those to today tomorrow tonight too under until up us use used using very want was wasnt we were what whats when where which while who whom why will with " +
  "within without wont would yesterday you your";

const STOP_WORDS = new Set(WORDS.split(" ").flatMap((word) => [word, stem(word)]));

/** Words of plain speech that stand everywhere, and single letters. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word) || (word.length <= 2 && /^[\p{L}\d]$/u.test(word));
