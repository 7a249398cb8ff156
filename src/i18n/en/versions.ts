import type { ChangeCount } from "#core/model/dataChanges.ts";
import { listWords } from "../listWords.ts";
import { plural } from "../plural.ts";

const whole = new Intl.NumberFormat("en-GB");

/** How much changed: "37 values changed, 2 records were added". */
function changed({ values, added, removed }: ChangeCount): string {
  const records = (count: number, what: string): string =>
    `${whole.format(count)} ${plural(count, "record was", "records were")} ${what}`;
  const parts = [
    ...(values > 0 ? [`${whole.format(values)} ${plural(values, "value", "values")} changed`] : []),
    ...(added > 0 ? [records(added, "added")] : []),
    ...(removed > 0 ? [records(removed, "taken out")] : []),
  ];
  return parts.length === 0 ? "no value changed" : listWords(parts);
}

/** Texts of versions of the data: what changed between them, and what is drawn from which. */
export const versions = {
  changed,
  /** Beneath a view that draws an older version, where there is little room. */
  since: ({ values, added, removed }: ChangeCount, newest: string) => {
    const all = values + added + removed;
    const changes = all === 0 ? "no change" : `${whole.format(all)} ${plural(all, "change", "changes")}`;
    return `${changes} since, newest: ${newest}`;
  },
  pinnedTitle: (title: string, version: string) => `${title} (data ${version})`,
  notice: {
    older: (version: string, newest: string, count: ChangeCount) =>
      `This link was made with data ${version}. Shown are ${newest}: ${changed(count)} since.`,
    unknown: (version: string, newest: string) =>
      `This link asks for data ${version}, which is not kept. Shown are ${newest}, the newest.`,
    list: "What changed",
    way: "Go on with the newest",
  },
  changes: {
    title: (version: string) => `What changed since data ${version}`,
    description: (version: string, newest: string, count: ChangeCount) =>
      `The versions ${version} and ${newest} of the data of the Open Data Partnerships Atlas, value by value: ${changed(count)}.`,
    lead: (before: string, beforeDate: string, now: string, nowDate: string) =>
      `Data ${before} of ${beforeDate} beside data ${now} of ${nowDate}, value by value. Views that were pinned to ${before} go on drawing ${before}.`,
    sum: (before: string, now: string, count: ChangeCount) => `Between ${before} and ${now}, ${changed(count)}.`,
    none: "Only words of the schema, or the order of records, differ.",
    table: (title: string, count: ChangeCount) => `${title}: ${changed(count)}`,
    record: "Record and value",
    before: (version: string) => `In ${version}`,
    now: (version: string) => `In ${version}`,
    kinds: { added: "added", removed: "taken out" },
    notKnown: "not known",
    caption: (table: string) => `Changes of ${table}`,
    file: (version: string) => `The whole of data ${version}, as one Data Package (JSON)`,
  },
};
