const small = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A number in English, written out up to twelve: "six", "13", "1,250". */
export const numberWords = (value: number): string => small[value] ?? new Intl.NumberFormat("en-GB").format(value);
