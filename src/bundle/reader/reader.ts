/** The script of a bundle: shows one page at a time and answers what is pasted. */
import { answerPastes } from "./answer-pastes.ts";
import { showPlace } from "./show-place.ts";

addEventListener("hashchange", showPlace);
answerPastes();
showPlace();
