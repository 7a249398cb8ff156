const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const day = "(\\d{1,2})(?:st|nd|rd|th)?";

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, bn: 1e9 };

const iso = (year: string, name: string, date = ""): string => {
  const number = String(months.indexOf(name.slice(0, 3)) + 1).padStart(2, "0");
  return ` ${year}-${number}${date && `-${date.padStart(2, "0")}`} `;
};

/** Dates in any of the usual orders, as ISO 8601; a range of days as its two ends. */
function withDates(text: string): string {
  const range = "\\s?[-–]\\s?";
  return text
    .replace(
      new RegExp(`\\b${day}${range}${day} ${month},? (\\d{4})\\b`, "g"),
      (_, a, b, m, y) => iso(y, m, a) + iso(y, m, b),
    )
    .replace(
      new RegExp(`\\b${month} ${day}${range}${day},? (\\d{4})\\b`, "g"),
      (_, m, a, b, y) => iso(y, m, a) + iso(y, m, b),
    )
    .replace(new RegExp(`\\b${day}(?: of)? ${month},? (\\d{4})\\b`, "g"), (_, d, m, y) => iso(y, m, d))
    .replace(new RegExp(`\\b${month} ${day},? (\\d{4})\\b`, "g"), (_, m, d, y) => iso(y, m, d))
    .replace(new RegExp(`\\b${month},? (\\d{4})\\b`, "g"), (_, m, y) => iso(y, m))
    .replace(/\b(\d{2})-(\d{2})-(\d{4})\b/g, (_, d, m, y) => ` ${y}-${m}-${d} `);
}

/** Numbers in words or with commas and scales, as digits: `$1.25 million` is 1250000. */
function withNumbers(text: string): string {
  const spelled = text
    .replace(new RegExp(`\\b(${tens.join("|")})[- ](${ones.slice(1, 10).join("|")})\\b`, "g"), (_, ten, one) =>
      String(20 + 10 * tens.indexOf(ten) + ones.indexOf(one)),
    )
    .replace(new RegExp(`\\b(${[...ones, ...tens].join("|")})\\b`, "g"), (word) =>
      String(ones.includes(word) ? ones.indexOf(word) : 20 + 10 * tens.indexOf(word)),
    );
  return spelled
    .replace(/(?<=\d),(?=\d{3}\b)/g, "")
    .replace(/\b(\d+(?:\.\d+)?) ?(hundred|thousand|million|billion|bn)\b/g, (_, number, scale) =>
      String(Math.round(Number(number) * (scales[scale] ?? 1) * 1e6) / 1e6),
    );
}

/** Links as their words, no emphasis, no tags. */
const withoutMarks = (text: string): string =>
  text
    .replace(/!?\[([^\]]*)\]\s?\([^)]*\)/g, "$1")
    .replace(/<[^>]+>/g, " ")
    .replace(/\{[:#][^}]*\}/g, " ")
    .replace(/[*_`]/g, "");

/**
 * A text as far as its words go: without accents, capitals, punctuation and marks of Markdown, its dates and numbers
 * written one way; words parted by one blank, with one at each end.
 */
export function folded(text: string): string {
  const plain = withoutMarks(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, " ");
  const words =
    withNumbers(withDates(plain)).match(/\d{4}-\d{2}(?:-\d{2})?|\d+(?:\.\d+)?|[\p{L}]+(?:'[\p{L}]+)*/gu) ?? [];
  return ` ${words.join(" ")} `;
}

/** Numbers of a folded text. */
export const numbersIn = (text: string): ReadonlySet<number> =>
  new Set(text.split(" ").flatMap((word) => (/^\d+(\.\d+)?$/.test(word) ? [Number(word)] : [])));

/** Dates of a folded text, in ISO 8601: days, months and years. */
export const datesIn = (text: string): readonly string[] =>
  text.split(" ").filter((word) => /^(\d{4}-\d{2}(-\d{2})?|(19|20)\d{2})$/.test(word));
