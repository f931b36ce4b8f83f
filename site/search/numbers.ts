/** The characters of a number: 90 of ASCII that stand as they are in JSON. */
const FIRST = 35;
const LEFT_OUT = 92;
const BASE = 45;

/**
 * Whole numbers from 0 as text: one character for each number below 45, two below 2,025, and so on. A host that
 * compresses text makes as little of it as of bytes, and hosts compress text, not bytes.
 */
export function writeNumbers(numbers: Iterable<number>): string {
  const written: string[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest >= BASE; rest = Math.floor(rest / BASE)) written.push(character(BASE + (rest % BASE)));
    written.push(character(rest));
  }
  return written.join('');
}

/** The numbers that {@link writeNumbers} has written. */
export function readNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length);
  let count = 0;
  let number = 0;
  let worth = 1;
  for (let place = 0; place < text.length; place += 1) {
    const figure = figureOf(text.charCodeAt(place));
    number += (figure % BASE) * worth;
    worth *= BASE;
    if (figure >= BASE) continue;
    numbers[count] = number;
    count += 1;
    number = 0;
    worth = 1;
  }
  return numbers.subarray(0, count);
}

function character(figure: number): string {
  const code = FIRST + figure;
  return String.fromCharCode(code < LEFT_OUT ? code : code + 1);
}

function figureOf(code: number): number {
  return code - FIRST - (code > LEFT_OUT ? 1 : 0);
}
