/** Signs that JSON and HTML both write as they are, each a digit. */
const digits = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at))
  .filter((sign) => !"&<\\".includes(sign))
  .join("");
const base = digits.length;

/** Numbers from here on are written; each is moved up by as much. */
const least = -256;

/** How many digits a number up to `most` takes. */
export const widthFor = (most: number): number => Math.ceil(Math.log(most - least + 1) / Math.log(base));

/**
 * Whole numbers as a text, each of `width` digits.
 *
 * @throws {RangeError} where a number does not fit
 */
export const writtenNumbers = (numbers: readonly number[], width: number): string =>
  numbers
    .map((number) => {
      let rest = number - least;
      if (rest < 0 || rest >= base ** width) throw new RangeError(`${number} does not fit into ${width} digits`);
      let text = "";
      for (let place = 0; place < width; place++) {
        text = digits.charAt(rest % base) + text;
        rest = Math.floor(rest / base);
      }
      return text;
    })
    .join("");

/** The numbers that a text was written from. */
export function readNumbers(text: string, width: number): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < text.length; at += width) {
    let number = 0;
    for (let place = at; place < at + width; place++) number = number * base + digits.indexOf(text.charAt(place));
    numbers.push(number + least);
  }
  return numbers;
}
