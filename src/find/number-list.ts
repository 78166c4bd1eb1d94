const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Ascending numbers as text: the steps between them in digits of five bits, a sixth bit saying that more follow. */
export function writeNumbers(numbers: readonly number[]): string {
  let text = "";
  let last = 0;
  for (const number of numbers) {
    let step = number - last;
    last = number;
    while (step >= 32) {
      text += DIGITS[32 + (step % 32)];
      step = Math.floor(step / 32);
    }
    text += DIGITS[step];
  }
  return text;
}

export function readNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  let last = 0;
  let step = 0;
  let worth = 1;
  for (const sign of text) {
    const digit = DIGITS.indexOf(sign);
    step += (digit % 32) * worth;
    worth *= 32;
    if (digit >= 32) continue;
    last += step;
    numbers.push(last);
    step = 0;
    worth = 1;
  }
  return numbers;
}
