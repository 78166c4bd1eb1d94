import { reviewAge } from "./review-age.ts";

/** Says how long ago a review was, or since when the next is due. Its `<time>` holds the day, `due` when it no longer holds. */
export class ReviewDay extends HTMLElement {
  connectedCallback(): void {
    const time = this.querySelector("time");
    const due = this.getAttribute("due");
    if (time === null || due === null) return;
    // Swedish writes a day as ISO 8601 does.
    const { text, isDue } = reviewAge(time.dateTime, due, new Date().toLocaleDateString("sv"));
    time.title = time.dateTime;
    time.textContent = text;
    this.classList.toggle("due", isDue);
  }
}

customElements.define("review-day", ReviewDay);
