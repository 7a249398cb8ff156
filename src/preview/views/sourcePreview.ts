import type { CountryLook } from "#charts/map/countryLook.ts";
import { below, splitBox } from "#core/layout/slide/box.ts";
import { countMarks } from "#core/layout/slide/countMarks.ts";
import { type Paragraph, stackTexts } from "#core/layout/slide/textStack.ts";
import type { CoreSource } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Dataset } from "#core/model/records.ts";
import { publisherOf } from "#core/select/publishers.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { placesMap } from "../placesMap.ts";
import type { PreviewScene } from "../previewContent.ts";
import type { PreviewOf } from "../previewView.ts";

/** The records of a table that rest on a source. */
interface Support {
  readonly label: string;
  readonly count: number;
  /** Countries that the records name. */
  readonly countries: readonly string[];
}

/** Where an organisation has its seat is no country that the record is about. */
const countriesIn = (table: keyof Dataset, record: object): readonly string[] =>
  table !== "organisations" && "country" in record && typeof record.country === "string" ? [record.country] : [];

type Table = Exclude<keyof Dataset, "sources">;

/** What rests on a source, table by table, the most first. */
function supportsOf({ atlas, details, observations, messages }: PreviewScene, { id }: CoreSource): readonly Support[] {
  const tables: Partial<Pick<Dataset, Table>> = { ...atlas, ...details, ...observations };
  const names: Partial<Record<Table, string>> = {
    ...messages.sources.tables,
    observations: messages.sources.observationsTable,
  };
  return (Object.keys(names) as Table[])
    .map((table) => {
      const records = (tables[table] ?? []).filter(
        (record) => "source" in record && citationsOf(record).some(({ source }) => source === id),
      );
      return {
        label: names[table] ?? table,
        count: records.length,
        countries: records.flatMap((record) => countriesIn(table, record)),
      };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** Height in px that a bar needs at least. */
const barRoom = 34;
/** Room and size in px of the words for what a source gives, where no map stands in their place. */
const givesHeight = 136;
const givesSize = 30;
const named: CountryLook = { state: "value", fill: "var(--ramp-4)" };

/** A source: what document it is, and what rests on it: the countries that those records name, or what they are. */
export const sourcePreview: PreviewOf = (scene, id) => {
  const { atlas, details, messages } = scene;
  const source = byId(atlas.sources).get(id);
  const rest = byId(details.sources).get(id);
  if (!source || !rest) return undefined;
  const { citation: texts, dates } = messages;
  const words = messages.preview.source;
  const supports = supportsOf(scene, source);
  const records = supports.reduce((sum, { count }) => sum + count, 0);
  const countries = new Set(supports.flatMap((support) => support.countries));
  const hasMap = countries.size > 0;
  const facts: readonly Paragraph[] = [
    { text: words.number(atlas.citationNumber.get(id) ?? 0, atlas.sources.length), face: "bold" },
    { text: words.reliability(texts.reliability[source.reliability]) },
    { text: records > 0 ? words.supports(records) : words.supportsNothing },
    ...(hasMap ? [{ text: words.countries(countries.size) }] : []),
  ];
  const gives: Paragraph = { text: words.gives(rest.gives) };
  return {
    headline: source.title,
    note: texts.byline(
      source.publisher ?? texts.noPublisher,
      source.date === undefined ? texts.noDate : dateWords(source.date, dates),
    ),
    publishers: [publisherOf(source)],
    hasMap,
    body: ({ box, text }) => {
      const [left, right] = splitBox(box, 360, 40);
      if (hasMap)
        return [
          ...placesMap(scene, { box: right, text }, new Map([...countries].map((country) => [country, named]))),
          ...stackTexts([...facts, { ...gives, paint: "ink2" }], left, text),
        ];
      const [top, bars] = [{ ...right, height: givesHeight }, below(right, givesHeight)];
      return [
        ...stackTexts(facts, left, text),
        ...stackTexts([{ ...gives, size: givesSize }], top, text),
        ...countMarks(supports.slice(0, Math.floor(bars.height / barRoom)), bars, 1, text),
      ];
    },
  };
};
