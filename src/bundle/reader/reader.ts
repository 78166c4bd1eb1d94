/** The script of a bundle: shows one page at a time, answers what is pasted, and brings the elements that its pages need. */
import "../../client/checklist-ticks.ts";
import "../../client/copy-command.ts";
import "../../client/incident-steps.ts";
import "../../client/incident-trail.ts";
import "../../client/incident-values.ts";
import "../../client/print-sheet.ts";
import "../../client/review-day.ts";
import "./chosen-theme.ts";
import "../../client/theme-choice.ts";
import { answerPastes } from "./answer-pastes.ts";
import { showPlace } from "./show-place.ts";

addEventListener("hashchange", showPlace);
answerPastes();
showPlace();
