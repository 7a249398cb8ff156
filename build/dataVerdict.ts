import type { DataPackage, Resource } from "#core/parse/dataPackage.ts";
import { tableKey } from "#core/parse/tableKey.ts";
import { type Evidence, evidenceOf, type Open, placeNames } from "./dataEvidence.ts";
import { datesIn, folded, numbersIn } from "./dataFolded.ts";
import { type Section, sectionOf } from "./dataSection.ts";

/** Where a value of a record was found; `other`: nowhere, but the record has sources that are not at hand. */
export type Place = "section" | "elsewhere" | "nowhere" | "other";

/** What became of one value of one record. */
export interface Verdict {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  readonly written: string;
  /** The sources at hand with their locators, in words. */
  readonly sought: string;
  readonly place: Place;
}

/** What the comparison of a data package with the texts of its sources found. */
export interface Verification {
  /** Records with a source at hand. */
  readonly records: number;
  readonly verdicts: readonly Verdict[];
  /** Citations whose locator could not be followed, so that the whole text was searched. */
  readonly lost: readonly string[];
}

interface Citation {
  readonly source: string;
  readonly locator?: string;
}

/** The sources of a record; a source speaks for its own title and date. */
function citationsOf({ name }: Resource, record: Open): Citation[] {
  if (name === "sources") return [{ source: String(record.id) }];
  const also = Array.isArray(record.also) ? (record.also as Citation[]) : [];
  const locator = typeof record.locator === "string" ? { locator: record.locator } : {};
  return [{ source: String(record.source), ...locator }, ...also];
}

/** Whether a date of the text is `date`, or lies within it. */
const holdsDate = (dates: readonly string[], date: string): boolean => dates.some((one) => one.startsWith(date));

function stands({ kind, values }: Evidence, { blocks }: Section, dated: readonly string[]): boolean {
  const text = folded(blocks.map((block) => block.text).join(" \n"));
  return values.some((value) => {
    if (kind === "date") return holdsDate([...datesIn(text), ...dated], value);
    if (kind !== "number") return text.includes(value);
    const items = blocks.filter((block) => block.kind === "item").length;
    return numbersIn(text).has(Number(value)) || (items > 1 && items === Number(value));
  });
}

const inWords = ({ source, locator }: Citation): string => (locator === undefined ? source : `${source}, “${locator}”`);

/** Looks for everything a record repeats from its sources in the texts of those that are at hand, by their id. */
export function verify(
  pkg: DataPackage,
  dataset: ReadonlyMap<string, readonly object[]>,
  texts: ReadonlyMap<string, string>,
): Verification {
  const names = placeNames(pkg, dataset);
  const dates = new Map(((dataset.get("sources") ?? []) as Open[]).map(({ id, date }) => [id, String(date ?? "")]));
  const lost = new Set<string>();
  const verdicts: Verdict[] = [];
  let records = 0;
  for (const resource of pkg.resources)
    for (const record of (dataset.get(tableKey(resource.name)) ?? []) as Open[]) {
      const citations = citationsOf(resource, record);
      const atHand = citations.flatMap((citation) => {
        const text = texts.get(citation.source);
        if (text === undefined) return [];
        const section = sectionOf(text, citation.locator);
        if (citation.locator !== undefined && !section.located) lost.add(inWords(citation));
        const dated = datesIn(folded(dates.get(citation.source) ?? ""));
        return [{ citation, section, whole: sectionOf(text, undefined), dated }];
      });
      if (atHand.length === 0) continue;
      records++;
      for (const evidence of evidenceOf(resource, record, names)) {
        const here = atHand.some(({ section, dated }) => stands(evidence, section, dated));
        const there = here || atHand.some(({ whole, dated }) => stands(evidence, whole, dated));
        const none: Place = atHand.length < citations.length ? "other" : "nowhere";
        verdicts.push({
          file: resource.path,
          record: resource.schema.primaryKey.map((key) => record[key]).join(" "),
          field: evidence.field,
          written: evidence.written,
          sought: atHand.map(({ citation }) => inWords(citation)).join("; "),
          place: here ? "section" : there ? "elsewhere" : none,
        });
      }
    }
  return { records, verdicts, lost: [...lost] };
}
