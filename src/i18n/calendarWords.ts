type Unit = "day" | "month";

const fields: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
};

/** Days and months in the words of a language, by its own order and names; months count from 0. */
export function calendarWords(locale: string) {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const formatOf = (name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const format =
      formats.get(name) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC", calendar: "gregory" });
    formats.set(name, format);
    return format;
  };
  const unit = (name: Unit, short: boolean) =>
    formatOf(`${name} ${short}`, short ? { ...fields[name], month: "short" } : fields[name]);
  const date = (year: number, month: number, day = 1) => new Date(Date.UTC(year, month, day));
  return {
    day: (year: number, month: number, day: number) => unit("day", false).format(date(year, month, day)),
    month: (year: number, month: number) => unit("month", false).format(date(year, month)),
    shortDay: (year: number, month: number, day: number) => unit("day", true).format(date(year, month, day)),
    shortMonth: (year: number, month: number) => unit("month", true).format(date(year, month)),
    /** A month's name alone, as on an axis. */
    monthName: (month: number) => formatOf("name", { month: "short" }).format(date(2000, month)),
    /** From one day or month to another, what both share said once; `between` stands between them. */
    range: (name: Unit, from: number, to: number, between: string, short = false) => {
      const parts = unit(name, short).formatRangeToParts(from, to);
      const last = parts.findLastIndex(({ source }) => source === "startRange");
      const next = parts.findIndex(({ source }) => source === "endRange");
      return parts.map(({ value }, at) => (at > last && at < next ? (at === last + 1 ? between : "") : value)).join("");
    },
  };
}
