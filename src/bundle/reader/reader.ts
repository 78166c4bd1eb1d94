/** The script of a bundle: shows one page at a time and answers what is pasted. */
import { answerPastes } from "./answer-pastes.ts";
import { offerCopies } from "./offer-copies.ts";
import { showPlace } from "./show-place.ts";

addEventListener("hashchange", showPlace);
answerPastes();
offerCopies();
showPlace();
